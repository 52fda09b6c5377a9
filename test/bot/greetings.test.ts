import { describe, expect, it, test } from 'vitest';
import { createFinder } from '../../src/bot/find.ts';
import { afterGreeting, isGreeting } from '../../src/bot/greetings.ts';
import { plainText } from '../../src/reply/plain.ts';
import { botOver, somebody } from '../fakes/bot.ts';
import { fakeLibrary } from '../fakes/library.ts';

describe('a greeting', () => {
  test.each([
    'hi',
    'Hello!',
    '¡Buenos días!',
    'Grüß Gott',
    'Thank you :)',
    'What can you do?',
    'Hello, what can you do?',
    'ok, thanks!',
    'Thanks a lot!',
    'Thank you very much, that helped.',
    '谢谢',
    'สวัสดีค่ะ',
    'سلام',
  ])('is “%s”', (message) => {
    expect(isGreeting(message)).toBe(true);
  });

  test.each([
    '',
    '?',
    'lithium',
    'hi, who is Rubio?',
    ', , ,',
    'Who thanked China?',
    '/help',
    `hi${' '.repeat(100)}hi`,
  ])('is not “%s”', (message) => {
    expect(isGreeting(message)).toBe(false);
  });

  test.each([
    ['great, thanks. And who won the marathon?', 'And who won the marathon?'],
    ['Hi! Who is Rubio?', 'Who is Rubio?'],
    ['Who is Rubio? Thanks!', 'Who is Rubio? Thanks!'],
    ['Hi', 'Hi'],
    ['', ''],
  ])('is left out where a question follows: “%s”', (message, question) => {
    expect(afterGreeting(message)).toBe(question);
  });

  it('is answered by what can be asked and what there is', async () => {
    const { bot } = botOver();
    const reply = await bot.say({ ...somebody, text: 'Hello!' });
    expect(plainText(reply)).toMatch(
      /^Ask a question in your own words.*\n\nWhat the articles are about\n\n→ /u,
    );
  });

  it('is answered by what the reader can read, as far as there is any', () => {
    const topics = ['明年', 'Harbour', 'دينار', 'Ferry'];
    const find = createFinder({ ...fakeLibrary([]), topics: () => topics }, []);
    expect(find.topics('', 4, 'en')).toEqual(['Harbour', 'Ferry', '明年', 'دينار']);
    expect(find.topics('', 2, 'zh-CN')).toEqual(['明年', 'Harbour']);
    expect(find.topics('', 1, 'ar')).toEqual(['دينار']);
    expect(find.topics('', 1, 'no locale')).toEqual(['明年']);
    expect(find.topics('', 1)).toEqual(['明年']);
  });

  it('is answered in the language of who greets', async () => {
    const { bot } = botOver();
    const reply = await bot.say({ ...somebody, locale: 'es-ES', text: 'hola' });
    expect(plainText(reply)).toContain('/help');
    expect(plainText(reply)).not.toContain('Ask a question');
  });
});
