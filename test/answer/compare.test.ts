import { describe, expect, it } from 'vitest';
import { compare } from '../../src/answer/compare.ts';
import { findDate, timeline } from '../../src/answer/timeline.ts';
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

describe('timeline', () => {
  it('puts dated statements in order and marks their dates', () => {
    const old = corpusOf('en', { Past: ['The pier was built in 1931. It burnt on May 3, 1960.'] }).passage(0);
    const dated = timeline([...passages, old], undefined, 10);
    expect(dated.map(({ when }) => when)).toEqual(['1931', '1960-05-03', '2025-03-14']);
    expect(dated.map(({ text, likely }) => text.slice(likely?.start, likely?.end))).toEqual([
      '1931',
      'May 3, 1960',
      '14 March 2025',
    ]);
  });

  it('keeps to a topic', () => {
    expect(timeline(passages, 'chess', 10)).toEqual([]);
    expect(timeline(passages, 'harbour', 10)).toHaveLength(1);
  });

  it.each([
    ['es', 'El 14 de marzo de 2025 reabrió.', '2025-03-14'],
    ['de', 'Am 3. Mai 1960 brannte er.', '1960-05-03'],
    ['fr', 'Le 14 juillet 1789, la Bastille tomba.', '1789-07-14'],
    ['ru', 'Это было 9 мая 1945 года.', '1945-05-09'],
    ['en', 'About 4200 people came.', undefined],
  ])('reads a date in %s', (language, text, when) => {
    expect(findDate(text, language)?.when).toBe(when);
  });
});
