import { type QueryTerm, SCALE } from './cursor.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { PAGE_SIZE } from './page.ts';
import { createPageStore } from './page-store.ts';
import { defaultScoring, inverseDocumentFrequency, type Scoring } from './scoring.ts';
import { searchPages } from './search.ts';
import type { IndexState } from './snapshot.ts';
import { createStatistics } from './statistics.ts';
import type { DocumentTerms } from './tail.ts';
import { createTop, type ScoredDocument } from './top.ts';

/** A term's number with its weight in the query; a weight that is not above 0 leaves the term out. */
export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

/**
 * An inverted index over documents with a title, a heading and a text. It knows documents and terms by number only.
 * Each document and each term belongs to a partition (0 to 254: a language, say); counts and average lengths are kept
 * by partition, so that a mixed collection scores each language as a collection of its own would.
 */
export interface InvertedIndex {
  /** Documents held. */
  readonly size: number;
  readonly terms: Pick<Dictionary, 'size' | 'intern' | 'find'>;
  /** Returns the document's number: ascending, never given twice. */
  add(partition: number, terms: DocumentTerms): number;
  /** Takes documents out, with every posting; numbers that are not held are ignored. */
  remove(documents: Iterable<number>): void;
  /** How many documents have the term. */
  documentFrequency(term: number): number;
  /** How telling the term is among the documents of its partition. */
  idf(term: number): number;
  /** The `limit` best documents, best first, of equal ones the lower number first. `accept` filters while scoring. */
  search(
    query: readonly WeightedTerm[],
    limit: number,
    accept?: (document: number) => boolean,
  ): ScoredDocument[];
  /** What an index is made again from; it does not change with the index. */
  state(): IndexState;
}

export interface IndexOptions {
  readonly scoring?: Scoring;
  /** Documents sorted together: more make a search cheaper and an addition dearer. At most 65,536. */
  readonly pageSize?: number;
}

/** An empty index, or one as it was when its state was taken. */
export function createIndex(from: IndexOptions | IndexState = {}): InvertedIndex {
  const { scoring = defaultScoring, pageSize = PAGE_SIZE } = from;
  const state = 'pages' in from ? from : undefined;
  const dictionary = createDictionary(state?.dictionary);
  const statistics = createStatistics(scoring, state?.references);
  const store = createPageStore({ pageSize, terms: dictionary, statistics }, state);

  const idfAt = (term: number, frequency: number): number =>
    inverseDocumentFrequency(statistics.documents(dictionary.partitionOf(term)), frequency);

  function prepared(query: readonly WeightedTerm[]): QueryTerm[] {
    const terms: QueryTerm[] = [];
    for (const { term, weight } of query) {
      const frequency = store.documentFrequency(term);
      if (frequency === 0 || !(weight > 0)) continue;
      const { norm, slack, shortfall } = statistics.conditions(dictionary.partitionOf(term));
      terms.push({ term, factor: weight * idfAt(term, frequency) * SCALE, norm, slack, shortfall });
    }
    return terms;
  }

  return {
    get size() {
      return store.size;
    },
    terms: dictionary,
    add: store.add,
    remove: store.remove,
    documentFrequency: store.documentFrequency,
    idf: (term) => idfAt(term, store.documentFrequency(term)),
    search(query, limit, accept) {
      const pages = store.pages();
      const top = createTop(limit);
      searchPages(pages, prepared(query), top, accept);
      return top.ranked().map(({ document, score }) => ({ document, score: score / SCALE }));
    },
    state() {
      // pages first, since asking for them may move the references
      const { pages, frequencies } = store.state();
      const references = statistics.references();
      return { scoring, pageSize, dictionary: dictionary.state(), references, pages, frequencies };
    },
  };
}
