import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createDictionary } from '../../src/search/dictionary.ts';

it('gives every text of every partition a number of its own, and always the same', () => {
  const word = fc.record({ text: fc.string({ unit: 'binary' }), partition: fc.nat({ max: 3 }) });
  fc.assert(
    fc.property(fc.array(word, { size: 'max', maxLength: 4_000 }), (words) => {
      const dictionary = createDictionary();
      const numbers = new Map<string, number>();
      for (const { text, partition } of words) {
        const number = dictionary.intern(text, partition);
        const known = numbers.get(`${partition} ${text}`) ?? numbers.size;
        expect(number).toBe(known);
        numbers.set(`${partition} ${text}`, number);
        expect(dictionary.partitionOf(number)).toBe(partition);
      }
      const again = createDictionary(dictionary.state());
      for (const { text, partition } of words) {
        expect(again.find(text, partition)).toBe(numbers.get(`${partition} ${text}`));
      }
      expect(again.size).toBe(numbers.size);
    }),
    { numRuns: 30 },
  );
});

it('does not know what it was never given', () => {
  const dictionary = createDictionary();
  dictionary.intern('', 0);
  expect(dictionary.find('', 0)).toBe(0);
  expect(dictionary.find('', 1)).toBeUndefined();
  expect(dictionary.find('word', 0)).toBeUndefined();
});

it('takes a text of a million letters by its head', () => {
  const dictionary = createDictionary();
  const number = dictionary.intern('a'.repeat(1_000_000), 0);
  expect(dictionary.find('a'.repeat(1_000_000), 0)).toBe(number);
  expect(dictionary.find('a'.repeat(65_000), 0)).toBeUndefined();
  expect(createDictionary(dictionary.state()).find('a'.repeat(65_535), 0)).toBe(number);
});
