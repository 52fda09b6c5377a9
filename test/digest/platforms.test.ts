/** Digests through the real outlets of both platforms, against servers that fail, by a bot that is killed again and again. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openStores } from '../../src/stores/open.ts';
import { snowflake } from '../emulators/discord/payloads.ts';
import { startDiscord } from '../emulators/discord.ts';
import { channel } from '../emulators/slack/state.ts';
import { startSlack } from '../emulators/slack.ts';
import { freshFolder } from '../support/run.ts';

vi.setConfig({ testTimeout: 120_000 });

const DELIVERIES = 40;
const KILLS = 6;

interface Side {
  readonly url: string;
  readonly token: string;
  readonly tenant: string;
  readonly channels: readonly string[];
  /** Requests so far. */
  requests(): number;
  /** Something is about to go wrong. */
  fail(turn: number): void;
  /** How many digests stand in a channel. */
  standing(id: string): number;
}

async function discordSide(): Promise<Side> {
  const discord = await startDiscord();
  onTestFinished(() => discord.close());
  const channels = Array.from({ length: DELIVERIES }, (_, index) => snowflake(Date.now() + index));
  for (const id of channels)
    discord.state.channels.set(id, { id, type: 0, name: 'news', guild: discord.guild.id });
  const post = 'POST /channels/:id/messages';
  const faults = [
    { kind: 'lost-answer' },
    { kind: 'reset', after: true },
    { kind: 'status', status: 500 },
    { kind: 'limit', scope: 'user', seconds: 0.05 },
    { kind: 'reset', after: false },
  ] as const;
  return {
    url: discord.url,
    token: discord.token,
    tenant: discord.guild.id,
    channels,
    requests: () => discord.requests.length,
    fail(turn) {
      // a nonce is known for minutes only, and the mark has to do what it no longer does
      if (turn % 2 === 0) discord.state.forgetNonces();
      discord.faults.plan(post, faults[turn % faults.length] ?? faults[0]);
    },
    standing: (id) => discord.state.messages.get(id)?.length ?? 0,
  };
}

async function slackSide(): Promise<Side> {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  const held = slack.workspaces.get('T1')?.channels;
  const channels = Array.from({ length: DELIVERIES }, (_, index) => `CD${index}`);
  for (const id of channels) held?.set(id, channel(id, true));
  const faults = [
    { kind: 'failed-after' },
    { kind: 'reset-after' },
    { kind: 'status', status: 503 },
    { kind: 'limited', seconds: 1 },
  ] as const;
  return {
    url: slack.apiUrl,
    token: 'xoxb-T1',
    tenant: 'T1',
    channels,
    requests: () => slack.calls.length,
    fail: (turn) => slack.faults.set('chat.postMessage', faults[turn % faults.length] ?? faults[0]),
    standing: (id) => held?.get(id)?.messages.length ?? 0,
  };
}

test.each([
  ['discord', discordSide],
  ['slack', slackSide],
] as const)('on %s every digest stands in its channel once', async (name, open) => {
  const side = await open();
  const dataDir = freshFolder();
  await fill(dataDir, name, side);
  let child: ChildProcess | undefined;
  const begin = (): void => {
    const script = join(import.meta.dirname, '..', 'support', 'platform-child.ts');
    child = spawn(process.execPath, [script, name, dataDir, side.url, side.token], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  };
  const kill = async (): Promise<void> => {
    const dead = child && once(child, 'exit');
    child?.kill('SIGKILL');
    await dead;
  };
  onTestFinished(kill);
  begin();
  for (let turn = 0; turn < KILLS; turn += 1) {
    const from = side.requests();
    side.fail(turn);
    // struck down in the middle of what it does next, or when there is nothing left to do
    await vi
      .waitUntil(() => side.requests() > from + 3 + turn, { timeout: 8_000, interval: 2 })
      .catch(() => undefined);
    await kill();
    begin();
  }
  await vi.waitUntil(() => side.channels.every((id) => side.standing(id) > 0), {
    timeout: 60_000,
    interval: 50,
  });
  // a second copy would come with the lease that a killed bot has left behind
  const settled = side.requests();
  await vi.waitUntil(() => isSettled(dataDir), { timeout: 60_000, interval: 100 });
  expect(side.requests()).toBeGreaterThanOrEqual(settled);
  const counts = side.channels.map(side.standing);
  const lost = counts.filter((count) => count === 0).length;
  const doubled = counts.filter((count) => count > 1).length;
  console.log(JSON.stringify({ platform: name, deliveries: DELIVERIES, kills: KILLS, lost, doubled }));
  expect({ lost, doubled }).toEqual({ lost: 0, doubled: 0 });
});

async function fill(dataDir: string, platform: 'discord' | 'slack', side: Side): Promise<void> {
  const now = Temporal.Now.instant();
  const slot = now.round({ smallestUnit: 'hour', roundingMode: 'floor' });
  const stores = openStores({ dataDir, clock: { now: () => now } });
  for (const [index, id] of side.channels.entries()) {
    const made = {
      id: `s${index}`,
      channel: { platform, tenant: side.tenant, id },
      creator: 'user',
      locale: 'en',
      schedule: 'hourly',
      timeZone: 'UTC',
      quietLine: false,
      state: 'active',
      lastSlot: slot.subtract({ minutes: 30 }),
      nextSlot: slot,
    } as const;
    await stores.subscriptions.add(made, DELIVERIES);
  }
  stores.close();
}

function isSettled(dataDir: string): boolean {
  const database = new DatabaseSync(join(dataDir, 'dateline.db'), { readOnly: true, timeout: 5_000 });
  try {
    const open = `SELECT COUNT(*) AS count FROM deliveries WHERE state IN ('due', 'sending')`;
    return Number(database.prepare(open).get()?.['count']) === 0;
  } finally {
    database.close();
  }
}
