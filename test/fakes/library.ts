/** A small library that behaves: it finds words, ranks by how many are there, and knows its topics. */
import { citationIn } from '../../src/answer/passage.ts';
import type { Article, Section } from '../../src/article/article.ts';
import type { Filter, KeyPointHit, Library, LibraryHit } from '../../src/library/library.ts';
import { citationOf } from '../../src/library/passages.ts';

/** A library over the articles handed in, newest first. */
export function fakeLibrary(held: readonly Article[]): Library {
  const inside = (filter: Filter = {}): readonly Article[] =>
    held.filter(({ id }) => filter.article === undefined || filter.article === id);
  const keyPoints = (filter: Filter = {}): readonly KeyPointHit[] =>
    inside(filter)
      .flatMap((article) => article.sections.map((section) => ({ article, section })))
      .flatMap((place) => place.section.keyPoints.map((keyPoint) => ({ ...place, keyPoint })))
      .filter(({ keyPoint }) => shares(`${keyPoint.aspect} ${keyPoint.detail}`, filter.topic) > 0);
  const search = (words: string, most: number, filter?: Filter): readonly LibraryHit[] =>
    inside(filter)
      .flatMap((article) => article.sections.flatMap((section) => passagesOf(article, section)))
      .map((hit) => ({ ...hit, score: shares(hit.passage.text, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .slice(0, most);

  return {
    size: { articles: held.length, passages: search('', Number.POSITIVE_INFINITY).length },
    refused: [],
    articles: () => held,
    article: (wanted) => held.find(({ id }) => id === wanted),
    search,
    keyPoints,
    period: () => undefined,
    compare: (first, second, most) => {
      const quotes = (words: string) =>
        search(words, most)
          .filter(({ score }) => score === 1)
          .map(({ passage }) => ({ text: passage.text, citation: passage.citation }));
      return { both: quotes(`${first} ${second}`), first: quotes(first), second: quotes(second) };
    },
    timeline: (topic) =>
      search(topic ?? '', Number.POSITIVE_INFINITY)
        .flatMap(({ passage: { text, citation } }) => {
          const when = /\b2\d{3}\b/u.exec(text)?.[0];
          return when === undefined ? [] : [{ when, text, citation }];
        })
        .sort((a, b) => Number(a.when) - Number(b.when)),
    about: (topic) => held.filter(({ id }) => search(topic, 1, { article: id }).length > 0),
    topics: (most) => [...new Set(keyPoints().map(({ keyPoint }) => keyPoint.aspect))].slice(0, most),
    ask: (question, { filter, turns = [] } = {}) => {
      const follows = /^and /iu.test(question) ? (turns.at(-1)?.question ?? '') : '';
      const long = (text: string): string => (text.match(/\p{Lu}\p{L}+/gu) ?? []).join(' ');
      const hits = search(long(`${question} ${follows}`) || question, 3, filter).filter(
        ({ score }) => score > 0.5,
      );
      return {
        status: hits.length > 0 ? 'answered' : 'not-covered',
        language: 'en',
        confidence: hits[0]?.score ?? 0,
        quotes: hits.map(({ passage }) => ({ text: passage.text, citation: passage.citation })),
        nearest: [],
        suggestions:
          hits.length > 0
            ? []
            : keyPoints()
                .slice(0, 1)
                .map(({ article, section }) => citationOf(article, section)),
        carried: follows === '' ? [] : [long(follows)],
        slips: [],
      };
    },
    citation: citationOf,
    place: citationIn,
    onChange: () => () => undefined,
    close: () => Promise.resolve(),
  };
}

/** The share of the wanted words that a text has, whole words alone; 1 when nothing is wanted. */
function shares(text: string, wanted = ''): number {
  const words = wanted.toLowerCase().match(/\p{L}+/gu) ?? [];
  const held = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.length === 0 ? 1 : words.filter((word) => held.has(word)).length / words.length;
}

function passagesOf(article: Article, section: Section): readonly Omit<LibraryHit, 'score'>[] {
  return section.paragraphs.map(({ number, text, sentences }) => ({
    article,
    section,
    passage: {
      id: `${article.id}/${section.id}/${number}`,
      language: article.language,
      citation: citationOf(article, section, number),
      text,
      paragraphs: [{ number, start: 0 }],
      sentences,
    },
  }));
}
