import {
  BLOCK_SHIFT,
  blocksOf,
  entryOf,
  MAX_PAGE_SIZE,
  type Page,
  REMOVED,
  rowOf,
  saturationAt,
} from './page.ts';
import type { Norm } from './scoring.ts';
import type { Top } from './top.ts';

/**
 * A score is a sum of whole numbers, each a term's contribution in units of 1/SCALE rounded up, so that the order in
 * which contributions are summed can never change it.
 */
export const SCALE = 2 ** 20;

/** A query's term with all that scoring needs. */
export interface QueryTerm {
  readonly term: number;
  /** Weight in the query × idf × SCALE: what a saturation of 1 would contribute. */
  readonly factor: number;
  readonly norm: Norm;
  /** See `Statistics`. */
  readonly slack: number;
}

export type Accept = (document: number) => boolean;

/** A query's term within one page. */
interface Cursor {
  readonly query: QueryTerm;
  readonly start: number;
  readonly end: number;
  /** Where its rows begin in `dense`, `blockMaxima` and `blockStarts`; -1 without one. */
  readonly dense: number;
  readonly maxima: number;
  readonly blocks: number;
  /** What 1/255 of saturation may contribute. */
  readonly unit: number;
  /** No document of the page gets more from this term. */
  readonly bound: number;
}

/** A page in the course of a search. */
interface Visit {
  readonly page: Page;
  readonly blocks: number;
  /** Greatest bound first. */
  readonly cursors: readonly Cursor[];
  readonly top: Top;
  readonly accept: Accept | undefined;
}

/** What rounding may add to a contribution, and then some for the inexact sums of bounds. */
const ROUNDING = 2;

/**
 * What the cursors from one on can together contribute to a document of each block: a row of blocks for each cursor,
 * and one of zeros after the last. Valid during one visit.
 */
let bounds = new Float64Array(16 * (MAX_PAGE_SIZE >> BLOCK_SHIFT));
/** The documents that have been considered in this visit, marked with its number. */
const considered = new Uint8Array(MAX_PAGE_SIZE);
let visits = 0;

/**
 * Offers `top` every document of the page that may belong there. It is MaxScore (Turtle and Flood, 1995), a term at a
 * time, with a bound for each block of documents (Ding and Suel, 2011): the term that can contribute most is driven
 * first, each of its documents is completed by looking into the other lists, and then the next term drives. As soon as
 * the terms that are left cannot together reach the threshold, in a block or in the page, its documents are passed over.
 */
export function searchPage(page: Page, query: readonly QueryTerm[], top: Top, accept?: Accept): void {
  const blocks = blocksOf(page);
  const cursors = cursorsOf(page, query, blocks);
  const visit = { page, blocks, cursors, top, accept };
  let rest = 0;
  for (const cursor of cursors) rest += cursor.bound;
  if (rest < top.threshold()) return;
  beginVisit();
  sumBounds(visit);
  for (let index = 0; index < cursors.length; index++) {
    const cursor = cursors[index];
    if (cursor === undefined || rest < top.threshold()) return;
    if (cursor.maxima < 0) driveShort(visit, index, cursor);
    else if (cursor.dense < 0) driveLong(visit, index, cursor);
    else driveDense(visit, index, cursor);
    rest -= cursor.bound;
  }
}

function beginVisit(): void {
  visits = (visits + 1) & 0xff;
  if (visits !== 0) return;
  considered.fill(0);
  visits = 1;
}

function cursorsOf(page: Page, query: readonly QueryTerm[], blocks: number): Cursor[] {
  const cursors: Cursor[] = [];
  for (const term of query) {
    const entry = entryOf(page, term.term);
    if (entry < 0) continue;
    const row = rowOf(page, entry, term.term);
    const unit = (term.factor * term.slack) / 255;
    cursors.push({
      query: term,
      start: page.starts[entry] ?? 0,
      end: page.starts[entry + 1] ?? 0,
      dense: row >= 0 && row < page.denseRows ? row * page.count : -1,
      maxima: row >= 0 ? row * blocks : -1,
      blocks: row >= page.denseRows ? (row - page.denseRows) * (blocks + 1) : -1,
      unit,
      bound: unit * (page.maxima[entry] ?? 0) + ROUNDING,
    });
  }
  return cursors.sort((a, b) => b.bound - a.bound);
}

/** Fills `bounds`, from the last cursor to the first. */
function sumBounds({ page, blocks, cursors }: Visit): void {
  const needed = (cursors.length + 1) * blocks;
  if (needed > bounds.length) bounds = new Float64Array(2 * needed);
  bounds.fill(0, cursors.length * blocks, needed);
  for (let index = cursors.length - 1; index >= 0; index--) {
    const cursor = cursors[index];
    if (cursor === undefined) continue;
    const row = index * blocks;
    if (cursor.maxima < 0) {
      bounds.copyWithin(row, row + blocks, row + 2 * blocks);
      addShort(page, cursor, row);
      continue;
    }
    const { unit, maxima } = cursor;
    for (let block = 0; block < blocks; block++) {
      const own = unit * (page.blockMaxima[maxima + block] ?? 0) + ROUNDING;
      bounds[row + block] = (bounds[row + blocks + block] ?? 0) + own;
    }
  }
}

/** Without bounds of its own for each block, a term may contribute its greatest in every block that has it. */
function addShort({ slots }: Page, { start, end, bound }: Cursor, row: number): void {
  let last = -1;
  for (let at = start; at < end; at++) {
    const block = (slots[at] ?? 0) >> BLOCK_SHIFT;
    if (block !== last) bounds[row + block] = (bounds[row + block] ?? 0) + bound;
    last = block;
  }
}

function driveShort(visit: Visit, index: number, cursor: Cursor): void {
  const { slots, frequencies } = visit.page;
  const row = index * visit.blocks;
  let threshold = visit.top.threshold();
  for (let at = cursor.start; at < cursor.end; at++) {
    const slot = slots[at] ?? 0;
    if ((bounds[row + (slot >> BLOCK_SHIFT)] ?? 0) < threshold) continue;
    threshold = consider(visit, index, cursor, slot, frequencies[at] ?? 0, threshold);
  }
}

function driveLong(visit: Visit, index: number, cursor: Cursor): void {
  const { slots, frequencies, blockStarts } = visit.page;
  const row = index * visit.blocks;
  let threshold = visit.top.threshold();
  for (let block = 0; block < visit.blocks; block++) {
    if ((bounds[row + block] ?? 0) < threshold) continue;
    const end = cursor.start + (blockStarts[cursor.blocks + block + 1] ?? 0);
    for (let at = cursor.start + (blockStarts[cursor.blocks + block] ?? 0); at < end; at++) {
      threshold = consider(visit, index, cursor, slots[at] ?? 0, frequencies[at] ?? 0, threshold);
    }
  }
}

function driveDense(visit: Visit, index: number, cursor: Cursor): void {
  const { dense, count } = visit.page;
  const row = index * visit.blocks;
  let threshold = visit.top.threshold();
  for (let block = 0; block < visit.blocks; block++) {
    if ((bounds[row + block] ?? 0) < threshold) continue;
    const end = Math.min(count, (block + 1) << BLOCK_SHIFT);
    for (let slot = block << BLOCK_SHIFT; slot < end; slot++) {
      const frequencies = dense[cursor.dense + slot] ?? 0;
      if (frequencies !== 0) threshold = consider(visit, index, cursor, slot, frequencies, threshold);
    }
  }
}

/** Scores a document of the driving cursor, as far as it may reach the threshold; returns the new threshold. */
function consider(
  visit: Visit,
  index: number,
  cursor: Cursor,
  slot: number,
  frequencies: number,
  threshold: number,
): number {
  if (considered[slot] === visits) return threshold;
  considered[slot] = visits;
  const { page, cursors, blocks } = visit;
  const block = slot >> BLOCK_SHIFT;
  let score = contribution(page, slot, frequencies, cursor.query);
  for (let at = index + 1; at < cursors.length; at++) {
    const other = cursors[at];
    if (other === undefined || score + (bounds[at * blocks + block] ?? 0) < threshold) return threshold;
    const found = frequenciesAt(page, other, slot);
    if (found !== 0) score += contribution(page, slot, found, other.query);
  }
  if (score < threshold || page.partitions[slot] === REMOVED) return threshold;
  const document = page.first + slot;
  if (visit.accept !== undefined && !visit.accept(document)) return threshold;
  visit.top.offer(document, score);
  return visit.top.threshold();
}

function contribution(page: Page, slot: number, frequencies: number, query: QueryTerm): number {
  return Math.ceil(query.factor * saturationAt(page, slot, frequencies, query.norm));
}

/** The frequencies of the cursor's term in the document at `slot`, 0 where it lacks the term. */
function frequenciesAt(
  { slots, frequencies, dense, blockStarts }: Page,
  cursor: Cursor,
  slot: number,
): number {
  if (cursor.dense >= 0) return dense[cursor.dense + slot] ?? 0;
  let low = cursor.start;
  let high = cursor.end - 1;
  if (cursor.blocks >= 0) {
    const at = cursor.blocks + (slot >> BLOCK_SHIFT);
    high = low + (blockStarts[at + 1] ?? 0) - 1;
    low += blockStarts[at] ?? 0;
  }
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = slots[middle] ?? 0;
    if (found === slot) return frequencies[middle] ?? 0;
    if (found < slot) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
