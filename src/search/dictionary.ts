import { grown } from '../language/grown.ts';
import { HASH_SEED, mixed, mixedWith, spread } from '../language/hash.ts';

/**
 * Terms by number. The same letters in two partitions are two terms. Numbers are given in order of arrival and never
 * taken back.
 */
export interface Dictionary {
  readonly size: number;
  /**
   * The term's number, a new one where it has none. The term is all of `text`, or the part from `start` to `end`, which
   * then need not be cut out. Of a term longer than 65,535 UTF-16 units the head counts.
   */
  intern(text: string, partition: number, start?: number, end?: number): number;
  /** The term's number; undefined where it was never interned. */
  find(text: string, partition: number): number | undefined;
  partitionOf(term: number): number;
  /** What a dictionary is made again from. */
  state(): DictionaryState;
}

export interface DictionaryState {
  readonly letters: Uint16Array;
  readonly begins: Uint32Array;
}

const LONGEST = 0xffff;
/** The table is made larger when more than three quarters of it are taken. */
const LOAD = 3 / 4;

/**
 * The letters of all terms stand in one array, each term's after the number of its partition, and a hash table with
 * linear probing finds them. That takes 30 bytes a term where a `Map` of strings takes 70, which would be a third of the
 * whole index.
 */
export function createDictionary(state?: DictionaryState): Dictionary {
  let size = (state?.begins.length ?? 1) - 1;
  let letters = state?.letters ?? new Uint16Array(8192);
  /** Where each term begins in `letters`, and the one before it ends. */
  let begins = state?.begins ?? new Uint32Array(1024);
  /** 0, or 1 more than a term's number, and above it the upper bits of its hash: few others need to be looked at. */
  let table = new Int32Array(2048);
  let mask = table.length - 1;
  while (size > table.length * LOAD) table = new Int32Array(2 * table.length);
  fillTable();

  function hashOf(text: string, partition: number, start: number, end: number): number {
    return spread(mixedWith(mixed(HASH_SEED, partition), text, start, end));
  }

  /** The place in the table where the term stands or would stand. */
  function probe(hash: number, text: string, partition: number, start: number, end: number): number {
    let place = hash & mask;
    for (;;) {
      const taken = table[place] ?? 0;
      if (taken === 0) return place;
      if (((taken ^ hash) & ~mask) === 0 && isTerm((taken & mask) - 1, text, partition, start, end))
        return place;
      place = (place + 1) & mask;
    }
  }

  function isTerm(term: number, text: string, partition: number, start: number, end: number): boolean {
    let letter = begins[term] ?? 0;
    if ((begins[term + 1] ?? 0) - letter !== end - start + 1 || letters[letter] !== partition) return false;
    for (let at = start; at < end; at++) if (letters[++letter] !== text.charCodeAt(at)) return false;
    return true;
  }

  function fillTable(): void {
    mask = table.length - 1;
    for (let term = 0; term < size; term++) {
      let hash = HASH_SEED;
      const end = begins[term + 1] ?? 0;
      for (let at = begins[term] ?? 0; at < end; at++) hash = mixed(hash, letters[at] ?? 0);
      hash = spread(hash);
      let place = hash & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = (hash & ~mask) | (term + 1);
    }
  }

  function append(text: string, partition: number, start: number, end: number): void {
    let letter = begins[size] ?? 0;
    const next = letter + end - start + 1;
    if (next > letters.length) letters = grown(letters, next);
    if (size + 1 >= begins.length) begins = grown(begins, size + 1);
    letters[letter] = partition;
    for (let at = start; at < end; at++) letters[++letter] = text.charCodeAt(at);
    begins[size + 1] = next;
    size += 1;
  }

  return {
    get size() {
      return size;
    },
    intern(text, partition, start = 0, stop = text.length) {
      const end = Math.min(stop, start + LONGEST);
      const hash = hashOf(text, partition, start, end);
      const place = probe(hash, text, partition, start, end);
      const known = (table[place] ?? 0) & mask;
      if (known !== 0) return known - 1;
      append(text, partition, start, end);
      table[place] = (hash & ~mask) | size;
      if (size > table.length * LOAD) {
        table = new Int32Array(2 * table.length);
        fillTable();
      }
      return size - 1;
    },
    find(text, partition) {
      const end = Math.min(text.length, LONGEST);
      const found = (table[probe(hashOf(text, partition, 0, end), text, partition, 0, end)] ?? 0) & mask;
      return found === 0 ? undefined : found - 1;
    },
    partitionOf: (term) => letters[begins[term] ?? 0] ?? 0,
    state: () => ({ letters: letters.slice(0, begins[size] ?? 0), begins: begins.slice(0, size + 1) }),
  };
}
