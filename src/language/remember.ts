/** Looks a word up by the part of a text that it is, without cutting it out. Words may not be longer than some 100 units. */
export type LookUp<Value> = (text: string, start: number, end: number) => Value;

interface Remembered<Value> {
  readonly word: string;
  readonly hash: number;
  readonly value: Value;
}

/** The table is made larger when more than half of it is taken. */
const LOAD = 1 / 2;
const FIRST_SIZE = 2048;

/**
 * Remembers what `make` says of each word: of at least the last `most` different words, and of twice as many at most.
 * A `Map` would need each word as a string of its own first, which is half of the time that reading a text takes.
 */
export function remember<Value>(make: (word: string) => Value, most: number): LookUp<Value> {
  // so that nobody can prepare words that collide
  const seed = Math.trunc(Math.random() * 2 ** 32);
  let young = createTable<Value>();
  let old = createTable<Value>();

  return (text, start, end) => {
    let hash = seed;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hash ^= hash >>> 15;
    const known = young.find(hash, text, start, end);
    if (known !== undefined) return known.value;
    if (young.size() >= most) {
      old = young;
      young = createTable();
    }
    const before = old.find(hash, text, start, end);
    if (before !== undefined) {
      young.put(before);
      return before.value;
    }
    const word = copied(text.slice(start, end));
    const entry = { word, hash, value: make(word) };
    young.put(entry);
    return entry.value;
  };
}

/** Part of a long string holds on to all of it; what is remembered must not. */
function copied(part: string): string {
  return part.split('').join('');
}

/** A hash table with linear probing. */
function createTable<Value>() {
  const entries: Remembered<Value>[] = [];
  /** Two for each place, since they are asked for together: an entry's hash, and 1 more than its number or 0. */
  let places = new Int32Array(2 * FIRST_SIZE);
  let mask = FIRST_SIZE - 1;

  function place(number: number, hash: number): void {
    let at = hash & mask;
    while (places[2 * at + 1] !== 0) at = (at + 1) & mask;
    places[2 * at] = hash;
    places[2 * at + 1] = number + 1;
  }

  return {
    size: () => entries.length,
    find(hash: number, text: string, start: number, end: number): Remembered<Value> | undefined {
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const number = places[2 * at + 1] ?? 0;
        if (number === 0) return undefined;
        if (places[2 * at] !== hash) continue;
        const entry = entries[number - 1];
        if (entry !== undefined && isWord(entry.word, text, start, end)) return entry;
      }
    },
    put(entry: Remembered<Value>): void {
      entries.push(entry);
      if (entries.length <= (mask + 1) * LOAD) {
        place(entries.length - 1, entry.hash);
        return;
      }
      mask = 2 * mask + 1;
      places = new Int32Array(2 * (mask + 1));
      for (const [number, { hash }] of entries.entries()) place(number, hash);
    },
  };
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
