import { createEvalCorpus } from '../../scripts/eval-data.ts';
import type { Corpus, Passage } from '../../src/answer/passage.ts';
import { sentences } from '../../src/language/sentences.ts';

/** A corpus of one article per text, titled as given, over the real index. */
export function corpusOf(
  language: string,
  texts: Readonly<Record<string, string | readonly string[]>>,
): Corpus {
  const sources = Object.entries(texts).flatMap(([title, found]) =>
    [found].flat().map((text, at) => ({ id: `${title}/${at + 1}`, art: title, title, text })),
  );
  return createEvalCorpus(sources, language).corpus;
}

/** A passage by itself. */
export function passageOf(text: string, language = 'en'): Passage {
  const citation = { article: { id: 'a', title: 'A' }, section: null, sectionId: 'lead', paragraph: 1 };
  const paragraphs = [{ number: 1, start: 0 }];
  return { id: text, language, citation, text, paragraphs, sentences: sentences(text, language) };
}

/** A corpus of one English article per report, in the order of a story that goes on. */
export function storyOf(reports: Readonly<Record<string, readonly string[]>>): Corpus {
  const sources = Object.entries(reports).flatMap(([date, texts]) =>
    texts.map((text, at) => ({ id: `${date}/${at + 1}`, art: date, title: 'News', text, date })),
  );
  return createEvalCorpus(sources, 'en').corpus;
}

/** A small newspaper. */
export const NEWS = {
  'Harbour reopens': [
    'The harbour of Port Vell reopened on 14 March 2025 after two years of repairs. Mayor Ana Duarte cut the ribbon. She called it a victory for the fishermen.',
    'The repairs cost $57 million, because the storm had broken both piers. China paid for a third of the cranes.',
  ],
  'Lithium talks': [
    'Bolivia and Chile began talks on lithium exports in Geneva. Minister Rosa Quispe said that “no deal is better than a bad deal”.',
    'Chinese companies hold most of the licences. They employ 4,200 people in the region.',
  ],
  'Chess final': ['Grandmaster Li Wen won the chess final in Oslo. The match lasted eleven hours.'],
};
