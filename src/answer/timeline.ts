import { findTime } from '../language/dates.ts';
import { topicMatcher } from '../language/topic.ts';
import { citationIn, type Passage } from './passage.ts';
import { type Quote, quotedRange } from './quote.ts';

/** A statement with the time it speaks of. */
export interface DatedQuote extends Quote {
  /** As exactly as it is told: `2025`, `2025-03` or `2025-03-14`. */
  readonly when: string;
}

/**
 * The sentences that name a year, a month or a day, oldest first, those about `topic` where one is given. Of a sentence
 * with several dates the first one counts. `likely` marks the date.
 */
export function timeline(passages: Iterable<Passage>, topic?: string): readonly DatedQuote[] {
  const matchers = new Map<string, (text: string) => boolean>();
  const isAbout = (text: string, language: string): boolean => {
    if (topic === undefined) return true;
    const matcher = matchers.get(language) ?? topicMatcher(topic, language);
    matchers.set(language, matcher);
    return matcher(text);
  };
  const dated: DatedQuote[] = [];
  for (const passage of passages) {
    for (const number of passage.sentences.keys()) {
      const quote = datedQuote(passage, number);
      if (quote && isAbout(quote.text, passage.language)) dated.push(quote);
    }
  }
  // the order of sentences is kept within one time
  return dated.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

function datedQuote(passage: Passage, number: number): DatedQuote | undefined {
  const sentence = passage.sentences[number] ?? { start: 0, end: 0 };
  const time = findTime(passage.text.slice(sentence.start, sentence.end));
  if (time === undefined) return undefined;
  const { start, end } = quotedRange(passage, number);
  const moved = sentence.start - start;
  return {
    when: time.when,
    text: passage.text.slice(start, end),
    citation: citationIn(passage, { start, end }),
    likely: { start: time.start + moved, end: time.end + moved },
  };
}
