/** One entry for each term of each document; within a term documents ascend, terms are in any order. */
export interface Postings {
  length: number;
  terms: Uint32Array;
  /** The document's place in its page. */
  slots: Uint16Array;
  /** How often, by field: see `occurrence` in scoring.ts. */
  frequencies: Uint8Array;
}

export function createPostings(): Postings {
  return {
    length: 0,
    terms: new Uint32Array(64),
    slots: new Uint16Array(64),
    frequencies: new Uint8Array(64),
  };
}

export function append(postings: Postings, term: number, slot: number, frequencies: number): void {
  const at = postings.length;
  if (at === postings.terms.length) {
    postings.terms = moved(postings.terms, new Uint32Array(2 * at));
    postings.slots = moved(postings.slots, new Uint16Array(2 * at));
    postings.frequencies = moved(postings.frequencies, new Uint8Array(2 * at));
  }
  postings.terms[at] = term;
  postings.slots[at] = slot;
  postings.frequencies[at] = frequencies;
  postings.length = at + 1;
}

/** `to`, a longer array, beginning with the numbers of `from`. */
export function moved<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  from: Numbers,
  to: Numbers,
): Numbers {
  to.set(from);
  return to;
}
