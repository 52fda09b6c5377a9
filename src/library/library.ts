import type { Answer } from '../answer/answer.ts';
import type { Comparison } from '../answer/compare.ts';
import type { Citation, Passage } from '../answer/passage.ts';
import type { Period } from '../answer/period.ts';
import type { DatedQuote } from '../answer/timeline.ts';
import type { Article, KeyPoint, Section } from '../article/article.ts';

/** ISO 8601 calendar dates, both included; an article without a date is outside of any range. */
export interface DateRange {
  readonly from?: string;
  readonly to?: string;
}

/** Which articles a question is put to; what is absent does not narrow. */
export interface Filter extends DateRange {
  /** An article's id. */
  readonly article?: string;
  /** A source's name; case and accents do not matter. */
  readonly source?: string;
  /** ISO 639-1 code of the passages' language. */
  readonly language?: string;
  /** Only passages of sections that speak of it: words, not letters. */
  readonly topic?: string;
}

/** A passage found, with its place. */
export interface LibraryHit {
  readonly article: Article;
  readonly section: Section;
  readonly passage: Passage;
  /** Higher is better; comparable within one search only. */
  readonly score: number;
}

export interface KeyPointHit {
  readonly article: Article;
  readonly section: Section;
  readonly keyPoint: KeyPoint;
}

/** A file that is not served, and why. */
export interface Refusal {
  /** Inside the content folder, with forward slashes. */
  readonly path: string;
  /** The reason and its remedy, as a sentence without the path. */
  readonly reason: string;
}

export interface AskOptions {
  readonly filter?: Filter;
  readonly turns?: readonly { readonly question: string }[];
}

/**
 * All articles held, with their index. Everything but `close` is read from memory, at once, and sees each article
 * either as it was before a change of its file or as it is after.
 */
export interface Library {
  readonly size: { readonly articles: number; readonly passages: number };
  /** Files that could not be read, in the order of their paths. */
  readonly refused: readonly Refusal[];
  /** Newest first; of one date in the order of titles, and those without a date last. */
  articles(time?: DateRange): readonly Article[];
  article(id: string): Article | undefined;
  /** At most `most` passages that have at least one of the words, best first. */
  search(words: string, most: number, filter?: Filter): readonly LibraryHit[];
  /** With a topic those about it, best first; without one, newest article first and in its order. */
  keyPoints(filter?: Pick<Filter, 'article' | 'topic' | 'from' | 'to'>): readonly KeyPointHit[];
  /** The time that words ask of: "last week", "in March"; in a language of the library, or the one they are in. */
  period(words: string): Period | undefined;
  /** Articles that speak of a topic, best first. */
  about(topic: string, time?: DateRange): readonly Article[];
  /** Quotes that answer, or `not covered`; `turns` are the questions before, oldest first. */
  ask(question: string, options?: AskOptions): Answer;
  /** Statements on two topics side by side, at most `most` of each kind, the most telling first. */
  compare(first: string, second: string, most: number): Comparison;
  /** Dated statements, oldest first: about a topic, or those of the newest articles; of some days, where they are given. */
  timeline(topic?: string, time?: DateRange): readonly DatedQuote[];
  /** The place of a section, or of a paragraph in it, as quotes cite it. */
  citation(article: Article, section: Section, paragraph?: number): Citation;
  /** The place of part of a passage's text, in UTF-16 units. */
  place(passage: Passage, range: { readonly start: number; readonly end: number }): Citation;
  /** What the library is about, as one would type it, the most frequent first. */
  topics(most: number): readonly string[];
  /** Calls `listener` after each change; returns how to stop that. */
  onChange(listener: () => void): () => void;
  /** Stops watching and saves the library. */
  close(): Promise<void>;
}
