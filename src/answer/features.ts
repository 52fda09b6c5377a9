import type { Range } from '../language/sentences.ts';
import type { AnswerType } from './answer-type.ts';
import type { PassageEvidence, SentenceEvidence } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { Question } from './question.ts';

/**
 * What the ranking weighs, by name; the model has a weight for each. Shares are of the weight of the question's terms.
 */
export const FEATURES = [
  /** The passage's BM25 score over the best one's. */
  'passageScore',
  /** Share that the passage has; its square, since the last missing words tell most. */
  'passageHas',
  'passageHasSquared',
  /** Share that the title or the heading adds, and what merely resembles a word of the passage. */
  'titled',
  'passageAlike',
  /** Share found nowhere, squared; and that of names and numbers found nowhere. */
  'absentSquared',
  'absentNames',
  /** Share that the sentence has, its square, as typed, and what resembles its words. */
  'has',
  'hasSquared',
  'exact',
  'alike',
  /** Share that the sentence has, each term by the share of the passage's sentences that have it: what sets it apart. */
  'distinct',
  /** Names and numbers of the question that the sentence has not. */
  'missingNames',
  /** Share that the sentence before adds; and that where the sentence begins by pointing at it. */
  'before',
  'beforePointed',
  /** Share that the sentence after adds. */
  'after',
  /** Share accounted for by the sentence with what stands around it, and its square. */
  'explained',
  'explainedSquared',
  /** How near each other its words stand, those apart from each other in the question, and how many stand as asked. */
  'nearness',
  'reach',
  'phrases',
  /** Length in content words against the average, and its square; how far down the passage it stands (logarithms). */
  'length',
  'lengthSquared',
  'depth',
  /** How early in it the question's words begin: 1 at its first content word, less further on, 0 where none is there. */
  'opening',
  /** Whether it holds the kind of words that the question asks for. */
  'dateForDate',
  'numberForNumber',
  'nameForPerson',
  'nameForPlace',
  'reasonForReason',
  'speechForStatement',
] as const;

/** Which features tell that a sentence holds the kind of words that is asked for. */
export const KIND_PLACES = FEATURES.flatMap((feature, at) => (feature.includes('For') ? [at] : []));

export type Feature = (typeof FEATURES)[number];
/** One number for each of `FEATURES`, in their order. */
export type FeatureVector = Float64Array;

/** A sentence as a candidate for an answer. */
export interface RankedSentence {
  readonly document: number;
  readonly passage: Passage;
  /** Its number in `passage.sentences`, and where it stands in the passage's text. */
  readonly number: number;
  readonly range: Range;
  readonly features: FeatureVector;
  readonly score: number;
}

/** By this much less is a sentence's score when it is a quarter as likely to answer, or a tenth. */
export const QUARTER = Math.log(4);
export const TENTH = Math.log(10);

/** What the features of a passage's sentences need to know of the other passages. */
export interface Setting {
  /** BM25 score of the passage over the best one's. */
  readonly passageScore: number;
  /** Content words of a sentence, on average. */
  readonly averageLength: number;
}

/** How much each place outside the sentence accounts for a term. */
const EXPLAINED_BY = { alike: 0.7, before: 0.7, after: 0.35, titled: 0.6 };
const SURELY_ALIKE = 0.5;

/** The features of every sentence of a passage. */
export function passageFeatures(
  question: Question,
  passage: PassageEvidence,
  setting: Setting,
): FeatureVector[] {
  const shared = new Float64Array(FEATURES.length).fill(Number.NaN);
  put(shared, { passageScore: setting.passageScore });
  put(shared, passageShares(question, passage));
  return passage.sentences.map((sentence, at) => {
    const vector = shared.slice();
    put(vector, sentenceShares(question, passage, sentence, at));
    put(vector, shape(sentence, at, setting.averageLength));
    put(vector, kindOf(question.type, sentence));
    return vector;
  });
}

const PLACES: Readonly<Record<string, number>> = Object.fromEntries(
  FEATURES.map((feature, at) => [feature, at]),
);

/** Puts values in their places. One object of all of them for each sentence was a quarter of an answer's garbage. */
function put(vector: FeatureVector, values: Readonly<Partial<Record<Feature, number>>>): void {
  const named: Readonly<Record<string, number | undefined>> = values;
  for (const name in named) vector[PLACES[name] ?? -1] = named[name] ?? Number.NaN;
}

function passageShares({ terms, total }: Question, passage: PassageEvidence) {
  let has = 0;
  let titled = 0;
  let alike = 0;
  let absentNames = 0;
  for (const [at, { weight, particular }] of terms.entries()) {
    const likeness = passage.alike[at] ?? 0;
    if ((passage.has[at] ?? 0) > 0) has += weight;
    else if (passage.titled[at] === 1) titled += weight;
    else {
      alike += weight * likeness;
      if (particular) absentNames += weight * (1 - likeness);
    }
  }
  const share = 1 / Math.max(total, Number.EPSILON);
  const absent = (total - has - titled - alike) * share;
  return {
    passageHas: has * share,
    passageHasSquared: (has * share) ** 2,
    titled: titled * share,
    passageAlike: alike * share,
    absentSquared: absent ** 2,
    absentNames: absentNames * share,
  };
}

function sentenceShares(
  { terms, total }: Question,
  passage: PassageEvidence,
  sentence: SentenceEvidence,
  at: number,
) {
  const previous = passage.sentences[at - 1];
  const following = passage.sentences[at + 1];
  const sums = {
    has: 0,
    exact: 0,
    alike: 0,
    distinct: 0,
    missingNames: 0,
    before: 0,
    after: 0,
    explained: 0,
  };
  for (const [term, { weight, particular }] of terms.entries()) {
    if (sentence.has[term] === 1) {
      sums.has += weight;
      sums.distinct += weight / Math.max(1, passage.has[term] ?? 0);
      sums.explained += weight;
      if (sentence.exact[term] === 1) sums.exact += weight;
      continue;
    }
    const likeness = sentence.alike[term] ?? 0;
    sums.alike += weight * likeness;
    if (particular) sums.missingNames += weight * (1 - likeness);
    if (previous?.has[term] === 1) sums.before += weight;
    if (following?.has[term] === 1) sums.after += weight;
    if (likeness > SURELY_ALIKE) sums.explained += weight * EXPLAINED_BY.alike;
    else if (previous?.has[term] === 1) sums.explained += weight * EXPLAINED_BY.before;
    else if (following?.has[term] === 1) sums.explained += weight * EXPLAINED_BY.after;
    else if (passage.titled[term] === 1) sums.explained += weight * EXPLAINED_BY.titled;
  }
  const share = 1 / Math.max(total, Number.EPSILON);
  const { has, exact, alike, distinct, missingNames, before, after, explained } = sums;
  return {
    has: has * share,
    hasSquared: (has * share) ** 2,
    exact: exact * share,
    alike: alike * share,
    distinct: distinct * share,
    missingNames: missingNames * share,
    before: before * share,
    beforePointed: sentence.pointsBack ? before * share : 0,
    after: after * share,
    explained: explained * share,
    explainedSquared: (explained * share) ** 2,
    nearness: sentence.proximity.nearness,
    reach: sentence.proximity.reach,
    phrases: sentence.proximity.phrases,
  };
}

function shape(sentence: SentenceEvidence, at: number, averageLength: number) {
  const length = Math.log1p(sentence.length / Math.max(averageLength, 1));
  const opening = sentence.opening < 0 ? 0 : 1 / (1 + sentence.opening);
  return { length, lengthSquared: length ** 2, depth: Math.log1p(at), opening };
}

function kindOf(type: AnswerType, { dates, numbers, names, reasons, speech }: SentenceEvidence) {
  return {
    dateForDate: type === 'date' && dates > 0 ? 1 : 0,
    numberForNumber: type === 'number' && numbers > 0 ? 1 : 0,
    nameForPerson: type === 'person' && names > 0 ? 1 : 0,
    nameForPlace: type === 'place' && names > 0 ? 1 : 0,
    reasonForReason: type === 'reason' && reasons > 0 ? 1 : 0,
    speechForStatement: type === 'statement' && speech ? 1 : 0,
  };
}
