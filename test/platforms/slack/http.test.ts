import { request as open } from 'node:http';
import { expect, test } from 'vitest';
import { LARGEST_BODY } from '../../../src/platforms/slack/guard.ts';
import { directMessage, slash } from '../../emulators/slack/payloads.ts';
import type { Signing } from '../../emulators/slack/signed.ts';
import { SIGNING_SECRET, scene, wordsOf } from './support.ts';

const now = (): number => Math.floor(Date.now() / 1_000);

const refused: readonly (readonly [string, () => Partial<Signing>])[] = [
  ['a wrong secret', () => ({ secret: 'another' })],
  ['one byte changed', () => ({ signedBody: '{"type":"event_callback" }' })],
  ['an old stamp', () => ({ stamp: now() - 310 })],
  ['a future stamp', () => ({ stamp: now() + 310 })],
  ['a stamp that is no number', () => ({ headers: { 'x-slack-request-timestamp': 'today' } })],
  ['no stamp', () => ({ headers: { 'x-slack-request-timestamp': undefined } })],
  ['no signature', () => ({ headers: { 'x-slack-signature': undefined } })],
  ['another version', () => ({ headers: { 'x-slack-signature': `v1=${'0'.repeat(64)}` } })],
];

test.each(refused)('a request with %s is refused', async (_, signing) => {
  const { port, slack } = await scene({ way: 'http' });
  const answer = await slack.request(port(), directMessage('help'), { secret: SIGNING_SECRET, ...signing() });
  expect(answer.status).toBe(401);
  expect(slack.callsTo('chat.postMessage')).toEqual([]);
});

test('a request that smuggles words past the signature is refused', async () => {
  const { port, slack } = await scene({ way: 'http' });
  const command = slash(slack, '/help');
  const smuggled = { ...command, payload: { ...command.payload, ssl_check: '1' } };
  const answer = await slack.request(port(), smuggled, { secret: 'another' });
  expect(answer.status).toBe(401);
});

test('a request that is replayed is refused, and answered once', async () => {
  const { port, slack } = await scene({ way: 'http' });
  const command = slash(slack, '/help');
  const signing = { secret: SIGNING_SECRET, stamp: now() };
  expect((await slack.request(port(), command, signing)).status).toBe(200);
  expect((await slack.request(port(), command, signing)).status).toBe(401);
  await slack.until('the answer', () => slack.callsTo('response_url').length === 1);
});

test('stamps up to five minutes off are welcome', async () => {
  const { port, slack } = await scene({ way: 'http' });
  for (const off of [-290, 290]) {
    const signing = { secret: SIGNING_SECRET, stamp: now() + off };
    expect((await slack.request(port(), slash(slack, '/help'), signing)).status).toBe(200);
  }
  await slack.until('both answers', () => slack.callsTo('response_url').length === 2);
});

test('a body that is too large is refused before it is read to its end', async () => {
  const { port } = await scene({ way: 'http' });
  const status = await new Promise((resolve) => {
    const request = open({ port: port(), path: '/slack/events', method: 'POST' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on('error', () => resolve('closed'));
    request.write(Buffer.alloc(LARGEST_BODY + 1));
  });
  expect([413, 'closed']).toContain(status);
});

test('Slack’s check of the address is answered', async () => {
  const { port, slack } = await scene({ way: 'http' });
  const check = { type: 'events_api', payload: { type: 'url_verification', challenge: 'abc' } } as const;
  const answer = await slack.request(port(), check, { secret: SIGNING_SECRET });
  expect(await answer.json()).toEqual({ challenge: 'abc' });
});

test.each(['/', '/slack/install', '/slack/oauth_redirect', '/nothing'])('%s is not there', async (path) => {
  const { port } = await scene({ way: 'http' });
  expect((await fetch(`http://127.0.0.1:${port()}${path}`)).status).toBe(404);
});

test('a request of another kind, and one for another address, do no harm', async () => {
  const { ask, port, slack } = await scene({ way: 'http' });
  const other = { type: 'events_api', payload: { type: 'surprise' } } as const;
  await slack.request(port(), other, { secret: SIGNING_SECRET });
  const { given } = await ask(slash(slack, '/help'), 'response_url');
  expect(wordsOf(given)).toContain('What I can do');
});
