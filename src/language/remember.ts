/** Looks a word up by the part of a text that it is, without cutting it out. Words may not be longer than some 100 units. */
export type LookUp<Value> = (text: string, start: number, end: number) => Value;

/** The table is made larger when more than three quarters of it are taken. */
const LOAD = 3 / 4;
const FIRST_SIZE = 2048;

/**
 * Remembers what `make` says of each word, which must not be undefined: of at least the last `most` different words, and
 * of twice as many at most. The word is part of the text, so that who keeps it keeps all of the text, unless it is copied.
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
    if (known >= 0) return young.value(known);
    if (young.size() >= most) {
      old = young;
      young = createTable();
    }
    const before = old.find(hash, text, start, end);
    const value = before >= 0 ? old.value(before) : make(text.slice(start, end));
    young.put(hash, text, start, end, value);
    return value;
  };
}

/**
 * A hash table with linear probing. The letters of all words stand in one array, and of each word its hash, where its
 * letters begin, how many these are and 1 more than its number stand together, since they are asked for together.
 */
function createTable<Value>() {
  const values: Value[] = [];
  let letters = new Uint16Array(8 * FIRST_SIZE);
  let letterCount = 0;
  let places = new Int32Array(4 * FIRST_SIZE);
  let mask = FIRST_SIZE - 1;

  function place(hash: number, begin: number, length: number, number: number): void {
    let at = hash & mask;
    while (places[4 * at + 3] !== 0) at = (at + 1) & mask;
    places[4 * at] = hash;
    places[4 * at + 1] = begin;
    places[4 * at + 2] = length;
    places[4 * at + 3] = number;
  }

  function isWord(begin: number, text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++)
      if (letters[begin + at - start] !== text.charCodeAt(at)) return false;
    return true;
  }

  function enlarge(): void {
    const before = places;
    mask = 2 * mask + 1;
    places = new Int32Array(4 * (mask + 1));
    for (let at = 0; at < before.length; at += 4) {
      const number = before[at + 3] ?? 0;
      if (number !== 0) place(before[at] ?? 0, before[at + 1] ?? 0, before[at + 2] ?? 0, number);
    }
  }

  return {
    size: () => values.length,
    /** The word's number; -1 where it is not here. */
    find(hash: number, text: string, start: number, end: number): number {
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const number = places[4 * at + 3] ?? 0;
        if (number === 0) return -1;
        if (places[4 * at] !== hash || places[4 * at + 2] !== end - start) continue;
        if (isWord(places[4 * at + 1] ?? 0, text, start, end)) return number - 1;
      }
    },
    value(number: number): Value {
      const value = values[number];
      if (value === undefined) throw new RangeError(`there is no word ${number}`);
      return value;
    },
    put(hash: number, text: string, start: number, end: number, value: Value): void {
      values.push(value);
      if (values.length > (mask + 1) * LOAD) enlarge();
      if (letterCount + end - start > letters.length) {
        const longer = new Uint16Array(2 * letters.length);
        longer.set(letters);
        letters = longer;
      }
      place(hash, letterCount, end - start, values.length);
      for (let at = start; at < end; at++) letters[letterCount++] = text.charCodeAt(at);
    },
  };
}
