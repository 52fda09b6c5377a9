/** Composition root: settings → library → bot → terminal. Everything of the process comes in as an argument. */
import { commands } from '../commands/index.ts';
import { createBot } from './bot/create.ts';
import { phrasesFor } from './bot/phrases.ts';
import { readConfig } from './config.ts';
import { createPreviews } from './digest/create.ts';
import { OperatorError } from './errors.ts';
import type { Library } from './library/library.ts';
import { openLibrary } from './library/open.ts';
import { createLogger } from './log.ts';
import type { Arguments } from './platforms/desk/arguments.ts';
import type { Notes } from './platforms/desk/notes.ts';
import type { Screen } from './platforms/desk/screen.ts';
import { runTerminal } from './platforms/desk/terminal.ts';
import type { Clock } from './ports.ts';

export interface Surroundings {
  readonly arguments: Arguments;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly screen: Screen;
  /** Where log lines go, and whether a person reads them there. */
  readonly notes: Notes;
  readonly readableLog: boolean;
  readonly version: string;
  /** Aborts when the process is asked to end; what is under way may finish. */
  readonly signal: AbortSignal;
}

/**
 * Runs until there is nothing left to do.
 * @returns the exit status.
 * @throws {OperatorError} when it cannot start.
 */
export async function start({
  arguments: asked,
  env,
  screen,
  notes,
  ...rest
}: Surroundings): Promise<number> {
  const config = readConfig(env);
  const single = asked.line !== undefined;
  const logger = createLogger({
    level: config.logLevel ?? 'warn',
    readable: rest.readableLog,
    write: notes.write,
  });
  const contentDir = asked.content ?? config.contentDir;
  const { dataDir } = config;
  const threshold = config.answerThreshold === undefined ? {} : { threshold: config.answerThreshold };
  const library = await openLibrary({ contentDir, dataDir, logger, watch: !single, ...threshold });
  try {
    if (library.size.articles === 0) throw nothingToServe(library, contentDir);
    // what is there at the start needs no line each; what changes while a session lasts does
    if (!single) logger.level = config.logLevel ?? 'info';
    const clock: Clock = { now: () => Temporal.Now.instant() };
    const digests = createPreviews({ library, phrases: phrasesFor });
    const bot = createBot({
      commands,
      services: { library, digests },
      clock,
      logger,
      logTexts: config.logTexts,
    });
    const phrases = bot.phrases(screen.locale);
    const greeting = `Dateline ${rest.version} · ${phrases.articles(library.size.articles)}\n${phrases.nothingAsked}`;
    return await runTerminal({
      bot,
      screen,
      arguments: asked,
      dataDir,
      greeting,
      notes,
      signal: rest.signal,
    });
  } finally {
    await library.close();
  }
}

function nothingToServe({ refused }: Library, folder: string): OperatorError {
  const reasons = refused.map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
  const why = reasons
    ? `none of its files can be read:${reasons}`
    : 'it holds no Markdown, HTML or text file; put one there';
  return new OperatorError('no-articles', `There is no article in the content folder "${folder}": ${why}`);
}
