import { expect, test } from 'vitest';
import type { Origin } from '../../src/bot/command.ts';
import { createConversations } from '../../src/bot/conversations.ts';
import { fakeClock } from '../fakes/clock.ts';

const here: Origin = {
  user: { platform: 'slack', tenant: 'T1', id: 'U1' },
  place: { kind: 'direct', id: 'D1' },
  locale: 'en',
};
const turn = (question: string) => ({ question, quotes: [] });

test('the last eight turns are kept, oldest first', () => {
  const conversations = createConversations(fakeClock());
  const asked = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  for (const question of asked) conversations.remember(here, turn(question));
  expect(conversations.turns(here).map(({ question }) => question)).toEqual(asked.slice(1));
});

test('to turn a page is no further turn', () => {
  const conversations = createConversations(fakeClock());
  for (const question of ['1', '2', '2', '1']) conversations.remember(here, turn(question));
  expect(conversations.turns(here).map(({ question }) => question)).toEqual(['2', '1']);
});

test('a conversation is forgotten thirty minutes after its last turn', () => {
  const clock = fakeClock();
  const conversations = createConversations(clock);
  conversations.remember(here, turn('first'));
  clock.pass(29 * 60);
  conversations.remember(here, turn('second'));
  clock.pass(29 * 60);
  expect(conversations.turns(here)).toHaveLength(2);
  clock.pass(60);
  expect(conversations.turns(here)).toEqual([]);
  conversations.remember(here, turn('third'));
  expect(conversations.turns(here)).toHaveLength(1);
});

test('nobody sees the turns of another user, tenant, platform or place', () => {
  const conversations = createConversations(fakeClock());
  conversations.remember(here, turn('secret'));
  const { user, place } = here;
  const others: Origin[] = [
    { ...here, user: { ...user, id: 'U2' } },
    { ...here, user: { ...user, tenant: 'T2' } },
    { ...here, user: { ...user, platform: 'discord' } },
    { ...here, place: { ...place, id: 'D2' } },
    { ...here, place: { ...place, kind: 'channel' } },
    { ...here, user: { ...user, tenant: 'T1","U1' } },
  ];
  for (const other of others) expect(conversations.turns(other)).toEqual([]);
});

test('the conversation used longest ago makes room when there are too many', () => {
  const conversations = createConversations(fakeClock());
  const at = (id: number): Origin => ({ ...here, user: { ...here.user, id: String(id) } });
  for (let id = 0; id < 10_001; id += 1) conversations.remember(at(id), turn('q'));
  expect(conversations.turns(at(0))).toEqual([]);
  expect(conversations.turns(at(1))).toHaveLength(1);
  expect(conversations.turns(at(10_000))).toHaveLength(1);
});
