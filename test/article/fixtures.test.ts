import { describe, expect, test } from 'vitest';
import { compare, FIXTURES, fixtureNames, readFixture, type Score } from '../support/gold.ts';

describe('reading the fixtures as a careful reader does', () => {
  test.each(fixtureNames(FIXTURES))('%s', async (name) => {
    const { article, gold } = await readFixture(FIXTURES, name);
    expect(compare(article, gold).faults).toEqual([]);
  });

  test('there are fixtures in every format, clean ones and broken ones', async () => {
    const names = fixtureNames(FIXTURES);
    const golds = await Promise.all(names.map(async (name) => (await readFixture(FIXTURES, name)).gold));
    expect(new Set(names.map((name) => name.replace(/^.*\./, '')))).toEqual(new Set(['html', 'md', 'txt']));
    expect(new Set(golds.map(({ language }) => language)).size).toBeGreaterThanOrEqual(4);
    expect(golds.filter(({ clean }) => clean).length).toBeGreaterThanOrEqual(4);
    expect(golds.filter(({ clean }) => !clean).length).toBeGreaterThanOrEqual(4);
  });
});

describe('comparing with what a careful reader sees', () => {
  test('a missed heading, a false key point and a false repair are each named', async () => {
    const { article, gold } = await readFixture(FIXTURES, 'en-clean.md');
    const [first, ...sections] = article.sections;
    const spoiled = {
      ...article,
      sections: [
        {
          ...first,
          id: 'lead',
          heading: 'Not there',
          language: 'en',
          paragraphs: [],
          keyPoints: [{ aspect: 'A', detail: 'B', extracted: false }],
        },
        ...sections.slice(1),
      ],
      repairs: [{ kind: 'lost-space', line: 1, before: 'a.B', after: 'a. B' } as const],
    };
    const score: Score = compare(spoiled, gold);
    expect(score.faults.join('\n')).toMatch(
      /false heading: Not there[\s\S]*missed heading: [\s\S]*false key point: A => B[\s\S]*lost-space: 1/,
    );
    expect(score.headings.right).toBeLessThan(score.headings.wanted);
  });
});
