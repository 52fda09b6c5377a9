/**
 * `npm run bench:slack`: many people send a command at the same moment, by Socket Mode and by signed HTTP, to the real
 * app over the real library. Slack and the people are a thread of their own. Prints how long until the acknowledgement
 * and until the answer, in milliseconds, beside as many bare requests to the same thread, and how many went wrong.
 */
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { commands } from '../commands/index.ts';
import { createBot } from '../src/bot/create.ts';
import { openLibrary } from '../src/library/open.ts';
import { createSlack } from '../src/platforms/slack/client.ts';
import type { Clock, Logger } from '../src/ports.ts';
import { slash } from '../test/emulators/slack/payloads.ts';
import { type SlackEmulator, startSlack } from '../test/emulators/slack.ts';
import { fakeStores } from '../test/fakes/stores.ts';

type Way = 'socket' | 'http';

interface Figures {
  readonly acknowledged: readonly number[];
  readonly answered: readonly number[];
  readonly errors: number;
}

const SECRET = 'bench-secret';
const LINES = ['/keypoints china', '/ask Who is Gonzalo Paz?', '/search lithium', '/sections', '/help'];
/** Before anything is measured, so that code is compiled and connections are open. */
const WARM_UP = 20;

if (isMainThread) await lead();
else await crowd(workerData);

/** The app, which is what is measured. */
async function lead(): Promise<void> {
  const { values } = parseArgs({ options: { count: { type: 'string', default: '200' } } });
  const count = Number(values.count);
  const logger: Logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: console.warn,
    error: console.error,
  };
  const clock: Clock = { now: () => Temporal.Now.instant() };
  const contentDir = join(import.meta.dirname, '..', 'content');
  const dataDir = mkdtempSync(join(tmpdir(), 'dateline-'));
  const library = await openLibrary({ contentDir, dataDir, logger, watch: false });
  console.log(`${count} at once`);
  for (const way of ['socket', 'http'] as const) {
    const crowd = new Worker(new URL(import.meta.url), { workerData: { way, count } });
    const [{ apiUrl, appToken }] = await once(crowd, 'message');
    const bot = createBot({ commands, services: { library }, clock, logger, logTexts: false });
    const platform = createSlack({
      settings: {
        way:
          way === 'socket' ? { kind: 'socket', appToken } : { kind: 'http', signingSecret: SECRET, port: 0 },
        workspaces: { kind: 'one', botToken: 'xoxb-T1' },
        apiUrl,
      },
      bot,
      clock,
      logger,
      stores: fakeStores(),
    });
    await platform.start();
    crowd.postMessage(Number(/port (\d+)/u.exec(platform.state.note)?.[1]));
    const [{ bare, acknowledged, answered, errors }] = await once(crowd, 'message');
    console.log(line('bare request', bare));
    console.log(line(`${way}: acknowledged`, acknowledged));
    console.log(`${line(`${way}: answered`, answered)}   errors ${errors}`);
    await platform.stop();
    crowd.postMessage('done');
    await once(crowd, 'exit');
  }
  await library.close();
}

/** Slack, and the people. */
async function crowd({ way, count }: { way: Way; count: number }): Promise<void> {
  if (!parentPort) return;
  const waiting = new Map<unknown, () => void>();
  const slack = await startSlack(['T1'], {
    lenient: true,
    heard: ({ given }) => waiting.get(given['path'])?.(),
  });
  const people = slack.workspaces.get('T1')?.people;
  for (let n = 0; n < count + WARM_UP; n += 1) people?.set(`UB${n}`, { id: `UB${n}`, locale: 'en-US' });
  parentPort.postMessage({ apiUrl: slack.apiUrl, appToken: slack.appToken });
  const [port] = await once(parentPort, 'message');
  const bench = { slack, way, port: Number(port), waiting };
  await Promise.all(Array.from({ length: WARM_UP }, (_, n) => one(bench, count + n)));
  const bare = await Promise.all(Array.from({ length: count }, () => bareRequest(slack)));
  const all = await Promise.all(Array.from({ length: count }, (_, n) => one(bench, n)));
  const figures: Figures = {
    acknowledged: all.map(({ ack }) => ack),
    answered: all.map(({ done }) => done),
    errors: all.filter(({ fault }) => fault).length + slack.problems.length,
  };
  parentPort.postMessage({ bare, ...figures });
  await once(parentPort, 'message');
  await slack.close();
  parentPort.close();
}

interface Bench {
  readonly slack: SlackEmulator;
  readonly way: Way;
  readonly port: number;
  /** Whoever waits for an answer, by the path of the address it comes to. */
  readonly waiting: Map<unknown, () => void>;
}

async function one({ slack, way, port, waiting }: Bench, n: number) {
  const envelope = slash(slack, LINES[n % LINES.length] ?? '/help', { user: `UB${n}` });
  const path = new URL(String(envelope.payload['response_url'])).pathname;
  const answered = new Promise<void>((resolve) => waiting.set(path, resolve));
  const start = performance.now();
  try {
    if (way === 'socket') await slack.socket.deliver(envelope);
    else {
      const { status } = await slack.request(port, envelope, { secret: SECRET });
      if (status !== 200) throw new Error(`status ${status}`);
    }
    const ack = performance.now() - start;
    await answered;
    return { ack, done: performance.now() - start, fault: false };
  } catch (error) {
    console.warn(String(error));
    return { ack: Number.NaN, done: Number.NaN, fault: true };
  }
}

async function bareRequest(slack: SlackEmulator): Promise<number> {
  const start = performance.now();
  const headers = { authorization: 'Bearer xoxb-T1' };
  await (await fetch(`${slack.apiUrl}auth.test`, { method: 'POST', headers })).text();
  return performance.now() - start;
}

function share(times: readonly number[], part: number): string {
  const sorted = times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN).toFixed(0);
}

function line(name: string, times: readonly number[]): string {
  return `  ${name.padEnd(22)} p50 ${share(times, 0.5).padStart(5)}   p99 ${share(times, 0.99).padStart(5)} ms`;
}
