/** The ledger and the subscriptions in memory: the same rules in other words, for the contract to hold them equal. */
import type {
  Delivery,
  DeliveryState,
  DigestOverview,
  Ledger,
  Subscription,
  SubscriptionStore,
  Sweep,
} from '../../src/ledger.ts';
import type { Address } from '../../src/ports.ts';

interface Row {
  readonly id: number;
  readonly subscription: string;
  readonly slot: Temporal.Instant;
  state: DeliveryState;
  ready: Temporal.Instant;
  claim?: string | undefined;
  attempts: number;
  faults: number;
  firstAttempt?: Temporal.Instant | undefined;
  frozen?: { readonly payload: string; readonly cursor: number } | undefined;
  reason?: string | undefined;
}

const { compare } = Temporal.Instant;
const same = (a: Address, b: Address): boolean =>
  a.platform === b.platform && a.tenant === b.tenant && a.id === b.id;
const isOpen = ({ state }: Row): boolean => state === 'due' || state === 'sending';

export interface FakeLedger {
  readonly ledger: Ledger;
  readonly subscriptions: SubscriptionStore;
  readonly overview: DigestOverview;
}

export function fakeLedger(): FakeLedger {
  const all = new Map<string, Subscription>();
  const seen: string[] = [];
  let rows: Row[] = [];
  let sweeps: (Sweep & { readonly due: Temporal.Instant })[] = [];
  let number = 0;
  const insert = (subscription: string, slot: Temporal.Instant, state: DeliveryState): void => {
    if (!all.has(subscription)) return;
    if (rows.some((row) => row.subscription === subscription && row.slot.equals(slot))) return;
    number += 1;
    rows.push({ id: number, subscription, slot, state, ready: slot, attempts: 0, faults: 0 });
  };
  const untouched = (id: string): Row[] =>
    rows.filter(
      ({ subscription, state, attempts }) => subscription === id && state === 'due' && attempts === 0,
    );
  const update = (channel: Address, id: string, change: (one: Subscription) => Subscription): boolean => {
    const one = all.get(id);
    if (!one || !same(one.channel, channel)) return false;
    all.set(id, change(one));
    return true;
  };
  const here = (channel: Address): Subscription[] =>
    [...all.values()].filter((one) => same(one.channel, channel));

  const subscriptions: SubscriptionStore = {
    async add(one, most) {
      const { platform, tenant } = one.channel;
      const count = [...all.values()].filter(
        (other) => other.channel.platform === platform && other.channel.tenant === tenant,
      );
      if (count.length >= most) return false;
      all.set(one.id, one);
      return true;
    },
    inChannel: async (channel) => here(channel),
    madeBy: async ({ platform, tenant }, creator) =>
      [...all.values()].filter(
        (one) =>
          one.channel.platform === platform && one.channel.tenant === tenant && one.creator === creator,
      ),
    async lastDeliveries(channel) {
      const order = (a: Row, b: Row): number =>
        Number(isOpen(a)) - Number(isOpen(b)) || compare(b.slot, a.slot);
      return new Map(
        here(channel).flatMap(({ id }) => {
          const [row] = rows.filter(({ subscription }) => subscription === id).sort(order);
          if (!row) return [];
          const { slot, state, reason } = row;
          return [[id, { slot, state, ...(reason === undefined ? {} : { reason }) }] as const];
        }),
      );
    },
    async pause(channel, id) {
      const done = update(channel, id, (one) => ({ ...one, state: 'paused' }));
      if (done) for (const row of untouched(id)) Object.assign(row, { state: 'expired', reason: 'paused' });
      return done;
    },
    async resume(channel, id, from, next) {
      return update(channel, id, ({ reason: _reason, nextSlot: _next, ...one }) => ({
        ...one,
        state: 'active',
        lastSlot: compare(one.lastSlot, from) > 0 ? one.lastSlot : from,
        ...(next ? { nextSlot: next } : {}),
      }));
    },
    async remove(channel, id) {
      if (!here(channel).some((one) => one.id === id)) return false;
      rows = rows.filter(({ subscription }) => subscription !== id);
      return all.delete(id);
    },
  };

  const ledger: Ledger = {
    async see(articles) {
      for (const id of articles) if (!seen.includes(id)) seen.push(id);
    },
    head: async () => seen.length,
    seen: async (cursor, through) => seen.slice(cursor, through).reverse(),
    async dueSubscriptions(now, most) {
      const due = [...all.values()].flatMap((one) =>
        one.state === 'active' && one.nextSlot && compare(one.nextSlot, now) <= 0
          ? [{ one, at: one.nextSlot }]
          : [],
      );
      return due
        .sort((a, b) => compare(a.at, b.at))
        .slice(0, most)
        .map(({ one }) => one);
    },
    async record(planned) {
      for (const { subscription, due, missed, advance } of planned) {
        for (const slot of missed) insert(subscription, slot, due ? 'merged' : 'expired');
        if (due) {
          for (const row of untouched(subscription)) if (compare(row.slot, due) < 0) row.state = 'merged';
          insert(subscription, due, 'due');
        }
        const one = all.get(subscription);
        if (!advance || !one) continue;
        const { nextSlot: _next, ...rest } = one;
        all.set(subscription, { ...rest, ...advance });
      }
    },
    async claim({ platform, now, leaseMilliseconds, most, held }) {
      const ready = rows
        .filter((row) => isOpen(row) && compare(row.ready, now) <= 0 && !held.includes(row.id))
        .filter((row) => all.get(row.subscription)?.channel.platform === platform)
        .filter(
          (row) =>
            !rows.some(
              (other) =>
                other.subscription === row.subscription && isOpen(other) && compare(other.slot, row.slot) < 0,
            ),
        )
        .sort((a, b) => compare(a.ready, b.ready))
        .slice(0, most);
      return ready.flatMap((row): Delivery[] => {
        const subscription = all.get(row.subscription);
        if (!subscription) return [];
        row.state = 'sending';
        row.claim = crypto.randomUUID();
        row.ready = now.add({ milliseconds: leaseMilliseconds });
        row.attempts += 1;
        row.firstAttempt ??= now;
        return [
          {
            id: row.id,
            subscription,
            slot: row.slot,
            key: `${row.subscription}/${row.slot.epochMilliseconds}`,
            claim: row.claim,
            leaseUntil: row.ready,
            attempts: row.attempts,
            firstAttempt: row.firstAttempt,
            faults: row.faults,
            ...(row.frozen ? { frozen: row.frozen } : {}),
          },
        ];
      });
    },
    async freeze(frozen) {
      for (const { delivery, payload, cursor } of frozen) {
        const row = rows.find(({ id, claim }) => id === delivery.id && claim === delivery.claim);
        if (row) row.frozen = { payload, cursor };
      }
    },
    async settle(delivery, settlement) {
      const row = rows.find(
        (one) => one.id === delivery.id && one.claim === delivery.claim && one.state === 'sending',
      );
      if (!row) return false;
      row.claim = undefined;
      if (settlement.kind === 'later') {
        if (settlement.uncounted) row.attempts -= 1;
        if (row.attempts === 0) row.firstAttempt = undefined;
        if (settlement.fault) row.faults += 1;
        row.ready = settlement.at;
        row.state = 'due';
        return true;
      }
      row.state = settlement.kind;
      row.frozen = undefined;
      if ('reason' in settlement) row.reason = settlement.reason;
      const one = all.get(row.subscription);
      if (!one) return true;
      if ('cursor' in settlement)
        all.set(one.id, { ...one, cursor: Math.max(one.cursor ?? 0, settlement.cursor) });
      if (settlement.kind === 'suspended') {
        if (one.state === 'active')
          all.set(one.id, { ...one, state: 'suspended', reason: settlement.reason });
        for (const other of untouched(one.id))
          Object.assign(other, { state: 'suspended', reason: settlement.reason });
      }
      if (settlement.kind === 'sent')
        for (const due of settlement.sweeps) {
          number += 1;
          sweeps.push({
            id: number,
            channel: one.channel,
            key: delivery.key,
            since: delivery.firstAttempt,
            due,
          });
        }
      return true;
    },
    async expire(before) {
      const late = rows.filter(
        ({ state, attempts, slot }) => state === 'due' && attempts === 0 && compare(slot, before) < 0,
      );
      for (const row of late) Object.assign(row, { state: 'expired', reason: 'too late' });
      return late.length;
    },
    async dueSweeps(platform, now, most) {
      return sweeps
        .filter(({ channel, due }) => channel.platform === platform && compare(due, now) <= 0)
        .slice(0, most)
        .map(({ due: _due, ...sweep }) => sweep);
    },
    async swept(id) {
      sweeps = sweeps.filter((sweep) => sweep.id !== id);
    },
  };
  const soonness = ({ nextSlot }: Subscription): number =>
    nextSlot?.epochMilliseconds ?? Number.POSITIVE_INFINITY;
  const overview: DigestOverview = {
    soonest: async (most) => [...all.values()].sort((a, b) => soonness(a) - soonness(b)).slice(0, most),
    find: async (id) => all.get(id),
    deliveries: () =>
      Object.fromEntries(
        [...Map.groupBy(rows, ({ state }) => state)].map(([state, of]) => [state, of.length]),
      ),
  };
  return { ledger, subscriptions, overview };
}
