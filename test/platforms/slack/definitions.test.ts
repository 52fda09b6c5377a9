import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { phrasesFor } from '../../../src/bot/phrases.ts';
import { EVENTS, manifest, SCOPES, slashNames } from '../../../src/platforms/slack/definitions.ts';
import { METHODS } from '../../emulators/slack/methods.ts';
import { ALL_SCOPES } from '../../emulators/slack/state.ts';
import { BLOCK_SCHEMA, MANIFEST_SCHEMAS } from '../../emulators/slack/validate.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const phrases = phrasesFor('en');
const code = globSync('src/platforms/slack/*.ts', { cwd: ROOT })
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');
const here = MANIFEST_SCHEMAS.filter((path) => existsSync(path));

if (here.length === 0 || !existsSync(BLOCK_SCHEMA))
  console.warn(`Slack's schemas are not beside the project (${BLOCK_SCHEMA}): what needs them is skipped.`);

const ways = [
  ['socket', { kind: 'socket' }],
  ['http', { kind: 'http', url: 'https://bot.example/' }],
] as const;

describe.each(ways)('the manifest for %s', (name, way) => {
  const made = manifest({ commands, phrases, way });

  test.skipIf(here.length === 0)('is one by Slack’s own schema', () => {
    for (const path of here) {
      const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
      const valid = ajv.compile(JSON.parse(readFileSync(path, 'utf8')));
      expect(valid(made) ? [] : valid.errors, path).toEqual([]);
    }
  });

  test('has a slash command for each command, and one for all', () => {
    const named = [...new Set(commands.map(({ name }) => `/${name.split(' ')[0]}`)), '/news'];
    expect(
      JSON.parse(JSON.stringify(made)).features.slash_commands.map((one: { command: string }) => one.command),
    ).toEqual(named);
  });

  test('has addresses only where Slack has to reach the bot', () => {
    const text = JSON.stringify(made);
    expect(text.includes('https://bot.example/slack/events')).toBe(name === 'http');
    expect(made).toMatchObject({
      settings: { socket_mode_enabled: name === 'socket', event_subscriptions: { bot_events: [...EVENTS] } },
    });
  });
});

test('commands of two words share the slash command of their first', () => {
  const two = [
    { ...commands[0], name: 'digest subscribe' },
    { ...commands[0], name: 'digest list' },
  ].map((one) => ({
    description: 'Something',
    options: {},
    run: () => ({ status: 'answered', audience: 'asker', blocks: [] }) as const,
    ...one,
  }));
  expect(slashNames(two)).toEqual(['digest', 'news']);
  expect(JSON.stringify(manifest({ commands: two, phrases, way: { kind: 'socket' } }))).toContain(
    'subscribe | list',
  );
});

/** Scopes that no method needs, but an event, a command or a shortcut does. */
const FOR_EVENTS: Readonly<Record<string, string>> = {
  'app_mentions:read': 'app_mention',
  'im:history': 'message.im',
};

test('the scopes are exactly those of what is called and heard', () => {
  const called = Object.keys(METHODS).filter(
    (method) => code.includes(`.${method}(`) || code.includes(`'${method}'`),
  );
  expect(called).toEqual(expect.arrayContaining(['chat.postMessage', 'conversations.history', 'users.info']));
  for (const method of called)
    for (const scope of METHODS[method]?.scopes ?? []) expect(Object.keys(SCOPES), method).toContain(scope);
  const needed = new Set(called.flatMap((method) => METHODS[method]?.scopes ?? []));
  const heard = Object.keys(FOR_EVENTS).filter((scope) =>
    EVENTS.some((event) => event === FOR_EVENTS[scope]),
  );
  expect([...needed, ...heard, 'commands'].toSorted()).toEqual(Object.keys(SCOPES).toSorted());
  expect(Object.keys(SCOPES).toSorted()).toEqual(ALL_SCOPES.toSorted());
});

test('the events are exactly those that are listened to', () => {
  const heard = [...code.matchAll(/app\.event\('([a-z_]+)'/gu)].map(([, name]) =>
    name === 'message' ? 'message.im' : name,
  );
  expect(heard.toSorted()).toEqual([...EVENTS].toSorted());
});

describe('npm run deploy -- --slack', () => {
  const deploy = (...args: readonly string[]) =>
    spawnSync(process.execPath, [join(ROOT, 'src', 'deploy.ts'), ...args], { encoding: 'utf8' });

  test('prints the manifest', () => {
    const { status, stdout } = deploy('--slack');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(manifest({ commands, phrases, way: { kind: 'socket' } }))),
    );
    const http = deploy('--slack', '--url', 'https://bot.example');
    expect(JSON.parse(http.stdout).settings.event_subscriptions.request_url).toBe(
      'https://bot.example/slack/events',
    );
  });

  test.each([
    [['--slack', '--url', 'http://bot.example'], 'https addresses alone'],
    [['--slack', 'pigeon'], 'npm run deploy -- --slack [--url'],
    [['--url', 'https://bot.example'], '--url goes with --slack'],
  ])('%j is refused with the remedy', (args, remedy) => {
    const { status, stderr } = deploy(...args);
    expect(status).toBe(1);
    expect(stderr).toContain(remedy);
  });
});
