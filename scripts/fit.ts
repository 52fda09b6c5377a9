/**
 * Fits src/answer/model.json: `npm run fit -- --data FILE [--lang en]`. The ranking first (which sentence of those read
 * holds the answer), then, on rankings by weights that had not seen the article, the confidence (whether it does).
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { consider, decide } from '../src/answer/answer.ts';
import { SIGNALS, signalsOf } from '../src/answer/confidence.ts';
import { excerpts } from '../src/answer/excerpt.ts';
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
/**
 * What the confidence learns from: half has an answer, half has none. Where there is one and another sentence was
 * taken for it, little is learnt: it is not there that an answer should be withheld first.
 */
const EMPHASIS = { right: 1, wrong: 0.3, near: 0.3, far: 1 } as const;
/** Of all answers given at the threshold, half the questions answerable, so many shall be right. */
const RIGHT = 0.9;
/** Of the questions that nothing in the articles answers, at most so many may be answered all the same. */
const WRONG = 0.025;

interface Asked {
  readonly question: DataQuestion;
  readonly gold: DataPassage;
  readonly part: number;
}

interface Outcome {
  readonly signals: Float64Array;
  readonly right: boolean;
  /** Whether one of the quotes, were they given, holds the gold answer. */
  readonly quoted: boolean;
  readonly asked: 'answerable' | 'near' | 'far';
}

const INDIFFERENT = createJudge({ sentence: {}, confidence: {}, intercept: 0, threshold: 0 });
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
const outcomes = Array.from({ length: PARTS }, (_, part) =>
  outcomesOf(part, fitSentence(choices.filter((one) => one.part !== part))),
).flat();
const trust = fitLogistic(
  outcomes.map(({ signals }) => signals),
  outcomes.map(({ right }) => right),
  outcomes.map(emphasisOf),
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

function choiceOf(one: Asked): Choice {
  const { sentences } = rank(readQuestion(one.question.q, all.corpus), all.corpus, INDIFFERENT);
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
 * Each question put to all articles and, since a library may hold one article alone, to its own; then to the same
 * without its passage (near), and without its whole article or to another one (far): these have no answer.
 */
function outcomesOf(part: number, weights: Record<string, number>): Outcome[] {
  const judge = createJudge({ sentence: weights, confidence: {}, intercept: 0, threshold: 0 });
  const put = (questions: readonly Asked[], { corpus }: EvalCorpus, kind: Outcome['asked']): Outcome[] =>
    questions.map((one) => outcomeOf(one, corpus, judge, kind));
  const mine = asked.filter((one) => one.part === part);
  return [...Map.groupBy(mine, ({ gold }) => gold.art)].flatMap(([article, ofArticle]) => {
    const own = alone(article);
    const other = alone(articles[(articles.indexOf(article) + 1) % articles.length] ?? article);
    const near = [...Map.groupBy(ofArticle, ({ gold }) => gold.id)].flatMap(([id, ofPassage]) =>
      [all, own].flatMap((from) =>
        from.without(
          (passage) => passage.id === id,
          () => put(ofPassage, from, 'near'),
        ),
      ),
    );
    return [
      ...put(ofArticle, all, 'answerable'),
      ...put(ofArticle, own, 'answerable'),
      ...near,
      ...all.without(
        ({ art }) => art === article,
        () => put(ofArticle, all, 'far'),
      ),
      ...put(ofArticle, other, 'far'),
    ];
  });
}

function outcomeOf(one: Asked, corpus: Corpus, judge: Judge, kind: Outcome['asked']): Outcome {
  const found = consider(corpus, one.question.q, { judge });
  const { quotes } = decide(corpus, found, { threshold: 0 });
  const [best] = excerpts(found.sentences).take(1);
  return {
    signals: signalsOf(found.question, found.sentences, corpus.size(values.lang)),
    right: best !== undefined && answers(best.sentence.passage, best.range, one),
    quoted:
      kind === 'answerable' &&
      quotes.some(({ text }) => one.question.a?.some((answer) => text.includes(answer))),
    asked: kind,
  };
}

function emphasisOf({ right, asked: kind }: Outcome): number {
  return EMPHASIS[kind === 'answerable' ? (right ? 'right' : 'wrong') : kind];
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

/**
 * Half of the questions answerable, half far: the lowest confidence at which `RIGHT` of the given answers still hold the
 * gold answer in one of their quotes, and no more than `WRONG` of the far questions are answered.
 */
function thresholdOf(model: Model): number {
  const judge = createJudge(model);
  const judged = outcomes
    .filter(({ asked: kind }) => kind !== 'near')
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
