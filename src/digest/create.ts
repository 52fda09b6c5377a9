/** Puts digests together: what is new, when it is due, and who brings it where. */
import type { DigestFault, DigestService } from '../bot/digests.ts';
import type { Phrases } from '../bot/phrases/phrases.ts';
import type { DigestOverview, Ledger, SubscriptionStore } from '../ledger.ts';
import type { Library } from '../library/library.ts';
import type { Clock, DigestDesk, Logger, Outlet, SettingsStore, Tenant } from '../ports.ts';
import { context, reply, text } from '../reply/build.ts';
import { compose } from './compose.ts';
import { createDigestDesk } from './desk.ts';
import { createNews } from './news.ts';
import { createSchedule } from './schedule.ts';
import { createDigestService } from './service.ts';
import { createWorkers, type Timing, type Workers } from './workers.ts';

export interface DigestOptions {
  readonly library: Library;
  readonly stores: {
    readonly subscriptions: SubscriptionStore;
    readonly ledger: Ledger;
    readonly settings: SettingsStore;
    readonly overview: DigestOverview;
  };
  /** Where digests can be posted, by platform. Deliveries for any other wait, and expire. */
  readonly outlets: Partial<Readonly<Record<Tenant['platform'], Outlet>>>;
  readonly clock: Clock;
  readonly logger: Logger;
  /** IANA zone where nobody has chosen one. */
  readonly timeZone: string;
  readonly phrases: (locale: string) => Phrases;
  /** Other than the usual one in tests. */
  readonly timing?: Partial<Timing>;
}

export interface Digests {
  /** For commands. */
  readonly service: DigestService;
  /** For the operator. */
  readonly desk: DigestDesk;
  /** Takes note of the articles there are, makes up for what was missed, and goes on every minute. */
  start(): Promise<void>;
  /** Plans what is due now, as every minute does. Never rejects. */
  tick(): Promise<void>;
  /** Claims nothing new, and finishes what was begun, for at most ten seconds. */
  stop(): Promise<void>;
}

/** A delivery that nobody settled is taken over after a minute; an outlet's time-out is six seconds at most. */
const TIMING: Timing = { lease: 60_000, haste: 1, grace: Temporal.Duration.from({ hours: 12 }) };

export function createDigests(options: DigestOptions): Digests {
  const { library, stores, outlets, clock, logger, timeZone, phrases } = options;
  const { ledger } = stores;
  const timing = { ...TIMING, ...options.timing };
  const news = createNews({ library, ledger, clock, phrases });
  const workers: readonly Workers[] = (['discord', 'slack', 'desk'] as const).flatMap((platform) => {
    const outlet = outlets[platform];
    if (!outlet) return [];
    return createWorkers({
      platform,
      outlet,
      ledger,
      clock,
      logger,
      timing,
      compose: ({ subscription }) => news.digest(subscription, outlet.fits),
      farewell({ subscription: { locale, topic } }, reason) {
        const words = phrases(locale);
        return reply('error', [
          text(words.digestStopped(topic ?? words.digestEverything, reason)),
          context(words.digestStoppedHelp),
        ]);
      },
    });
  });
  const wake = (): void => {
    for (const one of workers) one.wake();
  };
  const schedule = createSchedule({ ledger, clock, logger, grace: timing.grace, onPlanned: wake });
  let stopListening: () => void = () => undefined;

  return {
    service: createDigestService({ ...stores, clock, timeZone, news, onAsked: wake }),
    desk: createDigestDesk({ ...stores, news, clock }),
    async start() {
      await news.note();
      stopListening = library.onChange(() => {
        news.note().catch((err: unknown) => logger.error({ err }, 'New articles could not be noted'));
      });
      await schedule.tick();
      schedule.start();
      for (const one of workers) one.start();
    },
    tick: schedule.tick,
    async stop() {
      stopListening();
      await Promise.all([schedule.stop(), ...workers.map((one) => one.stop())]);
    },
  };
}

/** For where nothing is ever posted, such as a terminal: a first digest can be looked at, and nothing else. */
export function createPreviews({
  library,
  phrases,
}: Pick<DigestOptions, 'library' | 'phrases'>): DigestService {
  const nowhere = async (): Promise<DigestFault> => ({ fault: 'no-channel' });
  return {
    subscribe: nowhere,
    list: nowhere,
    mine: nowhere,
    pause: nowhere,
    resume: nowhere,
    remove: nowhere,
    now: nowhere,
    settings: nowhere,
    async preview({ locale }, { topic }) {
      const about = topic === undefined ? {} : { topic };
      const said = compose({
        library,
        phrases: phrases(locale),
        locale,
        news: 'first',
        quietLine: true,
        fits: () => true,
        ...about,
      });
      return { ...(said ?? reply('answered', [])), audience: 'asker' };
    },
  };
}
