/**
 * Kills a bot at the worst moments, halts it past its leases, lets the platform fail, and counts what stands in the
 * channels at the end. The platform is emulated here, in another process than the bot, so that it survives.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openStores } from '../../src/stores/open.ts';
import { type Chat, type ChatAnswer, type ChatRequest, createChat, type Mishap } from '../fakes/chat.ts';
import { markOf } from '../fakes/outlet.ts';
import { freshFolder } from './run.ts';

export interface CrashOptions {
  readonly deliveries: number;
  readonly kills: number;
  readonly pauses: number;
  readonly seed: number;
  /** Whether the platform fails as well: 429, 500 and resets, before and after keeping a message. */
  readonly mishaps: boolean;
  readonly fullDisk?: boolean;
  /** How long everything may take, in milliseconds. */
  readonly patience?: number;
}

export interface CrashResult {
  readonly lost: number;
  readonly doubled: number;
  /** Taken back after they had stood there twice. */
  readonly removed: number;
  /** What was asked and answered, by kind and status. */
  readonly counts: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, number>>;
  readonly kills: number;
  readonly pauses: number;
}

const LEASE = 2_000;

export async function runCrash(options: CrashOptions): Promise<CrashResult> {
  const { deliveries, seed, mishaps, patience = 100_000 } = options;
  const random = seededRandom(seed);
  const dataDir = freshFolder();
  const marks = await fill(dataDir, deliveries);
  const chat = createChat({
    now: Date.now,
    mishap: ({ kind }) => (mishaps && kind === 'post' ? mishapOf(random()) : 'none'),
  });
  const moments = momentsOf(options, random);
  const hunt = huntWith(dataDir, options.fullDisk === true, moments);
  const { server, url } = await listen(chat, random, hunt.moment);
  hunt.start(url);
  try {
    await watch(dataDir, hunt, moments, patience);
  } finally {
    await hunt.end();
    server.closeAllConnections();
    server.close();
  }
  const times = new Map<string, number>();
  for (const { mark } of chat.messages) times.set(mark, (times.get(mark) ?? 0) + 1);
  return {
    lost: marks.filter((mark) => !times.has(mark)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
    removed: chat.counts.get('remove 200') ?? 0,
    counts: Object.fromEntries([...chat.counts].sort()),
    states: statesOf(dataDir),
    ...hunt.done,
  };
}

/** Until everything is settled and looked at again, and every strike has been made. */
async function watch(
  dataDir: string,
  hunt: Hunt,
  moments: readonly unknown[],
  patience: number,
): Promise<void> {
  const open = openDeliveries(dataDir);
  const deadline = Date.now() + patience;
  while (open() > 0 || moments.length > 0 || sweepsLeft(dataDir) > 0) {
    if (Date.now() > deadline)
      throw new Error(`not done in time: ${JSON.stringify([moments, statesOf(dataDir)])}`);
    // strikes that are left when everything is posted are made anyway: nothing may come twice
    if (moments.length > 0 && open() === 0) await hunt.moment(true);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Subscriptions that are all due now. Returns the marks of their digests. */
async function fill(dataDir: string, count: number): Promise<readonly string[]> {
  const now = Temporal.Now.instant();
  const stores = openStores({ dataDir, clock: { now: () => now } });
  const slot = now.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  for (let index = 0; index < count; index += 1) {
    await stores.subscriptions.add(
      {
        id: `s${index}`,
        channel: { platform: 'slack', tenant: `w${index % 7}`, id: `c${index}` },
        creator: 'user',
        locale: 'en',
        schedule: 'hourly',
        timeZone: 'UTC',
        quietLine: false,
        state: 'active',
        lastSlot: slot.subtract({ minutes: 30 }),
        nextSlot: slot,
      },
      count,
    );
  }
  stores.close();
  return Array.from({ length: count }, (_, index) => markOf(`s${index}/${slot.epochMilliseconds}`));
}

function mishapOf(chance: number): Mishap {
  const table = [
    [0.04, 'limit'],
    [0.08, 'error-before'],
    [0.13, 'error-after'],
    [0.16, 'drop-before'],
    [0.21, 'drop-after'],
  ] as const;
  return table.find(([below]) => chance < below)?.[1] ?? 'none';
}

type Moment = 'kill' | 'pause';

/** What is to be done at which request, the earliest last. */
function momentsOf(
  { deliveries, kills, pauses }: CrashOptions,
  random: () => number,
): { at: number; what: Moment }[] {
  const all = [
    ...Array.from({ length: kills }, () => 'kill' as const),
    ...Array.from({ length: pauses }, () => 'pause' as const),
  ];
  return all.map((what) => ({ at: Math.floor(random() * deliveries), what })).sort((a, b) => b.at - a.at);
}

interface Hunt {
  start(url: string): void;
  /** Does what is next, where its time has come, or where nothing else is left to do. */
  moment(isIdle?: boolean): Promise<void>;
  readonly done: { kills: number; pauses: number };
  end(): Promise<void>;
}

function huntWith(dataDir: string, isFull: boolean, moments: { at: number; what: Moment }[]): Hunt {
  const done = { kills: 0, pauses: 0 };
  let child: ChildProcess | undefined;
  let url = '';
  let busy: Promise<void> | undefined;
  let requests = 0;
  const start = (): void => {
    const script = join(import.meta.dirname, 'crash-child.ts');
    const args = [script, dataDir, url, String(LEASE), isFull ? 'full' : ''];
    child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  };
  const strike = async (what: Moment): Promise<void> => {
    if (what === 'pause') {
      done.pauses += 1;
      child?.kill('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, LEASE * 1.2));
      child?.kill('SIGCONT');
      return;
    }
    done.kills += 1;
    const dead = child && once(child, 'exit');
    child?.kill('SIGKILL');
    await dead;
    start();
  };
  return {
    done,
    start(address) {
      url = address;
      start();
    },
    async moment(isIdle = false) {
      requests += 1;
      const next = moments.at(-1);
      if (busy || !next || (next.at > requests && !isIdle)) return;
      moments.pop();
      busy = strike(next.what).finally(() => {
        busy = undefined;
      });
      await (isIdle ? busy : undefined);
    },
    async end() {
      await busy;
      const dead = child && once(child, 'exit');
      child?.kill('SIGKILL');
      await dead;
    },
  };
}

/** The platform over HTTP. A strike comes before a message is kept, after that, or after the answer has left. */
async function listen(
  chat: Chat,
  random: () => number,
  moment: () => Promise<void>,
): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', async () => {
      const asked: ChatRequest = JSON.parse(Buffer.concat(parts).toString());
      const when = random();
      if (when < 0.33) void moment();
      await new Promise((resolve) => setTimeout(resolve, random() * 40));
      const answer: ChatAnswer = chat.answer(asked);
      if (when >= 0.33 && when < 0.8) void moment();
      await new Promise((resolve) => setTimeout(resolve, random() * 20));
      if (answer.status === 'dropped') response.destroy();
      else response.end(JSON.stringify(answer));
      if (when >= 0.8) void moment();
    });
    request.on('error', () => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the emulator has no port');
  return { server, url: `http://127.0.0.1:${address.port}/` };
}

function query(dataDir: string, sql: string): Record<string, unknown>[] {
  const database = new DatabaseSync(join(dataDir, 'dateline.db'), { readOnly: true, timeout: 5_000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** Deliveries that are not settled, and subscriptions that are not planned. */
function openDeliveries(dataDir: string): () => number {
  const sql = `SELECT (SELECT COUNT(*) FROM deliveries WHERE state IN ('due', 'sending'))
    + (SELECT COUNT(*) FROM subscriptions WHERE id NOT IN (SELECT subscription FROM deliveries)) AS count`;
  return () => Number(query(dataDir, sql)[0]?.['count']);
}

function sweepsLeft(dataDir: string): number {
  return Number(query(dataDir, 'SELECT COUNT(*) AS count FROM sweeps')[0]?.['count']);
}

function statesOf(dataDir: string): Record<string, number> {
  const rows = query(
    dataDir,
    'SELECT state, COUNT(*) AS count FROM deliveries GROUP BY state ORDER BY state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [String(state), Number(count)]));
}

/** mulberry32, in the public domain: the same numbers for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
