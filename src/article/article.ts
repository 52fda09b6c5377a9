/**
 * What an article is once it has been read. Plain data, all of it: an `Article` survives JSON and structured clone.
 * Every text is the article's own words; only white space and lost spaces are ever repaired, and each repair is listed.
 */

/** One published piece. */
export interface Article {
  /** From front matter `id`, else from the path inside the content folder: `2026/milei.md` → `2026-milei`. */
  readonly id: string;
  /** Path inside the content folder, with forward slashes. */
  readonly path: string;
  readonly title: string;
  /** Who published it, as the article says it. */
  readonly source?: string;
  /** Where it was published; always http or https. */
  readonly url?: string;
  /** ISO 8601 calendar date, `2026-01-31`. */
  readonly date?: string;
  /** ISO 639-1 code, or `und` when it cannot be told. */
  readonly language: string;
  readonly sections: readonly Section[];
  /** What was mended or set aside while reading, in the order of the source. */
  readonly repairs: readonly Repair[];
}

/** A heading and what stands under it, up to the next heading. The lead has no heading. */
export interface Section {
  /** From the heading, made unique in order: `conclusion`, `conclusion-2`; the lead is `lead`. */
  readonly id: string;
  readonly heading: string | null;
  /** The section's own language; differs from the article's where the text does. */
  readonly language: string;
  readonly paragraphs: readonly Paragraph[];
  readonly keyPoints: readonly KeyPoint[];
}

/** A run of text, an item of a list, or a row of a table that is not about key points. */
export interface Paragraph {
  /** 1 for the first paragraph of its section. */
  readonly number: number;
  readonly kind: 'text' | 'item' | 'row';
  readonly text: string;
  /** The cells of a `row`; its `text` is these joined by ` | `. */
  readonly cells?: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** A sentence as a range of UTF-16 units in its paragraph's text. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Promotion or navigation ("Share your insights below"): kept in its place, never quoted and never indexed. */
  readonly boilerplate?: true;
}

/** An aspect and its detail. */
export interface KeyPoint {
  readonly aspect: string;
  readonly detail: string;
  /** True where the article has no key points of its own and this is one of its most telling sentences. */
  readonly extracted: boolean;
  /** The paragraph that an extracted key point stands in. */
  readonly paragraph?: number;
}

export type RepairKind = 'glued-heading' | 'lost-space' | 'empty-contents' | 'boilerplate';

/** One fault of the source that was mended or set aside, with its place. */
export interface Repair {
  readonly kind: RepairKind;
  /** 1-based line of the source text (of the extracted text for a web page). */
  readonly line: number;
  readonly before: string;
  /** Empty where something was set aside. */
  readonly after: string;
}
