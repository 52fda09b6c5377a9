/** The last warnings and errors of the log, for the desk's page; the log itself is the record. */
import { z } from 'zod';

const KEPT = 50;
const LONGEST = 500;

export interface Fault {
  /** Unix time in milliseconds. */
  readonly time: number;
  readonly level: 'warn' | 'error';
  readonly message: string;
  /** What a user was told, where there was one. */
  readonly incident?: string;
  /** What went wrong, in short. */
  readonly reason?: string;
}

export interface Faults {
  /** Takes a line of the log as JSON; keeps it when it is a warning or worse. */
  see(line: string): void;
  /** Newest first. */
  list(): readonly Fault[];
}

const WARN = 40;
const ERROR = 50;

const shape = z.object({
  level: z.number(),
  time: z.number(),
  msg: z.string().default(''),
  incident: z.string().optional(),
  reason: z.string().optional(),
  path: z.string().optional(),
  err: z.object({ message: z.string() }).optional(),
});

export function createFaults(): Faults {
  const kept: Fault[] = [];
  return {
    see(line) {
      const { success, data } = shape.safeParse(parsed(line));
      if (!success || data.level < WARN) return;
      const { time, msg, incident, path } = data;
      const reason = [path, data.reason ?? data.err?.message].filter(Boolean).join(': ');
      kept.unshift({
        time,
        level: data.level >= ERROR ? 'error' : 'warn',
        message: msg.slice(0, LONGEST),
        ...(incident === undefined ? {} : { incident }),
        ...(reason === '' ? {} : { reason: reason.slice(0, LONGEST) }),
      });
      kept.length = Math.min(kept.length, KEPT);
    },
    list: () => [...kept],
  };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
