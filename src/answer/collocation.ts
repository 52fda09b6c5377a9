import { inOrder, type Question } from './question.ts';

/**
 * Words that stand together say less than each by itself: where one half of "United States" is found, the other is no
 * news, and a language that writes a word in two syllables (Vietnamese), or whose names are cut where a dictionary ends
 * (Thai), would find by the same chance twice as much. How closely the question's words hang together is told by the
 * passages that are read for it.
 */
export interface Collocation {
  /** Takes note of a term of the question in a passage, and of the one right before it: positions, -1 for none. */
  meet(at: number, previous: number): void;
  /**
   * The question with each term weighed by what it tells beside its neighbours: the mean of what it adds to the one before
   * it and of what it adds to the one behind. Over all terms that is the chain rule of probabilities, read from both ends.
   */
  weighed(): Question;
}

/** What is seen of a word beside another weighs as much as its usual weight when so many of them were seen. */
const DOUBT = 2;

export function createCollocation(question: Question): Collocation {
  const { terms } = question;
  const before = predecessors(question);
  const seen = new Uint32Array(terms.length);
  const followed = new Uint32Array(terms.length);

  /** What a term tells where its neighbour is known to be; `together` counts how often they were seen together. */
  function beside(weight: number, neighbour: number, together: number): number {
    const chance = (together + DOUBT * Math.exp(-weight)) / ((seen[neighbour] ?? 0) + DOUBT);
    return Math.min(weight, -Math.log(chance));
  }

  return {
    meet(at, previous) {
      seen[at] = (seen[at] ?? 0) + 1;
      if (previous >= 0 && before[at] === previous) followed[at] = (followed[at] ?? 0) + 1;
    },
    weighed() {
      const weighed = terms.map((term, at) => {
        const { weight } = term;
        const previous = before[at] ?? -1;
        const next = before.indexOf(at);
        const fore = previous < 0 ? weight : beside(weight, previous, followed[at] ?? 0);
        const back = next < 0 ? weight : beside(weight, next, followed[next] ?? 0);
        return { ...term, weight: (fore + back) / 2 };
      });
      return { ...question, terms: weighed, total: weighed.reduce((sum, { weight }) => sum + weight, 0) };
    },
  };
}

/** The term that each term stands right behind where it first occurs in the question, by position; -1 for none. */
function predecessors(question: Question): Int32Array {
  const before = new Int32Array(question.byTerm.size).fill(-1);
  const known = new Set<number>();
  for (const { at, previous } of inOrder(question)) {
    if (at !== previous && !known.has(at)) before[at] = previous;
    known.add(at);
  }
  return before;
}
