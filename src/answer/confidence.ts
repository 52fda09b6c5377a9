import { FEATURES, type Feature, type FeatureVector, type RankedSentence } from './features.ts';
import type { Question } from './question.ts';

/** Features of the best sentence that also tell whether it answers. */
const FROM_BEST = [
  'passageHas',
  'titled',
  'passageAlike',
  'absentSquared',
  'absentNames',
  'has',
  'hasSquared',
  'exact',
  'missingNames',
  'explained',
  'nearness',
  'length',
] as const satisfies readonly Feature[];

/** What the confidence weighs, by name: the above, and how the best stands among the others. */
export const SIGNALS = [
  ...FROM_BEST,
  /** The best sentence's score, and its lead over the best of another passage. */
  'score',
  'lead',
  /** Logarithm of the share of the best passage's sentences in all, as the ranking's probabilities have it. */
  'certainty',
  /** Content words of the question (logarithm), and their mean weight. */
  'words',
  'weight',
  /** Whether another kind of words was asked for than the sentence has. */
  'wrongKind',
  'kindFits',
] as const;

/** One number for each of `SIGNALS`, in their order. */
export type SignalVector = Float64Array;

const PLACES = FROM_BEST.map((feature) => FEATURES.indexOf(feature));
const KIND_PLACES = FEATURES.flatMap((feature, at) => (feature.includes('For') ? [at] : []));
const ASKED_KINDS = new Set(['date', 'number', 'person', 'place', 'reason']);
/** The lead of a sentence without a rival. */
const GREATEST_LEAD = 6;

/** The signals for the best of the ranked sentences; zeros when there is none. */
export function signalsOf(question: Question, ranked: readonly RankedSentence[]): SignalVector {
  const [best] = ranked;
  if (best === undefined) return new Float64Array(SIGNALS.length);
  const rival = ranked.find(({ document }) => document !== best.document);
  const fits = KIND_PLACES.some((place) => best.features[place] === 1);
  const { terms, total } = question;
  return Float64Array.from([
    ...valuesAt(best.features),
    best.score,
    rival === undefined ? GREATEST_LEAD : Math.min(GREATEST_LEAD, best.score - rival.score),
    Math.log(shareOf(best, ranked)),
    Math.log1p(terms.length),
    total / Math.max(1, terms.length),
    ASKED_KINDS.has(question.type) && !fits ? 1 : 0,
    fits ? 1 : 0,
  ]);
}

function valuesAt(features: FeatureVector): number[] {
  return PLACES.map((place) => features[place] ?? 0);
}

/** Conditional probability of the best one's passage under the ranking's model. */
function shareOf(best: RankedSentence, ranked: readonly RankedSentence[]): number {
  let own = 0;
  let all = 0;
  for (const { document, score } of ranked) {
    const chance = Math.exp(score - best.score);
    all += chance;
    if (document === best.document) own += chance;
  }
  return own / all;
}
