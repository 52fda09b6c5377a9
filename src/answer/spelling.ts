import { analyser } from '../language/analyse.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import type { Corpus } from './passage.ts';
import type { Question } from './question.ts';

/** A word of a question that no article has, and the one that was probably meant. */
export interface Slip {
  readonly typed: string;
  readonly meant: string;
}

/** In UTF-16 units. Of a shorter word, too many others are one slip away; a longer one is no word. */
const SHORTEST = 5;
const LONGEST = 20;
/** With more slips than this it is another language. */
const MOST = 3;

/**
 * The letters, as `fold` leaves them, that a finger may have missed or hit instead. In scripts without vowels, and where
 * a sign is a syllable or a word, what is one letter away is another word.
 */
const ALPHABETS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/^\p{Script=Latin}+$/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/^\p{Script=Cyrillic}+$/u, 'абвгдеєжзиіїйклмнопрстуфхцчшщъыьэюя'],
  [/^\p{Script=Greek}+$/u, 'αβγδεζηθικλμνξοπρσςτυφχψω'],
];

/** A question with the words that were probably meant in the place of those that were typed. */
export interface Mended {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/**
 * Mends the slips in a question: words that are known neither here nor at large, nor
 * grammar in any language (of a question in another language than the articles', names alone), but for one letter too many, too few,
 * or wrong, or two in wrong order. The first letter is taken for right, and capitals stay as they were typed. Of several
 * words that may have been meant, it is the one that most passages have. Undefined where there is nothing to mend.
 */
export function mend(
  { text, tokens, terms, language, foreign }: Question,
  corpus: Corpus,
): Mended | undefined {
  const unknown = terms.filter(
    ({ term, word, particular }) =>
      (particular || !foreign) &&
      corpus.documentFrequency(language, term) + corpus.background(language, term) === 0 &&
      !stopWordsAnywhere.has(word),
  );
  const mended = unknown.slice(0, MOST).flatMap(({ word }) => {
    const token = tokens.find((one) => one.word === word);
    const other = meantBy(word, language, corpus);
    if (token === undefined || other === undefined) return [];
    const { start, end } = token;
    // without the 's, and folding may make a word longer
    const typed = text.slice(start, Math.min(end, start + word.length));
    return [
      { start, typed, meant: typed.startsWith(word.charAt(0)) ? other : typed.charAt(0) + other.slice(1) },
    ];
  });
  if (mended.length === 0) return undefined;
  const line = mended.reduceRight(
    (before, { start, typed, meant }) => before.slice(0, start) + meant + before.slice(start + typed.length),
    text,
  );
  return { text: line, slips: mended.map(({ typed, meant }) => ({ typed, meant })) };
}

function meantBy(word: string, language: string, corpus: Corpus): string | undefined {
  const letters = ALPHABETS.find(([script]) => script.test(word))?.[1];
  if (letters === undefined || word.length < SHORTEST || word.length > LONGEST) return undefined;
  let meant: string | undefined;
  let most = 0;
  for (const one of analyser(language)(oneSlipAway(word, letters).join(' '))) {
    const frequency = one.stop ? 0 : corpus.documentFrequency(language, one.term);
    if (frequency <= most) continue;
    most = frequency;
    meant = one.word;
  }
  return meant;
}

function oneSlipAway(word: string, letters: string): string[] {
  const found = new Set<string>();
  for (let at = 1; at <= word.length; at += 1) {
    const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
    if (here !== '') found.add(before + after);
    if (after !== '') found.add(before + after.charAt(0) + here + after.slice(1));
    for (const letter of letters) {
      found.add(before + letter + here + after);
      if (here !== '') found.add(before + letter + after);
    }
  }
  found.delete(word);
  return [...found];
}
