import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createNumberSet, eachNumber, placeOf, putNumber } from '../../src/search/number-set.ts';

it('knows of every number whether it is there, and how many come before it', () => {
  const numbers = fc.uniqueArray(fc.nat({ max: 999 }), { maxLength: 400, size: 'max' });
  fc.assert(
    fc.property(numbers, (drawn) => {
      const sorted = drawn.toSorted((a, b) => a - b);
      const set = createNumberSet(1000);
      for (const [place, number] of sorted.entries()) putNumber(set, number, place);
      for (let number = 0; number < 1000; number++) expect(placeOf(set, number)).toBe(sorted.indexOf(number));
      const visited: number[] = [];
      eachNumber(set, (number, place) => {
        visited[place] = number;
      });
      expect(visited).toEqual(sorted);
      expect(placeOf(set, 5000)).toBe(-1);
    }),
  );
});
