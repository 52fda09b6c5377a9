/** Composition root: arguments and settings → library → bot → terminal → shutdown. */
import { readFileSync } from 'node:fs';
import { commands } from '../commands/index.ts';
import { createBot } from './bot/create.ts';
import { type Config, readConfig } from './config.ts';
import { OperatorError } from './errors.ts';
import { openLibrary } from './library/open.ts';
import { createLogger } from './log.ts';
import { type Arguments, readArguments, USAGE } from './platforms/desk/arguments.ts';
import { createNotes } from './platforms/desk/notes.ts';
import { runTerminal } from './platforms/desk/terminal.ts';
import type { Clock } from './ports.ts';

/** Whatever is still open at the end is left behind after so many milliseconds. */
const GRACE = 1_000;

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.action === 'help') return say(USAGE);
  if (asked.action === 'version') return say(`${version()}\n`);
  loadSettingsFile();
  return run(asked, readConfig(process.env));
}

async function run(asked: Arguments, config: Config): Promise<number> {
  const notes = createNotes(process.stderr);
  const single = asked.line !== undefined;
  const logger = createLogger({
    level: config.logLevel ?? (single ? 'warn' : 'info'),
    readable: process.stderr.isTTY,
    write: notes.write,
  });
  const clock: Clock = { now: () => Temporal.Now.instant() };
  const library = await openLibrary({
    contentDir: asked.content ?? config.contentDir,
    dataDir: config.dataDir,
    logger,
    clock,
    watch: !single,
    ...(config.answerThreshold === undefined ? {} : { threshold: config.answerThreshold }),
  });
  const bot = createBot({ commands, services: { library }, clock, logger, logTexts: config.logTexts });
  const locale = new Intl.DateTimeFormat().resolvedOptions().locale;
  const phrases = bot.phrases(locale);
  const status = await runTerminal({
    bot,
    screen: {
      input: process.stdin,
      output: process.stdout,
      colours: process.stdout.hasColors?.() ?? false,
      locale,
    },
    arguments: asked,
    dataDir: config.dataDir,
    greeting: `Dateline ${version()} · ${phrases.articles(library.size.articles)}\n${phrases.nothingAsked}`,
    notes,
    signal: stopSignal(),
  });
  await library.close();
  return status;
}

/** Aborts when the process is asked to end; what is under way may finish. */
function stopSignal(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

/** Settings of the environment win over those of the file. */
function loadSettingsFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (fault) {
    const missing = fault instanceof Error && 'code' in fault && fault.code === 'ENOENT';
    if (!missing)
      throw new OperatorError('bad-settings', `The file .env cannot be read: ${String(fault)}`, {
        cause: fault,
      });
  }
}

function version(): string {
  const { version: number }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return number;
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

try {
  process.exitCode = await main();
} catch (fault) {
  process.exitCode = 1;
  const foreseen = fault instanceof OperatorError ? fault.message : undefined;
  const unforeseen = fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`${foreseen ?? unforeseen}\n`);
}
// the process ends by itself once nothing is open; this keeps nothing alive, but ends what a fault left open
setTimeout(() => process.exit(), GRACE).unref();
