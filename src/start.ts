/** Composition root: settings → library → bot → terminal. Everything of the process comes in as an argument. */
import { commands } from '../commands/index.ts';
import type { Bot } from './bot/bot.ts';
import { type BotOptions, createBot } from './bot/create.ts';
import { phrasesFor } from './bot/phrases.ts';
import { type Config, readConfig } from './config.ts';
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

/**
 * Who speaks to the bot: a person at a prompt, lines that are piped in, or nobody here (a service, which lasts until it
 * is told to end). Only the first and the last serve the desk.
 */
export type Session = 'prompt' | 'lines' | 'service';

export interface Surroundings {
  readonly arguments: Arguments;
  readonly session: Session;
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
export async function start(surroundings: Surroundings): Promise<number> {
  const { arguments: asked, env, screen, notes, version, signal } = surroundings;
  const config = readConfig(env);
  const session = sessionOf(surroundings, config);
  const single = asked.line !== undefined;
  const served = !single && !asked.json && session !== 'lines';
  // nothing of the desk is loaded where one answer is all that is wanted
  const watch = served ? (await import('./platforms/desk/web/open.ts')).createWatch() : undefined;
  const logger = createLogger({
    level: config.logLevel ?? 'warn',
    readable: surroundings.readableLog,
    write: notes.write,
    secrets: secretsOf(config),
    ...(watch ? { watch: watch.faults.see } : {}),
  });
  const contentDir = asked.content ?? config.contentDir;
  const { dataDir } = config;
  const threshold = config.answerThreshold === undefined ? {} : { threshold: config.answerThreshold };
  const clock: Clock = { now: () => Temporal.Now.instant() };
  const begun = clock.now();
  const today = () => clock.now().toZonedDateTimeISO(config.timeZone).toPlainDate();
  const library = await openLibrary({ contentDir, dataDir, logger, watch: !single, today, ...threshold });
  const opened = clock.now().since(begun).total('seconds');
  await using closing = new AsyncDisposableStack();
  closing.defer(() => library.close());
  if (library.size.articles === 0) throw nothingToServe(library, contentDir);
  // what is there at the start needs no line each; what changes while a session lasts does
  if (!single) logger.level = config.logLevel ?? 'info';
  const running = { config, dataDir, library, opened, clock, logger, version };
  const service = watch && (await (await import('./service.ts')).openService({ ...running, watch }));
  closing.defer(async () => service?.close());
  const bot = service?.bot ?? alone({ library, clock, logger, logTexts: config.logTexts });
  const phrases = bot.phrases(screen.locale);
  const name = `Dateline ${version} · ${phrases.articles(library.size.articles)}`;
  if (service && session === 'service')
    return await serve(`${name} · ${service.url} · Ctrl-C stops`, surroundings);
  const greeting = [name, phrases.nothingAsked, ...(service ? [`${service.url} · Ctrl-D ends`] : [])].join(
    '\n',
  );
  return await runTerminal({ bot, screen, arguments: asked, dataDir, greeting, notes, signal });
}

/** The bot for one answer or a few: nothing is kept, and a digest can only be looked at. */
function alone({
  library,
  ...rest
}: Pick<BotOptions, 'clock' | 'logger' | 'logTexts'> & { library: Library }): Bot {
  const digests = createPreviews({ library, phrases: phrasesFor });
  return createBot({ commands, services: { library, digests }, ...rest });
}

/** Who is set up for a platform serves it, whatever the supervisor has put in the place of a keyboard. */
function sessionOf({ session, arguments: asked }: Surroundings, { discord, slack }: Config): Session {
  return session === 'lines' && !asked.json && (discord || slack) ? 'service' : session;
}

/** Says where the desk is, and waits for the signal. */
function serve(line: string, { screen, signal }: Surroundings): Promise<number> {
  // a closed output must not end a service
  screen.output.on('error', () => undefined);
  screen.output.write(`${line}\n`);
  return new Promise((resolve) => {
    if (signal.aborted) resolve(0);
    else signal.addEventListener('abort', () => resolve(0), { once: true });
  });
}

/** What must never stand in a log, whichever library writes it. */
function secretsOf({ discord, slack, desk }: Config): readonly string[] {
  const { way, workspaces } = slack ?? {};
  return [
    discord?.token,
    desk.token,
    way?.kind === 'socket' ? way.appToken : way?.signingSecret,
    workspaces?.kind === 'one' ? workspaces.botToken : workspaces?.clientSecret,
    workspaces?.kind === 'many' ? workspaces.storeKey.toHex() : undefined,
  ].filter((secret) => secret !== undefined);
}

function nothingToServe({ refused }: Library, folder: string): OperatorError {
  const reasons = refused.map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
  const why = reasons
    ? `none of its files can be read:${reasons}`
    : 'it holds no Markdown, HTML or text file; put one there';
  return new OperatorError('no-articles', `There is no article in the content folder "${folder}": ${why}`);
}
