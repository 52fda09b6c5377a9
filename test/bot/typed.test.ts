import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { defineCommand } from '../../src/bot/command.ts';
import { findCommand, readLine, readWords, unfinished } from '../../src/bot/typed.ts';
import { reply } from '../../src/reply/build.ts';
import { commandLine } from '../../src/reply/line.ts';

function given(line: string): Readonly<Record<string, string>> {
  const { name, rest } = readLine(line, commands);
  const command = findCommand(commands, name);
  if (!command) throw new Error(`no command ${name}`);
  return readWords(command, rest);
}

describe('a typed command', () => {
  test.each([
    ['/keypoints', {}],
    ['/keypoints china', { topic: 'china' }],
    ['  /KeyPoints   china  ', { topic: 'china' }],
    ['/keypoints latin america', { topic: 'latin america' }],
    ['/keypoints "latin america"', { topic: 'latin america' }],
    ['/keypoints “latin america”', { topic: 'latin america' }],
    ['/keypoints „latin america“', { topic: 'latin america' }],
    ['/keypoints «latin america»', { topic: 'latin america' }],
    ['/keypoints china article:milei', { topic: 'china', article: 'milei' }],
    ['/keypoints Topic:china ARTICLE:milei', { topic: 'china', article: 'milei' }],
    ['/keypoints topic: china', { topic: 'china' }],
    ['/keypoints topic:latin america article:milei', { topic: 'latin america', article: 'milei' }],
    ['/keypoints "china" "Milei and Trump"', { topic: 'china', article: 'Milei and Trump' }],
    ['/keypoints china "Milei and Trump"', { topic: 'china', article: 'Milei and Trump' }],
    ['/keypoints china page:2', { topic: 'china', page: '2' }],
    ['/keypoints page:2 china', { topic: 'china', page: '2' }],
    ['/keypoints tema:china', { topic: 'china' }],
    ['/read Looking Ahead', { section: 'Looking Ahead' }],
    ['/read article:milei Looking Ahead', { section: 'Looking Ahead', article: 'milei' }],
    [
      '/read Looking Ahead article:"Milei and Trump" page:2',
      { section: 'Looking Ahead', article: 'Milei and Trump', page: '2' },
    ],
    ['/read China: Between Two Powers', { section: 'China: Between Two Powers' }],
    ['/ask "Who is Paz?"', { question: 'Who is Paz?' }],
    ['/ask What does “the caste” mean?', { question: 'What does “the caste” mean?' }],
    [
      '/ask article:milei what is lithium needed for',
      { question: 'what is lithium needed for', article: 'milei' },
    ],
    ['/ask question:what is lithium', { question: 'what is lithium' }],
    ['/search at 10:30 "free trade" agreement', { words: 'at 10:30 "free trade" agreement' }],
    ['/search an "unclosed mark', { words: 'an "unclosed mark' }],
    ['/compare china milei', { first: 'china', second: 'milei' }],
    ['/compare china and latin america', { first: 'china', second: 'latin america' }],
    ['/compare latin america, china', { first: 'latin america', second: 'china' }],
    ['/compare "latin america" china', { first: 'latin america', second: 'china' }],
    ['/compare latin america china', { first: 'latin america', second: 'china' }],
    ['/compare china', { first: 'china' }],
    ['/compare "trinidad and tobago"', { first: 'trinidad and tobago' }],
    ['/comparar primero:china segundo:latin america', { first: 'china', second: 'latin america' }],
    ['/puntos china', { topic: 'china' }],
    ['/digest subscribe', {}],
    ['/digest subscribe china daily 09:00', { topic: 'china', schedule: 'daily 09:00' }],
    ['/Digest  Subscribe latin america weekdays', { topic: 'latin america', schedule: 'weekdays' }],
    ['/digest subscribe mondays at 6 pm', { schedule: 'mondays at 6 pm' }],
    ['/digest subscribe china every 4 hours', { topic: 'china', schedule: 'every 4 hours' }],
    ['/digest subscribe china 0 9 * * 1-5', { topic: 'china', schedule: '0 9 * * 1-5' }],
    [
      '/digest subscribe china daily 9:00 Europe/Berlin quiet:yes',
      { topic: 'china', schedule: 'daily 9:00', timezone: 'Europe/Berlin', quiet: 'yes' },
    ],
    [
      '/digest subscribe topic:latin america daily 09:00',
      { topic: 'latin america', schedule: 'daily 09:00' },
    ],
    ['/digest subscribe china schedule:whenever', { topic: 'china', schedule: 'whenever' }],
    ['/digest subscribe "daily mail" "daily 7"', { topic: 'daily mail', schedule: 'daily 7' }],
    ['/digest subscribe the daily mail', { topic: 'the daily mail' }],
    ['/digest remove 2', { digest: '2' }],
  ])('%s', (line, values) => {
    expect(given(line)).toEqual(values);
  });
});

test('words that nothing is left for go to the last text option', () => {
  const command = defineCommand({
    name: 'move',
    description: '',
    options: { from: { type: 'text', description: '' }, to: { type: 'text', description: '' } },
    run: () => reply('answered', []),
  });
  expect(readWords(command, '"a b" "c" "d" e')).toEqual({ from: 'a b', to: 'c d e' });
});

test('the line that an action shows is read back as that action', () => {
  const value = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    .filter((text) => text.trim() === text);
  fc.assert(
    fc.property(value, value, (section, article) => {
      const line = commandLine({ label: '', command: 'read', options: { section, article } });
      expect(given(line)).toEqual({ section, article });
    }),
  );
});

test('any words at all can be read, and hostile ones in good time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      for (const command of commands) {
        readWords(command, words);
        unfinished(command, words);
      }
    }),
  );
  const start = performance.now();
  for (const words of [
    '“ '.repeat(4_000),
    '"\\'.repeat(4_000),
    'topic:'.repeat(1_300),
    'a'.repeat(8_000),
    ' '.repeat(8_000),
  ])
    for (const command of commands) readWords(command, words);
  expect(performance.now() - start).toBeLessThan(2_000);
});
