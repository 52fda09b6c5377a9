import { isUnspaced } from '../language/words.ts';
import { cues, monthNames, numberWords, reasonWords } from './question-words.ts';

/** What kind of words would answer: the question's form tells, not its matter. */
export type AnswerType = 'person' | 'place' | 'date' | 'number' | 'reason' | 'statement' | 'yes-no' | 'other';

/** The order in which the kinds are tried: "how many years" is a number before "years" could make it a date. */
const ORDER = ['number', 'date', 'reason', 'statement', 'place', 'person', 'yes-no'] as const;

/** `words` are the question's folded words, in order. */
export function answerType(words: readonly string[], language: string): AnswerType {
  const table = cues(language);
  const line = isUnspaced(language) ? words.join('') : ` ${words.join(' ')} `;
  for (const type of ORDER) {
    const phrases = table[type] ?? [];
    const found =
      type === 'yes-no' && !isUnspaced(language)
        ? phrases.some((phrase) => line.startsWith(` ${phrase} `))
        : phrases.some((phrase) => line.includes(isUnspaced(language) ? phrase : ` ${phrase} `));
    if (found) return type;
  }
  return 'other';
}

const DIGIT = /\p{Nd}/u;
const CENTURY_DIGITS = /^\p{Nd}{4}$/u;

/** True for a word that is a number or part of a date, in digits or in letters. Takes a folded word. */
export function isNumber(word: string, language: string): boolean {
  return DIGIT.test(word) || numberWords(language).has(word);
}

/** True for a word that dates something: a year in four digits, or the name of a month. Takes a folded word. */
export function isDate(word: string, language: string): boolean {
  return CENTURY_DIGITS.test(word) || monthNames(language).has(word);
}

/** True for a word that gives a reason ("because", "due"). Takes a folded word. */
export function isReason(word: string, language: string): boolean {
  return reasonWords(language).has(word);
}
