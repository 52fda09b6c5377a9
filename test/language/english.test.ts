import { describe, expect, it, test } from 'vitest';
import { analyser } from '../../src/language/analyse.ts';

const term = (word: string): string | undefined => analyser('en')(word)[0]?.term;

describe('English words that a stemmer leaves apart', () => {
  test.each([
    ['began', 'begin'],
    ['Written', 'writes'],
    ['thought', 'thinking'],
    ['women', 'woman'],
    ['Crises', 'crisis'],
    ['height', 'high'],
    ['deaths', 'died'],
    ['sales', 'sold'],
    ['twelve', '12'],
  ])('%s has the term of %s', (one, other) => {
    expect(term(one)).toBe(term(other));
  });

  test.each([
    ['organisation', 'organization'],
    ['criticised', 'criticized'],
    ['analysed', 'analyzed'],
    ['labour', 'labor'],
    ['neighbourhood', 'neighborhood'],
    ['centres', 'centers'],
    ['defence', 'defense'],
    ['catalogues', 'catalogs'],
  ])('%s is spelt as %s is', (british, american) => {
    expect(term(british)).toBe(term(american));
  });

  test.each([
    ['hour', 'hours'],
    ['promise', 'promised'],
    ['fences', 'fence'],
    ['called', 'call'],
  ])('%s and %s, which are spelt in one way only, still meet', (one, other) => {
    expect(term(one)).toBe(term(other));
  });

  it('are as they were in other languages', () => {
    expect(analyser('de')('began')[0]?.term).not.toBe(term('began'));
  });
});
