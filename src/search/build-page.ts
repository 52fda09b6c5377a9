import { createNumberSet, eachNumber, putNumber } from './number-set.ts';
import {
  type Documents,
  eachPosting,
  frequenciesIn,
  MOST_IMPACT,
  type Page,
  REMOVED,
  saturationAt,
  slotIn,
} from './page.ts';
import type { Norm } from './scoring.ts';

/** Postings, without impacts, beside the terms that they are of. */
export interface Block {
  readonly terms: Uint32Array;
  readonly postings: Uint32Array;
}

/** So many postings of a block, without a copy. */
export function firstOf({ terms, postings }: Block, length: number): Block {
  return { terms: terms.subarray(0, length), postings: postings.subarray(0, length) };
}

/** What impacts are reckoned with: averages of some moment, the epoch. */
export interface Reference {
  readonly epoch: number;
  normOf(term: number): Norm;
}

/**
 * Sorts postings by term into a page: a counting sort. They come in any order, but those of each term in the order of
 * documents.
 */
export function buildPage(documents: Documents, blocks: readonly Block[], reference: Reference): Page {
  /** How many postings each term has, and from then on where the next one of them goes. */
  const places = counted(blocks);
  const terms = createNumberSet(places.length);
  const termCount = places.reduce((sum, count) => (count > 0 ? sum + 1 : sum), 0);
  const lists = new Uint32Array(2 * termCount + 1);
  let place = 0;
  let end = 0;
  for (let term = 0; term < places.length; term++) {
    const count = places[term] ?? 0;
    if (count === 0) continue;
    putNumber(terms, term, place);
    lists[2 * place] = end;
    places[term] = end;
    end += count;
    place += 1;
  }
  lists[2 * place] = end;
  const postings = new Uint32Array(end);
  for (const block of blocks) sortInto(postings, places, block);
  const packed = held(documents.partitions);
  const page = { ...documents, packed, epoch: reference.epoch, spread: new Map(), terms, lists, postings };
  reckonImpacts(page, reference);
  return page;
}

/** How many postings there are of each term. */
function counted(blocks: readonly Block[]): Uint32Array {
  let end = 0;
  for (const { terms } of blocks) {
    for (let at = 0; at < terms.length; at++) end = Math.max(end, (terms[at] ?? 0) + 1);
  }
  const counts = new Uint32Array(end);
  for (const { terms } of blocks) {
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  }
  return counts;
}

/** Puts every posting in the next place of its term. */
function sortInto(sorted: Uint32Array, places: Uint32Array, { terms, postings }: Block): void {
  for (let at = 0; at < terms.length; at++) {
    const term = terms[at] ?? 0;
    const place = places[term] ?? 0;
    sorted[place] = postings[at] ?? 0;
    places[term] = place + 1;
  }
}

function held(partitions: Uint8Array): number {
  return partitions.reduce((sum, partition) => (partition === REMOVED ? sum : sum + 1), 0);
}

/** The page with its impacts reckoned anew because average lengths have moved. */
export function withImpacts(page: Page, reference: Reference): Page {
  const { epoch } = reference;
  const anew = {
    ...page,
    epoch,
    lists: page.lists.slice(),
    postings: page.postings.slice(),
    spread: new Map(),
  };
  reckonImpacts(anew, reference);
  return anew;
}

/** Writes impacts into a page that nobody has yet. */
function reckonImpacts(page: Page, reference: Reference): void {
  const { lists, postings } = page;
  eachNumber(page.terms, (term, place) => {
    const norm = reference.normOf(term);
    const end = lists[2 * place + 2] ?? 0;
    let greatest = 0;
    for (let at = lists[2 * place] ?? 0; at < end; at++) {
      const posting = postings[at] ?? 0;
      const share = saturationAt(page, slotIn(posting), frequenciesIn(posting), norm);
      // a posting that weighs nothing is a posting all the same
      const impact = Math.max(1, Math.ceil(MOST_IMPACT * share));
      postings[at] = (posting & ~MOST_IMPACT) | impact;
      if (impact > greatest) greatest = impact;
    }
    lists[2 * place + 1] = greatest;
  });
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
  eachPosting(page, (term, posting) => {
    if (goes[slotIn(posting)] === 1) dropped(term);
  });
  const left = held(partitions);
  if (left === 0) return undefined;
  const marked = { ...page, partitions };
  return left > page.packed / 2 ? marked : buildPage(marked, [postingsOf(marked)], reference);
}

/** The postings of a page, without those of documents that have been removed. */
export function postingsOf(page: Page): Block {
  const terms = new Uint32Array(page.postings.length);
  const postings = new Uint32Array(page.postings.length);
  let length = 0;
  eachPosting(page, (term, posting) => {
    if (page.partitions[slotIn(posting)] === REMOVED) return;
    terms[length] = term;
    postings[length] = posting;
    length += 1;
  });
  return firstOf({ terms, postings }, length);
}
