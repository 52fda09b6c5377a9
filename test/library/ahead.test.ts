import { expect, test } from 'vitest';
import { ahead } from '../../src/library/ahead.ts';

const numbers = Array.from({ length: 50 }, (_, at) => at);

test('results come in the order of the items, though later ones are ready first', async () => {
  const results: number[] = [];
  let running = 0;
  let most = 0;
  const task = async (item: number): Promise<number> => {
    running += 1;
    most = Math.max(most, running);
    for (let turns = item % 3; turns >= 0; turns--) await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
    return item;
  };
  for await (const result of ahead(numbers, task)) results.push(result);
  expect(results).toEqual(numbers);
  expect(most).toBeGreaterThan(1);
  expect(most).toBeLessThan(numbers.length);
});

test('a task that fails is heard of once, after the results before it', async () => {
  const results: number[] = [];
  const reading = (async () => {
    for await (const result of ahead(numbers, async (item) => {
      if (item >= 3) throw new Error(`${item} failed`);
      return item;
    })) {
      results.push(result);
    }
  })();
  await expect(reading).rejects.toThrow('3 failed');
  expect(results).toEqual([0, 1, 2]);
});
