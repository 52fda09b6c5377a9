/** Questions with answers, as `npm run eval` and `npm run fit` read them, and their passages as a corpus. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Corpus, Hit, Passage, WeightedTerm } from '../src/answer/passage.ts';
import { analyser } from '../src/language/analyse.ts';
import { sentences } from '../src/language/sentences.ts';
import { createIndex } from '../src/search/inverted-index.ts';

const passage = z.object({
  id: z.string(),
  art: z.union([z.string(), z.number()]).default(''),
  title: z.string().default(''),
  text: z.string(),
});
const question = z.object({
  q: z.string(),
  /** The gold passage, its answers, and where the first one starts in it (UTF-16 units). */
  p: z.string().optional(),
  a: z.array(z.string()).optional(),
  start: z.number().optional(),
});
const data = z.object({ passages: z.array(passage), questions: z.array(question).default([]) });

export type DataPassage = z.infer<typeof passage>;
export type DataQuestion = z.infer<typeof question>;
export type Data = z.infer<typeof data>;

/** Throws with the file's name and the first fault where the file is not such data. */
export function readData(file: string): Data {
  try {
    return data.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} does not hold {passages, questions} as docs/answers.md describes them`, {
      cause,
    });
  }
}

/** A corpus of one language from which passages can be left out. */
export interface EvalCorpus {
  readonly size: number;
  /** Everything but the passages of which `without` is true. */
  corpus(without?: (source: DataPassage) => boolean): Corpus;
}

export function createEvalCorpus(passages: readonly DataPassage[], language: string): EvalCorpus {
  const index = createIndex();
  const analyse = analyser(language);
  const termsOf = (text: string): number[] =>
    analyse(text).flatMap(({ term, stop }) => (stop ? [] : [index.terms.intern(term, 0)]));
  for (const { title, text } of passages) {
    index.add(0, { title: termsOf(title), heading: [], text: termsOf(text) });
  }
  const cut = new Map<number, Passage>();
  const passageAt = (document: number): Passage => {
    const known = cut.get(document);
    if (known !== undefined) return known;
    const made = passageOf(passages[document], language);
    cut.set(document, made);
    return made;
  };
  const find = (term: string): number | undefined => index.terms.find(term, 0);

  return {
    size: passages.length,
    corpus: (without) => ({
      languages: [language],
      size: () => passages.length,
      documentFrequency: (_, term) => {
        const number = find(term);
        return number === undefined ? 0 : index.documentFrequency(number);
      },
      search: (_, terms, limit): readonly Hit[] =>
        index.search(numbered(terms, find), limit, without && acceptOf(passages, without)),
      passage: passageAt,
    }),
  };
}

function acceptOf(passages: readonly DataPassage[], without: (source: DataPassage) => boolean) {
  return (document: number): boolean => {
    const source = passages[document];
    return source !== undefined && !without(source);
  };
}

function numbered(terms: readonly WeightedTerm[], find: (term: string) => number | undefined) {
  return terms.flatMap(({ term, weight }) => {
    const number = find(term);
    return number === undefined ? [] : [{ term: number, weight }];
  });
}

function passageOf(source: DataPassage | undefined, language: string): Passage {
  const { id, art, title, text } = source ?? { id: '', art: '', title: '', text: '' };
  const citation = { article: { id: String(art), title }, section: null, sectionId: 'lead', paragraph: 1 };
  return { id, language, citation, text, sentences: sentences(text, language) };
}
