import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createGreatest } from '../../src/search/greatest.ts';

it('has the least of the greatest numbers for its threshold, and 0 while there is room', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 99 })),
      fc.integer({ min: 1, max: 12 }),
      (numbers, size) => {
        const greatest = createGreatest(size);
        for (const [before, number] of numbers.entries()) {
          if (number > greatest.threshold()) greatest.offer(number);
          const sorted = numbers.slice(0, before + 1).sort((a, b) => b - a);
          expect(greatest.threshold()).toBe(sorted[size - 1] ?? 0);
        }
      },
    ),
  );
  expect(createGreatest(0).threshold()).toBe(Number.POSITIVE_INFINITY);
});
