import { analyser, isCapital } from '../language/analyse.ts';
import type { Corpus, Passage } from './passage.ts';

/** What tells a name of a library. */
export type Known = Pick<Corpus, 'languages' | 'documentFrequency' | 'background' | 'search' | 'passage'>;

/** The terms that a passage writes with a capital within a sentence. */
export function capitalised({ text, language, sentences }: Passage): ReadonlySet<string> {
  const starts = new Set(sentences.map(({ start }) => start));
  const tokens = analyser(language)(text);
  return new Set(
    tokens.filter((token) => !starts.has(token.start) && isCapital(token, text)).map(({ term }) => term),
  );
}

/** Whether the passage that speaks most of a term writes it as a name. What is common at large names nothing. */
export function isNamedIn(corpus: Known, language: string, term: string): boolean {
  if (corpus.documentFrequency(language, term) === 0 || corpus.background(language, term) > 0) return false;
  const [best] = corpus.search(language, [{ term, weight: 1 }], 1);
  return best !== undefined && capitalised(corpus.passage(best.document)).has(term);
}
