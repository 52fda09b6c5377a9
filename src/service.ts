/** What a lasting session has besides its terminal: stores, platforms and the desk. Loaded only where it is wanted. */
import { commands } from '../commands/index.ts';
import { createReader } from './article/reader.ts';
import type { Bot } from './bot/bot.ts';
import { createBot } from './bot/create.ts';
import { phrasesFor } from './bot/phrases.ts';
import type { Config } from './config.ts';
import { createDigests } from './digest/create.ts';
import type { Library } from './library/library.ts';
import { type createWatch, openWeb } from './platforms/desk/web/open.ts';
import type { Previews } from './platforms/desk/web/options.ts';
import type { Clock, Logger, Meter, Platform } from './ports.ts';
import { openStores, type Stores } from './stores/open.ts';

export type Watch = ReturnType<typeof createWatch>;

export interface ServiceParts {
  readonly config: Config;
  readonly dataDir: string;
  readonly library: Library;
  /** Seconds that opening the library took. */
  readonly opened: number;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly watch: Watch;
  readonly version: string;
}

export interface Service {
  readonly bot: Bot;
  /** Where the desk is, or what tells how the bot is where the page is off. */
  readonly url: string;
  /** Takes nothing new, finishes what was begun, and closes everything that was opened, in the opposite order. */
  close(): Promise<void>;
}

/**
 * Opens everything and goes online.
 * @throws {OperatorError} when a part cannot start; what was opened before is closed again.
 */
export async function openService(parts: ServiceParts): Promise<Service> {
  const { config, dataDir, library, clock, logger, watch } = parts;
  await using opening = new AsyncDisposableStack();
  const { slack } = config;
  const storeKey = slack?.workspaces.kind === 'many' ? { storeKey: slack.workspaces.storeKey } : {};
  const stores = openStores({ dataDir, clock, ...storeKey });
  opening.defer(() => stores.close());
  const bot = createBot({
    commands,
    services: {
      library,
      // digests go out through the platforms, and those ask the bot: it is there before they are
      get digests() {
        return digests.service;
      },
    },
    personal: stores.personal,
    clock,
    logger,
    logTexts: config.logTexts,
    meter: watch.metrics,
  });
  const platforms = await connect(parts, { bot, stores, meter: watch.metrics });
  const digests = createDigests({
    library,
    stores,
    outlets: Object.fromEntries(platforms.map(({ name, outlet }) => [name, outlet])),
    clock,
    logger,
    timeZone: config.timeZone,
    phrases: phrasesFor,
  });
  const reader = createReader();
  opening.defer(() => reader.close());
  const options = {
    ...{ bot, clock, logger, version: parts.version, ...watch, ...config.desk },
    shelf: library,
    read: reader.read,
    // the renderers bring their platforms' libraries along, which a bot without the page need not load
    previews: config.desk.page ? await previews((locale) => bot.phrases(locale).showEveryone) : {},
    digests: digests.desk,
    platforms,
    checks: [
      { name: 'library', fault: () => (library.size.articles > 0 ? undefined : 'it holds no article') },
      { name: 'store', fault: () => stores.fault() },
    ],
  };
  watch.metrics.watch({ ...options, opened: parts.opened });
  const web = await openWeb(options);
  opening.defer(() => web.close());
  for (const platform of platforms) {
    await platform.start();
    opening.defer(() => platform.stop());
  }
  opening.defer(() => digests.stop());
  await digests.start();
  const opened = opening.move();
  return {
    bot,
    url: config.desk.page ? web.url : `${web.url}/readyz`,
    close: () => opened.disposeAsync(),
  };
}

interface PlatformParts {
  readonly bot: Bot;
  readonly stores: Stores;
  readonly meter: Meter;
}

/** The platforms that are set up, not yet online. The client of each is large, and loaded only then. */
async function connect(
  { config, clock, logger }: ServiceParts,
  { bot, stores, meter }: PlatformParts,
): Promise<Platform[]> {
  const platforms: Platform[] = [];
  if (config.discord) {
    const { createDiscord } = await import('./platforms/discord/client.ts');
    platforms.push(createDiscord({ settings: config.discord, bot, clock, logger, stores, meter }));
  }
  if (config.slack) {
    const { createSlack } = await import('./platforms/slack/client.ts');
    platforms.push(createSlack({ settings: config.slack, bot, clock, logger, stores, meter }));
  }
  return platforms;
}

/** The desk shows replies as each platform would, whether or not it is set up. */
async function previews(shareLabel: (locale: string) => string): Promise<Previews> {
  const discord = await import('./platforms/discord/render.ts');
  const slack = await import('./platforms/slack/preview.ts');
  return {
    discord: (reply, locale) => discord.preview(reply, locale, shareLabel(locale)),
    slack: (reply, locale) => slack.preview(reply, locale, phrasesFor(locale)),
    shareLabel,
  };
}
