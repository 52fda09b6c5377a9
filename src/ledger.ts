/** The doors to what digests remember: types only. They are narrow, so that another database can stand behind them. */
import type { Address, Tenant } from './ports.ts';

/** A channel's wish: topic, schedule, time zone. */
export interface Subscription {
  readonly id: string;
  readonly channel: Address;
  /** Id of who made it, within the channel's tenant. */
  readonly creator: string;
  /** BCP 47 tag of the language its digests are written in. */
  readonly locale: string;
  /** Absent: all articles. */
  readonly topic?: string;
  /** As `parseSchedule` spells it. */
  readonly schedule: string;
  /** IANA name. */
  readonly timeZone: string;
  /** Whether a line is posted where there is nothing new. */
  readonly quietLine: boolean;
  readonly state: 'active' | 'paused' | 'suspended';
  /** Why it is suspended. */
  readonly reason?: string;
  /** The newest slot that is recorded; when it was made, before the first. */
  readonly lastSlot: Temporal.Instant;
  /** When it is due next; absent where it never is. */
  readonly nextSlot?: Temporal.Instant;
  /** Number of the newest article that a confirmed digest has covered; absent before the first. */
  readonly cursor?: number;
}

/** What became of a delivery: one slot's digest on its way to its channel. */
export type DeliveryState =
  | 'due'
  | 'sending'
  | 'sent'
  /** There was nothing new to say. */
  | 'empty'
  /** Nobody can say whether it was posted; its articles go into the next one. */
  | 'unknown'
  /** A later slot took its place. */
  | 'merged'
  /** It was too late for it. */
  | 'expired'
  | 'suspended'
  | 'dead';

/** The last delivery of a subscription, for people who ask. */
export interface DeliveryRecord {
  readonly slot: Temporal.Instant;
  readonly state: DeliveryState;
  readonly reason?: string;
}

/** The subscriptions, as people see and change them. Everything is within a tenant. */
export interface SubscriptionStore {
  /** False where the tenant has `most` of them already. */
  add(subscription: Subscription, most: number): Promise<boolean>;
  /** Those of a channel, in the order in which they were made. */
  inChannel(channel: Address): Promise<readonly Subscription[]>;
  /** Those that somebody has made in a tenant, whatever the channel, in the order in which they were made. */
  madeBy(tenant: Tenant, creator: string): Promise<readonly Subscription[]>;
  /** Their last deliveries, by id; those that are still to come are left out where there is an older one. */
  lastDeliveries(channel: Address): Promise<ReadonlyMap<string, DeliveryRecord>>;
  /** False where there is none of this id in the channel. Resuming starts from `from`, with the next slot after it. */
  pause(channel: Address, id: string): Promise<boolean>;
  resume(
    channel: Address,
    id: string,
    from: Temporal.Instant,
    next: Temporal.Instant | undefined,
  ): Promise<boolean>;
  remove(channel: Address, id: string): Promise<boolean>;
}

/** All subscriptions and deliveries, for the operator alone: no command reaches them. */
export interface DigestOverview {
  /** At most `most`, those that run soonest first. */
  soonest(most: number): Promise<readonly Subscription[]>;
  find(id: string): Promise<Subscription | undefined>;
  /** How many deliveries there are by state. */
  deliveries(): Readonly<Record<string, number>>;
}

/** The slots of one subscription that are to be recorded, and where it stands afterwards. */
export interface PlannedSlots {
  readonly subscription: string;
  readonly due?: Temporal.Instant;
  /** Recorded as merged into the due one; as expired where there is none. */
  readonly missed: readonly Temporal.Instant[];
  /** Absent: the subscription stays where it is (a digest asked for out of turn). */
  readonly advance?: { readonly lastSlot: Temporal.Instant; readonly nextSlot?: Temporal.Instant };
}

/** A delivery in the hands of a worker. */
export interface Delivery {
  readonly id: number;
  readonly subscription: Subscription;
  readonly slot: Temporal.Instant;
  /** The same for every attempt: what the platform's mark is made of. */
  readonly key: string;
  /** Which claim this is; it settles nothing once the lease is another's. */
  readonly claim: string;
  readonly leaseUntil: Temporal.Instant;
  /** Attempts begun, this one included. */
  readonly attempts: number;
  readonly firstAttempt: Temporal.Instant;
  /** Faults of our own so far, such as a digest that could not be composed. */
  readonly faults: number;
  /** Set by the first attempt; every later one sends the same bytes. */
  readonly frozen?: { readonly payload: string; readonly cursor: number };
}

/** What a worker has to say about a delivery. */
export type Settlement =
  /** `sweeps`: when to look for a second copy. */
  | {
      readonly kind: 'sent';
      readonly message: string;
      readonly cursor: number;
      readonly sweeps: readonly Temporal.Instant[];
    }
  | { readonly kind: 'empty'; readonly cursor: number }
  /** Again later. `uncounted`: this attempt was surely none. */
  | {
      readonly kind: 'later';
      readonly at: Temporal.Instant;
      readonly uncounted: boolean;
      readonly fault: boolean;
    }
  | { readonly kind: 'unknown' | 'expired' | 'dead'; readonly reason: string }
  /** The subscription is suspended as well. */
  | { readonly kind: 'suspended'; readonly reason: string };

/** A message that may stand in its channel twice. */
export interface Sweep {
  readonly id: number;
  readonly channel: Address;
  readonly key: string;
  readonly since: Temporal.Instant;
}

/** Which deliveries there are and how far each has come. Every call is one transaction, on disk when it resolves. */
export interface Ledger {
  /** Takes note of articles in this order; those already known are left alone. */
  see(articles: readonly string[], at: Temporal.Instant): Promise<void>;
  /** Number of the newest article that was seen; 0 for none. */
  head(): Promise<number>;
  /** Articles numbered over `cursor`, up to `through`, newest first. */
  seen(cursor: number, through: number): Promise<readonly string[]>;
  /** Active subscriptions whose next slot has come, the most overdue first. One indexed query. */
  dueSubscriptions(now: Temporal.Instant, most: number): Promise<readonly Subscription[]>;
  /** Records slots, each once, and advances the subscriptions, all or nothing. */
  record(planned: readonly PlannedSlots[]): Promise<void>;
  /** Claims what is ready on a platform, one delivery of a subscription at a time, none of `held`. */
  claim(request: {
    readonly platform: Tenant['platform'];
    readonly now: Temporal.Instant;
    readonly leaseMilliseconds: number;
    readonly most: number;
    readonly held: readonly number[];
  }): Promise<readonly Delivery[]>;
  /** Keeps what is about to be sent. */
  freeze(
    frozen: readonly { readonly delivery: Delivery; readonly payload: string; readonly cursor: number }[],
  ): Promise<void>;
  /** False where the claim is no longer the newest: somebody else has the delivery. */
  settle(delivery: Delivery, settlement: Settlement): Promise<boolean>;
  /** Expires what was never attempted and whose slot is older. Returns how many there were. */
  expire(before: Temporal.Instant): Promise<number>;
  dueSweeps(platform: Tenant['platform'], now: Temporal.Instant, most: number): Promise<readonly Sweep[]>;
  /** Takes one sweep off the list. */
  swept(id: number): Promise<void>;
}
