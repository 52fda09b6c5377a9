/** The articles held in memory, with their index. Changes are prepared in slices and made in one step. */
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Corpus, Passage } from '../answer/passage.ts';
import type { Article, KeyPoint, Section } from '../article/article.ts';
import { analyser } from '../language/analyse.ts';
import { createIndex } from '../search/inverted-index.ts';
import { type Cut, passagesOf } from './passages.ts';
import { createTopicCounts, topicsOf } from './topics.ts';

/** Preparing gives way to everything else after so many milliseconds. */
const SLICE = 5;
/** The index tells at most so many languages apart; those that come later share the last number. */
const MOST_LANGUAGES = 254;

type Terms = { readonly title: number[]; readonly heading: number[]; readonly text: number[] };

interface PreparedPassage {
  readonly cut: Cut;
  readonly terms: Terms;
  readonly topics: ReadonlySet<string>;
}

/** An article ready to be swapped in. */
export interface Prepared {
  readonly article: Article;
  readonly passages: readonly PreparedPassage[];
}

/** A passage in the index, with the parts it was cut from. */
export interface Entry {
  readonly article: Article;
  readonly section: Section;
  readonly passage: Passage;
  readonly keyPoint?: KeyPoint;
  readonly topics: ReadonlySet<string>;
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
  /** The passages that are accepted, as the answerer wants them. */
  corpus(accept?: Accept): Corpus;
}

export function createHoldings(): Holdings {
  const index = createIndex();
  const entries: (Entry | undefined)[] = [];
  const documents = new Map<string, readonly number[]>();
  const held = new Map<string, Article>();
  const numbers = new Map<string, number>();
  const counts = new Map<string, number>();
  const topicCounts = createTopicCounts();
  let sorted: readonly Article[] | undefined;

  const partitionOf = (language: string): number => {
    const known = numbers.get(language);
    if (known !== undefined) return known;
    const next = Math.min(numbers.size, MOST_LANGUAGES);
    numbers.set(language, next);
    return next;
  };
  const termsOf = (text: string, language: string): number[] =>
    analyser(language)(text).flatMap(({ term, stop }) =>
      stop ? [] : [index.terms.intern(term, partitionOf(language))],
    );

  const prepareOne = (article: Article, cut: Cut): PreparedPassage => {
    const { language, text, sentences } = cut.passage;
    const terms = {
      title: termsOf(article.title, language),
      heading: termsOf(cut.section.heading ?? '', language),
      text: sentences.flatMap(({ start, end }) => termsOf(text.slice(start, end), language)),
    };
    return { cut, terms, topics: topicsOf(cut.passage) };
  };

  const take = (id: string): void => {
    const gone = documents.get(id) ?? [];
    for (const document of gone) {
      const entry = entries[document];
      if (entry === undefined) continue;
      topicCounts.remove(entry.topics);
      const { language } = entry.passage;
      counts.set(language, (counts.get(language) ?? 1) - 1);
      delete entries[document];
    }
    index.remove(gone);
    documents.delete(id);
    held.delete(id);
  };

  const put = ({ article, passages }: Prepared): void => {
    held.set(article.id, article);
    const added = passages.map(({ cut, terms, topics }) => {
      const { language } = cut.passage;
      const document = index.add(partitionOf(language), terms);
      entries[document] = { article, ...cut, topics };
      counts.set(language, (counts.get(language) ?? 0) + 1);
      topicCounts.add(topics);
      return document;
    });
    documents.set(article.id, added);
  };

  return {
    get size() {
      return { articles: held.size, passages: index.size };
    },
    articles() {
      sorted ??= [...held.values()].sort(newestFirst);
      return sorted;
    },
    article: (id) => held.get(id),
    entry: (document) => entries[document],
    topics: (most) => topicCounts.most(most),
    async prepare(article) {
      const passages: PreparedPassage[] = [];
      let sliceEnd = performance.now() + SLICE;
      for (const cut of passagesOf(article)) {
        passages.push(prepareOne(article, cut));
        if (performance.now() < sliceEnd) continue;
        await nextTurn();
        sliceEnd = performance.now() + SLICE;
      }
      return { article, passages };
    },
    swap(out, into) {
      for (const id of out) take(id);
      for (const prepared of into) put(prepared);
      sorted = undefined;
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
  };
}

function newestFirst(a: Article, b: Article): number {
  const [dateA = '', dateB = ''] = [a.date, b.date];
  if (dateA !== dateB) return dateA < dateB ? 1 : -1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}
