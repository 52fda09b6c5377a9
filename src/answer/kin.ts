/** A question's term that a word resembles, and how much: 0 to 1. */
export interface Kin {
  readonly at: number;
  readonly likeness: number;
}

/** Below this the likeness is chance: endings that many words share. */
const LEAST = 0.35;
const SIGNS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** Terms are told apart by the bits of an integer. */
const MOST_TERMS = 31;
/** Slots for groups of letters. Two groups in one slot are taken for one, which at worst raises a likeness a little. */
const SLOTS = 8192;
/** Stands before and after a word. */
const EDGE = 0;

/** How much words are alike that may stand for each other. */
export const SAME_MEANING = 0.9;

/**
 * Finds the question's term that a word is akin to without being it: compounds, derivations, names in other cases, what a
 * stemmer leaves apart, and what may stand for it (`meaning`, terms for each of `terms`). Likeness is Dice's coefficient over
 * the groups of three letters, word ends counted in; over single signs in Chinese and Japanese. Each word is compared once a
 * question, without allocating.
 */
export function createKinship(
  terms: readonly string[],
  meaning: readonly (readonly string[])[],
): (word: string) => Kin | undefined {
  const holders = new Int32Array(SLOTS);
  const compared = terms.slice(0, MOST_TERMS);
  for (const [at, term] of compared.entries()) {
    eachGroup(term, (slot) => {
      holders[slot] = (holders[slot] ?? 0) | (1 << at);
    });
  }
  const sizes = compared.map(({ length }) => length);
  const shared = new Uint16Array(compared.length);
  const known = new Map<string, Kin | undefined>(
    meaning.flatMap((others, at) => others.map((other) => [other, { at, likeness: SAME_MEANING }] as const)),
  );
  const count = (slot: number): void => {
    for (let bits = holders[slot] ?? 0, at = 0; bits !== 0; bits >>>= 1, at += 1) {
      if ((bits & 1) === 1) shared[at] = (shared[at] ?? 0) + 1;
    }
  };

  function compare(word: string): Kin | undefined {
    shared.fill(0);
    eachGroup(word, count);
    let best: Kin | undefined;
    for (let at = 0; at < shared.length; at += 1) {
      if (shared[at] === 0) continue;
      const likeness = Math.min(1, (2 * (shared[at] ?? 0)) / (word.length + (sizes[at] ?? 0)));
      if (likeness >= LEAST && likeness > (best?.likeness ?? 0)) best = { at, likeness };
    }
    return best;
  }

  return (word) => {
    const before = known.get(word);
    if (before !== undefined || known.has(word)) return before;
    const kin = compare(word);
    known.set(word, kin);
    return kin;
  };
}

/** Calls `visit` with the slot of each group of a word; there are as many groups as letters. */
function eachGroup(word: string, visit: (slot: number) => void): void {
  const signs = SIGNS.test(word);
  let before = EDGE;
  for (let at = 0; at < word.length; at += 1) {
    const here = word.charCodeAt(at);
    const after = at + 1 < word.length ? word.charCodeAt(at + 1) : EDGE;
    visit(signs ? here % SLOTS : (before * 961 + here * 31 + after) % SLOTS);
    before = here;
  }
}
