import { type Consideration, consider, decide } from '../src/answer/answer.ts';
import { type Excerpt, excerpts, isIn } from '../src/answer/excerpt.ts';
import type { Data, DataPassage, DataQuestion, EvalCorpus } from './eval-data.ts';

/** What `/ask` makes of one question; offsets are UTF-16 units in the passage's text. */
export interface Prediction {
  readonly q: string;
  readonly lang: string;
  readonly passages: readonly { readonly id: string; readonly score: number }[];
  /** What is quoted, best first, and what would be were it not enough: sentences with what is quoted around them. */
  readonly sentences: readonly PredictedSentence[];
  readonly confidence: number;
  readonly answered: boolean;
  /** How many of the sentences are shown, as an answer or as what comes nearest. */
  readonly shown: number;
}

export interface PredictedSentence {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const PASSAGES = 20;
const SENTENCES = 10;

/** Answers a question as `/ask` does. */
export function predict({ corpus }: EvalCorpus, { q }: DataQuestion, language: string): Prediction {
  const found = consider(corpus, q);
  const { confidence, status, quotes, nearest } = decide(corpus, found);
  return {
    q,
    lang: language,
    passages: found.passages
      .slice(0, PASSAGES)
      .map(({ document, score }) => ({ id: corpus.passage(document).id, score })),
    sentences: sentencesOf(found).map(predicted),
    confidence,
    answered: status === 'answered',
    shown: quotes.length + nearest.length,
  };
}

/** The same for each question with its own passage or its whole article taken away, in the order of the questions. */
export function predictWithout(
  corpus: EvalCorpus,
  { passages, questions }: Data,
  language: string,
  without: 'article' | 'passage',
): Prediction[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const key = ({ art, id }: DataPassage): string | number => (without === 'article' ? art : id);
  const found = new Map<DataQuestion, Prediction>();
  for (const [taken, asked] of Map.groupBy(questions, ({ p = '' }) => goldKey(byId.get(p), key))) {
    corpus.without(
      (passage) => taken !== undefined && key(passage) === taken,
      () => {
        for (const question of asked) found.set(question, predict(corpus, question, language));
      },
    );
  }
  return questions.flatMap((question) => found.get(question) ?? []);
}

function goldKey(gold: DataPassage | undefined, key: (passage: DataPassage) => string | number) {
  return gold && key(gold);
}

function sentencesOf({ excerpts: first, sentences }: Consideration): Excerpt[] {
  const rest = excerpts(sentences).filter(({ sentence }) => !first.some((one) => isIn(sentence, one)));
  return [...first, ...rest.take(SENTENCES - first.length)];
}

function predicted({ sentence: { passage, score }, range }: Excerpt): PredictedSentence {
  return { passage: passage.id, ...range, score };
}
