/** What every ledger has to hold, whatever it keeps its rows in. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Delivery, Ledger, Subscription, SubscriptionStore } from '../../src/ledger.ts';
import type { Address } from '../../src/ports.ts';

export interface LedgerUnderTest {
  readonly ledger: Ledger;
  readonly subscriptions: SubscriptionStore;
  readonly close?: () => void;
}

export const at = (time: string): Temporal.Instant => Temporal.Instant.from(`2026-01-15T${time}:00Z`);
export const channel: Address = { platform: 'discord', tenant: 'guild', id: 'news' };

export function subscription(id: string, more: Partial<Subscription> = {}): Subscription {
  return {
    id,
    channel,
    creator: 'user-1',
    locale: 'en-US',
    schedule: 'daily 09:00',
    timeZone: 'UTC',
    quietLine: false,
    state: 'active',
    lastSlot: at('08:00'),
    nextSlot: at('09:00'),
    ...more,
  };
}

export function ledgerContract(name: string, open: () => LedgerUnderTest): void {
  describe(`${name}, as a ledger`, () => {
    let under: LedgerUnderTest;
    let ledger: Ledger;
    let subscriptions: SubscriptionStore;
    beforeEach(() => {
      under = open();
      ({ ledger, subscriptions } = under);
    });
    afterEach(() => under.close?.());

    const claim = (time: string, held: readonly number[] = [], most = 10) =>
      ledger.claim({ platform: 'discord', now: at(time), leaseMilliseconds: 60_000, most, held });
    const claimOne = async (time: string): Promise<Delivery> => {
      const [delivery] = await claim(time);
      if (!delivery) throw new Error(`nothing was ready at ${time}`);
      return delivery;
    };
    const add = async (id: string, more: Partial<Subscription> = {}) => {
      expect(await subscriptions.add(subscription(id, more), 50)).toBe(true);
    };
    const due = (id: string, time: string) =>
      ledger.record([
        {
          subscription: id,
          due: at(time),
          missed: [],
          advance: { lastSlot: at(time), nextSlot: at('23:00') },
        },
      ]);
    const stateOf = async (id: string, where = channel) =>
      (await subscriptions.lastDeliveries(where)).get(id)?.state;

    test('numbers articles once, in the order they are seen', async () => {
      const nothing = await ledger.head();
      expect(nothing).toBe(0);
      await ledger.see(['a', 'b'], at('08:00'));
      await ledger.see(['b', 'c', 'a'], at('09:00'));
      expect(await ledger.head()).toBe(3);
      expect(await ledger.seen(0, 3)).toEqual(['c', 'b', 'a']);
      expect(await ledger.seen(1, 2)).toEqual(['b']);
      expect(await ledger.seen(3, 3)).toEqual([]);
    });

    test('names the subscriptions that are due, the most overdue first', async () => {
      await add('later', { nextSlot: at('10:00') });
      await add('first', { nextSlot: at('08:30') });
      await add('second');
      await add('paused', { state: 'paused' });
      const never = subscription('never');
      const { nextSlot: _next, ...without } = never;
      await subscriptions.add(without, 50);
      const names = async (most: number) =>
        (await ledger.dueSubscriptions(at('09:00'), most)).map(({ id }) => id);
      expect(await names(10)).toEqual(['first', 'second']);
      expect(await names(1)).toEqual(['first']);
    });

    test('gives back a subscription as it was kept', async () => {
      const full = subscription('full', {
        topic: 'China',
        cursor: 7,
        quietLine: true,
        timeZone: 'Asia/Kathmandu',
      });
      await subscriptions.add(full, 50);
      expect(await subscriptions.inChannel(channel)).toEqual([full]);
    });

    test('takes only so many subscriptions of one tenant', async () => {
      expect(await subscriptions.add(subscription('a'), 1)).toBe(true);
      expect(await subscriptions.add(subscription('b'), 1)).toBe(false);
      const elsewhere = { ...channel, tenant: 'other' };
      expect(await subscriptions.add(subscription('c', { channel: elsewhere }), 1)).toBe(true);
    });

    test('keeps tenants apart, with equal ids of channels', async () => {
      const elsewhere: Address = { ...channel, tenant: 'other' };
      await add('a');
      expect(await subscriptions.inChannel(elsewhere)).toEqual([]);
      expect(await subscriptions.remove(elsewhere, 'a')).toBe(false);
      expect(await subscriptions.pause(elsewhere, 'a')).toBe(false);
      expect(await subscriptions.resume(elsewhere, 'a', at('09:00'), undefined)).toBe(false);
      expect(await subscriptions.inChannel(channel)).toHaveLength(1);
    });

    test('records a slot once, however often it is asked to', async () => {
      await add('a');
      await due('a', '09:00');
      await due('a', '09:00');
      expect(await claim('09:01')).toHaveLength(1);
      expect(await claim('09:01')).toHaveLength(0);
    });

    test('advances a subscription with its slots', async () => {
      await add('a');
      await due('a', '09:00');
      expect(await subscriptions.inChannel(channel)).toMatchObject([
        { lastSlot: at('09:00'), nextSlot: at('23:00') },
      ]);
      await ledger.record([{ subscription: 'a', missed: [], advance: { lastSlot: at('09:00') } }]);
      expect((await subscriptions.inChannel(channel))[0]).not.toHaveProperty('nextSlot');
    });

    test('merges what was not attempted into a newer slot', async () => {
      await add('a');
      await due('a', '09:00');
      await due('a', '10:00');
      const claimed = await claim('10:01');
      expect(claimed.map(({ slot }) => slot)).toEqual([at('10:00')]);
    });

    test('gives out one delivery of a subscription at a time, the oldest first', async () => {
      await add('a');
      await due('a', '09:00');
      const first = await claimOne('09:01');
      await due('a', '10:00');
      expect(await claim('09:01')).toEqual([]);
      await ledger.settle(first, { kind: 'sent', message: 'm', cursor: 3, sweeps: [] });
      const second = await claimOne('10:01');
      expect([second.slot, second.subscription.cursor]).toEqual([at('10:00'), 3]);
    });

    test('gives out nothing twice while its lease lasts, and after that to somebody else', async () => {
      await add('a');
      await due('a', '09:00');
      const first = await claimOne('09:00');
      expect([first.attempts, first.firstAttempt, first.leaseUntil]).toEqual([1, at('09:00'), at('09:01')]);
      expect(await claim('09:00')).toEqual([]);
      expect(await claim('09:02', [first.id])).toEqual([]);
      const second = await claimOne('09:02');
      expect([second.attempts, second.firstAttempt, second.key]).toEqual([2, at('09:00'), first.key]);
      expect(await ledger.settle(first, { kind: 'sent', message: 'm', cursor: 1, sweeps: [] })).toBe(false);
      expect(await ledger.settle(second, { kind: 'sent', message: 'm', cursor: 1, sweeps: [] })).toBe(true);
      expect(await ledger.settle(second, { kind: 'dead', reason: 'twice' })).toBe(false);
      expect(await stateOf('a')).toBe('sent');
    });

    test('keeps what is to be sent for every later attempt', async () => {
      await add('a');
      await due('a', '09:00');
      const first = await claimOne('09:00');
      expect(first.frozen).toBeUndefined();
      await ledger.freeze([{ delivery: first, payload: 'bytes', cursor: 5 }]);
      const second = await claimOne('09:02');
      expect(second.frozen).toEqual({ payload: 'bytes', cursor: 5 });
      await ledger.freeze([{ delivery: first, payload: 'other', cursor: 9 }]);
      expect((await claimOne('09:04')).frozen).toEqual({ payload: 'bytes', cursor: 5 });
    });

    test('counts attempts and faults as it is told', async () => {
      await add('a');
      await due('a', '09:00');
      const later = { kind: 'later', at: at('09:10'), fault: false } as const;
      await ledger.settle(await claimOne('09:00'), { ...later, uncounted: true });
      expect(await claim('09:09')).toEqual([]);
      const second = await claimOne('09:10');
      expect([second.attempts, second.firstAttempt]).toEqual([1, at('09:10')]);
      await ledger.settle(second, { ...later, uncounted: false });
      const third = await claimOne('09:11');
      expect([third.attempts, third.firstAttempt]).toEqual([2, at('09:10')]);
      await ledger.settle(third, { ...later, uncounted: true, fault: true });
      const fourth = await claimOne('09:12');
      expect([fourth.attempts, fourth.faults, fourth.firstAttempt]).toEqual([2, 1, at('09:10')]);
    });

    test('moves the cursor with what was sent or empty, and never back', async () => {
      await add('a');
      const outcomes = [
        { kind: 'empty', cursor: 4 },
        { kind: 'unknown', reason: 'nobody can say' },
        { kind: 'sent', message: 'm', cursor: 3, sweeps: [] },
      ] as const;
      for (const [index, outcome] of outcomes.entries()) {
        await due('a', `1${index}:00`);
        await ledger.settle(await claimOne(`1${index}:01`), outcome);
        expect((await subscriptions.inChannel(channel))[0]?.cursor).toBe(4);
      }
    });

    test('suspends the subscription with its delivery, until it is resumed', async () => {
      await add('a');
      await due('a', '09:00');
      await ledger.settle(await claimOne('09:00'), { kind: 'suspended', reason: 'the channel is gone' });
      expect(await subscriptions.inChannel(channel)).toMatchObject([
        { state: 'suspended', reason: 'the channel is gone' },
      ]);
      expect(await ledger.dueSubscriptions(at('23:30'), 10)).toEqual([]);
      expect(await subscriptions.resume(channel, 'a', at('22:00'), at('23:00'))).toBe(true);
      const [resumed] = await subscriptions.inChannel(channel);
      expect(resumed).toMatchObject({ state: 'active', lastSlot: at('22:00'), nextSlot: at('23:00') });
      expect(resumed).not.toHaveProperty('reason');
    });

    test('takes back what is not under way when a subscription is paused', async () => {
      await add('a');
      await due('a', '09:00');
      await subscriptions.pause(channel, 'a');
      expect(await claim('09:01')).toEqual([]);
      expect(await stateOf('a')).toBe('expired');
    });

    test('expires what it was too late for, but nothing that may have been posted', async () => {
      await add('a');
      await add('b');
      await due('a', '09:00');
      await claimOne('09:00');
      await due('b', '09:00');
      expect(await ledger.expire(at('09:00'))).toBe(0);
      expect(await ledger.expire(at('09:30'))).toBe(1);
      expect([await stateOf('a'), await stateOf('b')]).toEqual(['sending', 'expired']);
    });

    test('gives each platform its own', async () => {
      await add('a', { channel: { ...channel, platform: 'slack' } });
      await due('a', '09:00');
      expect(await claim('09:01')).toEqual([]);
    });

    test('remembers what to look at again', async () => {
      await add('a');
      await due('a', '09:00');
      const delivery = await claimOne('09:00');
      const sweeps = [at('09:01'), at('09:10')];
      await ledger.settle(delivery, { kind: 'sent', message: 'm', cursor: 1, sweeps });
      expect(await ledger.dueSweeps('discord', at('09:00'), 10)).toEqual([]);
      expect(await ledger.dueSweeps('slack', at('09:30'), 10)).toEqual([]);
      const [first, ...others] = await ledger.dueSweeps('discord', at('09:02'), 10);
      expect([first?.key, first?.channel, first?.since, others]).toEqual([
        delivery.key,
        channel,
        at('09:00'),
        [],
      ]);
      await ledger.swept(first?.id ?? 0);
      expect(await ledger.dueSweeps('discord', at('09:30'), 10)).toHaveLength(1);
    });

    test('forgets a subscription with everything of it', async () => {
      await add('a');
      await due('a', '09:00');
      const delivery = await claimOne('09:00');
      expect(await subscriptions.remove(channel, 'a')).toBe(true);
      expect(await subscriptions.remove(channel, 'a')).toBe(false);
      expect(await ledger.settle(delivery, { kind: 'dead', reason: 'gone' })).toBe(false);
      expect(await claim('09:30')).toEqual([]);
    });
  });
}
