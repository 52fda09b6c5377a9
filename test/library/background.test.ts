import { expect, test } from 'vitest';
import { analyser } from '../../src/language/analyse.ts';
import { background } from '../../src/library/background.ts';

/** The share for a word as a text would have it. */
function shareOf(word: string, language: string): number {
  const [token] = analyser(language)(word);
  return background(language, token?.term ?? '');
}

test.each([
  ['en', 'people', 'tariff'],
  ['es', 'tiempo', 'arancel'],
  ['de', 'zeit', 'zoll'],
  ['ru', 'время', 'тариф'],
  ['ar', 'وقت', 'تعريفة'],
  ['tr', 'zaman', 'gümrük'],
  ['zh', '时间', '关税'],
  ['hi', 'समय', 'शुल्क'],
  ['fa', 'زمان', 'تعرفه'],
  ['nn', 'tid', 'toll'],
])('a common word of %s (%s) is in more passages at large than a rare one (%s)', (language, common, rare) => {
  expect(shareOf(common, language)).toBeGreaterThan(0.01);
  expect(shareOf(rare, language)).toBeLessThan(shareOf(common, language) / 2);
});

test('forms of a word count together', () => {
  expect(background('en', 'follow')).toBeGreaterThan(background('en', 'followed'));
  expect(background('en', 'follow')).toBeLessThan(1);
});

test.each(['und', 'th', 'xx', 'zu'])('nothing is known of words where there is no list (%s)', (language) => {
  expect(background(language, 'people')).toBe(0);
});
