import { HASH_SEED, mixedWith } from './hash.ts';

/**
 * Hears of each word: where it starts and ends in the text, in UTF-16 units, and two numbers that stand for it. A word of
 * up to ten plain letters and digits is packed, six bits for each: the numbers are the word. Of any other `low` is a hash.
 */
type Visit = (start: number, end: number, low: number, high: number) => void;

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

/** 1 to 62 for the letters and digits of ASCII. */
const SIX_BITS = new Uint8Array(0x80);
for (let code = 0, next = 1; code < SIX_BITS.length; code++) {
  if (/[a-z0-9]/iu.test(String.fromCharCode(code))) SIX_BITS[code] = next++;
}
/** So many fill 60 bits, which leaves `high` positive. */
const MOST_PACKED = 10;
const UNPACKED = -1;

/** Whether the word with this `high` is packed. */
export const isPacked = (high: number): boolean => high >= 0;

const APOSTROPHE = 0x27;
const POINT = 0x2e;

/** Most words are plain letters and digits, and need no pattern to be told; the pattern finds the same and all others. */
function eachSpaced(text: string, pattern: RegExp, visit: Visit): void {
  const { length } = text;
  let start = 0;
  let low = 0;
  let high = 0;
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    const six = SIX_BITS[code] ?? 0;
    if (six !== 0) {
      high = (high << 6) | (low >>> 26);
      low = (low << 6) | six;
      continue;
    }
    if (at > start && endsPlainly(code, at - start)) {
      visitPlain(text, start, at, low, high, visit);
    } else if (at > start || code >= SIX_BITS.length) {
      pattern.lastIndex = start;
      const match = pattern.exec(text);
      if (match === null) return;
      at = pattern.lastIndex - 1;
      visitHashed(text, match.index, at + 1, visit);
    }
    start = at + 1;
    low = 0;
    high = 0;
  }
  if (start < length) visitPlain(text, start, length, low, high, visit);
}

/** A word of plain letters, packed if it is short enough. */
function visitPlain(text: string, start: number, end: number, low: number, high: number, visit: Visit): void {
  if (end - start <= MOST_PACKED) visit(start, end, low, high);
  else visitHashed(text, start, end, visit);
}

function visitHashed(text: string, start: number, end: number, visit: Visit): void {
  visit(start, end, mixedWith(HASH_SEED, text, start, end), UNPACKED);
}

/** Whether what follows plain letters can be no part of the word: no ending, no letter beyond ASCII, no abbreviation. */
function endsPlainly(next: number, length: number): boolean {
  return next < SIX_BITS.length && next !== APOSTROPHE && (next !== POINT || length > 1);
}

function eachSegment(text: string, language: string, visit: Visit): void {
  for (const { isWordLike, index, segment } of segmenter(language).segment(text)) {
    if (isWordLike === true) visitHashed(text, index, index + segment.length, visit);
  }
}
