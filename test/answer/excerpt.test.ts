import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpts } from '../../src/answer/excerpt.ts';
import { FEATURES, type RankedSentence } from '../../src/answer/features.ts';
import type { Passage } from '../../src/answer/passage.ts';
import { passageOf } from './corpus.ts';

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
const quoted = (scores: readonly number[]): string[] =>
  [...excerpts(ranked(FERRIES, scores))].map(({ range }) => FERRIES.text.slice(range.start, range.end));

describe('an excerpt', () => {
  it('is the sentence alone where it is much likelier than its neighbours', () => {
    expect(quoted([1, 5, 0, 2])[0]).toBe('Crews want shorter shifts.');
  });

  it('has the neighbour that is at least a quarter as likely, whichever side it is on', () => {
    expect(quoted([3.65, 5, 0, 2])[0]).toBe('The strike began on Monday. Crews want shorter shifts.');
    expect(quoted([3.55, 5, 0, 2])[0]).toBe('Crews want shorter shifts.');
    expect(quoted([0, 4.5, 0, 5])[0]).toBe('Trade goes on.');
  });

  it('has the sentence before where it begins by pointing at it', () => {
    expect(quoted([0, 1, 5, 2])[0]).toBe('Crews want shorter shifts. It ended after nine days.');
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
