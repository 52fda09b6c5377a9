import {
  BLOCK_SHIFT,
  blocksOf,
  type Documents,
  eachPosting,
  eachTerm,
  GROUP_SHIFT,
  type Page,
  REMOVED,
  rowOf,
  SHORTEST_LONG,
  saturationAt,
} from './page.ts';
import type { Norm } from './scoring.ts';

/** A term that more than one document in this many has is kept as a byte for every document. */
const DENSE = 6;
/** A term that more than one document in this many has gets a row of bounds, one for each block. */
const LONG = 64;
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
  eachTerm(page, (term, entry) => {
    const start = page.starts[entry] ?? 0;
    const isDense = start === page.starts[entry + 1];
    cursors[term] = isDense ? DENSE_CURSORS + rowOf(page, entry, term) * documents.count : start;
  });
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
  const groups = (counts.length >> GROUP_SHIFT) + 1;
  const directory = new Uint32Array(groups + 1);
  let entries = 0;
  const denseTerms: number[] = [];
  const longTerms: number[] = [];
  for (let term = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    if (count === 0) continue;
    entries += 1;
    directory[(term >> GROUP_SHIFT) + 1] = entries;
    if (count < SHORTEST_LONG || count * LONG <= documents.count) continue;
    if (count * DENSE > documents.count) denseTerms.push(term);
    else longTerms.push(term);
  }
  for (let group = 1; group <= groups; group++) {
    directory[group] = Math.max(directory[group] ?? 0, directory[group - 1] ?? 0);
  }
  const terms = new Uint8Array(entries);
  const starts = new Uint32Array(entries + 1);
  const isDense = new Set(denseTerms);
  for (let term = 0, entry = 0, end = 0; term < counts.length; term++) {
    const count = counts[term] ?? 0;
    if (count === 0) continue;
    terms[entry++] = term & 0xff;
    if (count < SHORTEST_LONG || !isDense.has(term)) end += count;
    starts[entry] = end;
  }
  const blocks = blocksOf(documents);
  const postings = starts[entries] ?? 0;
  const rows = denseTerms.length + longTerms.length;
  return {
    ...documents,
    packed: held(documents.partitions),
    terms,
    directory,
    starts,
    slots: new Uint16Array(postings),
    frequencies: new Uint8Array(postings),
    epoch: 0,
    maxima: new Uint8Array(entries),
    rowTerms: Uint32Array.from([...denseTerms, ...longTerms]),
    denseRows: denseTerms.length,
    dense: new Uint8Array(denseTerms.length * documents.count),
    blockMaxima: new Uint8Array(rows * blocks),
    blockStarts: new Uint16Array(longTerms.length * (blocks + 1)),
  };
}

function held(partitions: Uint8Array): number {
  return partitions.reduce((sum, partition) => (partition === REMOVED ? sum : sum + 1), 0);
}

/** The page with its bounds reckoned, or reckoned anew because average lengths have moved. */
export function withBounds(page: Page, reference: Reference): Page {
  const blocks = blocksOf(page);
  const maxima = new Uint8Array(page.maxima.length);
  const blockMaxima = new Uint8Array(page.blockMaxima.length);
  const blockStarts = new Uint16Array(page.blockStarts.length);
  eachTerm(page, (term, entry) => {
    const norm = reference.normOf(term);
    const row = rowOf(page, entry, term);
    let greatest = 0;
    eachPosting(page, term, entry, (slot, frequencies) => {
      const maximum = Math.ceil(255 * saturationAt(page, slot, frequencies, norm));
      if (maximum > greatest) greatest = maximum;
      if (row < 0) return;
      const block = slot >> BLOCK_SHIFT;
      const at = row * blocks + block;
      if (maximum > (blockMaxima[at] ?? 0)) blockMaxima[at] = maximum;
      const after = (row - page.denseRows) * (blocks + 1) + block + 1;
      if (row >= page.denseRows) blockStarts[after] = (blockStarts[after] ?? 0) + 1;
    });
    maxima[entry] = greatest;
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
  eachTerm(page, (term, entry) => {
    eachPosting(page, term, entry, (slot) => {
      if (goes[slot] === 1) dropped(term);
    });
  });
  const left = held(partitions);
  if (left === 0) return undefined;
  const marked = { ...page, partitions };
  if (left > page.packed / 2) return marked;
  const each: Postings['each'] = (visit) =>
    eachTerm(page, (term, entry) => {
      eachPosting(page, term, entry, (slot, frequencies) => {
        if (partitions[slot] !== REMOVED) visit(term, slot, frequencies);
      });
    });
  const counts = new Uint32Array((page.directory.length - 1) << GROUP_SHIFT);
  each((term) => {
    counts[term] = (counts[term] ?? 0) + 1;
  });
  return buildPage(marked, { counts, each }, reference);
}
