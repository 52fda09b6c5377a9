import {
  type Bounds,
  boundsOf,
  type Cursor,
  cursorsOf,
  insert,
  postingAt,
  type QueryTerm,
  scoreAt,
} from './cursor.ts';
import { createGreatest, type Greatest } from './greatest.ts';
import { impactIn, impactsBySlot, MAX_PAGE_SIZE, type Page, REMOVED, slotIn } from './page.ts';
import type { Top } from './top.ts';

export type Accept = (document: number) => boolean;

/** A page with the lists of the query's terms, the most telling first. */
interface Plan {
  readonly page: Page;
  readonly cursors: readonly Cursor[];
  readonly bound: number;
}

/** A document that may be among the best. */
interface Finalist {
  readonly plan: Plan;
  readonly slot: number;
  readonly sum: number;
}

/** A search in the course of which pages are visited. */
interface Search {
  readonly bounds: Bounds;
  readonly accept: Accept | undefined;
  /** The greatest sums of documents that are accepted. */
  readonly leaders: Greatest;
  readonly finalists: Finalist[];
}

/** By slot: what the terms looked at so far contribute at most. All zeros between searches, and between pages. */
const sums = new Int32Array(MAX_PAGE_SIZE);
/** The documents of a page that may be among the best: those with sums. */
const candidates = new Uint16Array(MAX_PAGE_SIZE);
/** What was read of lists before their time: were it kept nowhere, the compiler would not read it. */
const touched = new Uint32Array(1);
/** To look a document up costs as much as to read so many postings: it waits for memory, and reading on does not. */
const LOOK_UP = 40;
/** A first look at the sums is worth it after so many postings for each document that is wanted. */
const FIRST_LOOK = 3;

/**
 * Offers `top` every document of the pages that may belong there. Works with sums of impacts, the most promising pages
 * first, and scores only those few documents that the sums leave in doubt.
 */
export function searchPages(
  pages: readonly (Page | undefined)[],
  query: readonly QueryTerm[],
  top: Top,
  accept?: Accept,
): void {
  const bounds = boundsOf(query);
  const plans: Plan[] = [];
  for (const page of pages) {
    const cursors = page === undefined ? [] : cursorsOf(page, query, bounds.scale);
    if (page !== undefined && cursors.length > 0)
      insert(plans, { page, cursors, bound: sumOfBounds(cursors) });
  }
  const search = { bounds, accept, leaders: createGreatest(top.size), finalists: [] };
  touch(plans);
  let least = 0;
  try {
    for (const plan of plans) {
      if (plan.bound < least) break;
      least = searchPage(search, plan, least);
    }
  } catch (error) {
    // who accepts documents is not ours, and may fail
    sums.fill(0);
    throw error;
  }
  score(search, top, least);
}

/** Asks for the beginning of every list, so that the waits for memory go on side by side, not one after the other. */
function touch(plans: readonly Plan[]): void {
  let any = 0;
  for (const { page, cursors } of plans) {
    for (const { start } of cursors) any ^= page.postings[start] ?? 0;
  }
  touched[0] = any;
}

function sumOfBounds(cursors: readonly Cursor[]): number {
  let sum = 0;
  for (const { bound } of cursors) sum += bound;
  return sum;
}

/** The sum that a document must at least have, now that there are leaders. */
function leastOf({ leaders, bounds }: Pick<Search, 'leaders' | 'bounds'>): number {
  return Math.floor((leaders.threshold() - bounds.margin) / bounds.shortfall);
}

function isAccepted({ accept }: Search, page: Page, slot: number): boolean {
  return page.partitions[slot] !== REMOVED && (accept === undefined || accept(page.first + slot));
}

/** What the best must at least have, as the sums of the first candidates tell. */
function firstLook(search: Search, page: Page, count: number): number {
  const { bounds, leaders } = search;
  const first = createGreatest(leaders.size);
  let leading = first.threshold();
  for (let index = 0; index < count; index++) {
    const slot = candidates[index] ?? 0;
    const sum = sums[slot] ?? 0;
    if (sum <= leading || !isAccepted(search, page, slot)) continue;
    first.offer(sum);
    leading = first.threshold();
  }
  return Math.max(0, leastOf({ leaders: first, bounds }));
}

/**
 * Makes finalists of the page's documents that may be among the best, as MaxScore does it (Turtle and Flood, 1995): a
 * document that has none of the telling terms cannot get there, so that the lists of the others, which are the long ones,
 * need not be read. The lists of the telling ones are summed up; in the others only those documents are looked up that
 * may still get there. Returns the sum that a document must at least have from now on.
 */
function searchPage(search: Search, plan: Plan, before: number): number {
  const { page, cursors } = plan;
  let least = before;
  let rest = plan.bound;
  let count = 0;
  let read = 0;
  let looked = least > 0;
  let telling = 0;
  for (; telling < cursors.length; telling++) {
    const cursor = cursors[telling];
    if (!looked && read >= FIRST_LOOK * search.leaders.size) {
      least = firstLook(search, page, count);
      looked = true;
    }
    if (cursor === undefined || rest < least) break;
    count = add(page, cursor, count);
    read += cursor.end - cursor.start;
    rest -= cursor.bound;
  }
  count = sift(count, least - rest);
  for (let index = telling; index < cursors.length && count > 0; index++) {
    const cursor = cursors[index];
    if (cursor === undefined) continue;
    rest -= cursor.bound;
    const impacts = impactsBySlot(page, cursor.place);
    if (impacts !== undefined) {
      count = addAndSift(impacts, cursor.unit, count, least - rest);
      continue;
    }
    if (LOOK_UP * count < cursor.end - cursor.start) lookUp(page, cursor, count);
    else addToCandidates(page, cursor);
    count = sift(count, least - rest);
  }
  return pickFinalists(search, plan, count, least);
}

/** Adds a term to the sums of all documents that have it; returns how many candidates there are then. */
function add({ postings }: Page, { start, end, unit }: Cursor, before: number): number {
  let count = before;
  for (let at = start; at < end; at++) {
    const posting = postings[at] ?? 0;
    const slot = slotIn(posting);
    const sum = sums[slot] ?? 0;
    if (sum === 0) candidates[count++] = slot;
    sums[slot] = sum + unit * impactIn(posting);
  }
  return count;
}

/** Adds a term to the sums of the candidates that have it, reading its list. */
function addToCandidates({ postings }: Page, { start, end, unit }: Cursor): void {
  for (let at = start; at < end; at++) {
    const posting = postings[at] ?? 0;
    const slot = slotIn(posting);
    const sum = sums[slot] ?? 0;
    // all bits of it where there is a sum, else none
    sums[slot] = sum + ((unit * impactIn(posting)) & (-sum >> 31));
  }
}

/** The same, looking into its list for each of them. */
function lookUp(page: Page, cursor: Cursor, count: number): void {
  for (let index = 0; index < count; index++) {
    const slot = candidates[index] ?? 0;
    const posting = postingAt(page, cursor, slot);
    if (posting !== 0) sums[slot] = (sums[slot] ?? 0) + cursor.unit * impactIn(posting);
  }
}

/**
 * Keeps the candidates with sums of `least` or more; returns how many these are. Without a branch, since the processor
 * could not guess its outcome: `keep` is -1, all bits, or 0.
 */
function sift(count: number, least: number): number {
  let left = 0;
  for (let index = 0; index < count; index++) {
    const slot = candidates[index] ?? 0;
    const sum = sums[slot] ?? 0;
    const keep = (least - 1 - sum) >> 31;
    candidates[left] = slot;
    sums[slot] = sum & keep;
    left -= keep;
  }
  return left;
}

/** `lookUp` and `sift` in one go, for a frequent term. */
function addAndSift(impacts: Uint8Array, unit: number, count: number, least: number): number {
  let left = 0;
  for (let index = 0; index < count; index++) {
    const slot = candidates[index] ?? 0;
    const sum = (sums[slot] ?? 0) + unit * (impacts[slot] ?? 0);
    const keep = (least - 1 - sum) >> 31;
    candidates[left] = slot;
    sums[slot] = sum & keep;
    left -= keep;
  }
  return left;
}

/** Leaves no sums behind. Returns the sum that a document must at least have from now on. */
function pickFinalists(search: Search, plan: Plan, count: number, before: number): number {
  const { leaders, finalists } = search;
  let leading = leaders.threshold();
  let least = before;
  for (let index = 0; index < count; index++) {
    const slot = candidates[index] ?? 0;
    const sum = sums[slot] ?? 0;
    sums[slot] = 0;
    if (sum < least || !isAccepted(search, plan.page, slot)) continue;
    finalists.push({ plan, slot, sum });
    if (sum <= leading) continue;
    leaders.offer(sum);
    leading = leaders.threshold();
    least = Math.max(least, leastOf(search));
  }
  return least;
}

/** Scores the finalists that still may be among the best; sums have served their purpose. */
function score({ finalists, bounds }: Search, top: Top, least: number): void {
  let threshold = least;
  for (const { plan, slot, sum } of finalists) {
    if (sum < threshold) continue;
    top.offer(plan.page.first + slot, scoreAt(plan.page, plan.cursors, slot));
    threshold = Math.max(least, Math.floor(top.threshold() * bounds.scale));
  }
}
