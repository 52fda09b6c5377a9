/** The real Bolt app over the real bot, against the emulated Slack, by either way in. */
import { onTestFinished } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import type { Command } from '../../../src/bot/command.ts';
import { createSlack, type SlackSettings } from '../../../src/platforms/slack/client.ts';
import type { Clock, Platform } from '../../../src/ports.ts';
import type { Call } from '../../emulators/slack/api.ts';
import type { Envelope } from '../../emulators/slack/socket.ts';
import { type SlackEmulator, startSlack } from '../../emulators/slack.ts';
import { botOver } from '../../fakes/bot.ts';
import { fakeLogger } from '../../fakes/logger.ts';
import { type FakeStores, fakeStores } from '../../fakes/stores.ts';

export const SIGNING_SECRET = 'canary-signing-secret';
const STORE_KEY = new Uint8Array(32).fill(7);
export const WAYS = ['socket', 'http'] as const;
export type WayName = (typeof WAYS)[number];

export interface Setting {
  readonly way?: WayName;
  readonly many?: boolean;
  readonly teams?: readonly string[];
  readonly bot?: Bot;
  readonly extra?: readonly Command[];
  /** Changes the emulator before the app comes. */
  readonly before?: (slack: SlackEmulator) => void;
  /** Left for the test to start. */
  readonly idle?: boolean;
  readonly change?: (settings: SlackSettings) => SlackSettings;
}

export interface Scene {
  readonly slack: SlackEmulator;
  readonly platform: Platform;
  readonly stores: FakeStores;
  readonly logger: ReturnType<typeof fakeLogger>;
  /** What was counted for whoever watches, in order. */
  readonly counted: readonly string[];
  /** The port of the app, by HTTP. */
  readonly port: () => number;
  /** Sends something by the way in; gives what it was acknowledged with. */
  send(envelope: Envelope, retry?: number): Promise<unknown>;
  /** Sends something, and waits for the next call of a method. */
  ask(envelope: Envelope, method: string, calls?: number): Promise<Call>;
}

/** Signatures are judged by the time of day, so this clock goes. */
const clock: Clock = { now: () => Temporal.Now.instant() };

export async function scene(setting: Setting = {}): Promise<Scene> {
  const { way = 'socket', many = false, teams, idle = false, change = (same) => same } = setting;
  const slack = await startSlack(teams);
  setting.before?.(slack);
  const stores = fakeStores();
  const logger = fakeLogger();
  const bot = setting.bot ?? botOver({ extra: setting.extra ?? [] }).bot;
  const settings: SlackSettings = change({
    way:
      way === 'socket'
        ? { kind: 'socket', appToken: slack.appToken }
        : { kind: 'http', signingSecret: SIGNING_SECRET, port: 0 },
    workspaces: many
      ? { kind: 'many', clientId: 'client-id', clientSecret: 'client-secret', storeKey: STORE_KEY }
      : { kind: 'one', botToken: 'xoxb-T1' },
    apiUrl: slack.apiUrl,
  });
  const counted: string[] = [];
  const meter = {
    rateLimited: () => void counted.push('limited'),
    reconnected: () => void counted.push('reconnected'),
  };
  const platform = createSlack({ settings, bot, clock, logger, stores, meter });
  onTestFinished(async () => {
    await platform.stop();
    await slack.close();
    if (slack.problems.length > 0) throw new Error(`Slack would refuse: ${slack.problems.join('\n')}`);
  });
  if (!idle) await platform.start();
  const port = (): number => Number(/port (\d+)/u.exec(platform.state.note)?.[1]);

  const send = async (envelope: Envelope, retry = 0): Promise<unknown> => {
    if (way === 'socket') return slack.socket.deliver(envelope, retry);
    const response = await slack.request(port(), envelope, { secret: SIGNING_SECRET }, retry);
    if (response.status !== 200) throw new Error(`the app answered with status ${response.status}`);
    const body = await response.text();
    return body === '' ? undefined : JSON.parse(body);
  };
  return {
    slack,
    platform,
    stores,
    logger,
    counted,
    port,
    send,
    async ask(envelope, method, calls = 1) {
      const before = slack.callsTo(method).length;
      await send(envelope);
      return slack.until(`a call of ${method}`, () => slack.callsTo(method)[before + calls - 1]);
    },
  };
}

/** All words of a message's blocks, in order. */
export function wordsOf(given: Readonly<Record<string, unknown>>): string {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) {
      if ('text' in value && typeof value.text === 'string') words.push(value.text);
      Object.values(value).forEach(collect);
    }
  };
  collect(given['blocks'] ?? given['view']);
  return words.join(' ');
}
