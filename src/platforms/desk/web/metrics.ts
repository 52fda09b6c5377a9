/** Counters and gauges for Prometheus. Labels are few and bounded: no tenant, no user, no words. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DigestDesk, Meter, PlatformState, Shelf } from '../../../ports.ts';

/** What is read anew whenever somebody asks. */
export interface Sources {
  readonly shelf: Pick<Shelf, 'size' | 'refused'>;
  readonly platforms: readonly { readonly name: string; readonly state: PlatformState }[];
  readonly digests?: Pick<DigestDesk, 'queue'>;
  /** How long, in seconds, the library took to open. */
  readonly opened: number;
}

export interface Metrics extends Meter {
  /** Reads these from now on. */
  watch(sources: Sources): void;
  /** The text that Prometheus scrapes, and its content type. */
  scrape(): Promise<{ readonly text: string; readonly type: string }>;
  /** The present value of a metric, all its labels summed; 0 where there is none. */
  sum(name: string): Promise<number>;
}

/** In seconds; answers take milliseconds, so the buckets are finer there. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3];

export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const commands = new Counter({
    name: 'dateline_commands_total',
    help: 'Calls by command, platform and outcome',
    labelNames: ['command', 'platform', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'dateline_command_seconds',
    help: 'How long calls take inside the bot',
    labelNames: ['command', 'platform'],
    buckets: BUCKETS,
    registers,
  });
  const answers = new Counter({
    name: 'dateline_answers_total',
    help: 'Questions that were answered, and those the articles do not cover',
    labelNames: ['outcome'],
    registers,
  });
  const platformCounter = (name: string, help: string) =>
    new Counter({ name, help, labelNames: ['platform'], registers });
  const limited = platformCounter(
    'dateline_rate_limited_total',
    'Times a platform told us to slow down (429)',
  );
  const reconnects = platformCounter('dateline_reconnects_total', 'Times a platform was connected anew');
  for (const outcome of ['given', 'withheld']) answers.inc({ outcome }, 0);
  for (const platform of ['discord', 'slack']) {
    limited.inc({ platform }, 0);
    reconnects.inc({ platform }, 0);
  }

  return {
    answered({ command, platform, outcome, milliseconds }) {
      commands.inc({ command, platform, outcome });
      seconds.observe({ command, platform }, milliseconds / 1000);
      if (command !== 'ask') return;
      if (outcome === 'answered') answers.inc({ outcome: 'given' });
      if (outcome === 'not-covered') answers.inc({ outcome: 'withheld' });
    },
    rateLimited: (platform) => limited.inc({ platform }),
    reconnected: (platform) => reconnects.inc({ platform }),
    watch: (sources) => watch(sources, registers),
    scrape: async () => ({ text: await registry.metrics(), type: registry.contentType }),
    async sum(name) {
      const values = (await registry.getSingleMetric(name)?.get())?.values ?? [];
      return values.reduce((sum, { value }) => sum + value, 0);
    },
  };
}

function watch({ shelf, platforms, digests, opened }: Sources, registers: Registry[]): void {
  const gauge = (name: string, help: string, read: () => number): void => {
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  };
  gauge('dateline_library_articles', 'Articles held', () => shelf.size.articles);
  gauge('dateline_library_passages', 'Passages held', () => shelf.size.passages);
  gauge('dateline_library_refused', 'Files that are not served', () => shelf.refused.length);
  gauge('dateline_library_open_seconds', 'How long the library took to open', () => opened);
  new Gauge({
    name: 'dateline_platform_connected',
    help: '1 where the platform can be used just now',
    labelNames: ['platform'],
    registers,
    collect() {
      for (const { name, state } of platforms) this.set({ platform: name }, state.connected ? 1 : 0);
    },
  });
  new Gauge({
    name: 'dateline_deliveries',
    help: 'Digests on their way, by state',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      for (const [state, count] of Object.entries(digests?.queue() ?? {})) this.set({ state }, count);
    },
  });
}
