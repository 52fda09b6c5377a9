/** Questions with answers, as `npm run eval` and `npm run fit` read them, and their passages as a corpus. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Corpus, Hit, Passage, WeightedTerm } from '../src/answer/passage.ts';
import { analyser } from '../src/language/analyse.ts';
import { type Range, sentences } from '../src/language/sentences.ts';
import { background } from '../src/library/background.ts';
import { createIndex } from '../src/search/inverted-index.ts';

const passage = z.object({
  id: z.string(),
  art: z.union([z.string(), z.number()]).default(''),
  title: z.string().default(''),
  text: z.string(),
  /** ISO 8601 calendar date of the article. */
  date: z.string().optional(),
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

/** A corpus of one language from which passages can be taken for a while. */
export interface EvalCorpus {
  readonly corpus: Corpus;
  /** Runs `task` as if these passages had never been there. */
  without<Result>(taken: (source: DataPassage) => boolean, task: () => Result): Result;
}

export function createEvalCorpus(sources: readonly DataPassage[], language: string): EvalCorpus {
  const index = createIndex();
  const analyse = analyser(language);
  const held = new Map<number, { readonly source: DataPassage; readonly passage: Passage }>();
  const termsOf = (text: string): number[] =>
    analyse(text).flatMap(({ term, stop }) => (stop ? [] : [index.terms.intern(term, 0)]));
  const put = (source: DataPassage, passage: Passage): void => {
    const terms = { title: termsOf(source.title), heading: [], text: termsOf(source.text) };
    held.set(index.add(0, terms), { source, passage });
  };
  const find = (term: string): number | undefined => index.terms.find(term, 0);
  for (const source of sources) put(source, passageOf(source, language));

  return {
    corpus: {
      languages: [language],
      size: () => held.size,
      documentFrequency: (_, term) => {
        const number = find(term);
        return number === undefined ? 0 : index.documentFrequency(number);
      },
      background,
      search: (_, terms, limit): readonly Hit[] => index.search(numbered(terms, find), limit),
      passage(document) {
        const found = held.get(document);
        if (found === undefined) throw new RangeError(`document ${document} is not held`);
        return found.passage;
      },
    },
    without(taken, task) {
      const out = [...held].filter(([, { source }]) => taken(source));
      index.remove(out.map(([document]) => document));
      for (const [document] of out) held.delete(document);
      const result = task();
      for (const [, { source, passage }] of out) put(source, passage);
      return result;
    },
  };
}

function numbered(terms: readonly WeightedTerm[], find: (term: string) => number | undefined) {
  return terms.flatMap(({ term, weight }) => {
    const number = find(term);
    return number === undefined ? [] : [{ term: number, weight }];
  });
}

function passageOf({ id, art, title, text, date }: DataPassage, language: string): Passage {
  const article = { id: String(art), title };
  const citation = {
    ...{ article, section: null, sectionId: 'lead', paragraph: 1 },
    ...(date === undefined ? {} : { date }),
  };
  let cut: readonly Range[] | undefined;
  return {
    id,
    language,
    citation,
    text,
    paragraphs: [{ number: 1, start: 0 }],
    // Most passages of a large pool are never looked into.
    get sentences() {
      cut ??= sentences(text, language);
      return cut;
    },
  };
}
