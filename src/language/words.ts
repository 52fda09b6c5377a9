/** Hears of each word: where it starts and ends in the text, in UTF-16 units. */
type Visit = (start: number, end: number) => void;

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

/**
 * How many terms a text has where English has one, stop words left out: Vietnamese sets each syllable apart, and ICU
 * cuts names that its dictionary lacks. Counted in 120 passages and their translations; languages that only write more
 * words, since they inflect, are not among them (1.2 at most).
 */
const PIECES: Readonly<Record<string, number>> = { zh: 1.4, th: 1.6, vi: 1.7 };

/** How many terms of a language make one word. */
export function piecesAWord(language: string): number {
  return PIECES[language] ?? 1;
}

/** Calls `visit` for the words of a text, in order. Punctuation and space belong to none. */
export function eachWord(text: string, language: string, visit: Visit): void {
  if (isUnspaced(language)) eachSegment(text, language, visit);
  else eachSpaced(text, language === 'tr' ? SUFFIXED : SPACED, visit);
}

/** 1 for the letters and digits of ASCII. */
const PLAIN = Uint8Array.from({ length: 0x80 }, (_, code) =>
  /[a-z0-9]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);
const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** Most words are plain letters and digits, and need no pattern to be told; the pattern finds the same and all others. */
function eachSpaced(text: string, pattern: RegExp, visit: Visit): void {
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (PLAIN[text.charCodeAt(end)] === 1) end++;
    if (end === at && text.charCodeAt(at) < PLAIN.length) {
      at += 1;
    } else if (end > at && endsPlainly(text, at, end)) {
      visit(at, end);
      at = end;
    } else {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (match === null) return;
      at = pattern.lastIndex;
      visit(match.index, at);
    }
  }
}

/** Whether what follows plain letters can be no part of the word: no ending, no letter beyond ASCII, no abbreviation. */
function endsPlainly(text: string, start: number, end: number): boolean {
  if (end === text.length) return true;
  const next = text.charCodeAt(end);
  return next < PLAIN.length && next !== APOSTROPHE && (next !== POINT || end > start + 1);
}

function eachSegment(text: string, language: string, visit: Visit): void {
  for (const { isWordLike, index, segment } of segmenter(language).segment(text)) {
    if (isWordLike === true) visit(index, index + segment.length);
  }
}
