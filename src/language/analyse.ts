import { fold, foldAccents } from './fold.ts';
import { stemmer } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from './words.ts';

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

/** Words and terms are remembered up to this many a language: enough for the living words of a library. */
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
  const remembered = new Map<string, Entry>();

  function look(word: string): Entry {
    const known = remembered.get(word);
    if (known !== undefined) return known;
    const folded = fold(word.slice(0, LONGEST_WORD), language);
    const bare = foldAccents(stem(folded), language);
    const entry = { word: folded, term: bare, stop: bare === '' || stops.has(folded) };
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(word, entry);
    return entry;
  }

  return (text) =>
    words(text, language).map(({ text: word, start, end }) => {
      const { word: folded, term, stop } = look(word);
      return { word: folded, term, stop, start, end };
    });
}
