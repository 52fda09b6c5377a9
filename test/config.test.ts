import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig, SETTING_NAMES } from '../src/config.ts';

test('without any settings the defaults hold', () => {
  expect(readConfig({})).toEqual({
    contentDir: 'content',
    dataDir: 'data',
    logTexts: false,
    timeZone: 'UTC',
    desk: { host: '127.0.0.1', page: true },
  });
});

test('every setting is read, and an empty one counts as absent', () => {
  const env = {
    CONTENT_DIR: '/news',
    DATA_DIR: '/var/dateline',
    LOG_LEVEL: 'debug',
    LOG_TEXTS: 'on',
    ANSWER_THRESHOLD: '0.55',
    DISCORD_TOKEN: 'discord-token',
    DISCORD_API_URL: 'http://127.0.0.1:4000/api',
    SLACK_BOT_TOKEN: '',
    SLACK_APP_TOKEN: '',
    SLACK_SIGNING_SECRET: 'signing',
    SLACK_PORT: '3001',
    SLACK_CLIENT_ID: 'id',
    SLACK_CLIENT_SECRET: 'secret',
    STORE_KEY: 'ab'.repeat(32),
    SLACK_API_URL: 'http://127.0.0.1:4001/api/',
    DEFAULT_TIMEZONE: 'Europe/Kyiv',
    PORT: '9000',
    HOST: '0.0.0.0',
    DESK: 'off',
    DESK_TOKEN: 'a-long-enough-token',
  };
  expect(readConfig(env)).toEqual({
    contentDir: '/news',
    dataDir: '/var/dateline',
    logLevel: 'debug',
    logTexts: true,
    answerThreshold: 0.55,
    discord: { token: 'discord-token', apiUrl: 'http://127.0.0.1:4000/api' },
    slack: {
      way: { kind: 'http', signingSecret: 'signing', port: 3001 },
      workspaces: {
        kind: 'many',
        clientId: 'id',
        clientSecret: 'secret',
        storeKey: new Uint8Array(32).fill(0xab),
      },
      apiUrl: 'http://127.0.0.1:4001/api/',
    },
    timeZone: 'Europe/Kyiv',
    desk: { host: '0.0.0.0', port: 9000, page: false, token: 'a-long-enough-token' },
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

describe('the settings of Slack', () => {
  test('are those of one workspace over Socket Mode with its two tokens', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack).toEqual({
      way: { kind: 'socket', appToken: 'xapp-1' },
      workspaces: { kind: 'one', botToken: 'xoxb-1' },
    });
  });

  test.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, /lacks SLACK_BOT_TOKEN/u],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /lacks SLACK_APP_TOKEN/u],
    [{ SLACK_CLIENT_ID: '1' }, /lacks SLACK_APP_TOKEN/u],
    [{ SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1', SLACK_CLIENT_SECRET: '2' }, /STORE_KEY together/u],
  ])('%j are half of what it takes', (env, message) => {
    expect(() => readConfig(env)).toThrow(message);
  });
});

describe('the desk', () => {
  test.each(['0.0.0.0', '::', '192.168.1.5', 'news.example'])('on %s demands a token', (HOST) => {
    expect(() => readConfig({ HOST })).toThrow(/DESK_TOKEN is not set/u);
    expect(readConfig({ HOST, DESK_TOKEN: 'sixteen-letters-' }).desk).toMatchObject({ host: HOST });
  });

  test.each(['127.0.0.1', '127.8.8.8', '::1', 'localhost'])('on %s demands none', (HOST) => {
    expect(readConfig({ HOST }).desk).toEqual({ host: HOST, page: true });
  });

  test('takes no token that could be guessed, and does not say it back', () => {
    expect(() => readConfig({ DESK_TOKEN: 'hush' })).toThrow(/DESK_TOKEN is set but must be one word of 16/u);
  });
});

test('the value of a bad secret is not said back', () => {
  expect(() => readConfig({ STORE_KEY: 'hush', DISCORD_TOKEN: 'two words' })).toThrow(
    expect.objectContaining({ message: expect.not.stringMatching(/hush|two words/u) }),
  );
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
