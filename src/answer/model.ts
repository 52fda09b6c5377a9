import type { SignalVector } from './confidence.ts';
import { SIGNALS } from './confidence.ts';
import { FEATURES, type FeatureVector } from './features.ts';
import model from './model.json' with { type: 'json' };

/** The weights of the ranking and of its confidence. `npm run fit` writes them; docs/answers.md tells how. */
export interface Model {
  readonly sentence: Readonly<Record<string, number>>;
  /** Whether something in the passages answers; and, where something does, whether the best sentence is it. */
  readonly covered: Readonly<Record<string, number>>;
  readonly chosen: Readonly<Record<string, number>>;
  readonly intercepts: { readonly covered: number; readonly chosen: number };
  /** At this confidence nine of ten given answers were right where the model was fitted. */
  readonly threshold: number;
}

/** A model as the ranking uses it. */
export interface Judge {
  /** Higher is better; comparable within one question only. */
  score(features: FeatureVector): number;
  /** How likely the best sentence answers, 0 to 1: that something does, times that it is this one. */
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
      chance(intercepts.chosen + dot(isChosen, signals)),
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
