import { describe, expect, test } from 'vitest';
import type { Data } from '../../scripts/eval-data.ts';
import { VARIATIONS } from '../../scripts/variations.ts';

const TEXTS = [
  'The harbour reopened on 14 March. Mayor Ana Duarte cut the ribbon. She called it a victory.',
  'The repairs cost $57 million. The storm had broken both piers. China paid for a third of the cranes.',
];
const data: Data = {
  passages: TEXTS.map((text, at) => ({ id: `p${at}`, art: 'harbour', title: 'Harbour', text })),
  questions: [
    { q: 'Who cut the ribbon?', p: 'p0', a: ['Ana Duarte'], start: TEXTS[0]?.indexOf('Ana') },
    { q: 'How much did the repairs cost?', p: 'p1', a: ['$57 million'], start: TEXTS[1]?.indexOf('$') },
    { q: 'Who paid for the cranes?', p: 'p1', a: ['China'], start: TEXTS[1]?.indexOf('China') },
  ],
};
const vary = (name: string): Data => VARIATIONS[name]?.(data, 'en') ?? { passages: [], questions: [] };

/** What stands in its passage where the answer of each question is said to be. */
const pointedAt = ({ passages, questions }: Data) =>
  questions.map(({ p, a, start = 0 }) =>
    passages.find(({ id }) => id === p)?.text.slice(start, start + (a?.[0]?.length ?? 0)),
  );

describe('a variation of what is measured', () => {
  test('slips: one word of each question is another, and its first letter is the same', () => {
    for (const [at, { q }] of vary('slips').questions.entries()) {
      const [typed, asked] = [q.split(' '), data.questions[at]?.q.split(' ') ?? []];
      const other = typed.flatMap((word, place) => (word === asked[place] ? [] : [[word, asked[place]]]));
      expect(other.length).toBeLessThanOrEqual(1);
      for (const [word, meant] of other) expect(word?.charAt(0)).toBe(meant?.charAt(0));
    }
    expect(vary('slips')).toEqual(vary('slips'));
  });

  test('prints: every passage is there twice, the second time in other words, in the same article', () => {
    const { passages } = vary('prints');
    expect(passages.slice(0, 2)).toEqual(data.passages);
    expect(passages.slice(2).map(({ art, text }) => ({ art, text }))).toEqual([
      {
        art: 'harbour',
        text: 'The harbour reopened on 25 March. Mayor Ana Duarte cut  ribbon. She called it a victory.',
      },
      { art: 'harbour', text: expect.stringContaining('The repairs cost $68 million.') },
    ]);
  });

  test('paragraphs: the sentences of an article in passages as the library cuts them, each answer in its place', () => {
    const varied = vary('paragraphs');
    expect(varied.passages.map(({ text }) => text.split('\n\n').length)).toEqual([5, 1]);
    expect(pointedAt(varied)).toEqual(['Ana Duarte', '$57 million', 'China']);
  });
});
