/** Bad days: too many requests, servers that fail, connections that break, calls that come too late. */
import { describe, expect, test } from 'vitest';
import { type Command, defineCommand } from '../../../src/bot/command.ts';
import { reply, text } from '../../../src/reply/build.ts';
import { textOf } from '../../emulators/discord/payloads.ts';
import { answered, isPrivate, messagesIn, offline, online, posted, until } from './support.ts';

const ACKNOWLEDGE = 'POST /interactions/:id/:token/callback';
const EDIT = 'PATCH /webhooks/:id/:token/messages/@original';
const FOLLOW = 'POST /webhooks/:id/:token';
const POST = 'POST /channels/:id/messages';

/** A command that answers when it is told to. */
function slowCommand(): { slow: Command; finish: () => Promise<void> } {
  let end: (() => void) | undefined;
  const slow = defineCommand({
    name: 'slow',
    description: 'Takes its time',
    options: {},
    run: () =>
      new Promise((resolve) => {
        end = () => resolve(reply('answered', [text('At last.')]));
      }),
  });
  const finish = async (): Promise<void> => (await until(() => end, 'the command to be run'))();
  return { slow, finish };
}

describe('a call is answered all the same', () => {
  test.each([
    ['429 of the user', ACKNOWLEDGE, { kind: 'limit', scope: 'user', seconds: 0.05 }],
    ['429 of the user', EDIT, { kind: 'limit', scope: 'user', seconds: 0.05 }],
    ['429 of all', EDIT, { kind: 'limit', scope: 'global', seconds: 0.05 }],
    ['429 of a shared resource', EDIT, { kind: 'limit', scope: 'shared', seconds: 0.05 }],
    ['a 500', ACKNOWLEDGE, { kind: 'status', status: 500 }],
    ['a 502', EDIT, { kind: 'status', status: 502 }],
    ['a break before', ACKNOWLEDGE, { kind: 'reset', after: false }],
    ['a break after', ACKNOWLEDGE, { kind: 'reset', after: true }],
    ['a lost answer', ACKNOWLEDGE, { kind: 'lost-answer' }],
    ['a break before', EDIT, { kind: 'reset', after: false }],
    ['a break after', EDIT, { kind: 'reset', after: true }],
  ] as const)('after %s to %s', async (_name, route, fault) => {
    const { discord, lines } = await online();
    discord.faults.plan(route, fault);
    const call = discord.slash('keypoints', { topic: 'china' });
    expect(textOf(await answered(call))).toContain('Cranes');
    expect(call.followUps).toEqual([]);
    if (fault.kind === 'limit') {
      const waits = lines.filter(({ message }) => message === 'Discord asked to wait');
      expect(waits).toMatchObject([{ level: 'warn', fields: { scope: fault.scope, count: 1 } }]);
    }
  });
});

describe('a message is posted once', () => {
  test.each([
    ['a break before', { kind: 'reset', after: false }],
    ['a break after', { kind: 'reset', after: true }],
    ['a lost answer', { kind: 'lost-answer' }],
    ['a 503', { kind: 'status', status: 503 }],
    ['429', { kind: 'limit', scope: 'user', seconds: 0.05 }],
  ] as const)('after %s', async (_name, fault) => {
    const { discord } = await online();
    const channel = discord.direct(discord.someone);
    discord.faults.plan(POST, fault);
    discord.write('What did Ines Calder call the loan?', { channel });
    await until(
      () => discord.requests.filter(({ route }) => route === POST).length === 2,
      'a second attempt',
    );
    await posted(discord, channel.id);
    expect(messagesIn(discord, channel.id)).toHaveLength(1);
    const nonces = discord.requests
      .filter(({ route }) => route === POST)
      .map(({ body }) => Reflect.get(Object(body), 'nonce'));
    expect(new Set(nonces).size).toBe(1);
  });

  test('where the bot may not write, nothing is tried again, and nobody is bothered', async () => {
    const { discord, lines } = await online();
    discord.channel.refused = { status: 403, code: 50_013, message: 'Missing Permissions' };
    discord.write(`<@${discord.bot.id}> What did Ines Calder call the loan?`);
    const line = await until(() => lines.find(({ level }) => level === 'error'), 'a line in the log');
    expect(line.fields).toMatchObject({ code: 50_013, tenant: discord.guild.id });
    expect(discord.requests.filter(({ route }) => route === POST)).toHaveLength(1);
  });
});

describe('the user hears of it', () => {
  test('when Discord rejects an answer, under an incident that the log knows', async () => {
    const { discord, lines } = await online();
    discord.faults.plan(EDIT, { kind: 'status', status: 400, code: 50_035, message: 'Invalid Form Body' });
    const sorry = await answered(discord.slash('keypoints'));
    const line = await until(() => lines.find(({ level }) => level === 'error'), 'a line in the log');
    expect(line.fields).toMatchObject({ code: 50_035, reason: 'Invalid Form Body' });
    expect(textOf(sorry)).toContain(`report incident ${String(line.fields['incident'])}`);
    expect(isPrivate(sorry)).toBe(true);
  });

  test('privately, where the answer was to be public', async () => {
    const { discord } = await online();
    discord.faults.plan(EDIT, { kind: 'status', status: 400, code: 50_035, message: 'Invalid Form Body' });
    const call = discord.slash('keypoints', { share: true });
    const [sorry] = await until(
      () => (call.followUps.length > 0 ? call.followUps : undefined),
      'the sentence',
    );
    expect(sorry && isPrivate(sorry)).toBe(true);
    await until(() => call.original === undefined, 'the promise to be taken back');
  });

  test('below what stands there already, when a further message fails', async () => {
    const long = defineCommand({
      name: 'long',
      description: 'Says a lot',
      options: {},
      run: () => reply('answered', [text('word '.repeat(1_500))]),
    });
    const { discord } = await online({ extra: [long] });
    discord.faults.plan(FOLLOW, { kind: 'status', status: 400, code: 50_035, message: 'Invalid Form Body' });
    const call = discord.slash('long');
    const [sorry] = await until(
      () => (call.followUps.length > 0 ? call.followUps : undefined),
      'the sentence',
    );
    expect(sorry && textOf(sorry)).toContain('report incident');
    expect(call.original && textOf(call.original)).toContain('word word');
  });
});

test('a long answer goes on in further messages, and none of it is lost', async () => {
  const words = Array.from({ length: 2_000 }, (_, index) => `word${index}`).join(' ');
  const long = defineCommand({
    name: 'long',
    description: 'Says a lot',
    options: {},
    run: () => reply('answered', [text(words)]),
  });
  const { discord } = await online({ extra: [long] });
  const call = discord.slash('long');
  const last = await until(() => call.followUps.find((one) => textOf(one).includes('word1999')), 'the end');
  expect(isPrivate(last)).toBe(true);
  const all = [await answered(call), ...call.followUps].map(textOf).join(' ');
  expect(all.split(/\s+/u)).toEqual(words.split(' '));
});

test('a call that comes too late is left, and one that the core takes long over is acknowledged first', async () => {
  const { slow, finish } = slowCommand();
  const { discord, lines } = await online({ extra: [slow] });
  const call = discord.slash('slow');
  await until(() => call.acknowledged === 5, 'the acknowledgement');
  expect(call.promised).toBe(true);
  await finish();
  expect(textOf(await answered(call))).toBe('At last.');
  discord.faults.plan(ACKNOWLEDGE, {
    kind: 'status',
    status: 404,
    code: 10_062,
    message: 'Unknown interaction',
  });
  const late = discord.slash('keypoints');
  const line = await until(() => lines.find(({ level }) => level === 'warn'), 'a line in the log');
  expect(line).toMatchObject({ message: 'A call came too late to be answered', fields: { code: 10_062 } });
  expect(discord.requests.filter(({ path }) => path.includes(late.token))).toHaveLength(1);
});

test('stopping waits for what is under way, and takes nothing new', async () => {
  const { slow, finish } = slowCommand();
  const { discord, platform } = await online({ extra: [slow] });
  const call = discord.slash('slow');
  await until(() => call.acknowledged, 'the acknowledgement');
  const stopped = platform.stop();
  const refused = discord.slash('keypoints');
  await finish();
  await stopped;
  expect(call.original && textOf(call.original)).toBe('At last.');
  expect(refused.acknowledged).toBeUndefined();
  expect(platform.state).toMatchObject({ connected: false });
});

describe('the gateway', () => {
  test('drops the connection: what came meanwhile is replayed, and answered once', async () => {
    const { discord, platform } = await online();
    discord.gateway.drop();
    const call = discord.slash('keypoints');
    expect(textOf(await answered(call))).toContain('key points');
    expect(discord.gateway.resumes).toHaveLength(1);
    expect(discord.gateway.identifies).toHaveLength(1);
    await until(() => platform.state.connected, 'the connection');
  });

  test('asks for a new connection, and forgets the session', async () => {
    const { discord } = await online();
    discord.gateway.askToReconnect();
    await until(() => discord.gateway.resumes.length === 1, 'a resume');
    expect(textOf(await answered(discord.slash('keypoints')))).toContain('key points');
    discord.gateway.forgetful = true;
    discord.gateway.drop();
    await until(() => discord.gateway.identifies.length === 2, 'a new identify');
    discord.gateway.forgetful = false;
    expect(textOf(await answered(discord.slash('keypoints')))).toContain('key points');
    // the client itself leaves five seconds between two identifies
  }, 30_000);

  test('answers no heartbeat: the connection is given up and resumed', async () => {
    const { discord } = await online({ heartbeat: 60 });
    discord.gateway.zombie = true;
    await until(() => discord.gateway.resumes.length > 0, 'a resume');
    discord.gateway.zombie = false;
    expect(textOf(await answered(discord.slash('keypoints')))).toContain('key points');
  });

  test('serves several shards', async () => {
    const { discord } = await online({ shards: 2 });
    expect(discord.gateway.identifies.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ]);
    expect(textOf(await answered(discord.slash('keypoints')))).toContain('key points');
  });

  test('asks for no privileged intent', async () => {
    const { discord } = await online();
    // guilds, guild messages, direct messages
    expect(discord.gateway.identifies[0]?.intents).toBe((1 << 0) | (1 << 9) | (1 << 12));
  });

  test('closes for good: the state says why', async () => {
    const { discord, platform } = await online();
    discord.gateway.closeWith(4004);
    await until(() => !platform.state.connected, 'the end');
    await until(() => platform.state.note.includes('DISCORD_TOKEN'), 'the reason');
  });
});

describe('a login that fails names the remedy', () => {
  test('the API does not know the token', async () => {
    const { discord, platform } = await offline();
    discord.faults.plan('GET /gateway/bot', { kind: 'status', status: 401, message: '401: Unauthorized' });
    await expect(platform.start()).rejects.toMatchObject({
      code: 'discord-token',
      message: expect.stringContaining('DISCORD_TOKEN'),
    });
  });

  test.each([
    [4004, 'discord-token', 'DISCORD_TOKEN'],
    [4014, 'discord-intents', 'intents'],
  ])('the gateway closes with %i', async (code, kind, named) => {
    const { discord, platform } = await offline();
    discord.gateway.refuseWith = code;
    await expect(platform.start()).rejects.toMatchObject({
      code: kind,
      message: expect.stringContaining(named),
    });
    expect(platform.state.connected).toBe(false);
  });

  test('nobody is there', async () => {
    const { discord, platform } = await offline();
    await discord.close();
    await expect(platform.start()).rejects.toMatchObject({
      code: 'discord-login',
      message: expect.stringContaining('DISCORD_API_URL'),
    });
  });
});
