import type { Token } from '../language/analyse.ts';
import { inOrder, type Question } from './question.ts';

/** How a question's words stand together in a sentence; shares, 0 to 1. */
export interface Proximity {
  /** Over pairs of terms, each by the lesser weight: 1 ÷ their least distance in words, 0 where one is missing. */
  readonly nearness: number;
  /** The same without the pairs that stand side by side in the question, such as the two halves of a name. */
  readonly reach: number;
  /** Share of the pairs of words that follow each other in the question, grammar included, that do so here. */
  readonly phrases: number;
}

/** Words of a question that are looked at for phrases; more are a pasted text. */
const MOST_WORDS = 64;

/** Prepares to measure sentences; what is measured in is kept from sentence to sentence. */
export function createProximity(question: Question): (tokens: readonly Token[]) => Proximity {
  const nearness = createNearness(question);
  const phrases = createPhrases(question);
  return (tokens) => ({ ...nearness(tokens), phrases: phrases(tokens) });
}

type Nearness = Pick<Proximity, 'nearness' | 'reach'>;

function createNearness(question: Question): (tokens: readonly Token[]) => Nearness {
  const { terms, byTerm, aliases } = question;
  const size = terms.length;
  /** The lesser weight of each pair, and the greatest closeness seen: at `lesser position × size + greater position`. */
  const weights = new Float64Array(size * size);
  const closest = new Float64Array(size * size);
  const latest = new Int32Array(size);
  const sideBySide = neighboursIn(question);
  let total = 0;
  let totalApart = 0;
  for (const [first, { weight }] of terms.entries()) {
    for (let second = first + 1; second < size; second += 1) {
      const pair = first * size + second;
      const lesser = Math.min(weight, terms[second]?.weight ?? 0);
      weights[pair] = lesser;
      total += lesser;
      if (!sideBySide.has(pair)) totalApart += lesser;
    }
  }

  function meet(at: number, place: number): void {
    for (let other = 0; other < size; other += 1) {
      const before = latest[other] ?? -1;
      if (before < 0 || other === at) continue;
      const pair = Math.min(at, other) * size + Math.max(at, other);
      closest[pair] = Math.max(closest[pair] ?? 0, 1 / Math.max(1, place - before));
    }
    latest[at] = place;
  }

  return (tokens) => {
    latest.fill(-1);
    closest.fill(0);
    for (const [place, { term, stop }] of tokens.entries()) {
      if (stop) continue;
      const at = byTerm.get(term);
      if (at !== undefined) meet(at, place);
      else for (const named of aliases.get(term) ?? []) meet(named, place);
    }
    const near = closest.reduce((sum, closeness, pair) => sum + closeness * (weights[pair] ?? 0), 0);
    let apart = near;
    for (const pair of sideBySide) apart -= (closest[pair] ?? 0) * (weights[pair] ?? 0);
    return { nearness: total > 0 ? near / total : 0, reach: totalApart > 0 ? apart / totalApart : 0 };
  };
}

/** The pairs of terms that stand side by side in a question, as they are numbered above. */
function neighboursIn(question: Question): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (const { at, previous } of inOrder(question)) {
    if (previous >= 0 && at !== previous)
      pairs.add(Math.min(at, previous) * question.terms.length + Math.max(at, previous));
  }
  return pairs;
}

function createPhrases({ tokens: asked }: Question): (tokens: readonly Token[]) => number {
  const numbers = new Map<string, number>();
  for (const { term } of asked.slice(0, MOST_WORDS)) {
    if (!numbers.has(term)) numbers.set(term, numbers.size);
  }
  const size = numbers.size;
  const numberOf = ({ term }: Token): number => numbers.get(term) ?? -1;
  const wanted = new Set<number>();
  for (const [at, word] of asked.slice(0, MOST_WORDS).entries()) {
    const before = asked[at - 1];
    // two words of grammar stand together everywhere
    if (before !== undefined && !(before.stop && word.stop))
      wanted.add(numberOf(before) * size + numberOf(word));
  }
  const found = new Set<number>();

  return (tokens) => {
    found.clear();
    let before = -1;
    for (const token of tokens) {
      const here = numberOf(token);
      const pair = before * size + here;
      if (before >= 0 && here >= 0 && wanted.has(pair)) found.add(pair);
      before = here;
    }
    return found.size / Math.max(1, wanted.size);
  };
}
