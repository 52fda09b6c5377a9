import { abbreviations } from './abbreviations.ts';
import { servingLanguage } from './siblings.ts';
import { stopWords } from './stop-words.ts';
import { thaiPieces } from './thai.ts';

/** A range of UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /\s/u;
/** The word before a full stop, points inside included; and a closing mark that may follow the stop. */
const LAST_WORD = /([\p{L}\p{M}\p{N}]+(?:\.[\p{L}\p{M}]+)*)\.[\p{Pe}\p{Pf}"']?$/u;
const FIRST_WORD = /^[\p{Ps}\p{Pi}"'¿¡]*([\p{L}\p{M}\p{N}]+)/u;
const LOWER_START = /^\p{Ll}/u;
/** "c. 1455", "r. 1066". */
const LETTER_ALONE = /^\p{Ll}$/u;
const NUMBER_START = /^\p{N}/u;
const UPPER_LETTER = /^\p{Lu}$/u;
const DOTTED = /^\p{L}(?:\.\p{L})+$/u;
const SMALL_NUMBER = /^\d{1,2}$/;
/** How far back and ahead a rule looks; longer "words" are no abbreviations. */
const REACH = 40;
/** "J. A. Hobson": an A that is no article. */
const INITIAL = /^\p{Lu}\./u;
/** Languages that write "II. Elizabeth" for "Elizabeth II". */
const ROMAN_FIRST = new Set(['tr', 'hu']);
const ROMAN = /^[IVX]+$/;
/** Languages that write "3." for "3rd". */
const ORDINAL_STOP = new Set(['de', 'tr', 'cs', 'da', 'no', 'fi', 'hu', 'pl', 'sr', 'sk', 'sl', 'et']);
/** Japanese: what follows a closing bracket with these goes on with the sentence: 「…。」と述べた. */
const GOES_ON = /^(?:と|って|という|など)/;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(language: string): Intl.Segmenter {
  let found = segmenters.get(language);
  if (found === undefined) {
    found = new Intl.Segmenter(language === 'und' ? 'en' : language, { granularity: 'sentence' });
    segmenters.set(language, found);
  }
  return found;
}

/**
 * The sentences of a paragraph, in order, trimmed, without overlap; together they hold every letter and digit of it.
 * ICU's rules (UAX 29) find the candidates; what ends in an abbreviation, an initial or an ordinal, and what goes on in
 * lower case, is joined again. Thai marks no ends and is cut at the spaces that look like them.
 */
export function sentences(text: string, language: string): Range[] {
  const found: Range[] = [];
  let open: Range | undefined;
  for (const piece of candidates(text, language)) {
    const next = trim(text, piece);
    if (next === undefined) continue;
    if (open === undefined) open = next;
    else if (joins(text, open, next, language)) open = { start: open.start, end: next.end };
    else {
      found.push(open);
      open = next;
    }
  }
  if (open !== undefined) found.push(open);
  return found.flatMap((range) => (range.end - range.start <= LONGEST ? [range] : inParts(text, range)));
}

/** Nobody writes longer sentences, in UTF-16 units; text without marks is cut at spaces, or anywhere where it has none. */
const LONGEST = 4_000;

/** The place, or the one before where it parts the two halves of a character. */
function wholeAt(text: string, place: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(place)) ? place - 1 : place;
}

function inParts(text: string, { start, end }: Range): Range[] {
  const parts: Range[] = [];
  for (let from = start; from < end; ) {
    const limit = from + LONGEST;
    const space = limit < end ? text.lastIndexOf(' ', limit) : -1;
    const to = space > from ? space : Math.min(wholeAt(text, limit), end);
    const part = trim(text, { start: from, end: to });
    if (part !== undefined) parts.push(part);
    from = to;
  }
  return parts;
}

function* candidates(text: string, language: string): Generator<Range> {
  for (const { segment, index } of segmenter(language).segment(text)) {
    const whole = { start: index, end: index + segment.length };
    if (language === 'th') yield* thaiPieces(text, whole);
    else if (language === 'el' && segment.includes(';')) yield* greekPieces(text, whole);
    else yield whole;
  }
}

/** The Greek question mark is mostly typed as a semicolon, which ICU does not take for an end. */
function* greekPieces(text: string, { start, end }: Range): Generator<Range> {
  let from = start;
  for (let at = text.indexOf(';', start); at !== -1 && at < end; at = text.indexOf(';', at + 1)) {
    const after = text[at + 1];
    if (after !== undefined && !SPACE.test(after)) continue;
    yield { start: from, end: at + 1 };
    from = at + 1;
  }
  yield { start: from, end };
}

function trim(text: string, range: Range): Range | undefined {
  let { start, end } = range;
  while (start < end && SPACE.test(text.charAt(start))) start += 1;
  while (end > start && SPACE.test(text.charAt(end - 1))) end -= 1;
  return start < end ? { start, end } : undefined;
}

/** Whether two candidates are one sentence. Looks at `REACH` units on each side, whatever the lengths. */
function joins(text: string, before: Range, after: Range, language: string): boolean {
  const gap = text.slice(before.end, after.start);
  if (gap.includes('\n')) return false;
  const tail = text.slice(Math.max(before.start, before.end - REACH), before.end);
  const head = text.slice(after.start, Math.min(after.end, after.start + REACH));
  if (!LETTER.test(head) && after.end - after.start <= REACH) return true;
  if (language === 'ja' && GOES_ON.test(head) && tail.endsWith('」')) return true;
  if (LOWER_START.test(head) && language !== 'th') return true;
  const word = LAST_WORD.exec(tail)?.[1];
  return word !== undefined && endsOpen(word, head, language);
}

/** Whether the full stop behind `word` belongs to the word alone. */
function endsOpen(word: string, head: string, language: string): boolean {
  const lower = word.toLowerCase();
  const { always, often } = abbreviations(language);
  if (always.has(lower) || (LETTER_ALONE.test(word) && NUMBER_START.test(head))) return true;
  if (UPPER_LETTER.test(word) && INITIAL.test(head)) return true;
  const first = FIRST_WORD.exec(head)?.[1]?.toLowerCase();
  if (first === undefined) return false;
  const opens = stopWords(language).has(first);
  if (opens) return false;
  const serving = servingLanguage(language);
  const ordinal =
    (ORDINAL_STOP.has(serving) && SMALL_NUMBER.test(word)) || (ROMAN_FIRST.has(serving) && ROMAN.test(word));
  return ordinal || often.has(lower) || UPPER_LETTER.test(word) || DOTTED.test(word);
}
