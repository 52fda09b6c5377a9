/** What the commands ask of digests: everything is within the channel that a call comes from. */
import { randomBytes } from 'node:crypto';
import type { Origin } from '../bot/command.ts';
import type { DigestFault, DigestService, DigestSettings, DigestView, DigestWish } from '../bot/digests.ts';
import type { DeliveryRecord, Ledger, Subscription, SubscriptionStore } from '../ledger.ts';
import type { Address, Clock, SettingsStore } from '../ports.ts';
import { reply } from '../reply/build.ts';
import type { News, Wish } from './news.ts';
import { isTimeZone, nextSlots } from './plan.ts';
import { describeSchedule, parseSchedule } from './timetable.ts';

/** Digests of one server or workspace. */
const MOST = 50;
/** People who may be named managers. */
const MANAGERS = 50;
const DEFAULT = 'weekdays 09:00';
/** Times that are named when a digest is made or shown. */
const NEXT = 3;

export interface ServiceOptions {
  readonly subscriptions: SubscriptionStore;
  readonly ledger: Ledger;
  readonly settings: SettingsStore;
  readonly clock: Clock;
  /** IANA zone where neither a wish nor the tenant names one. */
  readonly timeZone: string;
  readonly news: News;
  /** Called when a delivery may be ready before its minute. */
  readonly onAsked: () => void;
}

export function createDigestService(options: ServiceOptions): DigestService {
  const { subscriptions, ledger, settings, clock, timeZone, news, onAsked } = options;

  /** Those of a channel, or of them only those that somebody has made. */
  const viewsOf = async (channel: Address, creator?: string): Promise<readonly DigestView[]> => {
    const [all, last] = [await subscriptions.inChannel(channel), await subscriptions.lastDeliveries(channel)];
    return all.flatMap((one, index) =>
      creator === undefined || one.creator === creator
        ? [view(one, index + 1, last.get(one.id), clock.now())]
        : [],
    );
  };
  /** The subscription that a number, an id or nothing names. */
  const named = async (origin: Origin, name: string | undefined): Promise<Found | DigestFault> => {
    const channel = channelOf(origin);
    if (!channel) return { fault: 'no-channel' };
    const all = await subscriptions.inChannel(channel);
    const index =
      name === undefined ? 0 : all.findIndex(({ id }, at) => id === name || String(at + 1) === name);
    const one = all[index];
    if (!one) return { fault: 'no-such' };
    return name === undefined && all.length > 1 ? { fault: 'which' } : { one, channel, number: index + 1 };
  };
  const change = async (
    origin: Origin,
    name: string | undefined,
    make: (found: Found) => Promise<boolean>,
  ): Promise<DigestView | DigestFault> => {
    const found = await named(origin, name);
    if ('fault' in found) return found;
    const before = view(found.one, found.number, undefined, clock.now());
    if (!(await make(found))) return { fault: 'no-such' };
    const after = (await viewsOf(found.channel)).find(({ id }) => id === found.one.id);
    return after ?? before;
  };

  return {
    async subscribe(origin, wish) {
      const channel = channelOf(origin);
      if (!channel) return { fault: 'no-channel' };
      const zone = wish.timeZone ?? (await settings.read(channel)).timeZone ?? timeZone;
      const made = subscriptionOf(origin, channel, wish, zone, clock.now());
      if ('fault' in made) return made;
      if (!(await subscriptions.add(made, MOST))) return { fault: 'too-many', most: MOST };
      const number = (await subscriptions.inChannel(channel)).findIndex(({ id }) => id === made.id) + 1;
      return view(made, number, undefined, clock.now());
    },
    async list(origin) {
      const channel = channelOf(origin);
      return channel ? viewsOf(channel) : { fault: 'no-channel' };
    },
    async mine({ user, place }) {
      if (place.kind === 'terminal') return { fault: 'no-channel' };
      const own = new Set((await subscriptions.madeBy(user, user.id)).map(({ channel: { id } }) => id));
      const views: DigestView[] = [];
      for (const id of own) views.push(...(await viewsOf({ ...user, id }, user.id)));
      return views;
    },
    async preview(origin, { digest, topic }) {
      const found = topic === undefined ? await named(origin, digest) : undefined;
      if (found && 'fault' in found && (digest !== undefined || found.fault === 'which')) return found;
      const { locale } = origin;
      const wish: Wish =
        found && 'one' in found ? found.one : { locale, quietLine: true, ...(topic ? { topic } : {}) };
      const { reply: said } = await news.digest({ ...wish, quietLine: true }, () => true);
      return { ...(said ?? reply('answered', [])), audience: 'asker' };
    },
    pause: (origin, name) => change(origin, name, ({ channel, one }) => subscriptions.pause(channel, one.id)),
    resume: (origin, name) =>
      change(origin, name, ({ channel, one }) => {
        const now = clock.now();
        return subscriptions.resume(channel, one.id, now, slots(one, now, 1)[0]);
      }),
    remove: (origin, name) =>
      change(origin, name, ({ channel, one }) => subscriptions.remove(channel, one.id)),
    now: (origin, name) =>
      change(origin, name, async ({ one }) => {
        await ledger.record([{ subscription: one.id, due: clock.now(), missed: [] }]);
        onAsked();
        return true;
      }),
    async settings(origin, asked) {
      const { platform, tenant } = origin.user;
      if (asked.timeZone !== undefined && !isTimeZone(asked.timeZone))
        return { fault: 'zone', text: asked.timeZone };
      const before = await settings.read({ platform, tenant });
      const managers = toggled(before.managers, asked.manager);
      const after = {
        ...before,
        share: asked.share ?? before.share,
        managers,
        ...(asked.timeZone === undefined ? {} : { timeZone: spelt(asked.timeZone) }),
      };
      const isAsked = Object.values(asked).some((value) => value !== undefined);
      if (isAsked) await settings.write({ platform, tenant }, after);
      const { share } = after;
      return { timeZone: after.timeZone ?? timeZone, share, managers } satisfies DigestSettings;
    },
  };
}

interface Found {
  readonly one: Subscription;
  readonly channel: Address;
  readonly number: number;
}

/** Digests go to channels and to people's direct messages; a terminal is neither. */
function channelOf({ user: { platform, tenant }, place }: Origin): Address | undefined {
  return place.kind === 'channel' || place.kind === 'direct' ? { platform, tenant, id: place.id } : undefined;
}

function subscriptionOf(
  { user, locale }: Origin,
  channel: Address,
  wish: DigestWish,
  zone: string,
  now: Temporal.Instant,
): Subscription | DigestFault {
  const words = wish.schedule ?? DEFAULT;
  const schedule = parseSchedule(words);
  if (typeof schedule === 'string') return { fault: schedule, text: words };
  if (!isTimeZone(zone)) return { fault: 'zone', text: zone };
  const [next] = nextSlots(schedule, zone, now, 1);
  if (next === undefined) return { fault: 'never', text: words };
  return {
    id: randomBytes(9).toString('base64url'),
    channel,
    creator: user.id,
    locale,
    ...(wish.topic === undefined ? {} : { topic: wish.topic }),
    schedule: schedule.text,
    timeZone: spelt(zone),
    quietLine: wish.quietLine ?? false,
    state: 'active',
    lastSlot: now,
    nextSlot: next,
  };
}

function view(
  one: Subscription,
  number: number,
  last: DeliveryRecord | undefined,
  now: Temporal.Instant,
): DigestView {
  const { id, topic, timeZone, state, reason } = one;
  const schedule = parseSchedule(one.schedule);
  return {
    id,
    number,
    ...(topic === undefined ? {} : { topic }),
    schedule:
      typeof schedule === 'string' ? { kind: 'cron', expression: one.schedule } : describeSchedule(schedule),
    timeZone,
    state,
    ...(reason === undefined ? {} : { reason }),
    next: state === 'active' ? slots(one, now, NEXT).map((slot) => slot.toZonedDateTimeISO(timeZone)) : [],
    ...(last ? { last: { ...last, slot: last.slot.toZonedDateTimeISO(timeZone) } } : {}),
  };
}

/** Where the clock was set back, nothing comes before the last slot. */
function slots(
  { schedule, timeZone, lastSlot }: Subscription,
  now: Temporal.Instant,
  count: number,
): readonly Temporal.Instant[] {
  const read = parseSchedule(schedule);
  const after = Temporal.Instant.compare(lastSlot, now) > 0 ? lastSlot : now;
  return typeof read === 'string' ? [] : nextSlots(read, timeZone, after, count);
}

/** A zone as it is usually written, however somebody typed it. */
function spelt(zone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
}

/** A mention of somebody adds them, or takes them off the list they stand on. */
function toggled(managers: readonly string[], mention: string | undefined): readonly string[] {
  const id = mention?.replace(/^<?@?!?/u, '').replace(/(?:\|[^>]*)?>?$/u, '');
  if (!id) return managers;
  return managers.includes(id) ? managers.filter((one) => one !== id) : [...managers, id].slice(-MANAGERS);
}
