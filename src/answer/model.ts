import type { SignalVector } from './confidence.ts';
import { SIGNALS } from './confidence.ts';
import { FEATURES, type FeatureVector } from './features.ts';
import model from './model.json' with { type: 'json' };

/** The weights of the ranking and of its confidence. `npm run fit` writes them; docs/answers.md tells how. */
export interface Model {
  readonly sentence: Readonly<Record<string, number>>;
  /** Whether something in the passages answers; and, where something does, whether it is what is quoted first. */
  readonly covered: Readonly<Record<string, number>>;
  readonly chosen: Readonly<Record<string, number>>;
  readonly intercepts: { readonly covered: number; readonly chosen: number };
  /** At this confidence nine of ten given answers were right where the model was fitted. */
  readonly threshold: number;
}

/**
 * What a quote from a passage that answers is worth where it is not the sentence that does: that one stands beside it, or
 * in another quote. With a third, seven of ten answers are right that are given at a confidence of .7, and so on
 * (docs/answers.md), and questions that nothing covers are told best from those that are.
 */
const BESIDE = 1 / 3;

/** A model as the ranking uses it. */
export interface Judge {
  /** Higher is better; comparable within one question only. */
  score(features: FeatureVector): number;
  /** How likely the first quote answers, 0 to 1: that something does, times that it is what is quoted, or beside it. */
  confidence(signals: SignalVector): number;
  readonly threshold: number;
}

export function createJudge({ sentence, covered, chosen, intercepts, threshold }: Model): Judge {
  const weights = Float64Array.from(FEATURES, (feature) => sentence[feature] ?? 0);
  const isCovered = Float64Array.from(SIGNALS, (signal) => covered[signal] ?? 0);
  const isChosen = Float64Array.from(SIGNALS, (signal) => chosen[signal] ?? 0);
  return {
    score: (features) => dot(weights, features),
    confidence: (signals) =>
      chance(intercepts.covered + dot(isCovered, signals)) *
      (BESIDE + (1 - BESIDE) * chance(intercepts.chosen + dot(isChosen, signals))),
    threshold,
  };
}

function chance(logit: number): number {
  return 1 / (1 + Math.exp(-logit));
}

function dot(weights: Float64Array, values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < weights.length; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
  return sum;
}

/** The judge with the shipped weights. */
export const shippedJudge: Judge = createJudge(model);
