import { expect, test } from 'vitest';
import type { Address } from '../../../src/ports.ts';
import { buttons, heading, list, reply, text } from '../../../src/reply/build.ts';
import { nextStamp } from '../../emulators/slack/state.ts';
import { blockFaults } from '../../emulators/slack/validate.ts';
import { scene } from './support.ts';

const C1: Address = { platform: 'slack', tenant: 'T1', id: 'C1' };
const digest = reply('answered', [
  heading('The week in harbours'),
  list(['Cranes come', 'Ferries go']),
  buttons({ label: 'All', command: 'articles', options: {} }),
]);
const since = (): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(1_768_000_000_000);

test('a digest is posted once with its key, found by it, and taken back', async () => {
  const { platform, slack } = await scene();
  const { outlet } = platform;
  expect(outlet.fits(digest, 'en')).toBe(true);
  const payload = outlet.freeze(digest, 'subscription/slot', 'en');
  expect(outlet.freeze(digest, 'subscription/slot', 'en')).toBe(payload);
  expect(payload).not.toContain('subscription/slot');
  const posting = await outlet.post(C1, payload);
  const [message] = slack.workspaces.get('T1')?.channels.get('C1')?.messages ?? [];
  expect(posting).toEqual({ kind: 'posted', message: message?.ts });
  expect(blockFaults(message?.blocks)).toEqual([]);
  expect(slack.callsTo('chat.postMessage')[0]?.given).toMatchObject({
    unfurl_links: 'false',
    unfurl_media: 'false',
    metadata: { event_type: 'dateline_digest' },
  });
  expect(await outlet.find(C1, 'subscription/slot', since())).toEqual({
    kind: 'read',
    messages: [message?.ts],
  });
  expect(await outlet.find(C1, 'another/slot', since())).toEqual({ kind: 'read', messages: [] });
  expect(await outlet.remove(C1, message?.ts ?? '')).toBe(true);
  expect(await outlet.find(C1, 'subscription/slot', since())).toEqual({ kind: 'read', messages: [] });
});

test.each([
  ['failed-after', 'unknown'],
  ['reset-after', 'unknown'],
] as const)('a post that %s is %s, is made once, and is found', async (kind, expected) => {
  const { platform, slack } = await scene();
  slack.faults.set('chat.postMessage', { kind });
  const posting = await platform.outlet.post(C1, platform.outlet.freeze(digest, 'key', 'en'));
  expect(posting.kind).toBe(expected);
  expect(slack.callsTo('chat.postMessage')).toHaveLength(1);
  const trace = await platform.outlet.find(C1, 'key', since());
  expect(trace).toMatchObject({ kind: 'read', messages: [expect.any(String)] });
});

test.each([
  [
    { kind: 'limited', seconds: 7 },
    { kind: 'wait', milliseconds: 7_000 },
  ],
  [
    { kind: 'refused', error: 'ratelimited' },
    { kind: 'wait', milliseconds: 30_000 },
  ],
  [
    { kind: 'refused', error: 'channel_not_found' },
    { kind: 'refused', scope: 'channel' },
  ],
  [
    { kind: 'refused', error: 'is_archived' },
    { kind: 'refused', scope: 'channel' },
  ],
  [
    { kind: 'refused', error: 'not_in_channel' },
    { kind: 'refused', scope: 'channel' },
  ],
  [
    { kind: 'refused', error: 'invalid_auth' },
    { kind: 'refused', scope: 'token' },
  ],
  [
    { kind: 'refused', error: 'token_revoked' },
    { kind: 'refused', scope: 'token' },
  ],
  [
    { kind: 'refused', error: 'account_inactive' },
    { kind: 'refused', scope: 'token' },
  ],
  [{ kind: 'refused', error: 'internal_error' }, { kind: 'unknown' }],
  [{ kind: 'status', status: 502 }, { kind: 'unknown' }],
] as const)('%j becomes %j', async (fault, expected) => {
  const { platform, slack } = await scene();
  slack.faults.set('chat.postMessage', fault);
  expect(await platform.outlet.post(C1, platform.outlet.freeze(digest, 'key', 'en'))).toMatchObject(expected);
  expect(slack.workspaces.get('T1')?.channels.get('C1')?.messages).toEqual([]);
});

test('channels that are archived, unknown or without the bot refuse; another workspace has no token', async () => {
  const { platform, slack } = await scene();
  const payload = platform.outlet.freeze(digest, 'key', 'en');
  const place = slack.workspaces.get('T1')?.channels.get('C2');
  if (place) place.archived = true;
  for (const id of ['C2', 'CAWAY', 'CNOWHERE'])
    expect(await platform.outlet.post({ ...C1, id }, payload)).toMatchObject({
      kind: 'refused',
      scope: 'channel',
    });
  const elsewhere = { ...C1, tenant: 'T2' };
  expect(await platform.outlet.post(elsewhere, payload)).toMatchObject({ kind: 'refused', scope: 'token' });
  expect(await platform.outlet.find(elsewhere, 'key', since())).toMatchObject({ kind: 'unreadable' });
  expect(await platform.outlet.remove(elsewhere, '1.1')).toBe(false);
  expect(await platform.outlet.tell({ ...elsewhere, id: 'U1' }, digest, 'en')).toBe(false);
});

test.each([
  { kind: 'status', status: 503 },
  { kind: 'limited', seconds: 1 },
] as const)('%j while a message is looked for passes, so that it is looked for again', async (fault) => {
  const { platform, slack } = await scene();
  slack.faults.set('conversations.history', fault);
  const { outlet } = platform;
  expect(await outlet.find(C1, 'key', since())).toMatchObject({ kind: 'unreadable', passing: true });
  expect(await outlet.find(C1, 'key', since())).toEqual({ kind: 'read', messages: [] });
});

test('without the scope to read, nobody can say', async () => {
  const { platform, slack } = await scene();
  slack.faults.set('conversations.history', { kind: 'refused', error: 'missing_scope' });
  expect(await platform.outlet.find(C1, 'key', since())).toMatchObject({ kind: 'unreadable' });
});

test('a digest is found behind hundreds of messages, and somebody else’s mark is not ours', async () => {
  const { platform, slack } = await scene();
  const { outlet } = platform;
  await outlet.post(C1, outlet.freeze(digest, 'key', 'en'));
  await outlet.post(C1, outlet.freeze(digest, 'key', 'en'));
  const messages = slack.workspaces.get('T1')?.channels.get('C1')?.messages ?? [];
  const [first, second] = messages;
  for (let n = 0; n < 450; n += 1) messages.push({ ts: nextStamp(), user: 'U1', text: 'chat', blocks: [] });
  messages.push({ ts: nextStamp(), user: 'U1', text: 'copy', blocks: [], metadata: first?.metadata });
  expect(await outlet.find(C1, 'key', since())).toEqual({ kind: 'read', messages: [first?.ts, second?.ts] });
  expect(slack.callsTo('conversations.history')).toHaveLength(3);
  expect(slack.callsTo('conversations.history')[0]?.given['oldest']).toBe('1767999940.000000');
});

test('somebody is told directly; a reply of several messages does not fit into a digest', async () => {
  const { platform, slack } = await scene();
  expect(await platform.outlet.tell({ ...C1, id: 'U1' }, digest, 'en')).toBe(true);
  expect(slack.workspaces.get('T1')?.channels.get('DU1')?.messages).toHaveLength(1);
  expect(await platform.outlet.tell({ ...C1, id: 'UNOBODY' }, digest, 'en')).toBe(false);
  const long = reply(
    'answered',
    Array.from({ length: 40 }, () => text('words '.repeat(150))),
  );
  expect(platform.outlet.fits(long, 'en')).toBe(false);
});
