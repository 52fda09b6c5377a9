/** A document with its score for one query. */
export interface ScoredDocument {
  readonly document: number;
  readonly score: number;
}

/**
 * The best `size` documents offered so far: higher scores first, of equal scores the lower document number.
 * A binary heap whose root is the worst document kept, so that a newcomer is compared with one entry only.
 */
export interface Top {
  readonly size: number;
  /** The score a newcomer must at least have; 0 while there is room. */
  threshold(): number;
  offer(document: number, score: number): void;
  /** Best first. */
  ranked(): ScoredDocument[];
}

export function createTop(size: number): Top {
  const heap: ScoredDocument[] = [];

  const worse = (a: ScoredDocument, b: ScoredDocument): boolean =>
    a.score < b.score || (a.score === b.score && a.document > b.document);

  function rise(entry: ScoredDocument): void {
    let at = heap.length;
    while (at > 0) {
      const parent = heap[(at - 1) >> 1];
      if (parent === undefined || !worse(entry, parent)) break;
      heap[at] = parent;
      at = (at - 1) >> 1;
    }
    heap[at] = entry;
  }

  function sink(entry: ScoredDocument): void {
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      let lower = heap[child];
      if (lower === undefined) break;
      const right = heap[child + 1];
      if (right !== undefined && worse(right, lower)) {
        lower = right;
        child += 1;
      }
      if (!worse(lower, entry)) break;
      heap[at] = lower;
      at = child;
    }
    heap[at] = entry;
  }

  return {
    size,
    threshold: () => (heap.length < size ? 0 : (heap[0]?.score ?? Number.POSITIVE_INFINITY)),
    offer(document, score) {
      const entry = { document, score };
      if (heap.length < size) rise(entry);
      else if (heap[0] !== undefined && worse(heap[0], entry)) sink(entry);
    },
    ranked: () => heap.toSorted((a, b) => (worse(a, b) ? 1 : -1)),
  };
}
