/** A question → quotes that answer it, or `not covered`. */
import { analyser } from '../language/analyse.ts';
import { guessLanguage } from '../language/detect.ts';
import type { Citation, Corpus, Passage } from './passage.ts';

/** Words of an article, to the letter. */
export interface Quote {
  readonly text: string;
  readonly citation: Citation;
  /** The date or number that probably answers, in UTF-16 units of `text`. */
  readonly likely?: { readonly start: number; readonly end: number };
}

export interface Answer {
  readonly status: 'answered' | 'not-covered';
  readonly language: string;
  /** 0 to 1: how likely the first quote is right. */
  readonly confidence: number;
  readonly quotes: readonly Quote[];
  /** The nearest sections, when nothing is covered. */
  readonly suggestions: readonly Citation[];
  /** What was carried over from the turns before. */
  readonly carried: readonly string[];
}

export interface AskOptions {
  /** The questions before this one, oldest first. */
  readonly turns?: readonly { readonly question: string }[];
  /** Least confidence of an answer that is given. */
  readonly threshold?: number;
}

/** Share of the question's weight that a sentence must hold. */
const COVERED = 0.55;

export function ask(corpus: Corpus, question: string, { threshold = COVERED }: AskOptions = {}): Answer {
  const { language } = guessLanguage(question, corpus.languages);
  const analyse = analyser(language);
  const terms = [...new Set(analyse(question.slice(0, 1_000)).filter(({ stop }) => !stop).map(({ term }) => term))];
  const weight = (term: string): number => Math.log(1 + corpus.size(language) / (0.5 + corpus.documentFrequency(language, term)));
  const total = terms.reduce((sum, term) => sum + weight(term), 0);
  const passages = corpus
    .search(language, terms.map((term) => ({ term, weight: 1 })), 20)
    .map(({ document }) => corpus.passage(document));
  const sentences = passages.flatMap((passage: Passage) =>
    passage.sentences.map(({ start, end }) => {
      const held = new Set(analyse(passage.text.slice(start, end)).map(({ term }) => term));
      const share = terms.filter((term) => held.has(term)).reduce((sum, term) => sum + weight(term), 0) / (total || 1);
      return { text: passage.text.slice(start, end), citation: passage.citation, share };
    }),
  );
  const [best, ...others] = sentences.sort((a, b) => b.share - a.share);
  const answered = best !== undefined && best.share >= threshold;
  return {
    status: answered ? 'answered' : 'not-covered',
    language,
    confidence: best?.share ?? 0,
    quotes: answered ? [best, ...others.filter(({ share }) => share >= threshold).slice(0, 2)].map(({ text, citation }) => ({ text, citation })) : [],
    suggestions: answered ? [] : passages.slice(0, 3).map(({ citation }) => citation),
    carried: [],
  };
}
