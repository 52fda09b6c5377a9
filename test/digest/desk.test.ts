import { expect, test } from 'vitest';
import { openDatabase } from '../../src/stores/database.ts';
import { createLedger } from '../../src/stores/ledger.ts';
import { createDigestOverview, createSubscriptionStore } from '../../src/stores/subscriptions.ts';
import { fakeLedger } from '../fakes/ledger.ts';
import { freshFolder } from '../support/run.ts';
import { rig } from './rig.ts';

function sqlite() {
  const database = openDatabase(freshFolder());
  return {
    ledger: createLedger(database),
    subscriptions: createSubscriptionStore(database),
    overview: createDigestOverview(database),
  };
}

test.each([
  ['SQLite', sqlite],
  ['the fake', fakeLedger],
])('over %s the operator sees every digest, when it runs next, and what it would say', async (_, stores) => {
  const { digests, service, subscribe, origin } = rig({ stores: stores() });
  await digests.start();
  const late = await subscribe('evening', { schedule: 'daily 18:00' });
  const early = await subscribe('morning', { topic: 'harbour' });
  const paused = await subscribe('paused');
  await service.pause(origin('paused'), paused.id);
  const listed = await digests.desk.list();
  expect(listed.map(({ id, place }) => [id, place])).toEqual(
    expect.arrayContaining([
      [early.id, 'morning'],
      [late.id, 'evening'],
      [paused.id, 'paused'],
    ]),
  );
  const byId = new Map(listed.map((one) => [one.id, one]));
  expect(byId.get(early.id)).toMatchObject({ topic: 'harbour', schedule: 'daily 09:00', timeZone: 'UTC' });
  expect(byId.get(early.id)?.next.slice(0, 2)).toEqual(['2026-01-15T09:00:00Z', '2026-01-16T09:00:00Z']);
  expect(byId.get(paused.id)).toMatchObject({ next: [], note: 'paused' });
  expect((await digests.desk.preview(late.id))?.status).toBe('answered');
  expect(await digests.desk.preview('none')).toBeUndefined();
  await service.now(origin('evening'), late.id);
  expect(Object.values(digests.desk.queue()).reduce((sum, count) => sum + count, 0)).toBe(1);
  await digests.stop();
});
