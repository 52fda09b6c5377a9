/**
 * One attempt at one delivery. Posting and our record of it are two systems, so nothing is certain but this: the first
 * attempt posts; every later one first asks the platform what became of those before. What cannot be told is not posted
 * again: its articles go into the next digest.
 */
import type { Delivery, Settlement } from '../ledger.ts';
import type { Outlet, Posting } from '../ports.ts';

/** Attempts that post, spread over about six hours. One more only looks. */
const ATTEMPTS = 8;
/** Milliseconds before attempts 2, 3, …; each is varied by a fifth, so that a thousand do not come back at once. */
const DELAYS = [15_000, 60_000, 240_000, 900_000, 2_700_000, 5_400_000, 10_800_000, 60_000] as const;
/** After so many attempts a platform that does not let us look is taken at its word. */
const LOOKS = 4;
/** A digest that cannot be composed is tried so often. */
const FAULTS = 5;
/** When to look for a second copy after an attempt that was not the first, in minutes. */
const SWEEPS = [1, 10] as const;

/** What an attempt needs from outside. */
export interface Attempt {
  readonly delivery: Delivery;
  readonly outlet: Outlet;
  readonly now: () => Temporal.Instant;
  /** From 0 to 1, evenly. */
  readonly random: () => number;
  /** Multiplies every waiting time; 1 but in tests. */
  readonly haste: number;
  /** Slots older than this are not posted any more. */
  readonly oldest: Temporal.Instant;
  /** Composes and keeps what is to be sent; undefined where there is nothing to say. */
  readonly freeze: () => Promise<
    { readonly payload: string; readonly cursor: number } | { readonly nothing: number }
  >;
  /** Waits for its turn. 0, or the milliseconds after which to come again, where the lease does not last so long. */
  readonly turn: (posts: boolean) => Promise<number>;
}

/** What is to be recorded, and what the platform said, where it was asked. */
export interface Outcome {
  readonly settlement: Settlement;
  readonly posting?: Posting;
  /** Messages of the same digest beside the first, to be taken back. */
  readonly doubles?: readonly string[];
}

/** Never rejects but by a fault of the ledger: then nothing was posted, or it will be found. */
export async function attempt(asked: Attempt): Promise<Outcome> {
  const { delivery } = asked;
  if (delivery.frozen && delivery.attempts > 1) {
    const known = await lookBack(asked);
    if (known) return known;
  }
  if (Temporal.Instant.compare(delivery.slot, asked.oldest) < 0)
    return { settlement: { kind: 'expired', reason: 'too late' } };
  if (delivery.attempts > ATTEMPTS)
    return { settlement: { kind: 'dead', reason: 'the platform was out of reach' } };
  const frozen = delivery.frozen ?? (await asked.freeze());
  if ('nothing' in frozen) return { settlement: { kind: 'empty', cursor: frozen.nothing } };
  const wait = await asked.turn(true);
  if (wait > 0) return { settlement: notNow(asked, wait) };
  const posting = await asked.outlet.post(delivery.subscription.channel, frozen.payload);
  return { settlement: settlementOf(posting, frozen.cursor, asked), posting };
}

/** What became of the attempts before; undefined where it was surely not posted. */
async function lookBack(asked: Attempt): Promise<Outcome | undefined> {
  const { delivery, outlet } = asked;
  const wait = await asked.turn(false);
  if (wait > 0) return { settlement: notNow(asked, wait) };
  const since = delivery.firstAttempt.subtract({ minutes: 1 });
  const trace = await outlet.find(delivery.subscription.channel, delivery.key, since);
  if (trace.kind === 'unreadable') {
    const isLate = Temporal.Instant.compare(delivery.slot, asked.oldest) < 0;
    if (trace.passing && !isLate) return { settlement: { ...again(asked), uncounted: true } };
    const isOver = trace.passing || isLate || delivery.attempts >= LOOKS;
    return { settlement: isOver ? { kind: 'unknown', reason: trace.reason } : again(asked) };
  }
  const [message, ...doubles] = trace.messages;
  if (message === undefined) return undefined;
  const cursor = delivery.frozen?.cursor ?? 0;
  return { settlement: { kind: 'sent', message, cursor, sweeps: sweepsOf(asked) }, doubles };
}

function settlementOf(posting: Posting, cursor: number, asked: Attempt): Settlement {
  switch (posting.kind) {
    case 'posted':
      return { kind: 'sent', message: posting.message, cursor, sweeps: sweepsOf(asked) };
    case 'wait':
      return notNow(asked, posting.milliseconds);
    case 'refused':
      return posting.scope === 'token' ? notNow(asked, 0) : { kind: 'suspended', reason: posting.reason };
    case 'unknown':
      return again(asked);
  }
}

/** For a fault of our own: later, and not for ever. */
export function faulty(
  asked: Pick<Attempt, 'delivery' | 'now' | 'random' | 'haste'>,
  reason: string,
): Settlement {
  const { faults } = asked.delivery;
  if (faults + 1 >= FAULTS) return { kind: 'dead', reason };
  return { kind: 'later', at: delayed(asked, DELAYS[faults] ?? 0), uncounted: true, fault: true };
}

/** This attempt was none. */
function notNow({ now }: Attempt, milliseconds: number): Settlement {
  const at = now().add({ milliseconds: Math.ceil(milliseconds) });
  return { kind: 'later', at, uncounted: true, fault: false };
}

function again(asked: Attempt): Extract<Settlement, { kind: 'later' }> {
  const delay = DELAYS[asked.delivery.attempts - 1] ?? DELAYS[ATTEMPTS - 1] ?? 0;
  return { kind: 'later', at: delayed(asked, delay), uncounted: false, fault: false };
}

function delayed(
  { now, random, haste }: Pick<Attempt, 'now' | 'random' | 'haste'>,
  delay: number,
): Temporal.Instant {
  const varied = delay * haste * (0.8 + 0.4 * random());
  return now().add({ milliseconds: Math.round(varied) });
}

/** A first attempt cannot have a double. */
function sweepsOf({ delivery, now, haste }: Attempt): readonly Temporal.Instant[] {
  if (delivery.attempts === 1) return [];
  return SWEEPS.map((minutes) => now().add({ milliseconds: Math.round(minutes * 60_000 * haste) }));
}
