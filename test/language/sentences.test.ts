import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/sentences.ts';

const split = (text: string, language: string): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences end where a reader would end them', () => {
  test.each<[string, string[]]>([
    ['en', ['Mr. Hale met the U.S. senator at 3.5 p.m. on Monday.', '“We agree,” he said.', 'Why?']],
    ['en', ['She left.', '“It is over.”', 'He stayed.']],
    ['de', ['Am 3. März kam Dr. Weber, z. B. mit dem Zug.', 'Er blieb.']],
    ['es', ['El Sr. Díaz llegó a EE.UU. ayer.', '¿Por qué?', 'No lo dijo.']],
    ['zh', ['他说：“走吧。”', '然后他走了。']],
    ['hi', ['वह आया।', 'फिर वह चला गया।']],
  ])('%s: %j', (language, wanted) => {
    expect(split(wanted.join(language === 'zh' ? '' : ' '), language)).toEqual(wanted);
  });

  test('in any text they are in order, apart, trimmed, and hold every letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'zh', 'th', 'ar', 'und'),
        (text, language) => {
          const ranges = sentences(text, language);
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(split(text, language).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
