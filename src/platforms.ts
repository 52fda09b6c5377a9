/** The chat platforms that the settings ask for, over one set of stores. */
import type { Bot } from './bot/bot.ts';
import type { Config } from './config.ts';
import type { Clock, Logger, Platform, PlatformStores } from './ports.ts';
import { openStores } from './stores/open.ts';

interface ChatParts {
  readonly config: Config;
  readonly bot: Bot;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface Chat {
  readonly platforms: readonly Platform[];
  /** Finishes what was begun, then closes the stores. */
  close(): Promise<void>;
}

/**
 * Goes online wherever the settings say; undefined where they name no platform, and then no store is opened.
 * @throws {OperatorError} when a platform lets nobody in, or the data folder is in use.
 */
export async function goOnline({ config, ...parts }: ChatParts): Promise<Chat | undefined> {
  if (!config.discord) return undefined;
  const stores = openStores({ dataDir: config.dataDir, clock: parts.clock });
  const platforms = await create(config, { ...parts, stores });
  const close = async (): Promise<void> => {
    await Promise.allSettled(platforms.map((platform) => platform.stop()));
    stores.close();
  };
  try {
    await Promise.all(platforms.map((platform) => platform.start()));
  } catch (fault) {
    await close();
    throw fault;
  }
  return { platforms, close };
}

/** A platform's library is loaded only where it is used: one answer in the terminal needs none. */
async function create(
  { discord }: Config,
  parts: Omit<ChatParts, 'config'> & { readonly stores: PlatformStores },
): Promise<readonly Platform[]> {
  if (!discord) return [];
  const { createDiscord } = await import('./platforms/discord/client.ts');
  return [createDiscord({ settings: discord, ...parts })];
}
