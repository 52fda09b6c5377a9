import { append, createPostings, type Postings } from './postings.ts';
import { type Norm, saturation } from './scoring.ts';

/** How many documents a page has room for. */
export const PAGE_SIZE = 8192;

/** The partition of a document that has been removed. */
export const REMOVED = 255;

/** A term that more than one document in six has is kept as a byte for every document, which is also its look-up. */
const DENSE = 6;
const IS_DENSE = 0xffff_ffff;

/** What is kept of documents; the index is a slot, a document's number less the first one's. */
export interface Documents {
  /** Number of the first document. */
  readonly first: number;
  readonly count: number;
  readonly partitions: Uint8Array;
  readonly titleLengths: Uint16Array;
  readonly headingLengths: Uint16Array;
  readonly textLengths: Uint16Array;
}

/**
 * A few thousand consecutive documents with an inverted index of their own. A page never changes: to remove documents
 * is to make a new page without their postings, so that nothing deleted is stored and a snapshot needs no lock.
 *
 *     terms        3        17       20        ascending term numbers
 *     starts       0        2        2      5  where the postings of each term begin
 *     slots        4 9               0 4 7     which documents have it
 *     frequencies  1 1               2 1 1     and how often
 *     dense                 17 → one frequency for every slot, 0 where the document lacks the term
 *     maxima       200      90       140       upper bound of the saturation, in 1/255
 */
export interface Page extends Documents {
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly slots: Uint16Array;
  readonly frequencies: Uint8Array;
  readonly dense: ReadonlyMap<number, Uint8Array>;
  readonly maxima: Uint8Array;
}

/** Where a term stands in the page's `terms`; -1 when no document of the page has it. */
export function entryOf(page: Page, term: number): number {
  const { terms } = page;
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = terms[middle] ?? 0;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The saturation of a term with these frequencies in the document at `slot`. */
export function saturationAt(documents: Documents, slot: number, frequencies: number, norm: Norm): number {
  return saturation(
    frequencies,
    documents.titleLengths[slot] ?? 0,
    documents.headingLengths[slot] ?? 0,
    documents.textLengths[slot] ?? 0,
    norm,
  );
}

/** Calls `visit` for every document of the page that has the term at `entry`, in order. */
export function eachPosting(
  page: Page,
  entry: number,
  visit: (slot: number, frequencies: number) => void,
): void {
  const dense = page.dense.get(page.terms[entry] ?? -1);
  if (dense !== undefined) {
    for (let slot = 0; slot < dense.length; slot++) {
      const frequencies = dense[slot] ?? 0;
      if (frequencies !== 0) visit(slot, frequencies);
    }
    return;
  }
  const end = page.starts[entry + 1] ?? 0;
  for (let at = page.starts[entry] ?? 0; at < end; at++)
    visit(page.slots[at] ?? 0, page.frequencies[at] ?? 0);
}

/**
 * Sorts postings by term into a page: a counting sort, so documents stay in order within each term.
 * `termCount` is one more than the greatest term; `normOf` gives each term the norm its maxima are reckoned with.
 */
export function buildPage(
  documents: Documents,
  postings: Postings,
  termCount: number,
  normOf: (term: number) => Norm,
): Page {
  const cursors = new Uint32Array(termCount);
  let distinct = 0;
  for (let at = 0; at < postings.length; at++) {
    const term = postings.terms[at] ?? 0;
    if (cursors[term] === 0) distinct += 1;
    cursors[term] = (cursors[term] ?? 0) + 1;
  }
  const terms = new Uint32Array(distinct);
  for (let at = 0, filled = 0; at < termCount; at++) if (cursors[at] !== 0) terms[filled++] = at;

  const starts = new Uint32Array(distinct + 1);
  const dense = new Map<number, Uint8Array>();
  let end = 0;
  for (const [entry, term] of terms.entries()) {
    const frequency = cursors[term] ?? 0;
    cursors[term] = end;
    if (frequency * DENSE > documents.count) {
      dense.set(term, new Uint8Array(documents.count));
      cursors[term] = IS_DENSE;
    } else end += frequency;
    starts[entry + 1] = end;
  }
  const slots = new Uint16Array(end);
  const frequencies = new Uint8Array(end);
  for (let at = 0; at < postings.length; at++) {
    const term = postings.terms[at] ?? 0;
    const slot = postings.slots[at] ?? 0;
    const to = cursors[term] ?? 0;
    const bytes = to === IS_DENSE ? dense.get(term) : undefined;
    if (bytes === undefined) {
      cursors[term] = to + 1;
      slots[to] = slot;
      frequencies[to] = postings.frequencies[at] ?? 0;
    } else bytes[slot] = postings.frequencies[at] ?? 0;
  }
  const page = { ...documents, terms, starts, slots, frequencies, dense, maxima: new Uint8Array(distinct) };
  return withMaxima(page, normOf);
}

/** The page with its maxima reckoned anew, because average lengths have moved. */
export function withMaxima(page: Page, normOf: (term: number) => Norm): Page {
  const maxima = new Uint8Array(page.terms.length);
  for (const [entry, term] of page.terms.entries()) {
    const norm = normOf(term);
    let greatest = 0;
    eachPosting(page, entry, (slot, frequencies) => {
      greatest = Math.max(greatest, saturationAt(page, slot, frequencies, norm));
    });
    maxima[entry] = Math.ceil(greatest * 255);
  }
  return { ...page, maxima };
}

/**
 * The page without the documents in `slots`, undefined when none are left; calls `dropped` for the term of each posting
 * that goes.
 */
export function withoutDocuments(
  page: Page,
  slots: ReadonlySet<number>,
  termCount: number,
  normOf: (term: number) => Norm,
  dropped: (term: number) => void,
): Page | undefined {
  const partitions = page.partitions.slice();
  for (const slot of slots) partitions[slot] = REMOVED;
  if (partitions.every((partition) => partition === REMOVED)) {
    for (const [entry, term] of page.terms.entries()) eachPosting(page, entry, () => dropped(term));
    return undefined;
  }
  const postings = createPostings();
  for (const [entry, term] of page.terms.entries()) {
    eachPosting(page, entry, (slot, frequencies) => {
      if (slots.has(slot)) dropped(term);
      else append(postings, term, slot, frequencies);
    });
  }
  return buildPage({ ...page, partitions }, postings, termCount, normOf);
}
