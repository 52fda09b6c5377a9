/** A query's terms within one page: where their postings are, and what they can contribute at most. */
import { blocksOf, entryOf, type Page, rowOf, saturationAt } from './page.ts';
import type { Norm } from './scoring.ts';

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

/** A query's term within one page. */
export interface Cursor {
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

/** What rounding may add to a contribution, and then some for the inexact sums of bounds. */
export const ROUNDING = 2;

/** The query's terms that the page has, in the order of the query. */
export function cursorsOf(page: Page, query: readonly QueryTerm[]): Cursor[] {
  const blocks = blocksOf(page);
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
  return cursors;
}

/** What a term contributes to the score of a document. */
export function contribution(page: Page, slot: number, frequencies: number, query: QueryTerm): number {
  return Math.ceil(query.factor * saturationAt(page, slot, frequencies, query.norm));
}

/** The frequencies of the cursor's term in the document at `slot`, 0 where it lacks the term. */
export function frequenciesAt(
  { slots, frequencies, dense, blockStarts }: Page,
  cursor: Cursor,
  slot: number,
  block: number,
): number {
  if (cursor.dense >= 0) return dense[cursor.dense + slot] ?? 0;
  // a block has few documents of a term that is not dense
  const end = cursor.start + (blockStarts[cursor.blocks + block + 1] ?? 0);
  for (let at = cursor.start + (blockStarts[cursor.blocks + block] ?? 0); at < end; at++) {
    const found = slots[at] ?? 0;
    if (found >= slot) return found === slot ? (frequencies[at] ?? 0) : 0;
  }
  return 0;
}
