import { monthNames } from '../language/calendar.ts';
import { isUnspaced } from '../language/words.ts';
import { askingWords, cues, numberWords, quantityWords, reasonWords, speechWords } from './question-words.ts';

/** What kind of words would answer: the question's form tells, not its matter. */
export type AnswerType = 'person' | 'place' | 'date' | 'number' | 'reason' | 'statement' | 'yes-no' | 'other';

/**
 * The question's word that comes first says what is asked: in "What can be left out when it rains?" nobody asks for a
 * date. Where two begin together, the order of this list decides: "how many years" is a number before "years" could
 * make it a date, and `other` ("what", "which") comes last.
 */
const ASKED: readonly AnswerType[] = ['number', 'date', 'reason', 'place', 'person', 'other'];
/** What the question is besides, where nothing else says what is asked. */
const BESIDES: readonly AnswerType[] = ['statement', 'yes-no'];

export interface Asked {
  readonly type: AnswerType;
  /**
   * Whether a word only asks, so that an answer need not have it: the country of "which country", the "many" of "how
   * many", the "say" of "what did he say", all of "tell me". What is counted or measured ("how old") matters.
   */
  onlyAsks(word: string): boolean;
  /** Whether a word is part of the phrase that asks: "how" and "old" of "How old is Rubio?". */
  asks(word: string): boolean;
}

/**
 * `words` are the question's folded words, in order. A phrase that a longer one of another kind holds says nothing:
 * Indonesian asks "how many" by `berapa` and "in what year" by `tahun berapa`.
 */
export function askedFor(words: readonly string[], language: string): Asked {
  const unspaced = isUnspaced(language);
  const line = unspaced ? words.join('') : ` ${words.join(' ')} `;
  const table = cues(language);
  const found = [...ASKED, ...BESIDES].flatMap((type) =>
    (table[type] ?? []).flatMap((phrase) => {
      const part = unspaced ? phrase : spaced(phrase, type);
      const at = unspaced ? placeOf(line, part) : placeIn(line, part);
      return at < 0 ? [] : [{ type, at, part: part.replace('^', '') }];
    }),
  );
  const telling = found.filter(
    ({ type, part }) =>
      !found.some((other) => other.type !== type && other.part !== part && other.part.includes(part)),
  );
  const asked = telling
    .filter(({ type }) => ASKED.includes(type))
    .sort((a, b) => a.at - b.at || (a.type === b.type ? b.part.length - a.part.length : 0))[0];
  if (asked === undefined || asked.type === 'other') {
    const type = telling.find((one) => BESIDES.includes(one.type))?.type ?? 'other';
    return { type, onlyAsks: onlyAsking(type, language), asks: () => false };
  }
  const { type, part } = asked;
  const phrase = new Set(part.split(' '));
  const asks = (word: string): boolean => (unspaced ? part.includes(word) : phrase.has(word));
  return { type, onlyAsks: NAMED.includes(type) ? asks : onlyAsking(type, language), asks };
}

/** Kinds that the phrase which asks for them names: "which country". */
const NAMED: readonly AnswerType[] = ['date', 'place', 'person'];

/** What asks for the other kinds, wherever in the question it stands. */
function onlyAsking(type: AnswerType, language: string): (word: string) => boolean {
  if (type === 'number') return (word) => quantityWords(language).has(word);
  if (type === 'other') return (word) => askingWords(language).has(word);
  if (type !== 'statement') return () => false;
  return (word) => speechWords(language).has(word) || askingWords(language).has(word);
}

/** A phrase as it is looked for in a line of words: whole words, but where `*` leaves the last one open. */
function spaced(phrase: string, type: AnswerType): string {
  const opening = phrase.startsWith('^') || type === 'yes-no' ? '^' : '';
  const words = phrase.replace('^', '');
  return words.endsWith('*') ? `${opening} ${words.slice(0, -1)}` : `${opening} ${words} `;
}

/** Where the phrase stands in the question, or -1; `^` stands for the question's start. */
function placeIn(line: string, part: string): number {
  return part.startsWith('^') ? (line.startsWith(part.slice(1)) ? 0 : -1) : line.indexOf(part);
}

/** Vowels that Thai writes before the consonant: what follows one is no word's start (`กี่`, how many, in `เกี่ยว`). */
const LEADING_VOWELS = 'เแโใไ';

function placeOf(line: string, part: string): number {
  let at = line.indexOf(part);
  while (at > 0 && LEADING_VOWELS.includes(line.charAt(at - 1))) at = line.indexOf(part, at + 1);
  return at;
}

const DIGIT = /\p{Nd}/u;
/** A year in four digits; Korean writes year and month on the number: `2025년에`, `3월`. */
const DATING_DIGITS = /^(?:\p{Nd}{4}(?:년\p{L}*)?|\p{Nd}{1,2}월\p{L}*)$/u;

/** What a word says of itself, whatever it stands beside. */
export interface WordKind {
  /** A number or part of a date, in digits or in letters. */
  readonly number: boolean;
  /** A year in four digits, or the name of a month. */
  readonly date: boolean;
  /** It gives a reason ("because", "due"). */
  readonly reason: boolean;
  /** It reports what somebody said ("said", "according"). */
  readonly speech: boolean;
}

/** So many words a language are remembered; then it begins anew. */
const REMEMBERED = 50_000;
const kinds = new Map<string, Map<string, WordKind>>();

/** Tells the kind of each word of a language. Takes folded words. */
export function wordKinds(language: string): (word: string) => WordKind {
  const known = kinds.get(language) ?? new Map<string, WordKind>();
  kinds.set(language, known);
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const kind = kindOf(word, language);
    known.set(word, kind);
    return kind;
  };
}

function kindOf(word: string, language: string): WordKind {
  return {
    number: DIGIT.test(word) || numberWords(language).has(word),
    date: DATING_DIGITS.test(word) || monthNames(language).has(word),
    reason: reasonWords(language).has(word),
    speech: speechWords(language).has(word),
  };
}
