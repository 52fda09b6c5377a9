import { commands } from '../../commands/index.ts';
import type { Bot } from '../../src/bot/bot.ts';
import type { Command, Origin } from '../../src/bot/command.ts';
import { createBot } from '../../src/bot/create.ts';
import type { Library } from '../../src/library/library.ts';
import { ferry, harbour } from './articles.ts';
import { fakeClock } from './clock.ts';
import { fakeLibrary } from './library.ts';
import { fakeLogger } from './logger.ts';

interface Parts {
  readonly library?: Library;
  readonly extra?: readonly Command[];
  readonly logTexts?: boolean;
}

/** The real bot with the real commands over a small library, a clock that stands still and a log that is kept. */
export function botOver({
  library = fakeLibrary([harbour, ferry]),
  extra = [],
  logTexts = false,
}: Parts = {}) {
  const clock = fakeClock();
  const logger = fakeLogger();
  const bot: Bot = createBot({
    commands: [...commands, ...extra],
    services: { library },
    clock,
    logger,
    logTexts,
  });
  return { bot, clock, logger };
}

/** Somebody in a direct message, who speaks English. */
export const somebody: Origin = {
  user: { platform: 'discord', tenant: 'guild', id: 'user-1' },
  place: { kind: 'direct', id: 'dm-1' },
  locale: 'en-US',
};
