/** Starts the real bot in a process of its own, as a user does. */
import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'main.ts');

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own for what the bot keeps, so that tests never meet. */
export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'dateline-'));
}

/** The environment of a bot under test: nothing of the settings of whoever runs the tests, nor of their .env file. */
function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const { PATH = '', HOME = '' } = process.env;
  const unset = {
    CONTENT_DIR: '',
    LOG_LEVEL: '',
    LOG_TEXTS: '',
    ANSWER_THRESHOLD: '',
    PORT: '0',
    HOST: '',
    DESK: '',
    DESK_TOKEN: '',
  };
  return { PATH, HOME, LANG: 'en_US.UTF-8', ...unset, DATA_DIR: freshFolder(), ...extra };
}

/** Starts the bot, with `input` piped in where it is given, and waits for its end. */
export async function run(
  args: readonly string[],
  { input, env = {} }: { input?: string; env?: Readonly<Record<string, string>> } = {},
): Promise<Ended> {
  const child = start(args, env);
  child.stdin.end(input ?? '');
  return ended(child);
}

/** Starts the bot and leaves it running. */
export function start(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [MAIN, ...args], { cwd: ROOT, env: environment(env) });
}

/** Starts the bot as a supervisor does: nobody types. Waits until it says where the desk is. */
export async function startService(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly url: string; readonly line: string; stop(signal?: NodeJS.Signals): Promise<Ended> }> {
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  const child = spawn(process.execPath, [MAIN, ...args], {
    cwd: ROOT,
    env: environment(env),
    stdio: [...stdio],
  });
  let stdout = '';
  let stderr = '';
  child.stderr?.on('data', (part) => {
    stderr += part;
  });
  const end = new Promise<Ended>((resolve) => {
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', (part) => {
      stdout += part;
      if (stdout.includes('\n')) resolve(stdout.slice(0, stdout.indexOf('\n')));
    });
    end.then(({ status }) => reject(new Error(`the bot ended with status ${status}: ${stderr}`)), reject);
  });
  return {
    line,
    url: /http:\/\/[^\s/]+/u.exec(line)?.[0] ?? '',
    stop(signal = 'SIGTERM') {
      child.kill(signal);
      return end;
    },
  };
}

export function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (part) => {
    stdout += part;
  });
  child.stderr.on('data', (part) => {
    stderr += part;
  });
  child.stdin.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

export const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0;

/** Runs the bot in a pseudo terminal of 80 columns: waits for each text in turn, then types what follows it. */
export async function inTerminal(
  args: readonly string[],
  steps: readonly (readonly [waitFor: string, type: string])[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly screen: string; readonly status: number }> {
  const python = spawn('python3', [join(ROOT, 'test', 'support', 'terminal.py')], { cwd: ROOT });
  const command = [process.execPath, MAIN, ...args];
  python.stdin.end(JSON.stringify({ command, env: environment({ TERM: 'xterm-256color', ...env }), steps }));
  const { stdout, stderr, status } = await ended(python);
  if (status !== 0) throw new Error(`the pseudo terminal failed: ${stderr}`);
  return JSON.parse(stdout);
}
