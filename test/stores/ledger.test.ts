import { expect, test } from 'vitest';
import type { Subscription } from '../../src/ledger.ts';
import { openDatabase } from '../../src/stores/database.ts';
import { createEraser } from '../../src/stores/eraser.ts';
import { createLedger } from '../../src/stores/ledger.ts';
import { createDigestOverview, createSubscriptionStore } from '../../src/stores/subscriptions.ts';
import { at, channel, ledgerContract, subscription } from '../contracts/ledger.ts';
import { fakeLedger } from '../fakes/ledger.ts';
import { freshFolder } from '../support/run.ts';

function openSqlite() {
  const database = openDatabase(freshFolder());
  return {
    database,
    ledger: createLedger(database),
    subscriptions: createSubscriptionStore(database),
    overview: createDigestOverview(database),
    close: () => database.close(),
  };
}

ledgerContract('SQLite', openSqlite);
ledgerContract('the fake', fakeLedger);

test('what is due, ready or to be swept is found by an index, however much there is', () => {
  const { database, close } = openSqlite();
  const plans = [
    `SELECT s.id FROM subscriptions s WHERE s.state = 'active' AND s.next_slot IS NOT NULL AND s.next_slot <= 1 ORDER BY s.next_slot LIMIT 9`,
    `SELECT d.id FROM deliveries d WHERE d.state IN ('due', 'sending') AND d.platform = 'x' AND d.ready <= 1 ORDER BY d.ready LIMIT 9`,
    `SELECT w.id FROM sweeps w WHERE w.platform = 'x' AND w.due <= 1 ORDER BY w.due LIMIT 9`,
  ].map((query) =>
    database.sql
      .prepare(`EXPLAIN QUERY PLAN ${query}`)
      .all()
      .map(({ detail }) => String(detail)),
  );
  for (const plan of plans) {
    expect(plan.join()).toContain('USING');
    expect(plan.join()).not.toMatch(/SCAN|TEMP B-TREE/u);
  }
  close();
});

test('of 100,000 subscriptions those that are due are found', async () => {
  const { database, ledger, close } = openSqlite();
  const row: Subscription = subscription('x');
  const insert = database.sql.prepare(
    'INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  database.transaction(() => {
    for (let index = 0; index < 100_000; index += 1) {
      const next = at('10:00').epochMilliseconds + index;
      insert.run(
        `s${index}`,
        'discord',
        `g${index % 5_000}`,
        `c${index}`,
        'u',
        'en',
        null,
        row.schedule,
        'UTC',
        0,
        'active',
        null,
        0,
        next,
        null,
      );
    }
  });
  expect(await ledger.dueSubscriptions(at('09:00'), 500)).toEqual([]);
  expect(await ledger.dueSubscriptions(at('10:00'), 500)).toHaveLength(1);
  close();
});

test('a server that has left takes its subscriptions with it', async () => {
  const { database, subscriptions, close } = openSqlite();
  await subscriptions.add(subscription('a'), 9);
  await subscriptions.add(subscription('b', { channel: { ...channel, tenant: 'guild/2' } }), 9);
  const eraser = createEraser(database, { now: () => at('09:00') });
  await eraser.leave({ platform: 'discord', tenant: 'guild/2' }, 0);
  expect(await subscriptions.inChannel({ ...channel, tenant: 'guild/2' })).toEqual([]);
  expect(await subscriptions.inChannel(channel)).toHaveLength(1);
  close();
});
