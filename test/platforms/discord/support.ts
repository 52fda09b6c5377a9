/** The real discord.js against the emulated Discord, with the real bot behind it. */
import { expect, onTestFinished, vi } from 'vitest';
import type { Bot } from '../../../src/bot/bot.ts';
import type { Command } from '../../../src/bot/command.ts';
import type { Library } from '../../../src/library/library.ts';
import { createDiscord } from '../../../src/platforms/discord/client.ts';
import type { Platform } from '../../../src/ports.ts';
import { componentsOf, type Message, textOf } from '../../emulators/discord/payloads.ts';
import type { Call } from '../../emulators/discord/state.ts';
import { type DiscordEmulator, type EmulatorOptions, startDiscord } from '../../emulators/discord.ts';
import { botOver } from '../../fakes/bot.ts';
import type { LogLine } from '../../fakes/logger.ts';
import { type FakeStores, fakeStores } from '../../fakes/stores.ts';

// the machine may be busy with other things
vi.setConfig({ testTimeout: 30_000 });

interface Wishes extends EmulatorOptions {
  readonly extra?: readonly Command[];
  readonly library?: Library;
  readonly bot?: (bot: Bot) => Bot;
  readonly stores?: FakeStores;
}

export interface Online {
  readonly discord: DiscordEmulator;
  readonly platform: Platform;
  readonly stores: FakeStores;
  readonly lines: readonly LogLine[];
  /** A second client with the same stores, as after a restart. */
  restart(): Promise<Platform>;
}

/** A platform that is online. At the end it is stopped, and every body that it sent has been one that Discord takes. */
export async function online(wishes: Wishes = {}): Promise<Online> {
  const { platform, ...rest } = await offline(wishes);
  await platform.start();
  return { platform, ...rest };
}

/** The same before `start`. */
export async function offline({
  extra = [],
  library,
  bot: change,
  stores = fakeStores(),
  ...options
}: Wishes = {}): Promise<Online> {
  const discord = await startDiscord(options);
  const { bot, clock, logger } = botOver({ extra, ...(library ? { library } : {}) });
  const settings = { token: discord.token, apiUrl: discord.url };
  const create = (): Platform =>
    createDiscord({ settings, bot: change?.(bot) ?? bot, clock, logger, stores });
  const platforms = [create()];
  onTestFinished(async () => {
    for (const one of platforms) await one.stop();
    await discord.close();
    expect(discord.complaints).toEqual([]);
    expect(JSON.stringify(logger.lines), 'no token in the log').not.toMatch(/canary|interaction-token/u);
  });
  const [platform = create()] = platforms;
  return {
    discord,
    platform,
    stores,
    lines: logger.lines,
    async restart() {
      await platforms.at(-1)?.stop();
      const next = create();
      platforms.push(next);
      await next.start();
      return next;
    },
  };
}

/** Waits until something holds, and gives it back. */
export function until<T>(look: () => T | undefined | false, what: string): Promise<T> {
  return vi
    .waitUntil(
      () => {
        const seen = look();
        return seen === undefined || seen === false ? undefined : { seen };
      },
      { timeout: 20_000, interval: 5 },
    )
    .then(
      ({ seen }) => seen,
      () => {
        throw new Error(`waited in vain for ${what}`);
      },
    );
}

/** The answer to a call, once it stands there. */
export function answered(call: Call): Promise<Message> {
  return until(() => (call.promised ? undefined : call.original), 'an answer');
}

/** The message that a press has changed, or that answers it. */
export async function pressedTo(call: Call, before: Message): Promise<Message> {
  const was = textOf(before);
  return until(() => {
    const now = call.promised ? undefined : call.original;
    return now && (now.id !== before.id || textOf(now) !== was) ? now : undefined;
  }, 'what the button does');
}

export function isPrivate(message: Message): boolean {
  return (message.flags & 64) !== 0;
}

/** What stands in a message as the bot sent it: the last ids of its buttons, its text. */
export function menuOf(message: Message): { readonly id: string; readonly values: readonly string[] } {
  const menu = componentsOf(message.components).find(({ type }) => type === 3);
  const options: readonly { readonly value: string }[] = Array.isArray(menu?.['options'])
    ? menu['options']
    : [];
  return { id: String(menu?.['custom_id']), values: options.map(({ value }) => value) };
}

/** The messages of a channel as they stand. */
export function messagesIn({ state }: DiscordEmulator, channel: string): readonly Message[] {
  return state.messages.get(channel) ?? [];
}

/** The messages of a channel, once there are so many. */
export function posted(discord: DiscordEmulator, channel: string, count = 1): Promise<readonly Message[]> {
  return until(() => {
    const all = messagesIn(discord, channel);
    return all.length >= count ? all : undefined;
  }, `${count} messages`);
}
