import { topicMatcher } from '../language/topic.ts';
import type { RankedSentence } from './features.ts';
import { type Corpus, citationIn } from './passage.ts';
import { readQuestion } from './question.ts';
import { type Quote, quoteOf } from './quote.ts';
import { rank } from './rank.ts';

/** Statements on two topics; a sentence stands in one list only. */
export interface Comparison {
  /** Sentences that speak of both. */
  readonly both: readonly Quote[];
  readonly first: readonly Quote[];
  readonly second: readonly Quote[];
}

/** Sets statements on two topics side by side, at most `most` of each kind, the most telling first. */
export function compare(corpus: Corpus, first: string, second: string, most = 3): Comparison {
  const together = `${first} ${second}`;
  const both = statements(corpus, together, [first, second], [], most);
  const [one, other] = [first, second].map((topic) => mostTelling(topic, corpus));
  return {
    both:
      both.length > 0 || !one || !other
        ? both
        : statements(corpus, `${one} ${other}`, [one, other], [], most),
    first: statements(corpus, first, [first], [second], most),
    second: statements(corpus, second, [second], [first], most),
  };
}

/** The word of a topic that tells most: "Dorvat" of "Milena Dorvat". Few sentences name two people in full. */
function mostTelling(topic: string, corpus: Corpus): string | undefined {
  const { terms } = readQuestion(topic, corpus);
  const telling = terms.toSorted(
    (a, b) => Number(b.particular) - Number(a.particular) || b.weight - a.weight,
  );
  return telling[0]?.word;
}

/** The best sentences that speak of all of `of` and of none of `not`, one a paragraph. */
function statements(
  corpus: Corpus,
  words: string,
  of: readonly string[],
  not: readonly string[],
  most: number,
): Quote[] {
  const question = readQuestion(words, corpus);
  const wanted = of.map((topic) => topicMatcher(topic, question.language));
  const unwanted = not.map((topic) => topicMatcher(topic, question.language));
  const found = new Map<string, RankedSentence>();
  for (const sentence of rank(question, corpus).sentences) {
    if (found.size === most) break;
    const { passage, range, document } = sentence;
    const text = passage.text.slice(range.start, range.end);
    const fits = wanted.every((matches) => matches(text)) && !unwanted.some((matches) => matches(text));
    const paragraph = `${document} ${citationIn(passage, range).paragraph}`;
    if (fits && !found.has(paragraph)) found.set(paragraph, sentence);
  }
  return [...found.values()].map((sentence) => quoteOf(question, sentence));
}
