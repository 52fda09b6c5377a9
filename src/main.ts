/** The process: arguments, environment, signals, streams and the exit status. What it runs is put together in start.ts. */
import { fstatSync, readFileSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { OperatorError } from './errors.ts';
import { readArguments, USAGE } from './platforms/desk/arguments.ts';
import { createNotes } from './platforms/desk/notes.ts';
import { loadSettingsFile } from './settings-file.ts';
import type { Session } from './start.ts';

/** Whatever is still open at the end is left behind after so many milliseconds. */
const GRACE = 1_000;
/** Longest wait, in milliseconds, for what is under way when the process is asked to end. */
const PATIENCE = 10_000;

async function main(): Promise<number> {
  const asked = readArguments(process.argv.slice(2));
  if (asked.action === 'help') return say(USAGE);
  if (asked.action === 'version') return say(`${version()}\n`);
  loadSettingsFile();
  // compiled code is kept beside the packages, which halves the time to the first answer from the second start on
  enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
  const { start } = await import('./start.ts');
  return start({
    arguments: asked,
    session: session(),
    env: process.env,
    screen: {
      input: process.stdin,
      output: process.stdout,
      colours: process.stdout.isTTY && process.stdout.hasColors(),
      locale: new Intl.DateTimeFormat().resolvedOptions().locale,
    },
    notes: createNotes(process.stderr),
    readableLog: process.stderr.isTTY,
    version: version(),
    signal: stopSignal(),
  });
}

/** Lines come through a pipe or from a file; `/dev/null`, as supervisors have it, is nobody who asks. */
function session(): Session {
  if (process.stdin.isTTY) return process.stdout.isTTY ? 'prompt' : 'lines';
  try {
    const input = fstatSync(0);
    return input.isFIFO() || input.isFile() || input.isSocket() ? 'lines' : 'service';
  } catch {
    return 'service';
  }
}

function stopSignal(): AbortSignal {
  const stop = new AbortController();
  const ask = (): void => {
    stop.abort();
    setTimeout(() => process.exit(1), PATIENCE).unref();
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, ask);
  return stop.signal;
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
