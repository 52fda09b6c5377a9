/** A question's term that a word resembles, and how much: 0 to 1. */
export interface Kin {
  readonly at: number;
  readonly likeness: number;
}

/** Below this the likeness is chance: endings that many words share. */
const LEAST = 0.35;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Finds the question's term that a word is akin to without being it: compounds, derivations, names in other cases,
 * what a stemmer leaves apart. Likeness is Dice's coefficient over the groups of three letters, word ends counted in;
 * over single signs in Chinese and Japanese. Each word is compared once a question.
 */
export function createKinship(terms: readonly string[]): (word: string) => Kin | undefined {
  const groups = terms.map(lettersOf);
  const holders = new Map<string, number[]>();
  for (const [at, group] of groups.entries()) {
    for (const letters of group) holders.set(letters, [...(holders.get(letters) ?? []), at]);
  }
  const shared = new Uint16Array(terms.length);
  const known = new Map<string, Kin | undefined>();

  function compare(word: string): Kin | undefined {
    const group = lettersOf(word);
    shared.fill(0);
    for (const letters of group) {
      for (const at of holders.get(letters) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    }
    let best: Kin | undefined;
    for (let at = 0; at < shared.length; at += 1) {
      const likeness = (2 * (shared[at] ?? 0)) / (group.size + (groups[at]?.size ?? 0));
      if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { at, likeness };
    }
    return best;
  }

  return (word) => {
    if (known.has(word)) return known.get(word);
    const kin = compare(word);
    known.set(word, kin);
    return kin;
  };
}

function lettersOf(word: string): Set<string> {
  if (SIGNS.test(word)) return new Set(word);
  const bounded = `^${word}$`;
  const groups = new Set<string>();
  for (let at = 0; at + 3 <= bounded.length; at += 1) groups.add(bounded.slice(at, at + 3));
  return groups;
}
