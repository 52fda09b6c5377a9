import {
  BLOCK_SHIFT,
  blocksOf,
  type Documents,
  eachPosting,
  GROUP_SHIFT,
  type Page,
  REMOVED,
  saturationAt,
} from './page.ts';
import type { Norm } from './scoring.ts';

/** A term that more than one document in this many has is kept as a byte for every document. */
const DENSE = 6;
/** A term that more than one document in this many has gets a row of bounds, one for each block, … */
const LONG = 64;
/** … unless its postings are so few that a row would be longer. */
const SHORTEST_LONG = 128;
const MOST_ROWS = 0xffff;
/** The cursors of dense terms count from here, those of the other lists from 0. */
const DENSE_CURSORS = 2 ** 31;

/** Hands every posting to `visit`, twice the same; the documents of a term in order. */
export type Postings = (visit: (term: number, slot: number, frequencies: number) => void) => void;

/** The norm with which a term's maxima are reckoned. */
export type NormOf = (term: number) => Norm;

/** Sorts postings by term into a page: a counting sort. `termCount` is more than the greatest term. */
export function buildPage(documents: Documents, postings: Postings, termCount: number, normOf: NormOf): Page {
  const counts = new Uint32Array(termCount);
  postings((term) => {
    counts[term] = (counts[term] ?? 0) + 1;
  });
  const page = emptyPage(documents, counts);
  const cursors = counts;
  for (let entry = 0; entry < page.terms.length; entry++) {
    const row = (page.rows[entry] ?? 0) - 1;
    const isDense = row >= 0 && row < page.denseRows;
    cursors[page.terms[entry] ?? 0] = isDense
      ? DENSE_CURSORS + row * documents.count
      : (page.starts[entry] ?? 0);
  }
  postings((term, slot, frequencies) => {
    const cursor = cursors[term] ?? 0;
    if (cursor >= DENSE_CURSORS) {
      page.dense[cursor - DENSE_CURSORS + slot] = frequencies;
      return;
    }
    cursors[term] = cursor + 1;
    page.slots[cursor] = slot;
    page.frequencies[cursor] = frequencies;
  });
  return withBounds(page, normOf);
}

/** A page with room for as many postings of each term as `counts` says. */
function emptyPage(documents: Documents, counts: Uint32Array): Page {
  const isLong = (count: number): boolean => count >= SHORTEST_LONG && count * LONG > documents.count;
  const isDense = (count: number): boolean => isLong(count) && count * DENSE > documents.count;
  const present = counts.reduce((sum, count) => sum + Number(count > 0), 0);
  const denseRows = Math.min(
    MOST_ROWS,
    counts.reduce((sum, count) => sum + Number(isDense(count)), 0),
  );
  const terms = new Uint32Array(present);
  const starts = new Uint32Array(present + 1);
  const rows = new Uint16Array(present);
  const directory = new Uint32Array((counts.length >> GROUP_SHIFT) + 2);
  let entry = 0;
  let nextDense = 1;
  let nextLong = denseRows + 1;
  for (let term = 0, end = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    if (count > 0) {
      terms[entry] = term;
      if (isDense(count) && nextDense <= denseRows) rows[entry] = nextDense++;
      else {
        if (isLong(count) && nextLong <= MOST_ROWS) rows[entry] = nextLong++;
        end += count;
      }
      entry += 1;
      starts[entry] = end;
    }
    directory[(term >> GROUP_SHIFT) + 1] = entry;
  }
  directory[directory.length - 1] = entry;
  const blocks = blocksOf(documents);
  const postings = starts[present] ?? 0;
  return {
    ...documents,
    terms,
    directory,
    starts,
    slots: new Uint16Array(postings),
    frequencies: new Uint8Array(postings),
    maxima: new Uint8Array(present),
    rows,
    denseRows,
    dense: new Uint8Array(denseRows * documents.count),
    blockMaxima: new Uint8Array((nextLong - 1) * blocks),
    blockStarts: new Uint16Array((nextLong - 1 - denseRows) * (blocks + 1)),
  };
}

/** The page with its bounds reckoned, or reckoned anew because average lengths have moved. */
export function withBounds(page: Page, normOf: NormOf): Page {
  const maxima = new Uint8Array(page.maxima.length);
  const blockMaxima = new Uint8Array(page.blockMaxima.length);
  const blockStarts = new Uint16Array(page.blockStarts.length);
  const blocks = blocksOf(page);
  for (let entry = 0; entry < page.terms.length; entry++) {
    const norm = normOf(page.terms[entry] ?? 0);
    const row = (page.rows[entry] ?? 0) - 1;
    const ends = blockStarts.subarray(Math.max(0, row - page.denseRows) * (blocks + 1) + 1);
    let greatest = 0;
    let seen = 0;
    eachPosting(page, entry, (slot, frequencies) => {
      const maximum = Math.ceil(255 * saturationAt(page, slot, frequencies, norm));
      if (maximum > greatest) greatest = maximum;
      if (row < 0) return;
      const block = slot >> BLOCK_SHIFT;
      const at = row * blocks + block;
      if (maximum > (blockMaxima[at] ?? 0)) blockMaxima[at] = maximum;
      seen += 1;
      if (row >= page.denseRows) ends[block] = seen;
    });
    maxima[entry] = greatest;
    if (row >= page.denseRows) fillGaps(ends.subarray(0, blocks));
  }
  return { ...page, maxima, blockMaxima, blockStarts };
}

/** A block without postings ends where the one before it does. */
function fillGaps(ends: Uint16Array): void {
  for (let block = 1; block < ends.length; block++) {
    if (ends[block] === 0) ends[block] = ends[block - 1] ?? 0;
  }
}

/**
 * The page without the documents in `slots`, undefined when none are left; calls `dropped` for the term of each posting
 * that goes.
 */
export function withoutDocuments(
  page: Page,
  slots: ReadonlySet<number>,
  termCount: number,
  normOf: NormOf,
  dropped: (term: number) => void,
): Page | undefined {
  const partitions = page.partitions.slice();
  for (const slot of slots) partitions[slot] = REMOVED;
  for (let entry = 0; entry < page.terms.length; entry++) {
    const term = page.terms[entry] ?? 0;
    eachPosting(page, entry, (slot) => {
      if (slots.has(slot)) dropped(term);
    });
  }
  if (partitions.every((partition) => partition === REMOVED)) return undefined;
  const kept: Postings = (visit) => {
    for (let entry = 0; entry < page.terms.length; entry++) {
      const term = page.terms[entry] ?? 0;
      eachPosting(page, entry, (slot, frequencies) => {
        if (partitions[slot] !== REMOVED) visit(term, slot, frequencies);
      });
    }
  };
  return buildPage({ ...page, partitions }, kept, termCount, normOf);
}
