/**
 * Fits src/answer/model.json: `npm run fit -- --data FILE [--data FILE] [--lang en]`. The ranking first (which sentence of
 * those read holds the answer), then, on rankings by weights that had not seen the article, the confidence (whether it does).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { consider, decide } from '../src/answer/answer.ts';
import { CHOICE_SIGNALS, COVERED_SIGNALS, SIGNALS } from '../src/answer/confidence.ts';
import { FEATURES } from '../src/answer/features.ts';
import { createJudge, type Judge, type Model } from '../src/answer/model.ts';
import type { Corpus, Passage } from '../src/answer/passage.ts';
import { readQuestion } from '../src/answer/question.ts';
import { rank } from '../src/answer/rank.ts';
import type { Range } from '../src/language/sentences.ts';
import {
  createEvalCorpus,
  type Data,
  type DataPassage,
  type DataQuestion,
  type EvalCorpus,
  readData,
} from './eval-data.ts';
import { type Choice, fitChoices, fitLogistic } from './regression.ts';

const RIDGE = 1e-3;
/** Articles are dealt into so many parts; each part's confidence is fitted on weights from the others. */
const PARTS = 4;
/** Each of so many parts of every article makes a library: one of many articles, a few passages of each. */
const SLICES = 6;
/** Where the passage alone is gone, others of its article may answer in part: such a question counts less. */
const NEAR = 0.2;
/** Of all answers given at the threshold, half the questions answerable, so many shall be right. */
const RIGHT = 0.9;
/** Of the questions that nothing in the articles answers, at most so many may be answered all the same. */
const WRONG = 0.0125;

interface Asked {
  readonly question: DataQuestion;
  readonly gold: DataPassage;
  readonly part: number;
}

/** A question that nothing in its articles answers. */
type Unanswered = Omit<Asked, 'gold'>;

/** The questions of a file, and its passages as libraries. */
interface Collection {
  readonly asked: readonly Asked[];
  readonly unanswered: readonly Unanswered[];
  readonly all: Shelf;
  readonly slices: readonly Shelf[];
  /** Each article in a library of its own. */
  readonly alone: readonly Shelf[];
}

/** Some of the passages, as a library of its own. */
interface Shelf {
  readonly from: EvalCorpus;
  readonly passages: readonly DataPassage[];
}

interface Outcome {
  readonly signals: Float64Array;
  readonly right: boolean;
  /** Whether one of the quotes, were they given, holds the gold answer. */
  readonly quoted: boolean;
  readonly asked: 'answerable' | 'near' | 'far' | 'unanswered';
}

const DATA = ['../shared/eval/new_wiki.en.json', 'test/fixtures/news/fit.en.json'];
const INDIFFERENT = judgeOf({});
const MODEL_FILE = new URL('../src/answer/model.json', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string', multiple: true, default: DATA },
    lang: { type: 'string', default: 'en' },
  },
});
const collections = values.data.map((file) => collect(readData(file)));
const asked = collections.flatMap((collection) => collection.asked);
const choices = collections.flatMap(({ asked: questions, all }) =>
  questions.map((one) => ({ ...one, choice: choiceOf(one, all) })),
);
const sentence = fitSentence(choices);
const outcomes = Array.from({ length: PARTS }, (_, part) => {
  const judge = judgeOf(fitSentence(choices.filter((one) => one.part !== part)));
  return collections.flatMap((collection) => outcomesOf(collection, part, judge));
}).flat();
const covered = fitLogistic(
  outcomes.map(({ signals }) => only(COVERED_SIGNALS, signals)),
  outcomes.map(({ asked: kind }) => kind === 'answerable'),
  outcomes.map(({ asked: kind }) => (kind === 'near' ? NEAR : 1)),
  RIDGE,
);
const answerable = outcomes.filter(({ asked: kind }) => kind === 'answerable');
const chosen = fitLogistic(
  answerable.map(({ signals }) => only(CHOICE_SIGNALS, signals)),
  answerable.map(({ right }) => right),
  answerable.map(() => 1),
  RIDGE,
);
const model = {
  fitted: `conditional logistic regression and logistic regression, ridge ${RIDGE}, on ${asked.length} questions in ${values.lang}`,
  threshold: 0,
  intercepts: { covered: rounded(covered.at(-1) ?? 0), chosen: rounded(chosen.at(-1) ?? 0) },
  sentence,
  covered: named(COVERED_SIGNALS, covered),
  chosen: named(CHOICE_SIGNALS, chosen),
};
model.threshold = thresholdOf(model);
writeFileSync(MODEL_FILE, `${JSON.stringify(model, null, 2)}\n`);
console.log(`${asked.length} questions, threshold ${model.threshold}`);

function judgeOf(weights: Record<string, number>): Judge {
  const intercepts = { covered: 0, chosen: 0 };
  return createJudge({ sentence: weights, covered: {}, chosen: {}, intercepts, threshold: 0 });
}

function shelve(passages: readonly DataPassage[]): Shelf {
  return { from: createEvalCorpus(passages, values.lang), passages };
}

function only(names: readonly (typeof SIGNALS)[number][], signals: Float64Array): Float64Array {
  return Float64Array.from(names, (signal) => signals[SIGNALS.indexOf(signal)] ?? 0);
}

function collect({ passages, questions }: Data): Collection {
  const articles = [...new Set(passages.map(({ art }) => art))];
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const byArticle = Map.groupBy(passages, ({ art }) => art);
  const slices = Array.from({ length: SLICES }, (_, slice) =>
    passages.filter((passage) => (byArticle.get(passage.art) ?? []).indexOf(passage) % SLICES === slice),
  );
  return {
    asked: questions.flatMap((question) => {
      const gold = byId.get(question.p ?? '');
      return gold === undefined ? [] : [{ question, gold, part: articles.indexOf(gold.art) % PARTS }];
    }),
    unanswered: questions
      .filter(({ p }) => p === undefined)
      .map((question, at) => ({ question, part: at % PARTS })),
    all: shelve(passages),
    slices: slices.map(shelve),
    alone: articles.map((art) => shelve(byArticle.get(art) ?? [])),
  };
}

function choiceOf(one: Asked, { from: { corpus } }: Shelf): Choice {
  const { sentences } = rank(readQuestion(one.question.q, corpus), corpus, INDIFFERENT);
  return {
    rows: sentences.map(({ features }) => features),
    right: sentences.map(({ passage, range }) => answers(passage, range, one)),
  };
}

/** Whether part of a passage overlaps the gold answer. */
function answers(passage: Passage, range: Range, { question, gold }: Asked): boolean {
  const start = question.start ?? 0;
  const end = start + (question.a?.[0]?.length ?? 0);
  return passage.id === gold.id && range.start < end && range.end > start;
}

function fitSentence(from: readonly { choice: Choice }[]): Record<string, number> {
  return named(
    FEATURES,
    fitChoices(
      from.map(({ choice }) => choice),
      RIDGE,
    ),
  );
}

/**
 * Each question put to every library that has its passage, of whatever size; then to the same without the passage (near)
 * and without its whole article (far), or to another article where a library has but one: these have no answer. So have
 * those that nothing answers, which are put to all articles.
 */
function outcomesOf(
  { asked: questions, unanswered, all, slices, alone }: Collection,
  part: number,
  judge: Judge,
): Outcome[] {
  const mine = questions.filter((one) => one.part === part);
  const nothing = unanswered.filter((one) => one.part === part);
  const put = (some: readonly (Asked | Unanswered)[], { from }: Shelf, kind: Outcome['asked']): Outcome[] =>
    some.map((one) => outcomeOf(one, from.corpus, judge, kind));
  /** The library of the next article. */
  const nextTo = (shelf: Shelf): Shelf => alone[(alone.indexOf(shelf) + 1) % alone.length] ?? shelf;
  const withAnswers = [all, ...slices, ...alone].flatMap((shelf) => {
    const here = mine.filter(({ gold }) => shelf.passages.includes(gold));
    const without = (kind: 'near' | 'far', key: (passage: DataPassage) => string | number): Outcome[] =>
      [...Map.groupBy(here, ({ gold }) => key(gold))].flatMap(([taken, some]) =>
        shelf.from.without(
          (passage) => key(passage) === taken,
          () => put(some, shelf, kind),
        ),
      );
    return [
      ...put(here, shelf, 'answerable'),
      ...without('near', ({ id }) => id),
      ...(alone.includes(shelf) ? put(here, nextTo(shelf), 'far') : without('far', ({ art }) => art)),
    ];
  });
  return [...withAnswers, ...put(nothing, all, 'unanswered')];
}

function outcomeOf(one: Asked | Unanswered, corpus: Corpus, judge: Judge, kind: Outcome['asked']): Outcome {
  const found = consider(corpus, one.question.q, { judge });
  const { quotes } = decide(corpus, found, { threshold: 0 });
  const [best] = found.excerpts;
  return {
    signals: found.signals,
    right: best !== undefined && 'gold' in one && answers(best.sentence.passage, best.range, one),
    quoted:
      kind === 'answerable' &&
      quotes.some(({ text }) => one.question.a?.some((answer) => text.includes(answer))),
    asked: kind,
  };
}

/**
 * Half of the questions answerable, half far: the lowest confidence at which `RIGHT` of the given answers still hold the
 * gold answer in one of their quotes, and no more than `WRONG` of the far questions are answered.
 */
function thresholdOf(model: Model): number {
  const judge = createJudge(model);
  const judged = outcomes
    .filter(({ asked: kind }) => kind === 'answerable' || kind === 'far')
    .map(({ signals, quoted, asked: kind }) => ({
      quoted,
      far: kind === 'far',
      confidence: judge.confidence(signals),
    }))
    .sort((a, b) => b.confidence - a.confidence);
  const mostWrong = WRONG * judged.filter(({ far }) => far).length;
  let right = 0;
  let wrong = 0;
  let found = 1;
  for (const [at, one] of judged.entries()) {
    if (one.quoted) right += 1;
    if (one.far) wrong += 1;
    if (wrong > mostWrong) break;
    if (right >= RIGHT * (at + 1)) found = one.confidence;
  }
  return rounded(found);
}

function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
