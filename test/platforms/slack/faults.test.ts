import { expect, test } from 'vitest';
import { OperatorError } from '../../../src/errors.ts';
import { directMessage, press, slash } from '../../emulators/slack/payloads.ts';
import { channel } from '../../emulators/slack/state.ts';
import type { SlackEmulator } from '../../emulators/slack.ts';
import { SIGNING_SECRET, scene, WAYS, wordsOf } from './support.ts';

const before = (slack: SlackEmulator): void => {
  slack.workspaces.get('T1')?.channels.set('DU1', channel('DU1', true));
};

test.each(WAYS)('what comes in again by %s is acknowledged, and not answered again', async (way) => {
  const { ask, send, slack } = await scene({ way, before });
  const question = directMessage('help');
  await ask(question, 'chat.postMessage');
  await send(question, 1);
  const command = slash(slack, '/help');
  await ask(command, 'response_url');
  await send(command, 1);
  await ask(directMessage('help'), 'chat.postMessage');
  expect(slack.callsTo('chat.postMessage')).toHaveLength(2);
  expect(slack.callsTo('response_url')).toHaveLength(1);
});

test('a message that comes under another event’s id is the same message', async () => {
  const { ask, send, slack } = await scene({ before });
  const question = directMessage('help');
  await ask(question, 'chat.postMessage');
  await send({ ...question, payload: { ...question.payload, event_id: 'EvOther' } });
  await ask(directMessage('help'), 'chat.postMessage');
  expect(slack.callsTo('chat.postMessage')).toHaveLength(2);
});

test('a limit is waited for, and the answer comes once', async () => {
  const { ask, slack, counted } = await scene({ before });
  slack.faults.set('chat.postMessage', { kind: 'limited', seconds: 1 });
  await ask(directMessage('help'), 'chat.postMessage', 2);
  expect(counted).toEqual(['limited']);
  expect(slack.workspaces.get('T1')?.channels.get('DU1')?.messages).toHaveLength(1);
});

test('a limit on an address for answers is waited for', async () => {
  const { ask, slack } = await scene();
  slack.faults.set('response_url', { kind: 'limited', seconds: 1 });
  const { given } = await ask(slash(slack, '/help'), 'response_url');
  expect(wordsOf(given)).toContain('What I can do');
});

test.each(['failed-after', 'reset-after'] as const)(
  'a post that %s may have been made is not made again',
  async (kind) => {
    const { ask, platform, slack } = await scene({ before });
    slack.faults.set('chat.postMessage', { kind });
    await ask(directMessage('help'), 'chat.postMessage');
    await platform.stop();
    expect(slack.workspaces.get('T1')?.channels.get('DU1')?.messages).toHaveLength(1);
    expect(slack.callsTo('chat.postMessage')).toHaveLength(1);
  },
);

test('an address that has expired: the answer comes as a message for the asker alone', async () => {
  const { ask, slack } = await scene();
  const { given } = await ask(slash(slack, '/help', {}, 0), 'chat.postEphemeral');
  expect(given).toMatchObject({ channel: 'C1', user: 'U1' });
  expect(wordsOf(given)).toContain('What I can do');
});

test('an address that has expired where the bot is no member: the answer comes directly', async () => {
  const { ask, slack } = await scene();
  const { given } = await ask(slash(slack, '/help', { channel: 'CAWAY' }, 0), 'chat.postMessage');
  expect(given['channel']).toBe('DU1');
  expect(wordsOf(given)).toContain('What I can do');
});

test('a workspace without a language for somebody is answered in English, at once', async () => {
  const { ask, slack } = await scene();
  slack.faults.set('users.info', { kind: 'limited', seconds: 60 });
  const { given } = await ask(slash(slack, '/help', { user: 'U2' }), 'response_url');
  expect(wordsOf(given)).toContain('What I can do');
  const later = await ask(slash(slack, '/help', { user: 'U2' }), 'response_url');
  expect(wordsOf(later.given)).toContain('Lo que sé hacer');
});

test('when Slack asks to come back, or the socket drops, the app is back and answers', async () => {
  const { ask, platform, slack, counted } = await scene();
  slack.socket.refresh();
  await slack.until('a second connection', () => slack.socket.opened === 2 && slack.socket.open === 1);
  await slack.until('the app to be connected', () => platform.state.connected);
  await ask(slash(slack, '/help'), 'response_url');
  slack.socket.drop();
  await slack.until('a third connection', () => slack.socket.opened === 3 && platform.state.connected);
  await ask(slash(slack, '/help'), 'response_url');
  expect(counted).toEqual(['reconnected', 'reconnected']);
});

test('a socket that drops before the acknowledgement: what comes again is answered, once', async () => {
  const { platform, send, slack } = await scene({ before });
  const envelopes = [slash(slack, '/help'), directMessage('help')];
  for (const envelope of envelopes) slack.socket.send(envelope);
  slack.socket.drop();
  await slack.until('the way back', () => slack.socket.opened === 2 && platform.state.connected);
  for (const envelope of envelopes) await send(envelope, 1);
  for (const envelope of envelopes) await send(envelope, 2);
  await slack.until(
    'both answers',
    () => slack.callsTo('response_url').length > 0 && slack.callsTo('chat.postMessage').length > 0,
  );
  await platform.stop();
  expect(slack.callsTo('response_url')).toHaveLength(1);
  expect(slack.callsTo('chat.postMessage')).toHaveLength(1);
});

test('while Slack does not let it back in, it says so and goes on trying', async () => {
  const { logger, platform, slack } = await scene();
  slack.faults.set('apps.connections.open', { kind: 'refused', error: 'invalid_auth' }, 2);
  slack.socket.drop();
  await slack.until('the word that it is away', () => !platform.state.connected);
  await slack.until('the way back', () => slack.socket.opened === 2 && platform.state.connected);
  expect(logger.lines.some(({ message }) => message === 'Slack cannot be reached')).toBe(true);
});

test('stopping waits for what was begun', async () => {
  const { platform, send, slack } = await scene({ before });
  slack.faults.set('chat.postMessage', { kind: 'limited', seconds: 1 });
  await send(directMessage('help'));
  await slack.until('the first attempt', () => slack.callsTo('chat.postMessage').length === 1);
  await platform.stop();
  expect(slack.workspaces.get('T1')?.channels.get('DU1')?.messages).toHaveLength(1);
  expect(platform.state).toEqual({ connected: false, note: 'Stopped' });
});

const starting: readonly (readonly [string, Parameters<typeof scene>[0], RegExp])[] = [
  [
    'a wrong bot token',
    { before: (slack) => slack.workspaces.clear() },
    /SLACK_BOT_TOKEN.*OAuth & Permissions/su,
  ],
  [
    'a revoked bot token',
    { before: (slack) => slack.faults.set('auth.test', { kind: 'refused', error: 'token_revoked' }) },
    /SLACK_BOT_TOKEN.*install the app again/su,
  ],
  [
    'scopes that are missing',
    { before: ({ workspaces }) => Object.assign(workspaces.get('T1') ?? {}, { scopes: ['chat:write'] }) },
    /lacks the scopes app_mentions:read, .*users:read.*deploy -- --slack/su,
  ],
  [
    'a wrong app token',
    { change: (settings) => ({ ...settings, way: { kind: 'socket', appToken: 'xapp-wrong' } }) },
    /SLACK_APP_TOKEN.*connections:write/su,
  ],
  ['many workspaces over Socket Mode', { many: true }, /unset SLACK_APP_TOKEN and set SLACK_SIGNING_SECRET/u],
];

test.each(starting)('%s is one clear sentence at the start', async (_, setting, message) => {
  const { platform } = await scene({ ...setting, idle: true });
  const fault = await platform.start().catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(OperatorError);
  expect(String(fault)).toMatch(message);
  expect(String(fault)).not.toMatch(/xoxb-T1|xapp-wrong/u);
});

test('a port that is taken is one clear sentence at the start', async () => {
  const first = await scene({ way: 'http' });
  const { platform } = await scene({
    way: 'http',
    idle: true,
    change: (settings) => ({
      ...settings,
      way: { kind: 'http', signingSecret: SIGNING_SECRET, port: first.port() },
    }),
  });
  await expect(platform.start()).rejects.toThrow(/port \d+ \(EADDRINUSE\): set SLACK_PORT/u);
});

test('no secret and no word of a message is in the log', async () => {
  const { ask, logger, platform, slack } = await scene({ before });
  slack.faults.set('chat.postMessage', { kind: 'failed-after' });
  await ask(directMessage('Where is the canary-question?'), 'chat.postMessage');
  const answer = await ask(slash(slack, '/search harbour canary-question'), 'response_url');
  slack.faults.set('response_url', { kind: 'status', status: 500 });
  await ask(
    press(slack, answer, 'Read “Port City Rebuilds Its Harbour”', { ephemeral: true }),
    'response_url (refused)',
  );
  slack.socket.drop();
  await slack.until('the way back', () => slack.socket.opened === 2 && platform.state.connected);
  const log = JSON.stringify(logger.lines, (_, value) => (value instanceof Error ? `${value.stack}` : value));
  expect(log).not.toMatch(/xoxb-|xapp-|canary|secret-ticket/u);
});
