/** A query's terms, and their lists within one page: where they are, and what they can contribute at most. */
import { placeOf } from './number-set.ts';
import { frequenciesIn, MOST_IMPACT, type Page, saturationAt, slotIn } from './page.ts';
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
  readonly shortfall: number;
}

/** What 1 of impact may contribute, in 1/SCALE: rounding a contribution up may add 1, whatever its impact. */
const unitOf = ({ factor, slack }: QueryTerm): number => (factor * slack) / MOST_IMPACT + 1;

/**
 * Bounds are sums of impacts, each times its term's unit: whole numbers of their own, `scale` of them to 1/SCALE, so that
 * what all terms of a query can contribute together is about 2^29 and sums are those of the processor.
 */
export interface Bounds {
  readonly scale: number;
  /** A document with a sum of impacts has a score of at least (sum - margin) / shortfall, in these numbers. */
  readonly margin: number;
  readonly shortfall: number;
}

export function boundsOf(query: readonly QueryTerm[]): Bounds {
  let units = 0;
  let shortfall = 1;
  for (const term of query) {
    units += unitOf(term);
    shortfall = Math.max(shortfall, term.slack * term.shortfall);
  }
  const scale = 2 ** 29 / (MOST_IMPACT * units);
  // an impact is less than 1 too great; its unit less than 1 and what rounding may add
  const margin = units * scale + query.length * (1 + MOST_IMPACT * (1 + scale));
  return { scale, margin, shortfall };
}

/** A query's term within one page. */
export interface Cursor {
  readonly query: QueryTerm;
  readonly start: number;
  readonly end: number;
  /** What an impact of 1 stands for. */
  readonly unit: number;
  /** No document of the page gets more from this term. */
  readonly bound: number;
  /** The term's place in the page. */
  readonly place: number;
}

/** Puts an item behind those of greater bounds: for so few, `sort` takes longer than to find them, and leaves garbage. */
export function insert<Item extends { readonly bound: number }>(items: Item[], item: Item): void {
  let at = items.length;
  for (; at > 0; at--) {
    const before = items[at - 1];
    if (before === undefined || before.bound >= item.bound) break;
    items[at] = before;
  }
  items[at] = item;
}

/** The query's terms that the page has, the most telling first. */
export function cursorsOf(page: Page, query: readonly QueryTerm[], scale: number): Cursor[] {
  const cursors: Cursor[] = [];
  for (const term of query) {
    const place = placeOf(page.terms, term.term);
    if (place < 0) continue;
    const list = 2 * place;
    const unit = Math.ceil(unitOf(term) * scale);
    insert(cursors, {
      query: term,
      start: page.lists[list] ?? 0,
      end: page.lists[list + 2] ?? 0,
      unit,
      bound: unit * (page.lists[list + 1] ?? 0),
      place,
    });
  }
  return cursors;
}

/**
 * The term's posting in the document at `slot`; 0 where it lacks the term. Begins where the posting would be if the list's
 * documents were spread evenly: halving the whole list would wait for memory at each step.
 */
export function postingAt({ postings, count }: Page, { start, end }: Cursor, slot: number): number {
  let low = start + Math.floor(((end - start) * slot) / count);
  for (let step = 8; low > start && slotIn(postings[low] ?? 0) > slot; step *= 2) {
    low = Math.max(start, low - step);
  }
  let high = low;
  for (let step = 8; high < end - 1 && slotIn(postings[high] ?? 0) < slot; step *= 2) {
    low = high;
    high = Math.min(end - 1, high + step);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (slotIn(postings[middle] ?? 0) < slot) low = middle + 1;
    else high = middle;
  }
  const found = postings[low] ?? 0;
  return slotIn(found) === slot ? found : 0;
}

/** The score of the document at `slot`, in 1/SCALE. */
export function scoreAt(page: Page, cursors: readonly Cursor[], slot: number): number {
  let score = 0;
  for (const cursor of cursors) {
    const posting = postingAt(page, cursor, slot);
    if (posting === 0) continue;
    const { factor, norm } = cursor.query;
    score += Math.ceil(factor * saturationAt(page, slot, frequenciesIn(posting), norm));
  }
  return score;
}
