import { type Norm, saturation } from './scoring.ts';

/** How many documents a page has room for, and the most it may be made to have. */
export const PAGE_SIZE = 16_384;
export const MAX_PAGE_SIZE = 65_536;

/** Documents of a block, for which bounds are kept so that a search can pass over most of them: 2 to this power. */
export const BLOCK_SHIFT = 6;
/** Term numbers of a group in the directory of a page: 2 to this power. */
export const GROUP_SHIFT = 8;
/** A term of fewer documents has no row: its postings are fewer than a row's bounds. */
export const SHORTEST_LONG = 128;

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
 *     terms        3     17      20              ascending term numbers, of which the directory keeps the upper bits
 *     starts       0     2       2            9  where the postings of each term begin
 *     slots        4 9           0 4 7 8 9 …     which documents have it
 *     frequencies  1 1           2 1 1 1 3 …     and how often, by field
 *     maxima       200   90      140             bound of its saturation in this page, in 1/255
 *
 * A term of many documents has a row of bounds, one for each block. The first `denseRows` of these are of terms so
 * frequent that a byte for every document is the shorter list, and the faster one to look into.
 *
 *     rowTerms     17          20                ascending among the dense ones, and among the others
 *     dense        1 0 2 1 …                     how often, in each document
 *     blockMaxima  80 90 …   | 140 0 …           bound of the saturation in each block
 *     blockStarts              0 2 2 …           where the block's postings begin, counted from the term's start
 */
export interface Page extends Documents {
  /** How many documents have postings here, those removed since included. */
  readonly packed: number;
  /** When its maxima were reckoned: see `Statistics`. */
  readonly epoch: number;
  readonly terms: Uint8Array;
  /** Where in `terms` each group of neighbouring term numbers begins. */
  readonly directory: Uint32Array;
  readonly starts: Uint32Array;
  readonly slots: Uint16Array;
  readonly frequencies: Uint8Array;
  readonly maxima: Uint8Array;
  readonly rowTerms: Uint32Array;
  readonly denseRows: number;
  readonly dense: Uint8Array;
  readonly blockMaxima: Uint8Array;
  readonly blockStarts: Uint16Array;
}

export function blocksOf({ count }: Documents): number {
  return (count + (1 << BLOCK_SHIFT) - 1) >> BLOCK_SHIFT;
}

/** Where a term stands in the page's `terms`; -1 when no document of the page has it. */
export function entryOf({ terms, directory }: Page, term: number): number {
  const group = term >> GROUP_SHIFT;
  return find(terms, term & 0xff, directory[group] ?? 0, directory[group + 1] ?? 0);
}

/** The row of the term at `entry`; -1 where it has none. */
export function rowOf({ starts, rowTerms, denseRows }: Page, entry: number, term: number): number {
  const count = (starts[entry + 1] ?? 0) - (starts[entry] ?? 0);
  if (count === 0) return find(rowTerms, term, 0, denseRows);
  return count < SHORTEST_LONG ? -1 : find(rowTerms, term, denseRows, rowTerms.length);
}

/** Where a number stands among ascending ones from `start` to `end`, or -1. */
function find(numbers: Uint8Array | Uint32Array, wanted: number, start: number, end: number): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = numbers[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** Calls `visit` for every term, in order, with its place in `terms`. */
export function eachTerm({ terms, directory }: Page, visit: (term: number, entry: number) => void): void {
  for (let group = 0; group + 1 < directory.length; group++) {
    const end = directory[group + 1] ?? 0;
    for (let entry = directory[group] ?? 0; entry < end; entry++) {
      visit((group << GROUP_SHIFT) | (terms[entry] ?? 0), entry);
    }
  }
}

/** The saturation of a term with these frequencies in the document at `slot`. */
export function saturationAt({ lengths }: Documents, slot: number, frequencies: number, norm: Norm): number {
  const at = 3 * slot;
  return saturation(frequencies, lengths[at] ?? 0, lengths[at + 1] ?? 0, lengths[at + 2] ?? 0, norm);
}

/** Calls `visit` for every posting of a term, in the order of documents. */
export function eachPosting(
  page: Page,
  term: number,
  entry: number,
  visit: (slot: number, frequencies: number) => void,
): void {
  const { slots, frequencies, dense, count } = page;
  const start = page.starts[entry] ?? 0;
  const end = page.starts[entry + 1] ?? 0;
  for (let at = start; at < end; at++) visit(slots[at] ?? 0, frequencies[at] ?? 0);
  if (start !== end) return;
  const row = rowOf(page, entry, term);
  for (let slot = 0; slot < count; slot++) {
    const times = dense[row * count + slot] ?? 0;
    if (times !== 0) visit(slot, times);
  }
}
