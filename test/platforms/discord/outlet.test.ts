/** Digests: one attempt a call, the same bytes each time, and found again. */
import { describe, expect, test } from 'vitest';
import type { Address } from '../../../src/ports.ts';
import { actions, heading, keyPoints, reply, text } from '../../../src/reply/build.ts';
import {
  buttonsOf,
  componentsOf,
  type Message,
  messagePayload,
  snowflake,
  textOf,
} from '../../emulators/discord/payloads.ts';
import { answered, messagesIn, type Online, online } from './support.ts';

const POST = 'POST /channels/:id/messages';
const citation = { article: { id: 'a', title: 'Harbour' }, section: 'Money', sectionId: 's' };
const long = {
  label: 'Read',
  command: 'read',
  options: { section: 'Money and Politics', article: 'x'.repeat(120) },
};
const digest = reply('answered', [
  heading('China, today'),
  keyPoints([{ aspect: 'Cranes', detail: 'China delivers them.', citation }]),
  actions({
    buttons: [
      long,
      { ...long, label: 'Outline', command: 'sections' },
      { label: 'Help', command: 'help', options: {} },
    ],
  }),
]);

const place = ({ discord }: Online): Address => ({
  platform: 'discord',
  tenant: discord.guild.id,
  id: discord.channel.id,
});
const since = (): Temporal.Instant => Temporal.Now.instant().subtract({ minutes: 1 });
const attempts = ({ discord }: Online): number =>
  discord.requests.filter(({ route }) => route === POST).length;

test('a digest fits or does not, and what fits freezes to the same bytes each time', async () => {
  const { platform } = await online();
  const { outlet } = platform;
  expect(outlet.fits(digest, 'en')).toBe(true);
  expect(outlet.freeze(digest, 'key', 'en')).toBe(outlet.freeze(digest, 'key', 'en'));
  expect(outlet.freeze(digest, 'key', 'en')).not.toBe(outlet.freeze(digest, 'other', 'en'));
  const large = reply('answered', [text('word '.repeat(1_000))]);
  expect(outlet.fits(large, 'en')).toBe(false);
  expect(() => outlet.freeze(large, 'key', 'en')).toThrow('takes 2 messages');
});

test('what is posted is posted once while the nonce lives, and found by its mark after that', async () => {
  const one = await online();
  const { outlet } = one.platform;
  const frozen = outlet.freeze(digest, 'subscription/slot', 'en');
  const start = since();
  const posting = await outlet.post(place(one), frozen);
  expect(posting).toMatchObject({ kind: 'posted' });
  expect(await outlet.post(place(one), frozen)).toEqual(posting);
  const [message] = messagesIn(one.discord, one.discord.channel.id);
  expect(messagesIn(one.discord, one.discord.channel.id)).toHaveLength(1);
  expect(message && textOf(message)).toContain('**Cranes**');
  expect(await outlet.find(place(one), 'subscription/slot', start)).toEqual({
    kind: 'read',
    messages: [message?.id],
  });
  expect(await outlet.find(place(one), 'subscription/other', start)).toEqual({ kind: 'read', messages: [] });
  one.discord.state.forgetNonces();
  const second = await outlet.post(place(one), frozen);
  const trace = await outlet.find(place(one), 'subscription/slot', start);
  expect(trace).toEqual({ kind: 'read', messages: [message?.id, Reflect.get(second, 'message')] });
  expect(await outlet.remove(place(one), String(Reflect.get(second, 'message')))).toBe(true);
  expect(messagesIn(one.discord, one.discord.channel.id)).toHaveLength(1);
  // what is gone is gone
  expect(await outlet.remove(place(one), String(Reflect.get(second, 'message')))).toBe(true);
});

test('its buttons work, the long ones too', async () => {
  const one = await online();
  await one.platform.outlet.post(place(one), one.platform.outlet.freeze(digest, 'key', 'en'));
  const [message] = messagesIn(one.discord, one.discord.channel.id);
  if (!message) throw new Error('nothing was posted');
  const ids = [...buttonsOf(message).values()];
  expect(ids.every((id) => !id.includes('?'))).toBe(true);
  const opened = await answered(one.discord.press(message, buttonsOf(message).get('Read') ?? ''));
  expect(textOf(opened)).toContain('No article is called');
  expect(opened.id).not.toBe(message.id);
});

test('a message is found among hundreds, and others that look like it are not', async () => {
  const one = await online();
  const { discord, platform } = one;
  const start = since();
  const other = (): Message => messagePayload(discord.someone, discord.channel.id, 'talk', {}, snowflake());
  const list = Array.from({ length: 250 }, other);
  discord.state.messages.set(discord.channel.id, list);
  const posting = await platform.outlet.post(place(one), platform.outlet.freeze(digest, 'key', 'en'));
  const posted = messagesIn(discord, discord.channel.id).at(-1);
  const copied = { ...other(), components: posted?.components ?? [] };
  discord.state.messages.set(discord.channel.id, [
    ...messagesIn(discord, discord.channel.id),
    copied,
    ...Array.from({ length: 120 }, other),
  ]);
  expect(await platform.outlet.find(place(one), 'key', start)).toEqual({
    kind: 'read',
    messages: [Reflect.get(posting, 'message')],
  });
  expect(componentsOf(posted?.components)[0]?.['id']).toBeGreaterThan(1_000);
});

describe('what became of an attempt', () => {
  test.each([
    [{ kind: 'limit', scope: 'user', seconds: 2 }, { kind: 'wait' }],
    [{ kind: 'limit', scope: 'global', seconds: 2 }, { kind: 'wait' }],
    [{ kind: 'limit', scope: 'shared', seconds: 2 }, { kind: 'wait' }],
    [
      { kind: 'status', status: 404, code: 10_003 },
      { kind: 'refused', scope: 'channel', reason: 'the channel is gone' },
    ],
    [
      { kind: 'status', status: 403, code: 50_001 },
      { kind: 'refused', scope: 'channel' },
    ],
    [
      { kind: 'status', status: 403, code: 50_013 },
      { kind: 'refused', scope: 'channel' },
    ],
    [
      { kind: 'status', status: 400, code: 50_035, message: 'Invalid' },
      { kind: 'refused', scope: 'channel', reason: 'Discord refused the message: Invalid (50035)' },
    ],
    [
      { kind: 'status', status: 401 },
      { kind: 'refused', scope: 'token' },
    ],
    [
      { kind: 'status', status: 500 },
      { kind: 'unknown', reason: 'Discord answered 500' },
    ],
    [{ kind: 'lost-answer' }, { kind: 'unknown' }],
    [{ kind: 'reset', after: false }, { kind: 'unknown' }],
    [{ kind: 'reset', after: true }, { kind: 'unknown' }],
  ] as const)('%j: %j, and it was one attempt', async (fault, became) => {
    const one = await online();
    one.discord.faults.plan(POST, fault);
    const frozen = one.platform.outlet.freeze(digest, 'key', 'en');
    const posting = await one.platform.outlet.post(place(one), frozen);
    expect(posting).toMatchObject(became);
    if (posting.kind === 'wait') expect(posting.milliseconds).toBeGreaterThanOrEqual(2_000);
    expect(attempts(one)).toBe(1);
  });

  test('after a 401 the token is tried again when it is asked to', async () => {
    const one = await online();
    one.discord.faults.plan(POST, { kind: 'status', status: 401 });
    const frozen = one.platform.outlet.freeze(digest, 'key', 'en');
    await one.platform.outlet.post(place(one), frozen);
    expect(await one.platform.outlet.post(place(one), frozen)).toMatchObject({ kind: 'posted' });
  });
});

test('a channel that may not be read is said so', async () => {
  const one = await online();
  one.discord.channel.refused = { status: 403, code: 50_001, message: 'Missing Access' };
  expect(await one.platform.outlet.find(place(one), 'key', since())).toEqual({
    kind: 'unreadable',
    reason: 'Missing Access',
  });
});

test.each([
  { kind: 'status', status: 503 },
  { kind: 'limit', scope: 'user', seconds: 2 },
  { kind: 'reset', after: false },
] as const)('%j while a message is looked for passes, so that it is looked for again', async (fault) => {
  const one = await online();
  one.discord.faults.plan('GET /channels/:id/messages', fault);
  expect(await one.platform.outlet.find(place(one), 'key', since())).toMatchObject({
    kind: 'unreadable',
    passing: true,
  });
  expect(await one.platform.outlet.find(place(one), 'key', since())).toEqual({ kind: 'read', messages: [] });
});

test('somebody is written to directly, or it is said that it is not possible', async () => {
  const one = await online();
  const user = { platform: 'discord', tenant: one.discord.guild.id, id: one.discord.someone.id } as const;
  expect(await one.platform.outlet.tell(user, digest, 'en')).toBe(true);
  const direct = one.discord.direct(one.discord.someone);
  expect(messagesIn(one.discord, direct.id).map(textOf).join()).toContain('Cranes');
  direct.refused = { status: 403, code: 50_007, message: 'Cannot send messages to this user' };
  expect(await one.platform.outlet.tell(user, digest, 'en')).toBe(false);
});
