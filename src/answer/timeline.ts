import { analyser } from '../language/analyse.ts';
import { findTime } from '../language/dates.ts';
import { topicMatcher } from '../language/topic.ts';
import { type Citation, citationIn, type Passage } from './passage.ts';
import { type Quote, quotedRange } from './quote.ts';
import { besides, saySame } from './sameness.ts';

/** A statement with the time it speaks of, or, of news, the day it was reported. */
export interface DatedQuote extends Quote {
  /** As exactly as it is told: `2025`, `2025-03` or `2025-03-14`. */
  readonly when: string;
}

/**
 * The sentences that name a year, a month or a day, and the first of each article that has a date of its own, since news
 * says "on Sunday" and seldom more; oldest first, those about `topic` where one is given. Of a sentence with several
 * dates the first one counts. `likely` marks the date. Takes passages in the order of their articles.
 */
export function timeline(passages: Iterable<Passage>, topic?: string): readonly DatedQuote[] {
  const isAbout = aboutTopic(topic);
  const isNew = createReports();
  const begun = new Set<string>();
  const dated: DatedQuote[] = [];
  for (const passage of passages) {
    const { article, date } = passage.citation;
    for (const number of passage.sentences.keys()) {
      const { quote, time, sentence } = quotedAt(passage, number);
      if (!isAbout(quote.text, passage)) continue;
      const opens = !begun.has(article.id) && passage.keyPoint === undefined;
      if (opens) begun.add(article.id);
      if (time !== undefined)
        dated.push({ ...quote, when: time.when, likely: { start: time.start, end: time.end } });
      else if (opens && date !== undefined && isNew(date, passage, sentence))
        dated.push({ ...quote, when: date });
    }
  }
  // the order of sentences is kept within one time
  return dated.sort((a, b) => (a.when < b.when ? -1 : a.when > b.when ? 1 : 0));
}

/** Whether words of a passage are about a topic: they have all of it, or some of it where the title has the rest. */
function aboutTopic(topic: string | undefined): (text: string, passage: Passage) => boolean {
  if (topic === undefined) return () => true;
  const matchers = new Map<string, Matchers>();
  return (text, { language, citation }) => {
    const { all, some } = matchers.get(language) ?? matchersOf(topic, language);
    matchers.set(language, { all, some });
    return (
      all(text) ||
      (some.length > 1 && some.some((one) => one(text)) && all(`${citation.article.title}\n${text}`))
    );
  };
}

type Matcher = (text: string) => boolean;

/** Tells all of a topic, and each of its words. */
interface Matchers {
  readonly all: Matcher;
  readonly some: readonly Matcher[];
}

function matchersOf(topic: string, language: string): Matchers {
  const words = analyser(language)(topic).filter(({ stop }) => !stop);
  return {
    all: topicMatcher(topic, language),
    some: words.map(({ start, end }) => topicMatcher(topic.slice(start, end), language)),
  };
}

type Sentence = Passage['sentences'][number];

/** Whether no report of that day has said the same: several papers print one. */
function createReports(): (date: string, passage: Passage, sentence: Sentence) => boolean {
  const reported = new Map<string, ReadonlySet<string>[]>();
  return (date, passage, sentence) => {
    const words = besides({ byTerm: new Map() }, passage, sentence);
    const others = reported.get(date) ?? [];
    reported.set(date, [...others, words]);
    return !others.some((other) => saySame(words, other));
  };
}

interface Dated {
  readonly quote: { readonly text: string; readonly citation: Citation };
  readonly sentence: Sentence;
  /** The first time that the sentence names, placed in the quote. */
  readonly time?: Sentence & { readonly when: string };
}

function quotedAt(passage: Passage, number: number): Dated {
  const sentence = passage.sentences[number] ?? { start: 0, end: 0 };
  const time = findTime(passage.text.slice(sentence.start, sentence.end));
  const { start, end } = quotedRange(passage, number);
  const moved = sentence.start - start;
  return {
    quote: { text: passage.text.slice(start, end), citation: citationIn(passage, { start, end }) },
    sentence,
    ...(time && { time: { when: time.when, start: time.start + moved, end: time.end + moved } }),
  };
}
