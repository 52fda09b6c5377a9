import { piecesAWord } from '../language/words.ts';
import { type Excerpt, isIn } from './excerpt.ts';
import { FEATURES, type Feature, type FeatureVector, KIND_PLACES, type RankedSentence } from './features.ts';
import type { Corpus, Hit } from './passage.ts';
import { type Question, weightOf } from './question.ts';
import { echoesOf } from './sameness.ts';

/** Features of the best sentence that also tell whether it answers; that the halves of a name stand together tells nothing. */
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
  'reach',
  'length',
] as const satisfies readonly Feature[];

/** What the confidence weighs, by name: the above, and how the best stands among the others. */
export const SIGNALS = [
  ...FROM_BEST,
  /** The best sentence's score; its lead over the next one of its passage, by the share it has; over another passage's best. */
  'score',
  'leadInside',
  'lead',
  /** Its lead over the run of the other passages: what a question meets by chance, in whatever language. */
  'clearance',
  /** Share of the best passage's sentences in all, as the ranking's probabilities have it (logarithm); of those quoted. */
  'certainty',
  'quotedShare',
  /** Whether another kind of words was asked for than the sentence has. */
  'wrongKind',
  'kindFits',
  /** How many passages there are (logarithm): of many, one is sooner alike by chance. */
  'passages',
  /**
   * BM25 score of the passage that has most of the question's words: more than chance would give among so many? Where a
   * word is written in pieces that are found together, it is not found as many times.
   */
  'strength',
  /**
   * How much the question has to go by: its words, where one that no passage has counts 1 and a frequent one less, since
   * a language may write in several frequent words what is one rare word in another (logarithm). Pieces are no words here,
   * either.
   */
  'terms',
  /** Share of the question's weight in words that no passage has. */
  'unknown',
  /** Of what the question has to go by, how much the best sentence has, and how much it lacks (logarithms). */
  'found',
  'lacking',
] as const;

/** What tells whether any passage answers, and nothing, or nothing more, of which sentence does. */
const OF_PASSAGES: readonly string[] = [
  'leadInside',
  'certainty',
  'passages',
  'strength',
  'terms',
  'unknown',
];
const OF_CHOICE: readonly string[] = ['quotedShare'];
/** The signals for whether any passage answers. */
export const COVERED_SIGNALS = SIGNALS.filter((signal) => !OF_CHOICE.includes(signal));
/** The signals for whether what is quoted of the best one is the answer, where some passage has it. */
export const CHOICE_SIGNALS = SIGNALS.filter((signal) => !OF_PASSAGES.includes(signal));

/** One number for each of `SIGNALS`, in their order. */
export type SignalVector = Float64Array;

const PLACES = FROM_BEST.map((feature) => FEATURES.indexOf(feature));
const HAS = FEATURES.indexOf('has');
const ASKED_KINDS = new Set(['date', 'number', 'person', 'place', 'reason']);
/** Names are told by their capitals: where a script has none, nobody knows whether a name is there. */
const NAMED_KINDS = new Set(['person', 'place']);
const CAPITAL = /\p{Lu}/u;
/** The leads of a sentence without a rival. */
const GREATEST_LEAD = 6;
const GREATEST_LEAD_INSIDE = 2;
/** So many other passages are the run of them. */
const OTHERS = 9;

/**
 * The signals for the best of the ranked sentences; zeros when there is none. `hits`: the passages they are from; `excerpt`:
 * what would be quoted first.
 */
export function signalsOf(
  question: Question,
  corpus: Corpus,
  hits: readonly Hit[],
  ranked: readonly RankedSentence[],
  excerpt: Excerpt | undefined,
): SignalVector {
  const [best] = ranked;
  if (best === undefined) return new Float64Array(SIGNALS.length);
  const inside = ranked.find((one) => one !== best && one.document === best.document);
  const own = echoesOf(question, ranked, GREATEST_LEAD);
  const others = bestOfOthers(ranked, own);
  const fits = KIND_PLACES.some((place) => best.features[place] === 1);
  const found = (best.features[HAS] ?? 0) * question.total;
  const inWords = (weight: number): number =>
    Math.log1p(weight / weightOf(corpus.size(question.language), 0, 0) / piecesAWord(question.language));
  return Float64Array.from([
    ...valuesAt(best.features),
    best.score,
    // among sentences that have little of the question, a lead means little
    leadOver(inside === undefined ? [] : [inside.score], best, GREATEST_LEAD_INSIDE) *
      (best.features[HAS] ?? 0),
    leadOver(others.slice(0, 1), best, GREATEST_LEAD),
    leadOver(others, best, GREATEST_LEAD),
    Math.log(shareOf(ranked, ({ document }) => own.has(document))),
    shareOf(
      ranked.filter(({ document }) => document === best.document || !own.has(document)),
      (one) => excerpt !== undefined && isIn(one, excerpt),
    ),
    !fits && couldFit(question, best) ? 1 : 0,
    fits ? 1 : 0,
    Math.log1p(corpus.size(question.language)),
    (hits[0]?.score ?? 0) / piecesAWord(question.language),
    inWords(question.total),
    unknownShare(question, corpus),
    inWords(found),
    inWords(question.total - found),
  ]);
}

/** Whether a sentence with the kind of words that is asked for would have been known by them. */
function couldFit({ type }: Question, { passage }: RankedSentence): boolean {
  return ASKED_KINDS.has(type) && (!NAMED_KINDS.has(type) || CAPITAL.test(passage.text));
}

function unknownShare({ language, terms, total }: Question, corpus: Corpus): number {
  const unknown = terms.filter(({ term }) => corpus.documentFrequency(language, term) === 0);
  return unknown.reduce((sum, { weight }) => sum + weight, 0) / Math.max(total, Number.EPSILON);
}

/** The best score of each other passage, the greatest first. */
function bestOfOthers(ranked: readonly RankedSentence[], own: ReadonlySet<number>): number[] {
  const scores = new Map<number, number>();
  for (const { document, score } of ranked) {
    if (!own.has(document) && !scores.has(document)) scores.set(document, score);
    if (scores.size === OTHERS) break;
  }
  return [...scores.values()];
}

function leadOver(scores: readonly number[], best: RankedSentence, greatest: number): number {
  if (scores.length === 0) return greatest;
  return Math.min(greatest, best.score - scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

function valuesAt(features: FeatureVector): number[] {
  return PLACES.map((place) => features[place] ?? 0);
}

/** Conditional probability of some of the ranked sentences under the ranking's model. */
function shareOf(ranked: readonly RankedSentence[], counts: (one: RankedSentence) => boolean): number {
  const [best] = ranked;
  let share = 0;
  let all = 0;
  for (const one of ranked) {
    const chance = Math.exp(one.score - (best?.score ?? 0));
    all += chance;
    if (counts(one)) share += chance;
  }
  return share / all;
}
