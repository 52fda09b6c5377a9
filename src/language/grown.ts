/** The same numbers in an array half as long again, or longer where `index` asks for it. */
export function grown<Numbers extends Uint8Array | Uint16Array | Int32Array | Uint32Array>(
  numbers: Numbers,
  index: number,
): Numbers;
export function grown(
  numbers: Uint8Array | Uint16Array | Int32Array | Uint32Array,
  index: number,
): typeof numbers {
  const length = Math.max(Math.ceil(1.5 * numbers.length), index + 1);
  const longer =
    numbers instanceof Uint32Array
      ? new Uint32Array(length)
      : numbers instanceof Int32Array
        ? new Int32Array(length)
        : numbers instanceof Uint16Array
          ? new Uint16Array(length)
          : new Uint8Array(length);
  longer.set(numbers);
  return longer;
}
