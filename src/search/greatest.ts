/** The greatest `size` numbers offered so far: a binary heap whose root is the least of them. */
export interface Greatest {
  readonly size: number;
  /** What a newcomer must exceed; 0 while there is room. */
  threshold(): number;
  /** Takes a number above the threshold in. */
  offer(number: number): void;
}

export function createGreatest(size: number): Greatest {
  const heap: number[] = [];

  function rise(number: number): void {
    let at = heap.length;
    while (at > 0) {
      const parent = heap[(at - 1) >> 1] ?? 0;
      if (parent <= number) break;
      heap[at] = parent;
      at = (at - 1) >> 1;
    }
    heap[at] = number;
  }

  function sink(number: number): void {
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      if (child + 1 < size && (heap[child + 1] ?? 0) < (heap[child] ?? 0)) child += 1;
      const lower = heap[child] ?? 0;
      if (lower >= number) break;
      heap[at] = lower;
      at = child;
    }
    heap[at] = number;
  }

  return {
    size,
    threshold: () => (heap.length < size ? 0 : (heap[0] ?? Number.POSITIVE_INFINITY)),
    offer(number) {
      if (heap.length < size) rise(number);
      else sink(number);
    },
  };
}
