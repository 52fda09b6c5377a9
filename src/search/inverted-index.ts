import { withBounds, withoutDocuments } from './build-page.ts';
import { createDictionary, type Dictionary } from './dictionary.ts';
import { grown } from './grown.ts';
import { type Documents, PAGE_SIZE, type Page, REMOVED } from './page.ts';
import {
  defaultScoring,
  inverseDocumentFrequency,
  type Norm,
  type PerField,
  type Scoring,
} from './scoring.ts';
import { type QueryTerm, SCALE, searchPage } from './search.ts';
import { createStatistics } from './statistics.ts';
import { createTail, type DocumentTerms } from './tail.ts';
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
  /** One more than the greatest document number ever given. */
  readonly nextDocument: number;
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
}

export interface IndexOptions {
  readonly scoring?: Scoring;
  /** Documents sorted together: more make a search cheaper and a removal dearer. At most 65,536. */
  readonly pageSize?: number;
}

export function createIndex(options: IndexOptions = {}): InvertedIndex {
  const { scoring = defaultScoring, pageSize = PAGE_SIZE } = options;
  const terms = createDictionary();
  const statistics = createStatistics(scoring);
  const pages: (Page | undefined)[] = [];
  const epochs: number[] = [];
  let frequencies = new Uint32Array(1024);
  let size = 0;
  let tail = createTail(0, pageSize);
  /** The tail as a page, as long as nothing was added to it. */
  let tailPage: Page | undefined;

  const referenceNormOf = (term: number): Norm => statistics.referenceNorm(terms.partitionOf(term));
  const met = (term: number): void => {
    frequencies = grown(frequencies, term);
    frequencies[term] = (frequencies[term] ?? 0) + 1;
  };
  const dropped = (term: number): void => {
    frequencies[term] = (frequencies[term] ?? 0) - 1;
  };
  const documentFrequency = (term: number): number => frequencies[term] ?? 0;
  const idf = (term: number): number =>
    inverseDocumentFrequency(statistics.documents(terms.partitionOf(term)), documentFrequency(term));

  function currentPages(): (Page | undefined)[] {
    const epoch = statistics.settle();
    for (const [at, page] of pages.entries()) {
      if (page === undefined || epochs[at] === epoch) continue;
      pages[at] = withBounds(page, referenceNormOf);
      epochs[at] = epoch;
    }
    return pages;
  }

  return {
    get size() {
      return size;
    },
    get nextDocument() {
      return tail.documents().first + tail.documents().count;
    },
    terms,
    documentFrequency,
    idf,
    add(partition, documentTerms) {
      const slot = tail.add(partition, documentTerms, met);
      const document = tail.documents().first + slot;
      statistics.add(partition, lengthsAt(tail.documents(), slot));
      size += 1;
      tailPage = undefined;
      if (slot + 1 === pageSize) {
        epochs[pages.length] = statistics.settle();
        pages.push(tail.page(terms.size, referenceNormOf));
        tail = createTail(document + 1, pageSize);
      }
      return document;
    },
    remove(documents) {
      for (const [at, slots] of slotsByPage(documents, pageSize)) {
        const page = pages[at];
        const held = page ?? (at === pages.length ? tail.documents() : undefined);
        if (held === undefined) continue;
        for (const slot of slots) {
          const partition = held.partitions[slot];
          if (slot >= held.count || partition === undefined || partition === REMOVED) slots.delete(slot);
          else statistics.remove(partition, lengthsAt(held, slot));
        }
        size -= slots.size;
        if (slots.size === 0) continue;
        if (page === undefined) {
          tail.remove(slots, dropped);
          tailPage = undefined;
        } else {
          pages[at] = withoutDocuments(page, slots, terms.size, referenceNormOf, dropped);
          epochs[at] = statistics.settle();
        }
      }
    },
    search(query, limit, accept) {
      const top = createTop(limit);
      const prepared: QueryTerm[] = [];
      statistics.settle();
      for (const { term, weight } of query) {
        const partition = terms.partitionOf(term);
        if (documentFrequency(term) === 0 || !(weight > 0)) continue;
        prepared.push({
          term,
          factor: weight * idf(term) * SCALE,
          norm: statistics.norm(partition),
          slack: statistics.slack(partition),
        });
      }
      tailPage ??= tail.page(terms.size, referenceNormOf);
      for (const page of currentPages()) if (page !== undefined) searchPage(page, prepared, top, accept);
      searchPage(tailPage, prepared, top, accept);
      return top.ranked().map(({ document, score }) => ({ document, score: score / SCALE }));
    },
  };
}

function lengthsAt(documents: Documents, slot: number): PerField {
  return {
    title: documents.lengths[3 * slot] ?? 0,
    heading: documents.lengths[3 * slot + 1] ?? 0,
    text: documents.lengths[3 * slot + 2] ?? 0,
  };
}

function slotsByPage(documents: Iterable<number>, pageSize: number): Map<number, Set<number>> {
  const slots = new Map<number, Set<number>>();
  for (const document of documents) {
    if (!Number.isSafeInteger(document) || document < 0) continue;
    const page = Math.floor(document / pageSize);
    const inPage = slots.get(page) ?? new Set();
    slots.set(page, inPage.add(document % pageSize));
  }
  return slots;
}
