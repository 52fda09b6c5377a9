import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts, quoted } from '../../src/answer/excerpt.ts';
import { FEATURES, type RankedSentence } from '../../src/answer/features.ts';
import type { Passage } from '../../src/answer/passage.ts';
import { readQuestion } from '../../src/answer/question.ts';
import { corpusOf, passageOf } from './corpus.ts';

/** The sentences of one passage with these scores, best first. */
function ranked(passage: Passage, scores: readonly number[], document = 0): RankedSentence[] {
  return passage.sentences
    .map((range, number) => ({
      ...{ document, passage, number, range, score: scores[number] ?? 0 },
      features: new Float64Array(FEATURES.length),
    }))
    .sort((a, b) => b.score - a.score);
}

const FERRIES = passageOf(
  'The strike began on Monday. Crews want shorter shifts. It ended after nine days. Trade goes on.',
);
const shown = (scores: readonly number[]): string[] =>
  [...excerpts(ranked(FERRIES, scores))].map(({ range }) => FERRIES.text.slice(range.start, range.end));

describe('an excerpt', () => {
  it('is the sentence alone where it is much likelier than its neighbours', () => {
    expect(shown([1, 5, 0, 2])[0]).toBe('Crews want shorter shifts.');
  });

  it('has the neighbour that is at least a quarter as likely, whichever side it is on', () => {
    expect(shown([3.65, 5, 0, 2])[0]).toBe('The strike began on Monday. Crews want shorter shifts.');
    expect(shown([3.55, 5, 0, 2])[0]).toBe('Crews want shorter shifts.');
    expect(shown([0, 4.5, 0, 5])[0]).toBe('Trade goes on.');
  });

  it('has the sentence before where it begins by pointing at it', () => {
    expect(shown([0, 1, 5, 2])[0]).toBe('Crews want shorter shifts. It ended after nine days.');
  });

  it('has the other half of what somebody says, unless that is very long', () => {
    const halves = passageOf('The ball is on Monday. “Prices fall. Wages rise,” Rubio said. Trade goes on.');
    const found = (scores: readonly number[], passage = halves): (string | undefined)[] =>
      [...excerpts(ranked(passage, scores))].map(({ range }) => passage.text.slice(range.start, range.end));
    const whole = '“Prices fall. Wages rise,” Rubio said.';
    expect(found([0, 9, 0, 0])[0]).toBe(whole);
    expect(found([0, 0, 9, 0])[0]).toBe(whole);
    expect(found([0, 0, 0, 9])[0]).toBe('Trade goes on.');
    const long = passageOf(`“Prices fall. Wages rise ${'more and more '.repeat(40)},” Rubio said.`);
    expect(found([9, 0], long)[0]).toBe('“Prices fall.');
    const pointing = passageOf('It rains. “I bought it. I paid,” Rubio said. He said that the cash was his.');
    const all = '“I bought it. I paid,” Rubio said. He said that the cash was his.';
    expect(found([0, 0, 0, 9], pointing)[0]).toBe(all);
  });

  it('shows no sentence that an earlier one shows, and all of them show every sentence', () => {
    const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(scores, (given) => {
        const found = [...excerpts(ranked(FERRIES, given))];
        for (const [at, { sentence }] of found.entries()) {
          const before = found.slice(0, at);
          expect(
            before.some(({ range }) => sentence.range.start < range.end && sentence.range.end > range.start),
          ).toBe(false);
        }
        for (const { start, end } of FERRIES.sentences) {
          expect(found.some(({ range }) => range.start <= start && range.end >= end)).toBe(true);
        }
      }),
    );
  });

  it('never joins sentences of two passages', () => {
    const other = passageOf('Nobody knows why. The mayor said so.');
    const both = [...ranked(FERRIES, [5, 0, 0, 0], 0), ...ranked(other, [4.9, 0], 1)].sort(
      (a, b) => b.score - a.score,
    );
    const texts = [...excerpts(both)].map(({ sentence: { passage }, range }) =>
      passage.text.slice(range.start, range.end),
    );
    expect(texts.slice(0, 2)).toEqual(['The strike began on Monday.', 'Nobody knows why.']);
  });
});

describe('what is quoted', () => {
  const DAYS = passageOf(
    'Ferries stopped on Monday. Crews want shorter shifts. Buses filled up. Rain fell all day. Fares rose. It ended on Friday.',
  );
  const question = readQuestion('Who won?', corpusOf('en', { Ferries: DAYS.text }));
  const quotes = (scores: readonly number[]): string[] =>
    quoted(question, ranked(DAYS, scores)).map(({ range }) => DAYS.text.slice(range.start, range.end));

  it('is one quote where it stands together, with the sentence between', () => {
    expect(quotes([9, 0, 7, 0, 0, 0])).toEqual([
      'Ferries stopped on Monday. Crews want shorter shifts. Buses filled up.',
    ]);
    expect(quotes([7, 9, 0, 0, 0, 0])).toEqual(['Ferries stopped on Monday. Crews want shorter shifts.']);
  });

  it('is two quotes, the better one first, where that would be more than three sentences', () => {
    expect(quotes([7, 0, 0, 9, 0, 0])).toEqual(['Rain fell all day.', 'Ferries stopped on Monday.']);
    expect(quotes([7.2, 9, 0, 7.1, 0, 0])).toEqual([
      'Ferries stopped on Monday. Crews want shorter shifts.',
      'Rain fell all day.',
    ]);
  });

  it('leaves out the likely neighbour of another quote where there is no room for it', () => {
    expect(quotes([9, 0, 7, 6.8, 0, 0])).toEqual([
      'Ferries stopped on Monday. Crews want shorter shifts. Buses filled up.',
    ]);
  });

  it('shows nothing twice, also where a sentence needs the one before', () => {
    const all = 'Buses filled up. Rain fell all day. Fares rose. It ended on Friday.';
    expect(quotes([0, 0, 7.8, 8, 9, 7.2])).toEqual([all]);
  });

  it('is nothing that is less than a tenth as likely as the best', () => {
    expect(quotes([9, 0, 6.6, 0, 0, 0])).toEqual(['Ferries stopped on Monday.']);
  });

  it('is of one passage where it is one quote', () => {
    const other = passageOf('Nobody knows why. The mayor said so.');
    const both = [...ranked(DAYS, [9, 0, 0, 0, 0, 0], 0), ...ranked(other, [0, 8], 1)].sort(
      (a, b) => b.score - a.score,
    );
    expect(quoted(question, both).map(({ sentence }) => sentence.document)).toEqual([0, 1]);
  });

  it('has at most three quotes, each sentence in one of them only', () => {
    const scores = fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(scores, (given) => {
        const found = quoted(question, ranked(DAYS, given));
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { start, end } of DAYS.sentences) {
          const showing = found.filter(({ range }) => start < range.end && end > range.start);
          expect(showing.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
