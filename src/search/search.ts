import { entryOf, type Page, saturationAt } from './page.ts';
import type { Norm } from './scoring.ts';
import type { Top } from './top.ts';

/**
 * A score is a sum of whole numbers, each a term's contribution in units of 1/SCALE rounded up, so that the order in
 * which contributions are summed can never change it and bounds compare exactly.
 */
const MAX_PAGE = 65_536;

export const SCALE = 2 ** 20;

/** A query's term with all that scoring needs. */
export interface QueryTerm {
  readonly term: number;
  /** Weight in the query × idf × SCALE: what a saturation of 1 would contribute. */
  readonly factor: number;
  readonly norm: Norm;
  readonly slack: number;
}

/** A query's term within one page. */
interface Cursor {
  readonly query: QueryTerm;
  readonly dense: Uint8Array | undefined;
  readonly start: number;
  readonly end: number;
  /** No document of the page gets more from this term. */
  readonly bound: number;
  /** What this and all later cursors can contribute together. */
  remaining: number;
}

function cursors(page: Page, query: readonly QueryTerm[]): Cursor[] {
  const found: Cursor[] = [];
  for (const term of query) {
    const entry = entryOf(page, term.term);
    if (entry < 0) continue;
    const greatest = Math.min(1, (term.slack * (page.maxima[entry] ?? 0)) / 255);
    found.push({
      query: term,
      dense: page.dense.get(term.term),
      start: page.starts[entry] ?? 0,
      end: page.starts[entry + 1] ?? 0,
      bound: Math.ceil(term.factor * greatest) + 1,
      remaining: 0,
    });
  }
  found.sort((a, b) => b.bound - a.bound);
  let sum = 0;
  for (const cursor of found.toReversed()) {
    sum += cursor.bound;
    cursor.remaining = sum;
  }
  return found;
}

function contribution(page: Page, slot: number, frequencies: number, query: QueryTerm): number {
  return Math.ceil(query.factor * saturationAt(page, slot, frequencies, query.norm));
}

/** The frequencies of the cursor's term in the document at `slot`, 0 where it lacks the term. */
function frequenciesAt(page: Page, cursor: Cursor, slot: number): number {
  if (cursor.dense !== undefined) return cursor.dense[slot] ?? 0;
  const { slots } = page;
  let low = cursor.start;
  let high = cursor.end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = slots[middle] ?? 0;
    if (found === slot) return page.frequencies[middle] ?? 0;
    if (found < slot) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}

const visited = new Uint32Array(MAX_PAGE);
let visit = 0;

/**
 * Offers `top` every document of the page that may belong there. MaxScore (Turtle and Flood, 1995), a term at a time:
 * cursors stand in order of what they can contribute, and once all those from one on together stay below the threshold,
 * no document that only they have can belong to the top, so their lists are read no further than to complete the others.
 */
export function searchPage(
  page: Page,
  query: readonly QueryTerm[],
  top: Top,
  accept: ((document: number) => boolean) | undefined,
): void {
  const found = cursors(page, query);
  visit += 1;
  for (const [index, cursor] of found.entries()) {
    if (cursor.remaining < top.threshold()) return;
    drive(page, found, index, cursor, top, accept);
  }
}

function drive(
  page: Page,
  found: readonly Cursor[],
  index: number,
  cursor: Cursor,
  top: Top,
  accept: ((document: number) => boolean) | undefined,
): void {
  const rest = found[index + 1]?.remaining ?? 0;
  const consider = (slot: number, frequencies: number): void => {
    if (visited[slot] === visit) return;
    visited[slot] = visit;
    let score = contribution(page, slot, frequencies, cursor.query);
    const threshold = top.threshold();
    if (score + rest < threshold) return;
    for (let at = index + 1; at < found.length; at++) {
      const other = found[at];
      if (other === undefined || score + other.remaining < threshold) return;
      const times = frequenciesAt(page, other, slot);
      if (times !== 0) score += contribution(page, slot, times, other.query);
    }
    if (score < threshold) return;
    const document = page.first + slot;
    if (accept === undefined || accept(document)) top.offer(document, score);
  };
  if (cursor.dense === undefined) {
    for (let at = cursor.start; at < cursor.end; at++)
      consider(page.slots[at] ?? 0, page.frequencies[at] ?? 0);
    return;
  }
  for (let slot = 0; slot < cursor.dense.length; slot++) {
    const frequencies = cursor.dense[slot] ?? 0;
    if (frequencies !== 0) consider(slot, frequencies);
  }
}
