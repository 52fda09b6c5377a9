/** What people mean by a name: types only, so that the contract of a command can hold them. */
import type { Article, Section } from '../article/article.ts';

/** A section and the article it stands in. */
export interface Place {
  readonly article: Article;
  readonly section: Section;
}

/** What a name fits, best first; `near` is filled only where nothing fits. */
export interface Found<T> {
  readonly found: readonly T[];
  readonly near: readonly T[];
}

export interface Finder {
  /** By id, title, or words of the title. */
  articles(name: string): Found<Article>;
  /** By id, heading, or words of the heading, in one article or in all; `article-id/section-id` names exactly one. */
  sections(name: string, article?: Article): Found<Place>;
  /** A section's name that `sections` takes back to it: its heading where that is enough. */
  nameOf(place: Place): string;
  /** By its name in any language, with or without the slash. */
  commands(name: string): Found<string>;
  /** Articles whose titles are like what is typed; the newest while nothing is typed. */
  suggestArticles(typed: string, most: number): readonly Article[];
  /** Sections whose headings are like what is typed, of one article or of the newest ones. */
  suggestSections(typed: string, most: number, article?: Article): readonly Place[];
  /**
   * Topics of the library like what is typed; the most frequent ones while nothing is typed, those first that are written
   * as the language of `locale` is.
   */
  topics(typed: string, most: number, locale?: string): readonly string[];
}
