/** The subscriptions as people see and change them, and how a row becomes one. */
import type { SQLOutputValue } from 'node:sqlite';
import { z } from 'zod';
import type { DeliveryRecord, DigestOverview, Subscription, SubscriptionStore } from '../ledger.ts';
import type { Address } from '../ports.ts';
import type { Database } from './database.ts';

const milliseconds = z.number().transform((value) => Temporal.Instant.fromEpochMilliseconds(value));

/** Columns of a subscription, under names that no other table of a join has. */
export const SUBSCRIPTION_COLUMNS = `s.id AS s_id, s.platform AS s_platform, s.tenant AS s_tenant, s.channel AS s_channel,
  s.creator AS s_creator, s.locale AS s_locale, s.topic AS s_topic, s.schedule AS s_schedule, s.time_zone AS s_time_zone,
  s.quiet_line AS s_quiet_line, s.state AS s_state, s.reason AS s_reason, s.last_slot AS s_last_slot,
  s.next_slot AS s_next_slot, s.cursor AS s_cursor`;

const ROW = z.object({
  s_id: z.string(),
  s_platform: z.enum(['discord', 'slack', 'desk']),
  s_tenant: z.string(),
  s_channel: z.string(),
  s_creator: z.string(),
  s_locale: z.string(),
  s_topic: z.string().nullable(),
  s_schedule: z.string(),
  s_time_zone: z.string(),
  s_quiet_line: z.number(),
  s_state: z.enum(['active', 'paused', 'suspended']),
  s_reason: z.string().nullable(),
  s_last_slot: milliseconds,
  s_next_slot: milliseconds.nullable(),
  s_cursor: z.number().nullable(),
});

const DELIVERY = z.object({
  subscription: z.string(),
  slot: milliseconds,
  state: z.enum(['due', 'sending', 'sent', 'empty', 'unknown', 'merged', 'expired', 'suspended', 'dead']),
  reason: z.string().nullable(),
});

/** Reads the columns above. @throws where a row is not what the schema promises. */
export function subscriptionOf(row: Record<string, SQLOutputValue>): Subscription {
  const one = ROW.parse(row);
  return {
    id: one.s_id,
    channel: { platform: one.s_platform, tenant: one.s_tenant, id: one.s_channel },
    creator: one.s_creator,
    locale: one.s_locale,
    ...(one.s_topic === null ? {} : { topic: one.s_topic }),
    schedule: one.s_schedule,
    timeZone: one.s_time_zone,
    quietLine: one.s_quiet_line === 1,
    state: one.s_state,
    ...(one.s_reason === null ? {} : { reason: one.s_reason }),
    lastSlot: one.s_last_slot,
    ...(one.s_next_slot === null ? {} : { nextSlot: one.s_next_slot }),
    ...(one.s_cursor === null ? {} : { cursor: one.s_cursor }),
  };
}

export function createSubscriptionStore({ sql, transaction }: Database): SubscriptionStore {
  const count = sql.prepare('SELECT COUNT(*) AS count FROM subscriptions WHERE platform = ? AND tenant = ?');
  const insert = sql.prepare(
    'INSERT INTO subscriptions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const place = 'platform = ? AND tenant = ? AND channel = ?';
  const inChannel = sql.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s WHERE ${place} ORDER BY s.rowid`,
  );
  const madeBy = sql.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s WHERE platform = ? AND tenant = ? AND creator = ? ORDER BY s.rowid`,
  );
  // the newest that has come to an end, else the newest there is
  const last = sql.prepare(
    `SELECT d.subscription, d.slot, d.state, d.reason FROM deliveries d
     WHERE d.subscription IN (SELECT id FROM subscriptions WHERE ${place})
     ORDER BY d.state IN ('due', 'sending'), d.slot DESC`,
  );
  const here = `WHERE id = ? AND ${place}`;
  const pause = sql.prepare(`UPDATE subscriptions SET state = 'paused' ${here}`);
  const withdraw = sql.prepare(
    `UPDATE deliveries SET state = 'expired', reason = 'paused' WHERE subscription = ? AND state = 'due' AND attempts = 0`,
  );
  const resume = sql.prepare(
    `UPDATE subscriptions SET state = 'active', reason = NULL, last_slot = MAX(last_slot, ?), next_slot = ? ${here}`,
  );
  const remove = sql.prepare(`DELETE FROM subscriptions ${here}`);
  const at = ({ platform, tenant, id }: Address): [string, string, string] => [platform, tenant, id];
  const changed = ({ changes }: { changes: number | bigint }): boolean => Number(changes) > 0;

  return {
    async add(one, most) {
      const { platform, tenant, id: channel } = one.channel;
      return transaction(() => {
        if (Number(count.get(platform, tenant)?.['count'] ?? 0) >= most) return false;
        insert.run(
          one.id,
          platform,
          tenant,
          channel,
          one.creator,
          one.locale,
          one.topic ?? null,
          one.schedule,
          one.timeZone,
          one.quietLine ? 1 : 0,
          one.state,
          one.reason ?? null,
          one.lastSlot.epochMilliseconds,
          one.nextSlot?.epochMilliseconds ?? null,
          one.cursor ?? null,
        );
        return true;
      });
    },
    inChannel: async (channel) => inChannel.all(...at(channel)).map(subscriptionOf),
    madeBy: async ({ platform, tenant }, creator) =>
      madeBy.all(platform, tenant, creator).map(subscriptionOf),
    async lastDeliveries(channel) {
      const found = new Map<string, DeliveryRecord>();
      for (const row of last.iterate(...at(channel))) {
        const { subscription, slot, state, reason } = DELIVERY.parse(row);
        if (!found.has(subscription))
          found.set(subscription, { slot, state, ...(reason === null ? {} : { reason }) });
      }
      return found;
    },
    pause: async (channel, id) =>
      transaction(() => {
        const done = changed(pause.run(id, ...at(channel)));
        if (done) withdraw.run(id);
        return done;
      }),
    resume: async (channel, id, from, next) =>
      changed(resume.run(from.epochMilliseconds, next?.epochMilliseconds ?? null, id, ...at(channel))),
    remove: async (channel, id) => changed(remove.run(id, ...at(channel))),
  };
}

export function createDigestOverview({ sql }: Database): DigestOverview {
  const soonest = sql.prepare(
    `SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s ORDER BY s.next_slot IS NULL, s.next_slot LIMIT ?`,
  );
  const find = sql.prepare(`SELECT ${SUBSCRIPTION_COLUMNS} FROM subscriptions s WHERE s.id = ?`);
  const states = sql.prepare('SELECT state, COUNT(*) AS count FROM deliveries GROUP BY state');
  return {
    soonest: async (most) => soonest.all(most).map(subscriptionOf),
    async find(id) {
      const row = find.get(id);
      return row && subscriptionOf(row);
    },
    deliveries: () => Object.fromEntries(states.all().map(({ state, count }) => [state, Number(count)])),
  };
}
