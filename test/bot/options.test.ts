import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../src/bot/command.ts';
import { readOptions } from '../../src/bot/options.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { reply } from '../../src/reply/build.ts';

const command = defineCommand({
  name: 'sail',
  description: '',
  options: {
    port: { type: 'text', description: '', required: true, maxLength: 10 },
    class: { type: 'text', description: '', choices: ['First', 'Second'] },
    page: { type: 'integer', description: '', minimum: 1, maximum: 99 },
    share: { type: 'boolean', description: '' },
  },
  run: () => reply('answered', []),
});

const read = (values: Record<string, unknown>): unknown => readOptions(command, values, phrasesFor('en'));

test('values come out typed, trimmed and with the choice as it is written', () => {
  expect(read({ port: ' Oslo ', class: 'first', page: '7', share: 'yes' })).toEqual({
    port: 'Oslo',
    class: 'First',
    page: 7,
    share: true,
  });
  expect(read({ port: 'Oslo', class: null, page: '', share: false })).toEqual({ port: 'Oslo', share: false });
});

describe('a bad value gets a sentence that names it and the remedy', () => {
  test.each([
    [{}, '/sail needs “port”. Type /help sail to see how.'],
    [{ port: '   ' }, '/sail needs “port”. Type /help sail to see how.'],
    [{ port: 'Constantinople' }, 'The port is 14 characters long, and 10 is the most. Please shorten it.'],
    [{ port: 'Oslo', class: 'third' }, 'The class “third” is not known; choose First or Second.'],
    [{ port: 'Oslo', page: '0' }, 'The page “0” is not a whole number from 1 to 99.'],
    [{ port: 'Oslo', page: '2.5' }, 'The page “2.5” is not a whole number from 1 to 99.'],
    [{ port: 'Oslo', page: 'Infinity' }, 'The page “Infinity” is not a whole number from 1 to 99.'],
    [{ port: 'Oslo', page: Number.NaN }, 'The page “NaN” is not a whole number from 1 to 99.'],
    [{ port: 'Oslo', share: 'perhaps' }, 'The share “perhaps” is not known; choose true or false.'],
    [{ port: 'Oslo', deck: 3 }, '/sail has no option “deck”; it takes port, class, page, or share.'],
  ])('%o', (values, sentence) => {
    expect(() => read(values)).toThrow(expect.objectContaining({ name: 'UserError', message: sentence }));
  });
});

test('a bad value is said back shortened and without control characters', () => {
  expect(() => read({ port: 'Oslo', page: `\u001b[2J${'9'.repeat(500)}` })).toThrow(
    /The page “\[2J9{57}…” is not/u,
  );
});

test('names that every object has are not options', () => {
  expect(() => read(JSON.parse('{"port": "Oslo", "__proto__": "x"}'))).toThrow(/no option “__proto__”/u);
  expect(() => read({ port: 'Oslo', constructor: 'x' })).toThrow(/no option “constructor”/u);
});
