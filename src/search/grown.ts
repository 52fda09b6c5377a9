/** The same numbers in an array at least twice as long, which has room at `index`. */
export function grown<Numbers extends Uint8Array | Uint16Array | Uint32Array>(
  numbers: Numbers,
  index: number,
): Numbers;
export function grown(numbers: Uint8Array | Uint16Array | Uint32Array, index: number): typeof numbers {
  const length = Math.max(2 * numbers.length, index + 1);
  const longer =
    numbers instanceof Uint32Array
      ? new Uint32Array(length)
      : numbers instanceof Uint16Array
        ? new Uint16Array(length)
        : new Uint8Array(length);
  longer.set(numbers);
  return longer;
}
