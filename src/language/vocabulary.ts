import { grown } from './grown.ts';
import { HASH_SEED, mixed, spread } from './hash.ts';
import { isPacked } from './words.ts';

/** Words by number, in order of arrival, each with what `make` has said of it. */
export interface Vocabulary<Value> {
  size(): number;
  /** The number of a word as `eachWord` tells of it; one that is new gets the next number. */
  numberOf(text: string, start: number, end: number, low: number, high: number): number;
  value(number: number): Value;
}

/** A longer "word" is no word; its head is enough to be found by, and keeps stemming cheap. */
const LONGEST_WORD = 64;
/** The table is made larger when more than three quarters of it are taken. */
const LOAD = 3 / 4;
const FIRST_SIZE = 2048;

function hashOf(low: number, high: number): number {
  return spread(isPacked(high) ? mixed(mixed(HASH_SEED, low), high) : low);
}

/**
 * A hash table with linear probing. Most words are told by two numbers, without a look at their letters; the letters of
 * the others stand in one array, each word's after their number. A `Map` would need each word as a string of its own
 * first, which is half of the time that reading a text takes.
 */
export function createVocabulary<Value>(make: (word: string) => Value): Vocabulary<Value> {
  const values: Value[] = [];
  /** Two for each word: `low` and `high`; for a word that is not packed, in place of `high`, where its letters are: `~at`. */
  let signs = new Int32Array(2 * FIRST_SIZE);
  let letters = new Uint16Array(FIRST_SIZE);
  let letterCount = 0;
  /** 0, or 1 more than a word's number, and in the upper bits those of its hash. */
  let table = new Int32Array(FIRST_SIZE);
  let mask = FIRST_SIZE - 1;

  function isWord(
    number: number,
    text: string,
    start: number,
    length: number,
    low: number,
    high: number,
  ): boolean {
    if (signs[2 * number] !== low) return false;
    const sign = signs[2 * number + 1] ?? 0;
    return isPacked(high) ? sign === high : !isPacked(sign) && isSpelt(~sign, text, start, length);
  }

  function isSpelt(begin: number, text: string, start: number, length: number): boolean {
    if (letters[begin] !== length) return false;
    for (let at = 0; at < length; at++) {
      if (letters[begin + 1 + at] !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  function place(number: number): void {
    const hash = hashOf(signs[2 * number] ?? 0, signs[2 * number + 1] ?? 0);
    let at = hash & mask;
    while (table[at] !== 0) at = (at + 1) & mask;
    table[at] = (hash & ~mask) | (number + 1);
  }

  function enlarge(): void {
    mask = 2 * mask + 1;
    table = new Int32Array(mask + 1);
    for (let number = 0; number < values.length; number++) place(number);
  }

  function spell(text: string, start: number, length: number): number {
    const begin = letterCount;
    letterCount += 1 + length;
    if (letterCount > letters.length) letters = grown(letters, letterCount);
    letters[begin] = length;
    for (let at = 0; at < length; at++) letters[begin + 1 + at] = text.charCodeAt(start + at);
    return begin;
  }

  function learn(text: string, start: number, length: number, low: number, high: number): number {
    const number = values.length;
    if (number >= LOAD * table.length) enlarge();
    if (2 * number + 1 >= signs.length) signs = grown(signs, 2 * number + 1);
    values.push(make(text.slice(start, start + length)));
    signs[2 * number] = low;
    signs[2 * number + 1] = isPacked(high) ? high : ~spell(text, start, length);
    place(number);
    return number;
  }

  return {
    size: () => values.length,
    numberOf(text, start, end, low, high) {
      const length = Math.min(end - start, LONGEST_WORD);
      const hash = hashOf(low, high);
      for (let at = hash & mask; ; at = (at + 1) & mask) {
        const taken = table[at] ?? 0;
        if (taken === 0) return learn(text, start, length, low, high);
        const number = (taken & mask) - 1;
        if (((taken ^ hash) & ~mask) === 0 && isWord(number, text, start, length, low, high)) return number;
      }
    },
    value(number) {
      const value = values[number];
      if (value === undefined) throw new RangeError(`there is no word ${number}`);
      return value;
    },
  };
}
