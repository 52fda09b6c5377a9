import { fold, foldAccents } from './fold.ts';
import { remember } from './remember.ts';
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

/** So many words a language are remembered, and twice as many at most: enough for the living words of a library. */
const REMEMBERED = 100_000;
/** A longer "word" is no word; its head is enough to be found by, and keeps stemming cheap. */
const LONGEST_WORD = 64;

/** Turns texts of one language into tokens. */
export type Analyse = (text: string) => Token[];

const analysers = new Map<string, Analyse>();

/** The analyser of a language (ISO 639-1; `und` and unknown ones are folded and not stemmed). One each, kept. */
export function analyser(language: string): Analyse {
  let found = analysers.get(language);
  if (found === undefined) {
    found = createAnalyser(language);
    analysers.set(language, found);
  }
  return found;
}

function createAnalyser(language: string): Analyse {
  const stem = stemmer(language);
  const stops = stopWords(language);
  const entryOf = remember((word): Entry => {
    const folded = fold(word, language);
    const bare = foldAccents(stem(folded), language);
    return { word: folded, term: bare, stop: bare === '' || stops.has(folded) };
  }, REMEMBERED);

  return (text) => {
    const tokens: Token[] = [];
    eachWord(text, language, (start, end) => {
      const { word, term, stop } = entryOf(text, start, Math.min(end, start + LONGEST_WORD));
      tokens.push({ word, term, stop, start, end });
    });
    return tokens;
  };
}
