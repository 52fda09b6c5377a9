import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answer/compare.ts';
import { timeline } from '../../src/answer/timeline.ts';
import { corpusOf, NEWS } from './corpus.ts';

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
});
