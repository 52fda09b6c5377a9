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

export interface Postings {
  /** How many there are of each term. */
  readonly counts: Uint32Array;
  /** Hands every posting to `visit`; the documents of a term in order. */
  each(visit: (term: number, slot: number, frequencies: number) => void): void;
}

/** What maxima are reckoned with: averages of some moment, the epoch. */
export interface Reference {
  readonly epoch: number;
  normOf(term: number): Norm;
}

/** Sorts postings by term into a page: a counting sort. */
export function buildPage(documents: Documents, { counts, each }: Postings, reference: Reference): Page {
  const page = emptyPage(documents, counts);
  const cursors = new Uint32Array(counts.length);
  for (let entry = 0; entry < page.terms.length; entry++) {
    const row = (page.rows[entry] ?? 0) - 1;
    const isDense = row >= 0 && row < page.denseRows;
    cursors[page.terms[entry] ?? 0] = isDense
      ? DENSE_CURSORS + row * documents.count
      : (page.starts[entry] ?? 0);
  }
  each((term, slot, frequencies) => {
    const cursor = cursors[term] ?? 0;
    if (cursor >= DENSE_CURSORS) {
      page.dense[cursor - DENSE_CURSORS + slot] = frequencies;
      return;
    }
    cursors[term] = cursor + 1;
    page.slots[cursor] = slot;
    page.frequencies[cursor] = frequencies;
  });
  return withBounds(page, reference);
}

/** A page with room for as many postings of each term as `counts` says. */
function emptyPage(documents: Documents, counts: Uint32Array): Page {
  const isLong = (count: number): boolean => count >= SHORTEST_LONG && count * LONG > documents.count;
  const isDense = (count: number): boolean => isLong(count) && count * DENSE > documents.count;
  let present = 0;
  let denseRows = 0;
  for (let term = 0; term < counts.length; term++) {
    if ((counts[term] ?? 0) > 0) present += 1;
    if (isDense(counts[term] ?? 0) && denseRows < MOST_ROWS) denseRows += 1;
  }
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
    packed: held(documents.partitions),
    terms,
    directory,
    starts,
    slots: new Uint16Array(postings),
    frequencies: new Uint8Array(postings),
    epoch: 0,
    maxima: new Uint8Array(present),
    rows,
    denseRows,
    dense: new Uint8Array(denseRows * documents.count),
    blockMaxima: new Uint8Array((nextLong - 1) * blocks),
    blockStarts: new Uint16Array((nextLong - 1 - denseRows) * (blocks + 1)),
  };
}

function held(partitions: Uint8Array): number {
  return partitions.reduce((sum, partition) => (partition === REMOVED ? sum : sum + 1), 0);
}

/** The page with its bounds reckoned, or reckoned anew because average lengths have moved. */
export function withBounds(page: Page, reference: Reference): Page {
  const { terms, rows, denseRows } = page;
  const blocks = blocksOf(page);
  const maxima = new Uint8Array(page.maxima.length);
  const blockMaxima = new Uint8Array(page.blockMaxima.length);
  const blockStarts = new Uint16Array(page.blockStarts.length);
  eachPosting(page, (entry, slot, frequencies) => {
    const maximum = Math.ceil(
      255 * saturationAt(page, slot, frequencies, reference.normOf(terms[entry] ?? 0)),
    );
    if (maximum > (maxima[entry] ?? 0)) maxima[entry] = maximum;
    const row = (rows[entry] ?? 0) - 1;
    if (row < 0) return;
    const block = slot >> BLOCK_SHIFT;
    const at = row * blocks + block;
    if (maximum > (blockMaxima[at] ?? 0)) blockMaxima[at] = maximum;
    const after = (row - denseRows) * (blocks + 1) + block + 1;
    if (row >= denseRows) blockStarts[after] = (blockStarts[after] ?? 0) + 1;
  });
  // so far how many postings stand in each block: sum them up within each row
  for (let at = 1; at < blockStarts.length; at++) {
    if (at % (blocks + 1) !== 0) blockStarts[at] = (blockStarts[at] ?? 0) + (blockStarts[at - 1] ?? 0);
  }
  return { ...page, epoch: reference.epoch, maxima, blockMaxima, blockStarts };
}

/**
 * The page without the documents in `slots`, undefined when none are left; calls `dropped` for the term of each posting
 * that counts no more. Their postings stay in the lists until they are the greater part, since to sort a page costs
 * ten times as much as to read it through; searching passes over them.
 */
export function withoutDocuments(
  page: Page,
  slots: ReadonlySet<number>,
  reference: Reference,
  dropped: (term: number) => void,
): Page | undefined {
  const goes = new Uint8Array(page.count);
  const partitions = page.partitions.slice();
  for (const slot of slots) {
    goes[slot] = 1;
    partitions[slot] = REMOVED;
  }
  eachPosting(page, (entry, slot) => {
    if (goes[slot] === 1) dropped(page.terms[entry] ?? 0);
  });
  const left = held(partitions);
  if (left === 0) return undefined;
  const marked = { ...page, partitions };
  if (left > page.packed / 2) return marked;
  const each: Postings['each'] = (visit) =>
    eachPosting(page, (entry, slot, frequencies) => {
      if (partitions[slot] !== REMOVED) visit(page.terms[entry] ?? 0, slot, frequencies);
    });
  const counts = new Uint32Array((page.terms.at(-1) ?? -1) + 1);
  each((term) => {
    counts[term] = (counts[term] ?? 0) + 1;
  });
  return buildPage(marked, { counts, each }, reference);
}
