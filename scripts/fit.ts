/**
 * Fits src/answer/model.json: `npm run fit -- --data FILE [--lang en]`. The ranking first (which sentence of those read
 * holds the answer), then, on rankings by weights that had not seen the article, the confidence (whether it does).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIGNALS, signalsOf } from '../src/answer/confidence.ts';
import { FEATURES, type RankedSentence } from '../src/answer/features.ts';
import { createJudge, type Model } from '../src/answer/model.ts';
import { readQuestion } from '../src/answer/question.ts';
import { rank } from '../src/answer/rank.ts';
import { createEvalCorpus, type Data, type DataPassage, type DataQuestion, readData } from './eval-data.ts';
import { type Choice, fitChoices, fitLogistic } from './regression.ts';

const RIDGE = 1e-3;
/** Articles are dealt into so many parts; each part's confidence is fitted on weights from the others. */
const PARTS = 4;
/** Of all answers given at the threshold, half the questions answerable, so many shall be right. */
const RIGHT = 0.9;

interface Asked {
  readonly question: DataQuestion;
  readonly gold: DataPassage;
  readonly part: number;
}

interface Outcome {
  readonly signals: Float64Array;
  readonly right: boolean;
  readonly emphasis: number;
}

const MODEL_FILE = new URL('../src/answer/model.json', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/new_wiki.en.json' },
    lang: { type: 'string', default: 'en' },
  },
});
const data = readData(values.data);
const corpus = createEvalCorpus(data.passages, values.lang);
const asked = deal(data);
const choices = asked.map((one) => ({ ...one, choice: choiceOf(one) }));
const sentence = fitSentence(choices);
const outcomes = Array.from({ length: PARTS }, (_, part) => {
  const others = fitSentence(choices.filter((one) => one.part !== part));
  return asked.filter((one) => one.part === part).flatMap((one) => outcomesOf(one, others));
}).flat();
const trust = fitLogistic(
  outcomes.map(({ signals }) => signals),
  outcomes.map(({ right }) => right),
  outcomes.map(({ emphasis }) => emphasis),
  RIDGE,
);
const confidence = named(SIGNALS, trust);
const intercept = rounded(trust.at(-1) ?? 0);
const threshold = thresholdOf({ sentence, confidence, intercept, threshold: 0 });
const fitted = `conditional logistic regression and logistic regression, ridge ${RIDGE}, on ${asked.length} questions in ${values.lang}`;
writeFileSync(
  MODEL_FILE,
  `${JSON.stringify({ fitted, threshold, intercept, sentence, confidence }, null, 2)}\n`,
);
console.log(`${asked.length} questions, threshold ${threshold}`);

function deal({ passages, questions }: Data): Asked[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const articles = [...new Set(passages.map(({ art }) => art))];
  return questions.flatMap((question) => {
    const gold = byId.get(question.p ?? '');
    return gold === undefined ? [] : [{ question, gold, part: articles.indexOf(gold.art) % PARTS }];
  });
}

function sentencesFor(one: Asked, model: Model, without?: (passage: DataPassage) => boolean) {
  const from = corpus.corpus(without);
  const question = readQuestion(one.question.q, from);
  return { question, sentences: rank(question, from, createJudge(model)).sentences };
}

function choiceOf(one: Asked): Choice {
  const { sentences } = sentencesFor(one, { sentence: {}, confidence: {}, intercept: 0, threshold: 0 });
  return {
    rows: sentences.map(({ features }) => features),
    right: sentences.map((found) => answers(found, one)),
  };
}

/** Whether a sentence overlaps the gold answer. */
function answers({ passage, range }: RankedSentence, { question, gold }: Asked): boolean {
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

/** The question as it is; without its passage; without its whole article: the last two have no answer. */
function outcomesOf(one: Asked, weights: Record<string, number>): Outcome[] {
  const model = { sentence: weights, confidence: {}, intercept: 0, threshold: 0 };
  const cases = [
    { emphasis: 1 },
    { emphasis: 0.5, without: ({ id }: DataPassage) => id === one.gold.id },
    { emphasis: 0.5, without: ({ art }: DataPassage) => art === one.gold.art },
  ];
  return cases.map(({ emphasis, without }) => {
    const { question, sentences } = sentencesFor(one, model, without);
    const [best] = sentences;
    return {
      signals: signalsOf(question, sentences),
      right: best !== undefined && answers(best, one),
      emphasis,
    };
  });
}

/** The lowest confidence at which the share of right answers among those given is still `RIGHT`. */
function thresholdOf(model: Model): number {
  const judge = createJudge(model);
  const judged = outcomes
    .map(({ signals, ...rest }) => ({ ...rest, confidence: judge.confidence(signals) }))
    .sort((a, b) => b.confidence - a.confidence);
  let given = 0;
  let right = 0;
  let found = 1;
  for (const one of judged) {
    given += one.emphasis;
    if (one.right) right += one.emphasis;
    if (right >= RIGHT * given) found = one.confidence;
  }
  return rounded(found);
}

function named(names: readonly string[], weights: Float64Array): Record<string, number> {
  return Object.fromEntries(names.map((name, at) => [name, rounded(weights[at] ?? 0)]));
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}
