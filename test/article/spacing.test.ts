import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lostSpaces, withSpaces } from '../../src/article/spacing.ts';

const mend = (text: string): string => withSpaces(text, lostSpaces(text));

describe('lost spaces', () => {
  test.each([
    ['bilateral ties.This marks', 'bilateral ties. This marks'],
    ['the U.S.and Argentina,explore', 'the U.S. and Argentina, explore'],
    ['former U.S.President', 'former U.S. President'],
    ['first term,his administration', 'first term, his administration'],
    ['in 2024.The plan', 'in 2024. The plan'],
    ['leadership?Share', 'leadership? Share'],
    ['“the caste”.This marks', '“the caste”. This marks'],
    ['he said.“Nobody knows', 'he said. “Nobody knows'],
    ['„Fahrrad“.Ein Leck', '„Fahrrad“. Ein Leck'],
    ['el litio.¿Qué pasa', 'el litio. ¿Qué pasa'],
    ['EE.UU.y Argentina', 'EE.UU. y Argentina'],
    ['قال الوزير،ثم', 'قال الوزير، ثم'],
  ])('%s → %s', (text, mended) => {
    expect(mend(text)).toBe(mended);
  });

  test.each([
    'U.S. and U.K.',
    '3.5 per cent of 1,000,000',
    'Node.js and ASP.NET at example.com/a.b,c',
    'e.g. this, i.e. that, at 10.30 p.m.',
    'z.B. und d.h. im e.V.',
    'J.K. Rowling',
    'mail@example.com,please',
    'Booking.com said',
    '2024年3.5%。增长，但是',
    'the U.S.-led plan',
    'Yahoo! and #one,two',
  ])('%s stays as it is', (text) => {
    expect(mend(text)).toBe(text);
  });

  test('only spaces are ever added, and mending twice is mending once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const mended = mend(text);
        expect(mended.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        expect(mend(mended)).toBe(mended);
      }),
    );
  });
});
