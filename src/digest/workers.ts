/** Takes deliveries of one platform out of the ledger and brings each to an end. Nothing here knows about time zones. */
import type { Delivery, Ledger, Settlement } from '../ledger.ts';
import type { Clock, Logger, Outlet, Tenant } from '../ports.ts';
import type { Reply } from '../reply/reply.ts';
import { createBreaker, type Passage } from './breaker.ts';
import { type Attempt, attempt, faulty, type Outcome } from './deliver.ts';
import { createPace, PACES } from './pace.ts';
import { patient } from './patient.ts';
import { createSweeper } from './sweep.ts';

/** Deliveries under way at once: at 45 a second, enough for a platform that takes more than a second to answer. */
const TOGETHER = 64;
/** How long a worker rests, in milliseconds, when nothing is ready, and when the ledger cannot be written. */
const REST = 1_000;
const FULL_DISK = 5_000;
/** Stopping waits so long for what is under way. */
const PATIENCE = 10_000;

export interface Timing {
  /** How long a delivery is a worker's own, in milliseconds; an outlet's time-out is at most a tenth of it. */
  readonly lease: number;
  /** Multiplies every waiting time; 1 but in tests. */
  readonly haste: number;
  /** Slots longer ago are not made up for. */
  readonly grace: Temporal.Duration;
}

export interface WorkerOptions {
  readonly platform: Tenant['platform'];
  readonly outlet: Outlet;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly timing: Timing;
  /** The digest of a delivery and the number of the newest article it covers. */
  readonly compose: (
    delivery: Delivery,
  ) => Promise<{ readonly reply: Reply | undefined; readonly cursor: number }>;
  /** What is said to somebody whose digest has been suspended. */
  readonly farewell: (delivery: Delivery, reason: string) => Reply;
}

export interface Workers {
  start(): void;
  /** There may be something to do. */
  wake(): void;
  stop(): Promise<void>;
}

export function createWorkers(options: WorkerOptions): Workers {
  const { platform, ledger, clock, logger, timing } = options;
  const outlet = patient(options.outlet, timing.lease / 2);
  const pace = createPace(PACES[platform], timing.haste, () => performance.now());
  const breakers = new Map<string, ReturnType<typeof createBreaker>>();
  const heldChannels = new Map<string, number>();
  const inHand = new Map<number, Promise<void>>();
  let running: Promise<void> | undefined;
  let isStopped = false;
  let ring: () => void = () => undefined;

  const rest = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      ring = () => {
        clearTimeout(timer);
        resolve();
      };
      if (isStopped) ring();
    });
  const sleep = (milliseconds: number): Promise<void> =>
    milliseconds <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, milliseconds));
  const admitted = async (): Promise<void> => {
    for (let wait = pace.admit(); wait > 0; wait = pace.admit()) await sleep(wait);
  };
  const pacedRequest = async (): Promise<void> => {
    await sleep(pace.takeRequest());
    await admitted();
  };
  const milliseconds = (): number => clock.now().epochMilliseconds;

  /** One token for a Discord bot, one for each Slack workspace. */
  const breakerOf = ({ subscription: { channel } }: Delivery): ReturnType<typeof createBreaker> => {
    const key = platform === 'slack' ? channel.tenant : '';
    const breaker = breakers.get(key) ?? createBreaker();
    breakers.set(key, breaker);
    return breaker;
  };
  const channelOf = ({ subscription: { channel } }: Delivery): string =>
    JSON.stringify([channel.tenant, channel.id]);

  const hold = (channel: string, wait: number): void => {
    const now = milliseconds();
    for (const [key, end] of heldChannels) if (end <= now) heldChannels.delete(key);
    heldChannels.set(channel, now + wait);
  };

  const askedOf = (delivery: Delivery): Attempt => ({
    delivery,
    outlet,
    now: clock.now,
    random: Math.random,
    haste: timing.haste,
    oldest: clock.now().subtract({ milliseconds: timing.grace.total('milliseconds') }),
    async freeze() {
      const { reply, cursor } = await options.compose(delivery);
      if (!reply) return { nothing: cursor };
      const payload = outlet.freeze(reply, delivery.key, delivery.subscription.locale);
      await surely(delivery, () => ledger.freeze([{ delivery, payload, cursor }]));
      return { payload, cursor };
    },
    async turn(posts) {
      const left = (): number => delivery.leaseUntil.epochMilliseconds - timing.lease / 10 - milliseconds();
      const wait = posts ? pace.take(channelOf(delivery), left() / 2) : pace.takeRequest();
      if (wait > left() / 2) return wait;
      await sleep(wait);
      await admitted();
      // looked at again, since a process may be halted for minutes between any two lines
      return left() > 0 ? 0 : 1;
    },
  });

  /** Writes until it is written: what is known now would have to be found out again after a restart. */
  const surely = async <T>(delivery: Delivery, write: () => Promise<T>): Promise<T> => {
    for (;;) {
      try {
        return await write();
      } catch (err) {
        logger.error({ err, delivery: delivery.key }, 'The ledger cannot be written; trying again');
        if (isStopped) throw err;
        await sleep(FULL_DISK * timing.haste);
      }
    }
  };
  const settle = (delivery: Delivery, settlement: Settlement): Promise<boolean> =>
    surely(delivery, () => ledger.settle(delivery, settlement));

  const work = async (delivery: Delivery): Promise<void> => {
    const breaker = breakerOf(delivery);
    const held = Math.max((heldChannels.get(channelOf(delivery)) ?? 0) - milliseconds(), 0);
    const wait = held > 0 ? held : breaker.enter(milliseconds());
    if (wait > 0) {
      const at = clock.now().add({ milliseconds: Math.ceil(wait) });
      await settle(delivery, { kind: 'later', at, uncounted: true, fault: false });
      return;
    }
    let passage: Passage = 'none';
    try {
      const outcome = await tried(delivery);
      passage = passageOf(outcome);
      await finish(delivery, outcome);
    } finally {
      breaker.leave(passage, milliseconds());
    }
  };

  const tried = async (delivery: Delivery): Promise<Outcome> => {
    const asked = askedOf(delivery);
    try {
      return await attempt(asked);
    } catch (err) {
      logger.error({ err, delivery: delivery.key }, 'A digest could not be made');
      return { settlement: faulty(asked, err instanceof Error ? err.message : String(err)) };
    }
  };

  const finish = async (
    delivery: Delivery,
    { settlement, posting, doubles = [] }: Outcome,
  ): Promise<void> => {
    const { channel, creator, locale, id, state } = delivery.subscription;
    if (posting?.kind === 'wait') hold(channelOf(delivery), posting.milliseconds);
    for (const double of doubles) await outlet.remove(channel, double);
    const isSettled = await settle(delivery, settlement);
    const fields = { delivery: delivery.key, platform, tenant: channel.tenant, attempts: delivery.attempts };
    if (!isSettled) return logger.warn(fields, 'Somebody else has the delivery by now');
    if (posting?.kind === 'refused' && posting.scope === 'token')
      logger.error(
        { ...fields, reason: posting.reason },
        'The token is refused; nothing is posted with it for now',
      );
    else if (settlement.kind === 'sent')
      logger.info({ ...fields, message: settlement.message }, 'Digest posted');
    else logger[severity(settlement)]({ ...fields, ...settlement }, 'Digest not posted');
    if (settlement.kind !== 'suspended' || state !== 'active') return;
    const told = await outlet.tell(
      { ...channel, id: creator },
      options.farewell(delivery, settlement.reason),
      locale,
    );
    logger.info({ subscription: id, told }, 'Subscription suspended');
  };

  const sweep = createSweeper({ platform, outlet, ledger, clock, logger, turn: pacedRequest });

  const run = async (): Promise<void> => {
    let sweeping: Promise<void> | undefined;
    while (!isStopped) {
      try {
        sweeping ??= sweep()
          .catch((err: unknown) => logger.error({ err }, 'Looking for doubled digests failed'))
          .finally(() => {
            sweeping = undefined;
          });
        const most = TOGETHER - inHand.size;
        const request = { platform, now: clock.now(), leaseMilliseconds: timing.lease, most };
        const claimed = most > 0 ? await ledger.claim({ ...request, held: [...inHand.keys()] }) : [];
        for (const delivery of claimed) {
          const done = work(delivery)
            .catch((err: unknown) => logger.error({ err, delivery: delivery.key }, 'A delivery failed'))
            .finally(() => {
              inHand.delete(delivery.id);
              // half a load at once: each claim is a write to the disk
              if (inHand.size <= TOGETHER / 2) ring();
            });
          inHand.set(delivery.id, done);
        }
        if (claimed.length < most || inHand.size >= TOGETHER) await rest(REST * Math.max(timing.haste, 0.05));
      } catch (err) {
        logger.error({ err }, 'The ledger cannot be used; trying again');
        await rest(FULL_DISK * timing.haste);
      }
    }
    await sweeping;
  };

  return {
    start() {
      running ??= run();
    },
    wake: () => ring(),
    async stop() {
      isStopped = true;
      ring();
      const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE).unref());
      await Promise.race([Promise.all([running, ...inHand.values()]), patience]);
    },
  };
}

function passageOf({ posting }: Outcome): Passage {
  if (posting?.kind === 'refused') return posting.scope === 'token' ? 'refused-token' : 'refused-channel';
  return posting?.kind === 'posted' ? 'well' : 'none';
}

function severity({ kind }: Settlement): 'debug' | 'info' | 'warn' {
  if (kind === 'empty') return 'debug';
  return kind === 'later' ? 'info' : 'warn';
}
