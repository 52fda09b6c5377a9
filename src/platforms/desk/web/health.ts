/** Whether the bot is well: for a supervisor in a word, for Prometheus in figures, for a person on the page. */
import { Hono } from 'hono';
import type { Check, DeskOptions } from './options.ts';

type Watched = Pick<
  DeskOptions,
  'checks' | 'platforms' | 'metrics' | 'faults' | 'shelf' | 'digests' | 'version' | 'clock'
>;

interface Finding {
  readonly name: string;
  readonly ok: boolean;
  readonly note: string;
}

/** For supervisors; says nothing that needs a token. */
export function probes(options: Watched): Hono {
  return new Hono()
    .get('/healthz', (c) => c.text('alive\n'))
    .get('/readyz', (c) => {
      const findings = findingsOf(options);
      const ready = findings.every(({ ok }) => ok);
      const lines = findings.map(
        ({ name, ok, note }) => `${ok ? 'ok' : 'NOT OK'}  ${name}${note ? `: ${note}` : ''}`,
      );
      return c.text(`${lines.join('\n')}\n`, ready ? 200 : 503);
    });
}

export function metricsRoute({ metrics }: Pick<DeskOptions, 'metrics'>): Hono {
  return new Hono().get('/metrics', async (c) => {
    const { text, type } = await metrics.scrape();
    return c.body(text, 200, { 'content-type': type });
  });
}

export function healthRoutes(options: Watched): Hono {
  const { metrics, shelf, digests, faults, version, clock } = options;
  const since = clock.now();
  return new Hono().get('/health', async (c) =>
    c.json({
      version,
      since: since.toString({ smallestUnit: 'second' }),
      findings: findingsOf(options),
      queue: digests?.queue() ?? {},
      faults: faults.list(),
      figures: {
        articles: shelf.size.articles,
        passages: shelf.size.passages,
        refused: shelf.refused.length,
        calls: await metrics.sum('dateline_commands_total'),
        rateLimited: await metrics.sum('dateline_rate_limited_total'),
        reconnects: await metrics.sum('dateline_reconnects_total'),
        memory: await metrics.sum('process_resident_memory_bytes'),
        lag: await metrics.sum('nodejs_eventloop_lag_p99_seconds'),
      },
    }),
  );
}

function findingsOf({ checks, platforms }: Watched): readonly Finding[] {
  return [
    ...checks.map(({ name, fault }) => finding(name, fault)),
    ...platforms.map(({ name, state }) => ({ name, ok: state.connected, note: state.note })),
  ];
}

function finding(name: string, fault: Check['fault']): Finding {
  const note = fault();
  return { name, ok: note === undefined, note: note ?? '' };
}
