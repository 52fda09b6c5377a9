/** The articles held in memory, with their index. Changes are prepared in slices and made in one step. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus, Passage } from '../answer/passage.ts';
import type { Article, KeyPoint, Section } from '../article/article.ts';
import { type ReadTerms, termReader } from '../language/analyse.ts';
import { createIndex } from '../search/inverted-index.ts';
import type { IndexState } from '../search/snapshot.ts';
import { background } from './background.ts';
import { type Cut, passagesOf } from './passages.ts';
import { createTopicCounts, type TopicCount, topicsOf } from './topics.ts';

/** Preparing gives way to everything else after so many milliseconds. */
const SLICE = 5;
/** The index tells at most so many languages apart; those that come later share the last number. */
const MOST_LANGUAGES = 254;

type Terms = { readonly title: number[]; readonly heading: number[]; readonly text: number[] };

interface PreparedPassage {
  readonly cut: Cut;
  readonly terms: Terms;
}

/** An article ready to be swapped in. */
export interface Prepared {
  readonly article: Article;
  readonly passages: readonly PreparedPassage[];
  readonly topics: TopicCount;
}

/** An article with its place in the index: its passages have consecutive numbers, in the order they are cut. */
export interface HeldArticle {
  readonly article: Article;
  readonly first: number;
  readonly topics: TopicCount;
}

/** What holdings are made again from; it does not change with them. */
export interface HoldingsState {
  /** The partition of the index that each language has. */
  readonly languages: ReadonlyMap<string, number>;
  readonly articles: readonly HeldArticle[];
  readonly index: IndexState;
}

/** A passage in the index, with the parts it was cut from. */
export interface Entry {
  readonly article: Article;
  readonly section: Section;
  readonly passage: Passage;
  readonly keyPoint?: KeyPoint;
}

export type Accept = (entry: Entry) => boolean;

export interface Holdings {
  readonly size: { readonly articles: number; readonly passages: number };
  /** Newest first; of one date in the order of titles, and those without a date last. */
  articles(): readonly Article[];
  article(id: string): Article | undefined;
  entry(document: number): Entry | undefined;
  /** The most frequent topics, as one would type them. */
  topics(most: number): readonly string[];
  prepare(article: Article): Promise<Prepared>;
  /** Takes articles out by id and puts others in, in one step: no question sees anything between. */
  swap(out: Iterable<string>, into: Iterable<Prepared>): void;
  /** Takes in articles of which none is held yet, giving way in between; each is there as a whole or not at all. */
  add(into: Iterable<Prepared>): Promise<void>;
  /** The passages that are accepted, as the answerer wants them. */
  corpus(accept?: Accept): Corpus;
  state(): HoldingsState;
}

/** Empty, or as they were when their state was taken. */
export function createHoldings(state?: HoldingsState): Holdings {
  const index = createIndex(state?.index);
  const entries: (Entry | undefined)[] = [];
  const held = new Map<string, HeldArticle & { readonly count: number }>();
  const numbers = new Map(state?.languages);
  const counts = new Map<string, number>();
  const topicCounts = createTopicCounts();
  let sorted: readonly Article[] | undefined;
  for (const { article, first, topics } of state?.articles ?? []) {
    enter(article, first, passagesOf(article), topics);
  }

  const partitionOf = (language: string): number => {
    const known = numbers.get(language);
    if (known !== undefined) return known;
    const next = Math.min(numbers.size, MOST_LANGUAGES);
    numbers.set(language, next);
    return next;
  };
  const readers = new Map<string, ReadTerms<number>>();
  const readerOf = (language: string): ReadTerms<number> => {
    const known = readers.get(language);
    if (known !== undefined) return known;
    const partition = partitionOf(language);
    const reader = termReader(language, (term) => index.terms.intern(term, partition));
    readers.set(language, reader);
    return reader;
  };

  const prepareOne = (article: Article, cut: Cut): PreparedPassage => {
    const { language, text, sentences } = cut.passage;
    const read = readerOf(language);
    const terms: Terms = { title: [], heading: [], text: [] };
    read(article.title, terms.title);
    read(cut.section.heading ?? '', terms.heading);
    for (const { start, end } of sentences) read(text.slice(start, end), terms.text);
    return { cut, terms };
  };

  /** Takes note of an article whose passages are in the index. */
  function enter(article: Article, first: number, cuts: readonly Cut[], topics: TopicCount): void {
    for (const [at, cut] of cuts.entries()) {
      entries[first + at] = { article, ...cut };
      const { language } = cut.passage;
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
    topicCounts.add(topics);
    held.set(article.id, { article, first, topics, count: cuts.length });
  }

  const take = (ids: Iterable<string>): void => {
    const gone: number[] = [];
    for (const id of ids) {
      const { first, count, topics } = held.get(id) ?? { first: 0, count: 0, topics: new Map() };
      for (let document = first; document < first + count; document++) {
        const language = entries[document]?.passage.language ?? '';
        counts.set(language, (counts.get(language) ?? 1) - 1);
        entries[document] = undefined;
        gone.push(document);
      }
      topicCounts.remove(topics);
      held.delete(id);
    }
    // all at once, since each call reads whole pages of the index
    index.remove(gone);
  };

  const put = ({ article, passages, topics }: Prepared): void => {
    const added = passages.map(({ cut, terms }) => index.add(partitionOf(cut.passage.language), terms));
    enter(
      article,
      added[0] ?? 0,
      passages.map(({ cut }) => cut),
      topics,
    );
  };

  return {
    get size() {
      return { articles: held.size, passages: index.size };
    },
    articles() {
      sorted ??= [...held.values()].map(({ article }) => article).sort(newestFirst);
      return sorted;
    },
    article: (id) => held.get(id)?.article,
    entry: (document) => entries[document],
    topics: (most) => topicCounts.most(most),
    async prepare(article) {
      const passages: PreparedPassage[] = [];
      const topics = new Map<string, number>();
      const pause = createPause();
      for (const cut of passagesOf(article)) {
        passages.push(prepareOne(article, cut));
        for (const topic of topicsOf(cut.passage)) topics.set(topic, (topics.get(topic) ?? 0) + 1);
        await pause();
      }
      return { article, passages, topics };
    },
    swap(out, into) {
      // whatever comes in has been read by now
      readers.clear();
      take(out);
      for (const prepared of into) put(prepared);
      sorted = undefined;
    },
    async add(into) {
      const pause = createPause();
      for (const prepared of into) {
        put(prepared);
        sorted = undefined;
        await pause();
      }
    },
    corpus(accept) {
      const accepts =
        accept &&
        ((document: number) => {
          const entry = entries[document];
          return entry !== undefined && accept(entry);
        });
      const find = (language: string, term: string): number | undefined => {
        const partition = numbers.get(language);
        return partition === undefined ? undefined : index.terms.find(term, partition);
      };
      return {
        languages: [...counts]
          .filter(([, count]) => count > 0)
          .sort(([, a], [, b]) => b - a)
          .map(([language]) => language),
        size: (language) => counts.get(language) ?? 0,
        documentFrequency(language, term) {
          const number = find(language, term);
          return number === undefined ? 0 : index.documentFrequency(number);
        },
        background,
        search(language, terms, limit) {
          const query = terms.flatMap(({ term, weight }) => {
            const number = find(language, term);
            return number === undefined ? [] : [{ term: number, weight }];
          });
          return index.search(query, limit, accepts);
        },
        passage(document) {
          const entry = entries[document];
          if (entry === undefined) throw new RangeError(`library: document ${document} is not held`);
          return entry.passage;
        },
      };
    },
    state: () => ({
      languages: new Map(numbers),
      articles: [...held.values()].map(({ article, first, topics }) => ({ article, first, topics })),
      index: index.state(),
    }),
  };
}

/** Gives way where a slice is over, and else goes on at once. */
function createPause(): () => Promise<void> | undefined {
  let sliceEnd = performance.now() + SLICE;
  return () => {
    if (performance.now() < sliceEnd) return undefined;
    return nextTurn().then(() => {
      sliceEnd = performance.now() + SLICE;
    });
  };
}

function newestFirst(a: Article, b: Article): number {
  const [dateA = '', dateB = ''] = [a.date, b.date];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}
