import { analyser, type Token } from '../language/analyse.ts';
import type { Range } from '../language/sentences.ts';
import { wordKinds } from './answer-type.ts';
import type { RankedSentence } from './features.ts';
import type { Passage } from './passage.ts';
import type { Question } from './question.ts';
import { isOfAnotherDay } from './recency.ts';

/** Two statements of which the shorter one shares more of its words than this with the other say the same. */
const SAME = 0.6;

/**
 * The words by which statements that answer a question are compared: those besides the question's own, which every answer
 * has. Numbers are none of them, as what a story counts changes from day to day.
 */
export function besides(
  { byTerm }: Pick<Question, 'byTerm'>,
  { text, language }: Passage,
  range: Range,
): ReadonlySet<string> {
  const kindOf = wordKinds(language);
  const tells = ({ term, word, stop }: Token): boolean => !stop && !byTerm.has(term) && !kindOf(word).number;
  const tokens = analyser(language)(text.slice(range.start, range.end));
  return new Set(tokens.filter(tells).map(({ term }) => term));
}

/** Whether two statements say the same, told by the words they have besides the question's. */
export function saySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  if (one.size === 0 || other.size === 0) return one.size === other.size;
  return one.intersection(other).size > SAME * Math.min(one.size, other.size);
}

/**
 * The documents that answer with what the best sentence says, its own among them, or with what is said of it on another
 * day: several papers print one report, and tomorrow's tells how it went on. None of them is the other's rival. Sentences
 * are looked at down to `margin` below the best.
 */
export function echoesOf(
  question: Question,
  ranked: readonly RankedSentence[],
  margin: number,
): ReadonlySet<number> {
  const [best] = ranked;
  if (best === undefined) return new Set();
  const echoes = new Set([best.document]);
  const said = besides(question, best.passage, best.range);
  const seen = new Set([best.document]);
  for (const sentence of ranked) {
    const { document, score, passage, range } = sentence;
    if (score < best.score - margin) break;
    if (seen.has(document)) continue;
    seen.add(document);
    if (isOfAnotherDay(sentence, best) || saySame(said, besides(question, passage, range)))
      echoes.add(document);
  }
  return echoes;
}
