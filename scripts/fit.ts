/**
 * Fits src/answer/model.json: `npm run fit -- --data FILE [--lang en]`. The ranking first (which sentence of those read
 * holds the answer), then, on rankings by weights that had not seen the article, the confidence (whether it does).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SIGNALS, signalsOf } from '../src/answer/confidence.ts';
import { FEATURES, type RankedSentence } from '../src/answer/features.ts';
import { createJudge, type Model } from '../src/answer/model.ts';
import type { Corpus } from '../src/answer/passage.ts';
import { readQuestion } from '../src/answer/question.ts';
import { rank } from '../src/answer/rank.ts';
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
/** Half of what the confidence learns from has an answer. */
const EMPHASIS = { answerable: 1, near: 0.5, far: 0.5 } as const;
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
  readonly asked: 'answerable' | 'near' | 'far';
}

const MODEL_FILE = new URL('../src/answer/model.json', import.meta.url);
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/eval/new_wiki.en.json' },
    lang: { type: 'string', default: 'en' },
  },
});
const data = readData(values.data);
const all = createEvalCorpus(data.passages, values.lang);
const articles = [...new Set(data.passages.map(({ art }) => art))];
const byArticle = new Map<DataPassage['art'], EvalCorpus>();
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
  outcomes.map(({ asked: kind }) => EMPHASIS[kind]),
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
  return questions.flatMap((question) => {
    const gold = byId.get(question.p ?? '');
    return gold === undefined ? [] : [{ question, gold, part: articles.indexOf(gold.art) % PARTS }];
  });
}

function sentencesFor(one: Asked, from: Corpus, model: Model) {
  const question = readQuestion(one.question.q, from);
  return { question, sentences: rank(question, from, createJudge(model)).sentences };
}

function choiceOf(one: Asked): Choice {
  const { sentences } = sentencesFor(one, all.corpus(), {
    sentence: {},
    confidence: {},
    intercept: 0,
    threshold: 0,
  });
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

/**
 * The question put to all articles and, since a library may hold one article alone, to its own; then to the same
 * without its passage (near), and without its whole article or to another one (far): these have no answer.
 */
function outcomesOf(one: Asked, weights: Record<string, number>): Outcome[] {
  const model = { sentence: weights, confidence: {}, intercept: 0, threshold: 0 };
  const own = alone(one.gold.art);
  const other = alone(articles[(articles.indexOf(one.gold.art) + 1) % articles.length] ?? '');
  const isGold = ({ id }: DataPassage): boolean => id === one.gold.id;
  const ofArticle = ({ art }: DataPassage): boolean => art === one.gold.art;
  const cases: readonly (readonly [Corpus, Outcome['asked']])[] = [
    [all.corpus(), 'answerable'],
    [own.corpus(), 'answerable'],
    [all.corpus(isGold), 'near'],
    [own.corpus(isGold), 'near'],
    [all.corpus(ofArticle), 'far'],
    [other.corpus(), 'far'],
  ];
  return cases.map(([from, asked]) => {
    const { question, sentences } = sentencesFor(one, from, model);
    const [best] = sentences;
    return {
      signals: signalsOf(question, sentences),
      right: best !== undefined && answers(best, one),
      asked,
    };
  });
}

function alone(article: DataPassage['art']): EvalCorpus {
  const known = byArticle.get(article);
  if (known !== undefined) return known;
  const made = createEvalCorpus(
    data.passages.filter(({ art }) => art === article),
    values.lang,
  );
  byArticle.set(article, made);
  return made;
}

/** Half of the questions answerable, half far: the lowest confidence at which the share of right answers among those given is still `RIGHT`. */
function thresholdOf(model: Model): number {
  const judge = createJudge(model);
  const judged = outcomes
    .filter(({ asked: kind }) => kind !== 'near')
    .map(({ signals, right }) => ({ right, confidence: judge.confidence(signals) }))
    .sort((a, b) => b.confidence - a.confidence);
  let right = 0;
  let found = 1;
  for (const [at, one] of judged.entries()) {
    if (one.right) right += 1;
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
