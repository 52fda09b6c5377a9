/**
 * Words by number, in order of arrival, each with what `make` says of it.
 */
export interface Vocabulary<Value> {
  size(): number;
  /** The number of the word at this part of a text; a word that is new gets the next number. */
  numberOf(text: string, start: number, end: number, hash: number): number;
  value(number: number): Value;
}

/** A longer "word" is no word; its head is enough to be found by, and keeps stemming cheap. */
const LONGEST_WORD = 64;
/** The table is made larger when more than three quarters of it are taken. */
const LOAD = 3 / 4;
const FIRST_SIZE = 2048;

/**
 * A hash table with linear probing. The letters of all words stand in one array, and of each word its hash, where its
 * letters begin, how many these are and 1 more than its number stand together, since they are asked for together.
 * A `Map` would need each word as a string of its own first, which is half of the time that reading a text takes.
 */
export function createVocabulary<Value>(make: (word: string) => Value): Vocabulary<Value> {
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

  function isWord(begin: number, text: string, start: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (letters[begin + at] !== text.charCodeAt(start + at)) return false;
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

  function put(hash: number, text: string, start: number, length: number): void {
    values.push(make(text.slice(start, start + length)));
    if (values.length > (mask + 1) * LOAD) enlarge();
    if (letterCount + length > letters.length) {
      const longer = new Uint16Array(2 * letters.length);
      longer.set(letters);
      letters = longer;
    }
    place(hash, letterCount, length, values.length);
    for (let at = 0; at < length; at++) letters[letterCount++] = text.charCodeAt(start + at);
  }

  return {
    size: () => values.length,
    numberOf(text, start, end, sum) {
      const hash = sum ^ (sum >>> 15);
      const length = Math.min(end - start, LONGEST_WORD);
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const number = places[4 * at + 3] ?? 0;
        if (number === 0) break;
        if (places[4 * at] !== hash || places[4 * at + 2] !== length) continue;
        if (isWord(places[4 * at + 1] ?? 0, text, start, length)) return number - 1;
      }
      put(hash, text, start, length);
      return values.length - 1;
    },
    value(number) {
      const value = values[number];
      if (value === undefined) throw new RangeError(`there is no word ${number}`);
      return value;
    },
  };
}
