import type { Range } from '../language/sentences.ts';

/** Where words stand: article › section › paragraph. */
export interface Citation {
  readonly article: { readonly id: string; readonly title: string };
  /** The section's heading; null for the lead. */
  readonly section: string | null;
  readonly sectionId: string;
  /** 1-based in its section; absent for a row of a key-points table. */
  readonly paragraph?: number;
  /** Where the words go on into further paragraphs, the last of them. */
  readonly lastParagraph?: number;
  readonly source?: string;
  /** ISO 8601 calendar date of the article. */
  readonly date?: string;
  readonly url?: string;
}

/** What is indexed: paragraphs of a section that follow each other, or a key point as `aspect: detail`. */
export interface Passage {
  /** Stable, and unique in the library. */
  readonly id: string;
  /** ISO 639-1, or `und`. */
  readonly language: string;
  /** The place where it begins. */
  readonly citation: Citation;
  readonly text: string;
  /** Where in `text` its paragraphs begin, with their numbers; none for a key point. */
  readonly paragraphs: readonly { readonly number: number; readonly start: number }[];
  /** The sentences of `text` that may be quoted, in order; a key point is one. */
  readonly sentences: readonly Range[];
  readonly keyPoint?: { readonly aspect: string; readonly detail: string };
}

/** The place of part of a passage's text. */
export function citationIn({ citation, paragraphs }: Passage, { start, end }: Range): Citation {
  const from = paragraphs.findLast((paragraph) => paragraph.start <= start);
  const to = paragraphs.findLast((paragraph) => paragraph.start < end);
  if (from === undefined || to === undefined) return citation;
  const place = { ...citation, paragraph: from.number };
  return to.number > from.number ? { ...place, lastParagraph: to.number } : place;
}

export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface Hit {
  readonly document: number;
  readonly score: number;
}

/** What the answerer needs of a library: counts, ranked passages, and the passages themselves. */
export interface Corpus {
  /** Languages of the passages, the most frequent first. */
  readonly languages: readonly string[];
  /** How many passages are in a language. */
  size(language: string): number;
  /** How many passages of a language hold a term. */
  documentFrequency(language: string, term: string): number;
  /** Share of passages of a language at large, 0 to 1, that would hold a term; 0 where that is not known. */
  background(language: string, term: string): number;
  /** The best passages of a language by BM25, best first. */
  search(language: string, terms: readonly WeightedTerm[], limit: number): readonly Hit[];
  passage(document: number): Passage;
}
