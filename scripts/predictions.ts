import { consider, decide } from '../src/answer/answer.ts';
import type { RankedSentence } from '../src/answer/features.ts';
import { quotedRange } from '../src/answer/quote.ts';
import type { DataPassage, DataQuestion, EvalCorpus } from './eval-data.ts';

/** What `/ask` makes of one question; offsets are UTF-16 units in the passage's text. */
export interface Prediction {
  readonly q: string;
  readonly lang: string;
  readonly passages: readonly { readonly id: string; readonly score: number }[];
  /** What would be quoted, best first: a sentence, with the one before where it begins by pointing at it. */
  readonly sentences: readonly PredictedSentence[];
  readonly confidence: number;
  readonly answered: boolean;
}

export interface PredictedSentence {
  readonly passage: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

const PASSAGES = 20;
const SENTENCES = 10;

/** Answers a question as `/ask` does, its own passage or whole article left out where `without` says so. */
export function predict(
  corpus: EvalCorpus,
  { q }: DataQuestion,
  language: string,
  gold?: DataPassage,
  without?: 'article' | 'passage',
): Prediction {
  const from = corpus.corpus(gold && leftOut(gold, without));
  const found = consider(from, q);
  const { sentences, passages } = found;
  const { confidence, status } = decide(from, found);
  return {
    q,
    lang: language,
    passages: passages
      .slice(0, PASSAGES)
      .map(({ document, score }) => ({ id: from.passage(document).id, score })),
    sentences: sentences.slice(0, SENTENCES).map(predicted),
    confidence,
    answered: status === 'answered',
  };
}

function leftOut(gold: DataPassage, without?: 'article' | 'passage') {
  if (without === undefined) return undefined;
  return without === 'article'
    ? ({ art }: DataPassage) => art === gold.art
    : ({ id }: DataPassage) => id === gold.id;
}

function predicted({ passage, number, score }: RankedSentence): PredictedSentence {
  return { passage: passage.id, ...quotedRange(passage, number), score };
}
