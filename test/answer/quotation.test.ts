import { expect, test } from 'vitest';
import { goesOn, quotesWords } from '../../src/answer/quotation.ts';

test.each([
  '“He is a serious and very well-trained economist,” Rubio stated.',
  '“He is a serious and very well-trained economist.',
  'If you sit down to talk to him, he has clear ideas,” Rubio stated.',
  'Trump’s vision is to “make the Americas grow again”, he noted.',
  'The minister said: "we will not pay for it".',
  '„Wir werden das nicht bezahlen“, sagte die Ministerin.',
  '»Wir werden das nicht bezahlen«, sagte die Ministerin.',
  '« Nous ne paierons pas cela », dit la ministre.',
  'Министр заявил: «мы не будем за это платить».',
  'قال الوزير: «لن ندفع ثمن ذلك»',
  '部长说：“我们不会为此付出任何代价。”',
  '大臣は「我々はその費用を払わない」と述べた。',
])('quotes somebody’s words: %s', (sentence) => {
  expect(quotesWords(sentence)).toBe(true);
});

test.each([
  'Rubio will present him with the “Titan of Economic Reform” award at the Hispanic Inaugural Ball.',
  'This marks a departure from the so-called “carnal relations” of the 1990s under Carlos Menem.',
  'The "New York Times" and the "Financial Times" have been told of it by people close to the talks.',
  'Die „Süddeutsche Zeitung“ und die „Zeit“ haben von den Gesprächen über die Zölle berichtet.',
  '他获得了“经济改革”奖，并在舞会上领取了该奖项。',
  'Nobody said anything about it, and the talks went on.',
])('quotes nobody: %s', (sentence) => {
  expect(quotesWords(sentence)).toBe(false);
});

test.each([
  ['“He is an economist.', 'He has clear ideas,” Rubio said.', true],
  ['Rubio said: "He is an economist.', 'He has clear ideas."', true],
  ['„Wir zahlen nicht.', 'Das steht fest“, sagte sie.', true],
  ['«Мы не будем платить.', 'Это ясно», сказал министр.', true],
  ['“He is an economist,” Rubio said.', '“He has clear ideas.”', false],
  ['The “Titan” award was his.', 'Nobody said so.', false],
  ['“He is an economist.', 'The ball was on Monday.', false],
  ['He is an economist.', 'He has clear ideas,” Rubio said.', false],
  ['', '', false],
])('somebody’s words go on or do not: %s %s', (sentence, next, expected) => {
  expect(goesOn(sentence, next)).toBe(expected);
});

test('takes linear time', () => {
  expect(goesOn('“'.repeat(100_000), '”'.repeat(100_000))).toBe(true);
  expect(goesOn(`${'“ '.repeat(100_000)}»`, `${'« '.repeat(100_000)}”`)).toBe(false);
  expect(quotesWords('“'.repeat(100_000))).toBe(false);
  expect(quotesWords(`${'a '.repeat(50_000)}«`)).toBe(false);
});
