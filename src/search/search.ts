import { type Cursor, contribution, cursorsOf, frequenciesAt, type QueryTerm, ROUNDING } from './cursor.ts';
import { BLOCK_SHIFT, blocksOf, MAX_PAGE_SIZE, type Page, REMOVED } from './page.ts';
import type { Top } from './top.ts';

export type Accept = (document: number) => boolean;

/** A page in the course of a search. */
interface Visit {
  readonly page: Page;
  readonly blocks: number;
  /** The terms with bounds for each block, greatest bound first. */
  readonly cursors: readonly Cursor[];
  readonly top: Top;
  readonly accept: Accept | undefined;
}

/**
 * What the cursors from one on can together contribute to a document of each block: a row of blocks for each cursor,
 * and one of zeros after the last. Valid during one visit.
 */
let bounds = new Float64Array(16 * (MAX_PAGE_SIZE >> BLOCK_SHIFT));
/** The documents that have been met in this visit, marked with its number. */
const met = new Uint8Array(MAX_PAGE_SIZE);
/** The documents that have short terms, and what all of these contribute to each. */
const touched = new Uint16Array(MAX_PAGE_SIZE);
const partial = new Float64Array(MAX_PAGE_SIZE);
/** The sum of a document that is done with: whatever is added, it stays out. */
const DONE = Number.NEGATIVE_INFINITY;
let visits = 0;

/** Offers `top` every document of the pages that may belong there: the most promising pages first. */
export function searchPages(
  pages: readonly (Page | undefined)[],
  query: readonly QueryTerm[],
  top: Top,
  accept?: Accept,
): void {
  const plans = pages.flatMap((page) => {
    if (page === undefined) return [];
    const cursors = cursorsOf(page, query);
    return [{ page, cursors, bound: sumOfBounds(cursors) }];
  });
  plans.sort((a, b) => b.bound - a.bound);
  for (const { page, cursors, bound } of plans) {
    if (bound < top.threshold()) return;
    searchPage(page, cursors, top, accept);
  }
}

/**
 * Offers `top` every document of the page that may belong there. Terms of few documents are summed up first, since their
 * lists are shorter than any bounds would be, and what may reach the threshold is completed by looking into the other
 * lists. The rest is done block by block, with bounds for each (Ding and Suel, 2011), and within a block as MaxScore does
 * it (Turtle and Flood, 1995): the terms that can contribute most are summed up; as soon as those that are left cannot
 * together reach the threshold, they are only looked up in the documents that may still get there.
 */
function searchPage(page: Page, found: readonly Cursor[], top: Top, accept: Accept | undefined): void {
  const cursors = found.filter(({ maxima }) => maxima >= 0).sort((a, b) => b.bound - a.bound);
  const visit = { page, blocks: blocksOf(page), cursors, top, accept };
  beginVisit();
  sumBlocks(visit);
  completeTouched(visit, touchShort(page, found));
  let threshold = top.threshold();
  for (let block = 0; block < visit.blocks; block++) {
    if ((bounds[block] ?? 0) >= threshold) threshold = searchBlock(visit, block, threshold);
  }
}

function sumOfBounds(cursors: readonly Cursor[]): number {
  let sum = 0;
  for (const { bound } of cursors) sum += bound;
  return sum;
}

function beginVisit(): void {
  visits = (visits + 1) & 0xff;
  if (visits !== 0) return;
  met.fill(0);
  visits = 1;
}

/** Fills `bounds`, from the last cursor to the first. */
function sumBlocks({ page, blocks, cursors }: Visit): void {
  const needed = (cursors.length + 1) * blocks;
  if (needed > bounds.length) bounds = new Float64Array(2 * needed);
  bounds.fill(0, cursors.length * blocks, needed);
  const { blockMaxima } = page;
  for (let index = cursors.length - 1; index >= 0; index--) {
    const cursor = cursors[index];
    if (cursor === undefined) continue;
    const { unit, maxima } = cursor;
    const row = index * blocks;
    for (let block = 0; block < blocks; block++) {
      const own = unit * (blockMaxima[maxima + block] ?? 0) + ROUNDING;
      bounds[row + block] = (bounds[row + blocks + block] ?? 0) + own;
    }
  }
}

/** Sums up in `partial` what the terms without bounds for each block contribute; returns how many are in `touched`. */
function touchShort(page: Page, cursors: readonly Cursor[]): number {
  const { slots, frequencies } = page;
  let count = 0;
  for (const { maxima, query, start, end } of cursors) {
    if (maxima >= 0) continue;
    for (let at = start; at < end; at++) {
      const slot = slots[at] ?? 0;
      const score = contribution(page, slot, frequencies[at] ?? 0, query);
      count = touch(slot, score, count);
    }
  }
  return count;
}

function completeTouched(visit: Visit, count: number): void {
  let threshold = visit.top.threshold();
  for (let at = 0; at < count; at++) {
    const slot = touched[at] ?? 0;
    const score = partial[slot] ?? 0;
    if (score + (bounds[slot >> BLOCK_SHIFT] ?? 0) >= threshold) {
      threshold = complete(visit, 0, slot, score, threshold);
    }
    partial[slot] = DONE;
  }
}

/** The documents of a block that have none of the short terms; returns the new threshold. */
function searchBlock(visit: Visit, block: number, before: number): number {
  const { page, blocks, cursors } = visit;
  let threshold = before;
  let count = 0;
  let index = 0;
  for (; index < cursors.length; index++) {
    const cursor = cursors[index];
    if (cursor === undefined || (bounds[index * blocks + block] ?? 0) < threshold) break;
    count = cursor.dense < 0 ? touchLong(page, cursor, block, count) : touchDense(page, cursor, block, count);
  }
  for (let at = 0; at < count; at++) {
    const slot = touched[at] ?? 0;
    const score = partial[slot] ?? 0;
    if (score + (bounds[index * blocks + block] ?? 0) < threshold) continue;
    threshold = complete(visit, index, slot, score, threshold);
  }
  return threshold;
}

function touchLong(page: Page, { query, start, blocks }: Cursor, block: number, count: number): number {
  const { slots, frequencies, blockStarts } = page;
  const end = start + (blockStarts[blocks + block + 1] ?? 0);
  let touches = count;
  for (let at = start + (blockStarts[blocks + block] ?? 0); at < end; at++) {
    const slot = slots[at] ?? 0;
    touches = touch(slot, contribution(page, slot, frequencies[at] ?? 0, query), touches);
  }
  return touches;
}

function touchDense(page: Page, { query, dense }: Cursor, block: number, count: number): number {
  const end = Math.min(page.count, (block + 1) << BLOCK_SHIFT);
  let touches = count;
  for (let slot = block << BLOCK_SHIFT; slot < end; slot++) {
    const frequencies = page.dense[dense + slot] ?? 0;
    if (frequencies !== 0) touches = touch(slot, contribution(page, slot, frequencies, query), touches);
  }
  return touches;
}

/** Adds to the document's sum; returns how many are in `touched` then. */
function touch(slot: number, score: number, count: number): number {
  if (met[slot] === visits) {
    partial[slot] = (partial[slot] ?? 0) + score;
    return count;
  }
  met[slot] = visits;
  partial[slot] = score;
  touched[count] = slot;
  return count + 1;
}

/** Adds what the cursors from one on contribute, as long as the threshold may be reached; returns the new threshold. */
function complete(visit: Visit, index: number, slot: number, from: number, threshold: number): number {
  const { page, cursors, blocks } = visit;
  const block = slot >> BLOCK_SHIFT;
  let score = from;
  for (let at = index; at < cursors.length; at++) {
    const other = cursors[at];
    if (other === undefined || score + (bounds[at * blocks + block] ?? 0) < threshold) return threshold;
    const found = frequenciesAt(page, other, slot, block);
    if (found !== 0) score += contribution(page, slot, found, other.query);
  }
  if (score < threshold || page.partitions[slot] === REMOVED) return threshold;
  const document = page.first + slot;
  if (visit.accept !== undefined && !visit.accept(document)) return threshold;
  visit.top.offer(document, score);
  return visit.top.threshold();
}
