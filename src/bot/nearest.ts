/** Names like the one that was typed. */

/** Lower case, without accents and punctuation: how names are compared. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Below this share of equal letters two names are not alike. */
const ALIKE = 0.6;
/** Longer names are compared by their beginnings: the cost grows with the product of the lengths. */
const COMPARED = 60;

/**
 * The candidates nearest to what was typed, best first: those that start so, those with a word that starts so, those
 * that contain it, those a few slips of the finger away. Every candidate, in order, when nothing was typed.
 */
export function nearest<T>(
  typed: string,
  candidates: readonly T[],
  nameOf: (one: T) => string,
  most: number,
): T[] {
  const wanted = folded(typed);
  if (wanted === '') return candidates.slice(0, most);
  return candidates
    .map((candidate, order) => ({ candidate, order, score: likeness(wanted, folded(nameOf(candidate))) }))
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/** From 0 to 4; 1 and less is the share of letters in their places, over 1 the typed text stands in the name. */
function likeness(wanted: string, name: string): number {
  if (name === wanted) return 4;
  if (name.startsWith(wanted)) return 3;
  if (` ${name}`.includes(` ${wanted}`)) return 2;
  if (wanted.length > 2 && name.includes(wanted)) return 1.5;
  return Math.max(
    similarity(wanted, name),
    ...name.split(' ').map((word) => similarity(wanted, word) * 0.95),
  );
}

function similarity(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.min(a.length, b.length) / longest < ALIKE) return 0;
  return 1 - distance(a.slice(0, COMPARED), b.slice(0, COMPARED)) / Math.min(longest, COMPARED);
}

/** Letters to change, add, drop or swap with a neighbour (optimal string alignment). */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const change = (above[column - 1] ?? 0) + (same ? 0 : 1);
      const swap = swapped && before.length > 0 ? (before[column - 2] ?? 0) + 1 : change;
      current.push(Math.min(change, swap, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}
