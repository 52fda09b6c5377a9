/** What is held about a person is shown to them, and erased when they say so: in memory and on disk. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { createBot } from '../../src/bot/create.ts';
import { plainText } from '../../src/reply/plain.ts';
import { openStores } from '../../src/stores/open.ts';
import { subscription } from '../contracts/ledger.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import { somebody } from '../fakes/bot.ts';
import { fakeClock } from '../fakes/clock.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { fakeLogger } from '../fakes/logger.ts';

function setUp() {
  const clock = fakeClock();
  const stores = openStores({ dataDir: mkdtempSync(join(tmpdir(), 'dateline-')), clock });
  onTestFinished(() => stores.close());
  const library = fakeLibrary([harbour, ferry]);
  const { personal } = stores;
  const bot = createBot({
    commands,
    services: { library },
    clock,
    logger: fakeLogger(),
    logTexts: false,
    personal,
  });
  const ask = async (text: string, user = somebody.user.id, tenant = somebody.user.tenant) =>
    bot.say({ ...somebody, user: { ...somebody.user, id: user, tenant }, text });
  return { stores, ask };
}
const address = { platform: 'discord', tenant: 'guild', id: 'user-1' } as const;

test('a person sees how much is held about them, and erases it without touching others', async () => {
  const { stores, ask } = setUp();
  await ask('What about the Nordic Bank?');
  await ask('What about the Nordic Bank?', 'user-10');
  await ask('What about the Nordic Bank?', 'user-1', 'other-guild');
  await stores.feedback.record(address, 'message-1', true);
  await stores.feedback.record({ ...address, id: 'user-10' }, 'message-1', false);
  await stores.feedback.record({ ...address, tenant: 'other-guild' }, 'message-1', false);
  await stores.subscriptions.add(subscription('s1', { channel: { ...address, id: 'news' } }), 9);

  const shown = await ask('/privacy');
  expect(shown.audience).toBe('asker');
  expect(plainText(shown)).toMatch(
    /1 question of the last half hour[\s\S]*1 answer that you called helpful[\s\S]*1 digest/u,
  );
  expect(shown.blocks.at(-1)).toMatchObject({ buttons: [{ command: 'privacy', options: { erase: true } }] });

  expect(plainText(await ask('/privacy erase:true'))).toContain('It is erased.');
  expect(plainText(await ask('/privacy'))).toContain('I keep nothing about you.');
  const [kept] = await stores.subscriptions.inChannel({ ...address, id: 'news' });
  expect(kept, 'the channel’s digest goes on').toMatchObject({ state: 'active', creator: '' });
  expect(plainText(await ask('/privacy', 'user-10'))).toMatch(/1 question[\s\S]*1 answer/u);
  expect(plainText(await ask('/privacy', 'user-1', 'other-guild'))).toMatch(/1 question[\s\S]*1 answer/u);
});

test('where nothing is kept on disk it says so too', async () => {
  const bot = createBot({
    commands,
    services: { library: fakeLibrary([harbour]) },
    clock: fakeClock(),
    logger: fakeLogger(),
    logTexts: false,
  });
  expect(plainText(await bot.say({ ...somebody, text: '/privacy' }))).toContain('I keep nothing about you.');
});
