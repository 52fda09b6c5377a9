import {
  createEvalCorpus,
  type Data,
  type DataPassage,
  type DataQuestion,
  type EvalCorpus,
} from './eval-data.ts';
import { type PredictedSentence, type Prediction, predict, predictWithout } from './predictions.ts';

/** The measures of docs/answers.md: shares of 1, but for `p50` and `p99` in milliseconds. */
export interface Measures {
  readonly questions: number;
  readonly passages: number;
  readonly r1: number;
  readonly r5: number;
  readonly mrr10: number;
  readonly strict1: number;
  readonly hit1: number;
  readonly hit3: number;
  readonly aurocFar: number;
  readonly aurocNear: number;
  readonly answered90: number;
  /** Share of answerable questions answered at the shipped threshold, and of answers given to them that are right. */
  readonly answered: number;
  readonly rightOfAnswered: number;
  /** Share of questions answered although their article (far) or passage (near) is not there. */
  readonly wrongFar: number;
  readonly wrongNear: number;
  /** Share answered of the questions that the data has no answer for; absent where it has none such. */
  readonly wrongUntold?: number;
  /**
   * Share of answerable questions whose answer is in one of the sentences that are shown, as an answer or as what comes
   * nearest; and of those without their article that are shown anything.
   */
  readonly shown: number;
  readonly shownFar: number;
  /** Time of a whole question. */
  readonly p50: number;
  readonly p99: number;
}

interface Asked {
  readonly question: DataQuestion;
  readonly gold: DataPassage;
  readonly here: Prediction;
  readonly far: Prediction;
  readonly near: Prediction;
  readonly milliseconds: number;
}

/** Undefined where no question has a gold answer. */
export function measure(
  data: Data,
  language: string,
  distractors: readonly DataPassage[],
): Measures | undefined {
  const corpus = createEvalCorpus([...data.passages, ...distractors], language);
  const asked = askAll(corpus, data, language);
  if (asked.length === 0) return undefined;
  const texts = new Map([...data.passages, ...distractors].map(({ id, text }) => [id, text]));
  return {
    questions: asked.length,
    passages: texts.size,
    ...ranks(asked),
    ...hits(asked, texts),
    ...abstention(asked),
    ...untold(corpus, data, language),
    ...times(asked),
  };
}

function untold(corpus: EvalCorpus, data: Data, language: string): Pick<Measures, 'wrongUntold'> {
  const questions = data.questions.filter(({ p }) => p === undefined);
  if (questions.length === 0) return {};
  return { wrongUntold: share(questions, (question) => predict(corpus, question, language).answered) };
}

function askAll(corpus: EvalCorpus, data: Data, language: string): Asked[] {
  const byId = new Map(data.passages.map((passage) => [passage.id, passage]));
  const questions = data.questions.filter(({ p = '', a, start }) => byId.has(p) && a && start !== undefined);
  const answerable = { ...data, questions };
  const timed = questions.map((question) => {
    const begun = performance.now();
    const here = predict(corpus, question, language);
    return { here, milliseconds: performance.now() - begun };
  });
  const far = predictWithout(corpus, answerable, language, 'article');
  const near = predictWithout(corpus, answerable, language, 'passage');
  return timed.flatMap((one, at): Asked[] => {
    const question = questions[at];
    const gold = byId.get(question?.p ?? '');
    const [without, nearly] = [far[at], near[at]];
    return question && gold && without && nearly
      ? [{ ...one, question, gold, far: without, near: nearly }]
      : [];
  });
}

function ranks(asked: readonly Asked[]) {
  const places = asked.map(({ here, gold }) => here.passages.findIndex(({ id }) => id === gold.id) + 1);
  return {
    r1: share(places, (place) => place === 1),
    r5: share(places, (place) => place > 0 && place <= 5),
    mrr10: average(places.map((place) => (place > 0 && place <= 10 ? 1 / place : 0))),
  };
}

function hits(asked: readonly Asked[], texts: ReadonlyMap<string, string>) {
  const holds = ({ question }: Asked, sentence: PredictedSentence): boolean => {
    const text = (texts.get(sentence.passage) ?? '').slice(sentence.start, sentence.end);
    return (question.a ?? []).some((answer) => text.includes(answer));
  };
  const holdsInFirst = (one: Asked, most: number): boolean =>
    one.here.sentences.slice(0, most).some((sentence) => holds(one, sentence));
  return {
    strict1: share(asked, isRight),
    hit1: share(asked, (one) => holdsInFirst(one, 1)),
    hit3: share(asked, (one) => holdsInFirst(one, 3)),
    shown: share(asked, (one) => holdsInFirst(one, one.here.shown)),
    shownFar: share(asked, ({ far }) => far.shown > 0),
  };
}

/** Whether the first sentence lies in the gold passage and overlaps the gold answer. */
function isRight({ question, gold, here }: Asked): boolean {
  const [first] = here.sentences;
  const start = question.start ?? 0;
  const end = start + (question.a?.[0]?.length ?? 0);
  return first !== undefined && first.passage === gold.id && first.start < end && first.end > start;
}

function abstention(asked: readonly Asked[]) {
  const answerable = asked.map(({ here }) => here.confidence);
  const given = asked.filter(({ here }) => here.answered);
  return {
    aurocFar: auroc(
      answerable,
      asked.map(({ far }) => far.confidence),
    ),
    aurocNear: auroc(
      answerable,
      asked.map(({ near }) => near.confidence),
    ),
    answered90: answeredAt(0.9, asked),
    answered: given.length / asked.length,
    rightOfAnswered: share(given, isRight),
    wrongFar: share(asked, ({ far }) => far.answered),
    wrongNear: share(asked, ({ near }) => near.answered),
  };
}

/** Chance that an answerable question is trusted more than one that is not (Mann and Whitney), ties counted half. */
function auroc(positive: readonly number[], negative: readonly number[]): number {
  const sorted = negative.toSorted((a, b) => a - b);
  const below = (value: number): number => countWhile(sorted, (other) => other < value);
  const upTo = (value: number): number => countWhile(sorted, (other) => other <= value);
  return average(positive.map((value) => (below(value) + upTo(value)) / (2 * sorted.length)));
}

/** How many of the sorted values come first for which the test holds: a binary search. */
function countWhile(sorted: readonly number[], holds: (value: number) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(sorted[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Share of answerable questions answered where `wanted` of all answers given are right; half have no answer. */
function answeredAt(wanted: number, asked: readonly Asked[]): number {
  const all = asked
    .flatMap((one) => [
      { confidence: one.here.confidence, answerable: 1, right: isRight(one) },
      { confidence: one.far.confidence, answerable: 0, right: false },
    ])
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let answerable = 0;
  let best = 0;
  for (const [at, one] of all.entries()) {
    if (one.right) right += 1;
    answerable += one.answerable;
    if (right >= wanted * (at + 1)) best = answerable;
  }
  return best / asked.length;
}

function times(asked: readonly Asked[]) {
  const sorted = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}

/** The mean of each measure, of those that have it. */
export function mean(rows: readonly Measures[]): Record<string, number> {
  const found = Map.groupBy(
    rows.flatMap((row) => Object.entries(row).filter(([, value]) => typeof value === 'number')),
    ([name]) => name,
  );
  return Object.fromEntries([...found].map(([name, all]) => [name, average(all.map(([, value]) => value))]));
}

function share<T>(of: readonly T[], holds: (one: T) => boolean): number {
  return of.filter(holds).length / Math.max(1, of.length);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
