import { fold } from './fold.ts';
import { termOf } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';
import { eachWord } from './words.ts';

/** What is known of a word, wherever it stands. */
interface Entry {
  /** The word folded, accents kept. */
  readonly word: string;
  /** Folded and stemmed: `elect`. Two languages may share a term; who mixes them keeps them apart. */
  readonly term: string;
  /** True for words that carry grammar only; they are not indexed. */
  readonly stop: boolean;
}

/** A word in its place, with the term it is indexed and compared under. */
export interface Token extends Entry {
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
}

const CAPITAL = /^\p{Lu}/u;

/** Whether a word begins with a capital in its text. */
export function isCapital({ start }: Token, text: string): boolean {
  return CAPITAL.test(text.slice(start, start + 2));
}

/** Languages that write every noun with a capital, which then makes no name. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * When so many words of a language are remembered, all are forgotten: enough for the living words of a library. Three
 * quarters of a power of two, as full as tables get.
 */
const REMEMBERED = 393_216;

/** Turns texts of one language into tokens. */
export type Analyse = (text: string) => Token[];

interface Analyser {
  readonly analyse: Analyse;
  /** The words of the language that are remembered; until the next text is begun these stay the same. */
  readonly vocabulary: () => Vocabulary<Entry>;
}

const analysers = new Map<string, Analyser>();

/** The analyser of a language (ISO 639-1; `und` and unknown ones are folded and not stemmed). One each, kept. */
export function analyser(language: string): Analyse {
  return analyserOf(language).analyse;
}

function analyserOf(language: string): Analyser {
  let found = analysers.get(language);
  if (found === undefined) {
    found = createAnalyser(language);
    analysers.set(language, found);
  }
  return found;
}

function createAnalyser(language: string): Analyser {
  const stops = stopWords(language);
  const entryOf = (word: string): Entry => {
    const folded = fold(copied(word), language);
    const term = termOf(folded, language);
    return { word: folded, term, stop: term === '' || stops.has(folded) };
  };
  let words = createVocabulary(entryOf);
  const vocabulary = (): Vocabulary<Entry> => {
    if (words.size() >= REMEMBERED) words = createVocabulary(entryOf);
    return words;
  };

  return {
    vocabulary,
    analyse(text) {
      const known = vocabulary();
      const tokens: Token[] = [];
      eachWord(text, language, (start, end, low, high) => {
        const { word, term, stop } = known.value(known.numberOf(text, start, end, low, high));
        tokens.push({ word, term, stop, start, end });
      });
      return tokens;
    },
  };
}

/** Part of a long string holds on to all of it; what is remembered must not. */
function copied(part: string): string {
  return part.split('').join('');
}

/** Appends what is known of a text's terms, those of grammar left out, to a list. */
export type ReadTerms<Value> = (text: string, values: Value[]) => void;

/**
 * Reads texts of one language for who needs no tokens: turns the terms that an `analyser` finds into what `keyOf` says
 * of them. It is not asked again while a word is remembered, so that it must always say the same.
 */
export function termReader<Value>(language: string, keyOf: (term: string) => Value): ReadTerms<Value> {
  const { vocabulary } = analyserOf(language);
  let words = vocabulary();
  /** By the number of a word; null for grammar, undefined for what was not asked yet. */
  let known: (Value | null | undefined)[] = [];

  function learn(number: number): Value | null {
    while (known.length <= number) known.push(undefined);
    const { term, stop } = words.value(number);
    const value = stop ? null : keyOf(term);
    known[number] = value;
    return value;
  }

  return (text, values) => {
    if (words !== vocabulary()) {
      words = vocabulary();
      known = [];
    }
    eachWord(text, language, (start, end, low, high) => {
      const number = words.numberOf(text, start, end, low, high);
      const before = known[number];
      const value = before === undefined ? learn(number) : before;
      if (value !== null) values.push(value);
    });
  };
}
