import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answer/compare.ts';
import { timeline } from '../../src/answer/timeline.ts';
import { corpusOf, NEWS, storyOf } from './corpus.ts';

const news = corpusOf('en', NEWS);
const passages = [0, 1, 2, 3, 4].map((document) => news.passage(document));

describe('compare', () => {
  it('sets statements on two topics side by side', () => {
    const { first, second } = compare(news, 'lithium', 'chess');
    expect(first[0]?.text).toContain('lithium exports');
    expect(second[0]?.text).toContain('chess final');
  });

  it('keeps a statement on both out of the two lists', () => {
    const { both, first, second } = compare(news, 'Bolivia', 'Chile');
    expect(both[0]?.text).toContain('Bolivia and Chile');
    expect([...first, ...second]).toEqual([]);
  });

  it('finds statements on two people who are seldom both named in full', () => {
    const vote = corpusOf('en', {
      Vote: [
        'Milena Dorvat won the runoff. Radoslav Tenk conceded on Friday.',
        'A survey put Dorvat at 52 percent and Tenk at 44.',
      ],
    });
    const { both, first, second } = compare(vote, 'Milena Dorvat', 'Radoslav Tenk');
    expect(both.map(({ text }) => text)).toEqual(['A survey put Dorvat at 52 percent and Tenk at 44.']);
    expect([...first, ...second]).toHaveLength(2);
    expect(compare(vote, 'Milena Dorvat', 'Ada Ruiz').both).toEqual([]);
  });
});

describe('of one passage, compare', () => {
  const text =
    'Lithium rose. So did lithium shares.\n\nLithium mines opened in the north.\n\nThe chess final ended.';
  const held = corpusOf('en', { Markets: [text] });
  const paragraphs = ['Lithium rose', 'Lithium mines', 'The chess'].map((opening, at) => ({
    number: at + 1,
    start: text.indexOf(opening),
  }));
  const corpus = { ...held, passage: () => ({ ...held.passage(0), paragraphs }) };

  it('shows a statement a paragraph', () => {
    const { first, second } = compare(corpus, 'lithium', 'chess');
    expect(first.map(({ citation }) => citation.paragraph).toSorted()).toEqual([1, 2]);
    expect(second.map(({ citation }) => citation.paragraph)).toEqual([3]);
  });
});

describe('timeline', () => {
  it('puts dated statements in order and marks their dates', () => {
    const old = corpusOf('en', { Past: ['The pier was built in 1931. It burnt on May 3, 1960.'] }).passage(0);
    const dated = timeline([...passages, old]);
    expect(dated.map(({ when }) => when)).toEqual(['1931', '1960-05-03', '2025-03-14']);
    expect(dated.map(({ text, likely }) => text.slice(likely?.start, likely?.end))).toEqual([
      '1931',
      'May 3, 1960',
      '14 March 2025',
    ]);
  });

  it('keeps to a topic', () => {
    expect(timeline(passages, 'chess')).toEqual([]);
    expect(timeline(passages, 'harbour')).toHaveLength(1);
  });

  const flood = storyOf({
    '2026-03-01': [
      'A flood hit Hull on Sunday. The mayor came.',
      'On Sunday a flood hit Hull, said the mayor.',
    ],
    '2026-03-02': ['The flood in Hull rose on Monday. Hull has no dam since 1931.'],
    '2026-03-05': ['Ferries sail again.', 'In May 2020 a flood hit Hull. It took two lives.'],
  });
  const reports = Array.from({ length: flood.size('en') }, (_, document) => flood.passage(document));

  it('has what each article begins with on its day, since news seldom says a date', () => {
    const told = (topic?: string) =>
      timeline(reports, topic).map(({ when, text }) => `${when} ${text.slice(0, 13)}`);
    expect(told('Hull')).toEqual([
      '1931 Hull has no d',
      '2020-05 In May 2020 a',
      '2026-03-01 A flood hit H',
      '2026-03-02 The flood in ',
    ]);
    expect(told()).toContain('2026-03-05 Ferries sail ');
    expect(timeline(reports, 'ferries')[0]).not.toHaveProperty('likely');
  });

  it('has of a topic of several words what a title about all of it has some of', () => {
    const strike = storyOf({
      '2026-10-21': ['Cranes came to a standstill in Sandmere. The strike there is the first since 2011.'],
      '2026-11-20': ['Dockers in Sandmere go back to work. The ferry sank in 2001.'],
    });
    const titles = ['Dockers walk out', 'Sandmere strike ends'];
    const held = [0, 1].map((document) => {
      const passage = strike.passage(document);
      const article = { ...passage.citation.article, title: titles[document] ?? '' };
      return { ...passage, citation: { ...passage.citation, article } };
    });
    expect(timeline(held, 'Sandmere strike').map(({ when }) => when)).toEqual(['2026-11-20']);
    expect(timeline(held, 'strike').map(({ when }) => when)).toEqual(['2011']);
  });

  it('has what several papers report on a day once', () => {
    const apart = reports.map((passage, at) => ({
      ...passage,
      citation: { ...passage.citation, article: { id: `${at}`, title: 'News' } },
    }));
    expect(timeline(apart, 'mayor').map(({ text }) => text)).toEqual([
      'The mayor came.',
      'On Sunday a flood hit Hull, said the mayor.',
    ]);
    expect(timeline(apart, 'flood').filter(({ when }) => when === '2026-03-01')).toHaveLength(1);
  });
});
