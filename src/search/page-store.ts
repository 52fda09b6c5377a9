import { grown } from '../language/grown.ts';
import { type Reference, withImpacts, withoutDocuments } from './build-page.ts';
import type { Dictionary } from './dictionary.ts';
import { eachNumber, placeOf } from './number-set.ts';
import { type Documents, type Page, REMOVED } from './page.ts';
import type { PerField } from './scoring.ts';
import type { IndexState } from './snapshot.ts';
import type { Statistics } from './statistics.ts';
import { createTail, type DocumentTerms } from './tail.ts';

/** All documents of an index: full pages, and the tail that grows into the next one. */
export interface PageStore {
  readonly size: number;
  add(partition: number, terms: DocumentTerms): number;
  remove(documents: Iterable<number>): void;
  documentFrequency(term: number): number;
  /** Every page there is, ready to be searched; undefined where all its documents are gone. */
  pages(): readonly (Page | undefined)[];
  state(): Pick<IndexState, 'pages' | 'frequencies'>;
}

interface Parts {
  readonly pageSize: number;
  readonly terms: Dictionary;
  readonly statistics: Statistics;
}

export function createPageStore({ pageSize, terms, statistics }: Parts, state?: IndexState): PageStore {
  const full: (Page | undefined)[] = [];
  /** How many documents of the full pages have each term. */
  let frequencies = state?.frequencies ?? new Uint32Array(1024);
  let size = 0;
  let tail = createTail(0, pageSize);
  /** All pages, the tail's at the end, as long as nothing changes. */
  let ready: readonly (Page | undefined)[] | undefined;
  for (const page of state?.pages ?? []) restore(page);

  function restore(page: Page | undefined): void {
    for (let slot = 0; page !== undefined && slot < page.count; slot++) {
      const partition = page.partitions[slot] ?? REMOVED;
      if (partition === REMOVED) continue;
      statistics.add(partition, lengthsAt(page, slot));
      size += 1;
    }
    const isFull = page === undefined || page.count === pageSize;
    if (isFull) full.push(page);
    tail = createTail(full.length * pageSize, pageSize, isFull ? undefined : page);
  }

  const reference = (): Reference => ({
    epoch: statistics.epoch,
    normOf: (term) => statistics.referenceNorm(terms.partitionOf(term)),
  });
  const countFull = (page: Page): void => {
    if (terms.size > frequencies.length) frequencies = grown(frequencies, terms.size);
    eachNumber(page.terms, (term, place) => {
      frequencies[term] = (frequencies[term] ?? 0) + postingsAt(page, place);
    });
  };
  const dropped = (term: number): void => {
    frequencies[term] = (frequencies[term] ?? 0) - 1;
  };

  /** Those of the slots that are held; they are counted no more. */
  function uncount(documents: Documents, slots: Iterable<number>): Set<number> {
    const held = new Set<number>();
    for (const slot of slots) {
      const partition = documents.partitions[slot] ?? REMOVED;
      if (slot >= documents.count || partition === REMOVED) continue;
      statistics.remove(partition, lengthsAt(documents, slot));
      held.add(slot);
    }
    size -= held.size;
    return held;
  }

  function pages(): readonly (Page | undefined)[] {
    if (ready !== undefined) return ready;
    statistics.settle();
    for (const [at, page] of full.entries()) {
      if (page !== undefined && page.epoch !== statistics.epoch) full[at] = withImpacts(page, reference());
    }
    ready = [...full, tail.page(reference())];
    return ready;
  }

  return {
    get size() {
      return size;
    },
    documentFrequency(term) {
      const newest = pages().at(-1);
      return (frequencies[term] ?? 0) + (newest === undefined ? 0 : frequencyIn(newest, term));
    },
    pages,
    add(partition, documentTerms) {
      const slot = tail.add(partition, documentTerms);
      const documents = tail.documents();
      statistics.add(partition, lengthsAt(documents, slot));
      size += 1;
      ready = undefined;
      if (slot + 1 === pageSize) {
        statistics.settle();
        const page = tail.page(reference());
        full.push(page);
        countFull(page);
        tail.restart(full.length * pageSize);
      }
      return documents.first + slot;
    },
    remove(documents) {
      ready = undefined;
      for (const [at, slots] of slotsByPage(documents, pageSize)) {
        const page = full[at];
        if (page !== undefined) {
          full[at] = withoutDocuments(page, uncount(page, slots), reference(), dropped);
        } else if (at === full.length) {
          tail.remove(uncount(tail.documents(), slots));
        }
      }
    },
    state: () => ({ pages: pages(), frequencies: frequencies.slice(0, terms.size) }),
  };
}

/** How many documents of a page have the term. */
function frequencyIn(page: Page, term: number): number {
  const place = placeOf(page.terms, term);
  return place < 0 ? 0 : postingsAt(page, place);
}

/** How many postings the term at this place has. */
function postingsAt({ lists }: Page, place: number): number {
  return (lists[2 * place + 2] ?? 0) - (lists[2 * place] ?? 0);
}

function lengthsAt({ lengths }: Documents, slot: number): PerField {
  const at = 3 * slot;
  return { title: lengths[at] ?? 0, heading: lengths[at + 1] ?? 0, text: lengths[at + 2] ?? 0 };
}

/** Document numbers as slots of the pages they are in. */
function slotsByPage(documents: Iterable<number>, pageSize: number): Map<number, Set<number>> {
  const pages = new Map<number, Set<number>>();
  for (const document of documents) {
    if (!Number.isSafeInteger(document) || document < 0) continue;
    const page = Math.floor(document / pageSize);
    const slots = pages.get(page) ?? new Set();
    pages.set(page, slots.add(document % pageSize));
  }
  return pages;
}
