/** So that nobody can prepare words that collide. */
export const HASH_SEED: number = Math.trunc(Math.random() * 2 ** 32);

/** The hash of what was hashed before, starting with the seed, and one more letter (FNV-1a). */
export const mixed = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

/** The hash of what was hashed before and of part of a text. */
export function mixedWith(hash: number, text: string, start: number, end: number): number {
  let sum = hash;
  for (let at = start; at < end; at++) sum = mixed(sum, text.charCodeAt(at));
  return sum;
}

/** The upper bits of a sum are the better mixed ones; tables go by the lower ones. */
export const spread = (hash: number): number => hash ^ (hash >>> 15);
