import { grown } from './grown.ts';

/**
 * Terms by number. Every partition has its own, so that the same letters in two languages are two terms. Numbers are
 * given in order of arrival and never taken back.
 */
export interface Dictionary {
  readonly size: number;
  /** The term's number, a new one where it has none. */
  intern(text: string, partition: number): number;
  /** The term's number; undefined where no document ever had it. */
  find(text: string, partition: number): number | undefined;
  partitionOf(term: number): number;
  /** All terms in the order of their numbers. */
  entries(): Iterable<{ text: string; partition: number }>;
}

export function createDictionary(): Dictionary {
  const numbers: Map<string, number>[] = [];
  let partitions = new Uint8Array(1024);
  let size = 0;

  return {
    get size() {
      return size;
    },
    intern(text, partition) {
      while (numbers.length <= partition) numbers.push(new Map());
      const known = numbers[partition]?.get(text);
      if (known !== undefined) return known;
      partitions = grown(partitions, size);
      partitions[size] = partition;
      numbers[partition]?.set(text, size);
      size += 1;
      return size - 1;
    },
    find: (text, partition) => numbers[partition]?.get(text),
    partitionOf: (term) => partitions[term] ?? 0,
    entries: () =>
      numbers
        .flatMap((terms, partition) => [...terms].map(([text, number]) => ({ number, text, partition })))
        .sort((a, b) => a.number - b.number),
  };
}
