import { eachNumber, type NumberSet } from './number-set.ts';
import { type Norm, saturation } from './scoring.ts';

/** How many documents a page has room for, and the most it may be made to have. */
export const PAGE_SIZE = 32_768;
export const MAX_PAGE_SIZE = 65_536;

/** The partition of a document that has been removed. */
export const REMOVED = 255;

/** What is kept of documents. A document is known by its slot: its number less the first one's. */
export interface Documents {
  /** Number of the first document. */
  readonly first: number;
  readonly count: number;
  readonly partitions: Uint8Array;
  /** Three for each document: of its title, heading and text, in terms. */
  readonly lengths: Uint16Array;
}

/**
 * Some thousands of consecutive documents with an inverted index of their own. A page never changes: to remove documents
 * is to make a new page, so that what holds on to this one (a search, a snapshot being written) is not disturbed.
 *
 *     terms      {3        33 …}         which terms are here
 *     lists       0  200   2  140  7     for each of them: where its postings begin, and the greatest impact of these
 *     postings    4  9     0 4 7 8 9     its documents, in order
 */
export interface Page extends Documents {
  /** How many documents have postings here, those removed since included. */
  readonly packed: number;
  /** When its impacts were reckoned: see `Statistics`. */
  readonly epoch: number;
  readonly terms: NumberSet;
  /** Two for each term, since they are asked for together; at the end, where the postings end. */
  readonly lists: Uint32Array;
  readonly postings: Uint32Array;
  /** By a term's place, once it was asked for: what `impactsBySlot` tells. */
  readonly spread: Map<number, Uint8Array>;
}

/** A term is frequent when one in so many documents has it: more of them would take too much memory. */
const FREQUENT = 12;

/**
 * A posting says in 32 bits which document has a term (16 bits: its slot), how often by field (8 bits, see `occurrence`),
 * and its impact (8 bits): the saturation in 1/255, rounded up. The impact stands for the saturation until the score is
 * near enough to count. It is made with the average lengths of an earlier moment, so that it is a bound (see
 * `Statistics`), and a search need not divide for every posting that it meets.
 */
export function postingOf(slot: number, frequencies: number): number {
  return (slot << 16) | (frequencies << 8);
}

export const slotIn = (posting: number): number => posting >>> 16;
export const frequenciesIn = (posting: number): number => (posting >>> 8) & 0xff;
export const impactIn = (posting: number): number => posting & 0xff;
export const MOST_IMPACT = 0xff;

/** Calls `visit` for every posting: term by term, and those of a term in the order of documents. */
export function eachPosting(page: Page, visit: (term: number, posting: number) => void): void {
  const { terms, lists, postings } = page;
  eachNumber(terms, (term, place) => {
    const end = lists[2 * place + 2] ?? 0;
    for (let at = lists[2 * place] ?? 0; at < end; at++) visit(term, postings[at] ?? 0);
  });
}

/**
 * The impact of a frequent term in every document, 0 where it is lacking: one step to look it up, where to read or search
 * its long list takes thousands. Undefined for other terms. Made when it is first asked for, and kept with the page.
 */
export function impactsBySlot(
  { lists, postings, count, spread }: Page,
  place: number,
): Uint8Array | undefined {
  const known = spread.get(place);
  if (known !== undefined) return known;
  const start = lists[2 * place] ?? 0;
  const end = lists[2 * place + 2] ?? 0;
  if (FREQUENT * (end - start) < count) return undefined;
  const impacts = new Uint8Array(count);
  for (let at = start; at < end; at++) {
    const posting = postings[at] ?? 0;
    impacts[slotIn(posting)] = impactIn(posting);
  }
  spread.set(place, impacts);
  return impacts;
}

/** The saturation of a term with these frequencies in the document at `slot`. */
export function saturationAt({ lengths }: Documents, slot: number, frequencies: number, norm: Norm): number {
  const at = 3 * slot;
  return saturation(frequencies, lengths[at] ?? 0, lengths[at + 1] ?? 0, lengths[at + 2] ?? 0, norm);
}
