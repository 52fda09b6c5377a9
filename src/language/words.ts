/** A word as a range of UTF-16 units in the text it was found in. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Languages that write without spaces between words; ICU's dictionaries know where theirs end. */
const UNSPACED = new Set(['zh', 'ja', 'th', 'km', 'lo', 'my', 'yue']);

/**
 * A word is letters, marks and digits. Three things belong to it that are none of these: invisible characters inside
 * it (soft hyphen, joiners, marks of direction), the points of a dotted abbreviation ("U.S."), and what hangs on it by
 * an apostrophe where that is an ending: "China's", "Ankara'nın". Every part matches in one way only, so the time is
 * linear.
 */
const INVISIBLE = '\\u00AD\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF';
const LETTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`;
const DOTTED = '(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.){2,}';
const POSSESSIVE = `(?:['’]s(?!${LETTER}))?`;
const SPACED = new RegExp(`${DOTTED}|[\\p{L}\\p{M}\\p{N}]${LETTER}*${POSSESSIVE}`, 'gu');
const SUFFIXED = new RegExp(`${DOTTED}|[\\p{L}\\p{M}\\p{N}]${LETTER}*(?:['’]${LETTER}+)?`, 'gu');

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (found === undefined) {
    found = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, found);
  }
  return found;
}

/** True where words are not set apart by spaces. */
export function isUnspaced(language: string): boolean {
  return UNSPACED.has(language);
}

/** The words of a text, in order. Punctuation and space belong to none. */
export function words(text: string, language: string): Word[] {
  return isUnspaced(language) ? segmented(text, language) : spaced(text, language);
}

function spaced(text: string, language: string): Word[] {
  const found: Word[] = [];
  const pattern = language === 'tr' ? SUFFIXED : SPACED;
  for (const match of text.matchAll(pattern)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function segmented(text: string, language: string): Word[] {
  const found: Word[] = [];
  for (const part of segmenter(language).segment(text)) {
    if (part.isWordLike !== true) continue;
    found.push({ text: part.segment, start: part.index, end: part.index + part.segment.length });
  }
  return found;
}
