import { fold, foldAccents } from './fold.ts';
import { type LookUp, remember } from './remember.ts';
import { stemmer } from './stem.ts';
import { stopWords } from './stop-words.ts';
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

/**
 * So many words a language are remembered, and twice as many at most: enough for the living words of a library. Three
 * quarters of a power of two, as full as tables get.
 */
const REMEMBERED = 196_608;
/** A longer "word" is no word; its head is enough to be found by, and keeps stemming cheap. */
const LONGEST_WORD = 64;

/** Turns texts of one language into tokens. */
export type Analyse = (text: string) => Token[];

interface Analyser {
  readonly analyse: Analyse;
  readonly entryOf: LookUp<Entry>;
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
  const stem = stemmer(language);
  const stops = stopWords(language);
  const entryOf = remember((word): Entry => {
    const folded = fold(copied(word), language);
    const bare = foldAccents(stem(folded), language);
    return { word: folded, term: bare, stop: bare === '' || stops.has(folded) };
  }, REMEMBERED);

  return {
    entryOf,
    analyse(text) {
      const tokens: Token[] = [];
      eachWord(text, language, (start, end) => {
        const { word, term, stop } = entryOf(text, start, Math.min(end, start + LONGEST_WORD));
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
  const { entryOf } = analyserOf(language);
  const valueAt = remember((word) => {
    const { term, stop } = entryOf(word, 0, word.length);
    return stop ? null : keyOf(term);
  }, REMEMBERED);
  return (text, values) => {
    eachWord(text, language, (start, end) => {
      const value = valueAt(text, start, Math.min(end, start + LONGEST_WORD));
      if (value !== null) values.push(value);
    });
  };
}
