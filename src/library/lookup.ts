/** What the library answers beside questions: passages, key points and articles about something. */

import { countedIn } from '../answer/counted.ts';
import type { Hit, Passage, WeightedTerm } from '../answer/passage.ts';
import { type Period, periodIn } from '../answer/period.ts';
import { COUNTING } from '../answer/period-words.ts';
import { type DatedQuote, timeline } from '../answer/timeline.ts';
import type { Article, Section } from '../article/article.ts';
import { analyser } from '../language/analyse.ts';
import { detectLanguage, languageOfScript } from '../language/detect.ts';
import { fold, foldAccents } from '../language/fold.ts';
import { kindredTerms, topicMatcher } from '../language/topic.ts';
import type { Accept, Holdings } from './holdings.ts';
import type { DateRange, Filter, KeyPointHit, LibraryHit } from './library.ts';
import { passagesOf } from './passages.ts';

/** Words are looked for in this many languages of the library, the most frequent first: a few words tell no language. */
const MOST_LANGUAGES = 8;
/** `Chinese` counts half as much as `China`, where that is what was looked for. */
const KINDRED = 0.5;
/** Articles about a topic are told from this many of its best passages. */
const TELLING_PASSAGES = 200;
/** So much is looked through for a time: longer questions are pasted texts. In UTF-16 units. */
const LONGEST = 1_000;
/** A timeline is made of the best passages about its topic, or of the newest articles. */
const DATED_PASSAGES = 500;
const DATED_ARTICLES = 50;

export interface Lookup {
  search(words: string, most: number, filter?: Filter): readonly LibraryHit[];
  keyPoints(filter?: Pick<Filter, 'article' | 'topic' | 'from' | 'to'>): readonly KeyPointHit[];
  articles(time?: DateRange): readonly Article[];
  about(topic: string, time?: DateRange): readonly Article[];
  timeline(topic?: string, time?: DateRange): readonly DatedQuote[];
  accepts(filter: Filter): Accept | undefined;
  /** The time that words ask of, in a language of the library or their own. */
  period(words: string): Period | undefined;
}

export function createLookup(holdings: Holdings, today?: () => Temporal.PlainDate): Lookup {
  const accepts = (filter: Filter): Accept | undefined => acceptFor(filter);

  const best = (words: string, most: number, filter: Filter): readonly Hit[] => {
    const corpus = holdings.corpus(accepts(filter));
    const hits = corpus.languages
      .slice(0, MOST_LANGUAGES)
      .flatMap((language) => corpus.search(language, termsOf(words, language), most));
    return hits.sort((a, b) => b.score - a.score || a.document - b.document).slice(0, most);
  };

  const search = (words: string, most: number, filter: Filter = {}): readonly LibraryHit[] =>
    best(words, most, filter).flatMap(({ document, score }) => {
      const entry = holdings.entry(document);
      return entry ? [{ article: entry.article, section: entry.section, passage: entry.passage, score }] : [];
    });

  const dated = (topic: string | undefined, time: DateRange): readonly DatedQuote[] => {
    if (topic === undefined) return timeline(newestPassages(holdings, time));
    // in the order of the articles
    const documents = best(topic, DATED_PASSAGES, {}).map(({ document }) => document);
    const entries = documents.sort((a, b) => a - b).map((document) => holdings.entry(document));
    return timeline(
      entries.flatMap((entry) => entry?.passage ?? []),
      topic,
    );
  };

  const period = (words: string): Period | undefined => {
    if (today === undefined) return undefined;
    const { languages } = holdings.corpus(undefined);
    const read = words.slice(0, LONGEST).trim();
    // one word is of no language: "mars" is a planet, a company and a month
    const own = /\s/u.test(read) || languageOfScript(read) !== undefined ? [detectLanguage(read)] : [];
    const named = periodIn(read, [...languages, ...own], today());
    return named ?? (own.length > 0 ? undefined : dayIn(read, today()));
  };

  return {
    search,
    accepts,
    period,
    keyPoints({ article: id, topic, ...time } = {}) {
      const one = id === undefined ? undefined : holdings.article(id);
      const articles = id === undefined ? holdings.articles() : one ? [one] : [];
      const within = articles.filter(tellingOf(time));
      const all = within.flatMap((article) =>
        article.sections.flatMap((section) =>
          section.keyPoints.map((keyPoint) => ({ article, section, keyPoint })),
        ),
      );
      return topic === undefined ? all : aboutTopic(all, topic);
    },
    articles: (time) =>
      time === undefined ? holdings.articles() : holdings.articles().filter(tellingOf(time)),
    about(topic, time = {}) {
      const scores = new Map<Article, number>();
      for (const { article, score } of search(topic, TELLING_PASSAGES, time)) {
        scores.set(article, (scores.get(article) ?? 0) + score);
      }
      return [...scores].sort(([, a], [, b]) => b - a).map(([article]) => article);
    },
    timeline: (topic, time = {}) => dated(topic, time).filter(({ when }) => isIn(time, when)),
  };
}

/** "ayer", "gestern": what is counted from today has a name of its own in each language. */
function dayIn(word: string, today: Temporal.PlainDate): Period | undefined {
  const language = COUNTING.find((one) => countedIn(word, one, today) !== undefined);
  return language === undefined ? undefined : periodIn(word, [language], today);
}

/** Whole paragraphs alone: a key point says again what they say. */
function newestPassages(holdings: Holdings, time: DateRange): Passage[] {
  return holdings
    .articles()
    .filter((article) => isOf(time, article))
    .slice(0, DATED_ARTICLES)
    .flatMap(passagesOf)
    .flatMap(({ passage, keyPoint }) => (keyPoint ? [] : [passage]))
    .slice(0, DATED_PASSAGES);
}

function termsOf(words: string, language: string): WeightedTerm[] {
  const tokens = analyser(language)(words);
  const telling = tokens.filter(({ stop }) => !stop);
  return [
    ...(telling.length > 0 ? telling : tokens).map(({ term }) => ({ term, weight: 1 })),
    ...[...kindredTerms(words, language)].map((term) => ({ term, weight: KINDRED })),
  ];
}

/** Key points whose aspect names the topic come first, then those whose detail does; else as they stand. */
function aboutTopic(all: readonly KeyPointHit[], topic: string): KeyPointHit[] {
  const inAspect: KeyPointHit[] = [];
  const inDetail: KeyPointHit[] = [];
  const matchers = new Map<string, (text: string) => boolean>();
  for (const hit of all) {
    const { language } = hit.section;
    const matches = matchers.get(language) ?? topicMatcher(topic, language);
    matchers.set(language, matches);
    if (matches(hit.keyPoint.aspect)) inAspect.push(hit);
    else if (matches(hit.keyPoint.detail)) inDetail.push(hit);
  }
  return [...inAspect, ...inDetail];
}

/** The filter as a test of passages; undefined when it lets everything through. */
function acceptFor(filter: Filter): Accept | undefined {
  const { article, source, language, from, to, topic } = filter;
  const tests: Accept[] = [];
  if (article !== undefined) tests.push((entry) => entry.article.id === article);
  if (from !== undefined || to !== undefined) tests.push((entry) => isOf(filter, entry.article));
  if (language !== undefined) tests.push((entry) => entry.passage.language === language);
  if (source !== undefined) {
    const wanted = plain(source);
    tests.push((entry) => entry.article.source !== undefined && plain(entry.article.source) === wanted);
  }
  if (topic !== undefined) tests.push(speaksOf(topic));
  return tests.length === 0 ? undefined : (entry) => tests.every((test) => test(entry));
}

/** Whether an article is of a time; dates of ISO 8601 stand in the order of time. */
export function isOf({ from, to }: DateRange, { date }: Pick<Article, 'date'>): boolean {
  if (from === undefined && to === undefined) return true;
  return date !== undefined && date >= (from ?? date) && date <= (to ?? date);
}

/** Tells articles of a time, or of the day after a single day, which they name: Wednesday's paper says "on Tuesday". */
function tellingOf(time: DateRange): (article: Article) => boolean {
  const { from, to } = time;
  const nextDay =
    from !== undefined && from === to ? Temporal.PlainDate.from(from).add({ days: 1 }) : undefined;
  const next = nextDay?.toString();
  return (article) => {
    if (isOf(time, article)) return true;
    if (nextDay === undefined || article.date !== next) return false;
    return article.sections.some(({ paragraphs, language }) =>
      paragraphs.some(({ text, sentences }) =>
        sentences.some(({ start, end }) => {
          const named = periodIn(text.slice(start, end), [language], nextDay);
          return named?.kind === 'weekday' && named.from === from;
        }),
      ),
    );
  };
}

/** Whether a day, a month or a year lies in a time, or has part of it. */
function isIn({ from, to }: DateRange, when: string): boolean {
  const cut = (day: string): string => day.slice(0, when.length);
  return (from === undefined || when >= cut(from)) && (to === undefined || when <= cut(to));
}

const plain = (text: string): string => foldAccents(fold(text, 'und'), 'und');

/** Whether a passage's section speaks of the topic; each section is read once. */
function speaksOf(topic: string): Accept {
  const known = new Map<Section, boolean>();
  return ({ section }) => {
    const before = known.get(section);
    if (before !== undefined) return before;
    const matches = topicMatcher(topic, section.language);
    const speaks =
      matches(section.heading ?? '') ||
      section.paragraphs.some(({ text }) => matches(text)) ||
      section.keyPoints.some(({ aspect, detail }) => matches(`${aspect}: ${detail}`));
    known.set(section, speaks);
    return speaks;
  };
}
