/** The ledger of deliveries over SQLite. One row for each (subscription, slot); a settled one is never touched again. */
import { randomUUID } from 'node:crypto';
import type { SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import type { Delivery, Ledger, Settlement } from '../ledger.ts';
import type { Database } from './database.ts';
import { SUBSCRIPTION_COLUMNS, subscriptionOf } from './subscriptions.ts';

/** Settled deliveries are kept for so long, in milliseconds: enough to say what became of the last one. */
const KEPT = 90 * 86_400_000;

const ROW = z.object({
  id: z.number(),
  slot: z.number(),
  claim: z.string(),
  ready: z.number(),
  attempts: z.number(),
  faults: z.number(),
  first_attempt: z.number(),
  payload: z.string().nullable(),
  cursor: z.number().nullable(),
});
const SWEEP = z.object({
  id: z.number(),
  subscription: z.string(),
  slot: z.number(),
  first_attempt: z.number(),
});
const instant = (milliseconds: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds);

/** What a delivery is known by, for ever, to us and (hashed) on the platform. */
const keyOf = (subscription: string, slot: number): string => `${subscription}/${slot}`;

export function createLedger(database: Database): Ledger {
  return { ...articles(database), ...planning(database), ...working(database), ...sweeping(database) };
}

function articles({ sql, transaction }: Database): Pick<Ledger, 'see' | 'head' | 'seen'> {
  const insert = sql.prepare('INSERT INTO seen_articles (article, at) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const head = sql.prepare('SELECT MAX(number) AS head FROM seen_articles');
  const seen = sql.prepare(
    'SELECT article FROM seen_articles WHERE number > ? AND number <= ? ORDER BY number DESC',
  );
  return {
    see: async (ids, at) =>
      transaction(() => {
        for (const id of ids) insert.run(id, at.epochMilliseconds);
      }),
    head: async () => Number(head.get()?.['head'] ?? 0),
    seen: async (cursor, through) => seen.all(cursor, through).map(({ article }) => String(article)),
  };
}

function planning({ sql, transaction }: Database): Pick<Ledger, 'dueSubscriptions' | 'record' | 'expire'> {
  const due = sql.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s
     WHERE s.state = 'active' AND s.next_slot IS NOT NULL AND s.next_slot <= ? ORDER BY s.next_slot LIMIT ?`,
  );
  const insert = sql.prepare(
    `INSERT INTO deliveries (subscription, platform, slot, state, ready)
     SELECT id, platform, ?, ?, ? FROM subscriptions WHERE id = ? ON CONFLICT DO NOTHING`,
  );
  const merge = sql.prepare(
    `UPDATE deliveries SET state = 'merged' WHERE subscription = ? AND slot < ? AND state = 'due' AND attempts = 0`,
  );
  const advance = sql.prepare('UPDATE subscriptions SET last_slot = ?, next_slot = ? WHERE id = ?');
  const expire = sql.prepare(
    `UPDATE deliveries SET state = 'expired', reason = 'too late'
     WHERE state = 'due' AND attempts = 0 AND slot < ?`,
  );
  const forget = sql.prepare(`DELETE FROM deliveries WHERE slot < ? AND state NOT IN ('due', 'sending')`);
  return {
    dueSubscriptions: async (now, most) => due.all(now.epochMilliseconds, most).map(subscriptionOf),
    record: async (planned) =>
      transaction(() => {
        for (const { subscription, due: slot, missed, advance: to } of planned) {
          const fate = slot ? 'merged' : 'expired';
          for (const { epochMilliseconds: one } of missed) insert.run(one, fate, one, subscription);
          if (slot) {
            merge.run(subscription, slot.epochMilliseconds);
            insert.run(slot.epochMilliseconds, 'due', slot.epochMilliseconds, subscription);
          }
          if (to)
            advance.run(to.lastSlot.epochMilliseconds, to.nextSlot?.epochMilliseconds ?? null, subscription);
        }
      }),
    expire: async (before) =>
      transaction(() => {
        forget.run(before.epochMilliseconds - KEPT);
        return Number(expire.run(before.epochMilliseconds).changes);
      }),
  };
}

function working({ sql, transaction }: Database): Pick<Ledger, 'claim' | 'freeze' | 'settle'> {
  // of one subscription the oldest alone: what it has confirmed decides what the next one says
  const ready = sql.prepare(
    `SELECT d.id FROM deliveries d
     WHERE d.state IN ('due', 'sending') AND d.platform = ? AND d.ready <= ?
       AND d.id NOT IN (SELECT value FROM json_each(?))
       AND NOT EXISTS (SELECT 1 FROM deliveries e
         WHERE e.subscription = d.subscription AND e.slot < d.slot AND e.state IN ('due', 'sending'))
     ORDER BY d.ready LIMIT ?`,
  );
  // `ready` of a claimed delivery is the end of its lease
  const claim = sql.prepare(
    `UPDATE deliveries SET state = 'sending', claim = ?, ready = ?, attempts = attempts + 1,
       first_attempt = COALESCE(first_attempt, ?) WHERE id = ?`,
  );
  const read = sql.prepare(
    `SELECT d.id, d.slot, d.claim, d.ready, d.attempts, d.faults, d.first_attempt, d.payload, d.cursor, ${SUBSCRIPTION_COLUMNS}
     FROM deliveries d JOIN subscriptions s ON s.id = d.subscription WHERE d.id = ?`,
  );
  const freeze = sql.prepare('UPDATE deliveries SET payload = ?, cursor = ? WHERE id = ? AND claim = ?');
  const settle = settling({ sql });
  return {
    claim: async ({ platform, now, leaseMilliseconds, most, held }) => {
      const at = now.epochMilliseconds;
      const ids = ready.all(platform, at, JSON.stringify(held), most).map(({ id }) => Number(id));
      if (ids.length === 0) return [];
      return transaction(() =>
        ids.map((id) => {
          claim.run(randomUUID(), at + leaseMilliseconds, at, id);
          return deliveryOf(read.get(id) ?? {});
        }),
      );
    },
    freeze: async (frozen) =>
      transaction(() => {
        for (const { delivery, payload, cursor } of frozen)
          freeze.run(payload, cursor, delivery.id, delivery.claim);
      }),
    settle: async (delivery, settlement) => transaction(() => settle(delivery, settlement)),
  };
}

function settling({ sql }: Pick<Database, 'sql'>): (delivery: Delivery, settlement: Settlement) => boolean {
  const mine = `WHERE id = ? AND claim = ? AND state = 'sending'`;
  // the payload has done its work: what is kept is where it stands, not what it said
  const end = sql.prepare(
    `UPDATE deliveries SET state = ?, reason = ?, message = ?, payload = NULL, claim = NULL ${mine}`,
  );
  const again = sql.prepare(
    `UPDATE deliveries SET state = 'due', ready = ?, attempts = attempts - ?, faults = faults + ?, claim = NULL,
       first_attempt = CASE WHEN attempts = ? THEN NULL ELSE first_attempt END ${mine}`,
  );
  const advance = sql.prepare('UPDATE subscriptions SET cursor = MAX(COALESCE(cursor, 0), ?) WHERE id = ?');
  const suspend = sql.prepare(
    `UPDATE subscriptions SET state = 'suspended', reason = ? WHERE id = ? AND state = 'active'`,
  );
  const withdraw = sql.prepare(
    `UPDATE deliveries SET state = 'suspended', reason = ? WHERE subscription = ? AND state = 'due' AND attempts = 0`,
  );
  const sweep = sql.prepare('INSERT INTO sweeps (delivery, platform, due) VALUES (?, ?, ?)');

  return (delivery, settlement) => {
    const { id, claim, subscription } = delivery;
    const ended = (reason: string | null, message: string | null): boolean =>
      Number(end.run(settlement.kind, reason, message, id, claim).changes) > 0;
    switch (settlement.kind) {
      case 'later': {
        const off = settlement.uncounted ? 1 : 0;
        const { changes } = again.run(
          settlement.at.epochMilliseconds,
          off,
          settlement.fault ? 1 : 0,
          off,
          id,
          claim,
        );
        return Number(changes) > 0;
      }
      case 'sent':
        if (!ended(null, settlement.message)) return false;
        advance.run(settlement.cursor, subscription.id);
        for (const at of settlement.sweeps)
          sweep.run(id, subscription.channel.platform, at.epochMilliseconds);
        return true;
      case 'empty':
        if (!ended(null, null)) return false;
        advance.run(settlement.cursor, subscription.id);
        return true;
      case 'suspended':
        if (!ended(settlement.reason, null)) return false;
        suspend.run(settlement.reason, subscription.id);
        withdraw.run(settlement.reason, subscription.id);
        return true;
      case 'unknown':
      case 'expired':
      case 'dead':
        return ended(settlement.reason, null);
    }
  };
}

function sweeping({ sql }: Database): Pick<Ledger, 'dueSweeps' | 'swept'> {
  const due = sql.prepare(
    `SELECT w.id, d.subscription, d.slot, d.first_attempt, ${SUBSCRIPTION_COLUMNS} FROM sweeps w
     JOIN deliveries d ON d.id = w.delivery JOIN subscriptions s ON s.id = d.subscription
     WHERE w.platform = ? AND w.due <= ? ORDER BY w.due LIMIT ?`,
  );
  const remove = sql.prepare('DELETE FROM sweeps WHERE id = ?');
  return {
    dueSweeps: async (platform, now, most) =>
      due.all(platform, now.epochMilliseconds, most).map((row) => {
        const { id, subscription, slot, first_attempt } = SWEEP.parse(row);
        const { channel } = subscriptionOf(row);
        return { id, channel, key: keyOf(subscription, slot), since: instant(first_attempt) };
      }),
    async swept(id) {
      remove.run(id);
    },
  };
}

function deliveryOf(row: Record<string, SQLOutputValue>): Delivery {
  const { id, slot, claim, ready, attempts, faults, first_attempt, payload, cursor } = ROW.parse(row);
  const subscription = subscriptionOf(row);
  return {
    id,
    subscription,
    slot: instant(slot),
    key: keyOf(subscription.id, slot),
    claim,
    leaseUntil: instant(ready),
    attempts,
    firstAttempt: instant(first_attempt),
    faults,
    ...(payload === null || cursor === null ? {} : { frozen: { payload, cursor } }),
  };
}
