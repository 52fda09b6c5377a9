/** The tick: which subscriptions are due is asked once a minute, and written down before anything is sent. */
import { schedule as everyMinute } from 'node-cron';
import type { Ledger, PlannedSlots, Subscription } from '../ledger.ts';
import type { Clock, Logger } from '../ports.ts';
import { plan } from './plan.ts';
import { parseSchedule } from './timetable.ts';

/** Subscriptions planned in one transaction. */
const TOGETHER = 500;

export interface ScheduleOptions {
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly grace: Temporal.Duration;
  /** Called when there may be new deliveries. */
  readonly onPlanned: () => void;
}

export interface Ticker {
  start(): void;
  /** Plans what is due now; for starts and tests. Never rejects. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

export function createSchedule({ ledger, clock, logger, grace, onPlanned }: ScheduleOptions): Ticker {
  let ticking: Promise<void> | undefined;
  let stopTimer: () => void = () => undefined;

  const planOne = (one: Subscription, now: Temporal.Instant): PlannedSlots => {
    const schedule = parseSchedule(one.schedule);
    if (typeof schedule === 'string') {
      logger.error(
        { subscription: one.id, schedule: one.schedule },
        'The schedule of a digest cannot be read',
      );
      return { subscription: one.id, missed: [], advance: { lastSlot: one.lastSlot } };
    }
    const { due, missed, next } = plan({ schedule, zone: one.timeZone, lastSlot: one.lastSlot, now, grace });
    const lastSlot = due ?? missed.at(-1) ?? one.lastSlot;
    const advance = { lastSlot, ...(next ? { nextSlot: next } : {}) };
    return { subscription: one.id, missed, advance, ...(due ? { due } : {}) };
  };

  const planAll = async (): Promise<void> => {
    const now = clock.now();
    for (;;) {
      const due = await ledger.dueSubscriptions(now, TOGETHER);
      if (due.length === 0) break;
      await ledger.record(due.map((one) => planOne(one, now)));
      onPlanned();
      // questions come first
      await new Promise((resolve) => setImmediate(resolve));
    }
    await ledger.expire(now.subtract({ milliseconds: grace.total('milliseconds') }));
  };

  const tick = (): Promise<void> => {
    ticking ??= planAll()
      .catch((err: unknown) => logger.error({ err }, 'The digests that are due could not be planned'))
      .finally(() => {
        ticking = undefined;
      });
    return ticking;
  };

  return {
    tick,
    start() {
      // it only wakes us: what is due is for the plan to say, and what a late tick missed, for the next one
      const task = everyMinute('* * * * *', tick, {
        timezone: 'UTC',
        noOverlap: true,
        suppressMissedWarning: true,
        logger: {
          info: (message) => logger.debug({}, message),
          debug: (message) => logger.debug({}, String(message)),
          warn: (message) => logger.warn({}, message),
          error: (err) => logger.error({ err }, 'The timer of digests failed'),
        },
      });
      stopTimer = () => void task.destroy();
    },
    async stop() {
      stopTimer();
      await ticking;
    },
  };
}
