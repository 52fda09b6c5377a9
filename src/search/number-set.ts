/**
 * A set of whole numbers that knows the place of each in their order. For every 32 numbers there are two words: a bit for
 * each of them, and how many come before the first of them.
 *
 *     bits    0…1000  0…0110 …    3, 33, 34 …
 *     before  0       1           34 is third: one before its 32, and one among them
 */
export type NumberSet = Uint32Array;

const GROUP_SHIFT = 5;

/** An empty set with room for the numbers below `end`. */
export function createNumberSet(end: number): NumberSet {
  return new Uint32Array(2 * ((end >> GROUP_SHIFT) + 1));
}

/** Puts in a number greater than all before it; `place` is how many these are. */
export function putNumber(set: NumberSet, number: number, place: number): void {
  const group = 2 * (number >> GROUP_SHIFT);
  const bits = set[group] ?? 0;
  if (bits === 0) set[group + 1] = place;
  set[group] = bits | (1 << number);
}

/** How many numbers of the set come before this one; -1 where it is not among them. */
export function placeOf(set: NumberSet, number: number): number {
  const group = 2 * (number >> GROUP_SHIFT);
  const bits = set[group] ?? 0;
  const bit = 1 << number;
  return (bits & bit) === 0 ? -1 : (set[group + 1] ?? 0) + ones(bits & (bit - 1));
}

/** How many bits are set: sums of neighbours, in parallel. */
function ones(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Calls `visit` for every number, in order, with its place. */
export function eachNumber(set: NumberSet, visit: (number: number, place: number) => void): void {
  let place = 0;
  for (let group = 0; 2 * group < set.length; group++) {
    for (let bits = set[2 * group] ?? 0; bits !== 0; bits &= bits - 1) {
      visit((group << GROUP_SHIFT) | (31 - Math.clz32(bits & -bits)), place++);
    }
  }
}
