import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig, SETTING_NAMES } from '../src/config.ts';

test('without any settings the defaults hold', () => {
  expect(readConfig({})).toEqual({ contentDir: 'content', dataDir: 'data', logTexts: false });
});

test('every setting is read, and an empty one counts as absent', () => {
  const env = {
    CONTENT_DIR: '/news',
    DATA_DIR: '/var/dateline',
    LOG_LEVEL: 'debug',
    LOG_TEXTS: 'on',
    ANSWER_THRESHOLD: '0.55',
  };
  expect(readConfig(env)).toEqual({
    contentDir: '/news',
    dataDir: '/var/dateline',
    logLevel: 'debug',
    logTexts: true,
    answerThreshold: 0.55,
  });
  expect(Object.keys(env).sort()).toEqual([...SETTING_NAMES].sort());
  expect(readConfig({ CONTENT_DIR: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
});

describe('a bad setting', () => {
  test('is reported with all the others, each with its value and the remedy', () => {
    expect(() => readConfig({ LOG_LEVEL: 'loud', LOG_TEXTS: 'maybe', ANSWER_THRESHOLD: '2' })).toThrow(
      expect.objectContaining({
        name: 'OperatorError',
        message:
          'Please mend the settings: LOG_LEVEL is "loud" but must be debug, info, warn or error; LOG_TEXTS is "maybe" but must be on or off; ANSWER_THRESHOLD is "2" but must be a number from 0 to 1, such as 0.5.',
      }),
    );
  });

  test.each(['-0.1', '1.1', '1e-1', '0x1', ' 0.5', 'NaN', '.5'])('%j is no threshold', (value) => {
    expect(() => readConfig({ ANSWER_THRESHOLD: value })).toThrow(/ANSWER_THRESHOLD/u);
  });
});

test('.env.example lists every setting, each with a comment, and nothing else', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const listed = lines.flatMap((line, index) => {
    const name = /^# ([A-Z][A-Z_]+)=/u.exec(line)?.[1];
    return name === undefined ? [] : [{ name, comment: lines[index - 1] ?? '' }];
  });
  expect(listed.map(({ name }) => name)).toEqual(SETTING_NAMES);
  for (const { name, comment } of listed) expect(comment, name).toMatch(/^# \S/u);
  expect(lines.filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
});
