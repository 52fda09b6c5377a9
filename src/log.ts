import { pino } from 'pino';
import type { LogLevel } from './config.ts';
import type { Logger } from './ports.ts';
import { printable } from './reply/printable.ts';

export interface LogOptions {
  readonly level: LogLevel;
  /** One readable line each, for a person at a terminal, instead of JSON. */
  readonly readable: boolean;
  readonly write: (line: string) => void;
  /** Sees each line as JSON as well, redacted. */
  readonly watch?: (line: string) => void;
  /** Values that must never stand in a line, wherever they come from. */
  readonly secrets?: readonly string[];
}

/** Logs through pino. The level may be set anew at any time. */
export function createLogger({
  level,
  readable,
  write,
  watch,
  secrets = [],
}: LogOptions): Logger & { level: string } {
  const conceal = redactor(secrets);
  return pino(
    { level, base: null },
    {
      write(line: string) {
        const safe = conceal(line);
        watch?.(safe);
        write(readable ? readableLine(safe) : safe);
      },
    },
  );
}

/** Secrets as they stand in JSON; by value, since a library's error may carry one under any name. */
function redactor(secrets: readonly string[]): (line: string) => string {
  const values = secrets.map((secret) => JSON.stringify(secret).slice(1, -1)).filter((value) => value !== '');
  return (line) => values.reduce((text, value) => text.replaceAll(value, '[redacted]'), line);
}

const LEVELS: Readonly<Record<number, string>> = { 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' };

function readableLine(json: string): string {
  const { level, time, msg, ...fields }: Record<string, unknown> = JSON.parse(json);
  const at = Temporal.Instant.fromEpochMilliseconds(Number(time)).toString({ fractionalSecondDigits: 0 });
  const details = Object.entries(fields).map(([name, value]) => `${name}=${detail(value)}`);
  return `${printable([at, LEVELS[Number(level)] ?? level, msg, ...details].join(' '))}\n`;
}

function detail(value: unknown): string {
  return typeof value === 'string' && !/\s/u.test(value) ? value : JSON.stringify(value);
}
