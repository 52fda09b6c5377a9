/** Times and memory. */
import { cpuUsage, memoryUsage } from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Milliseconds since the call, less those in which other programs had the processor: the shorter one of what the clock
 * shows and what this process has worked. On a machine that has nothing else to do it is what the clock shows.
 */
export function stopwatch(): () => number {
  const before = cpuUsage();
  const start = performance.now();
  return () => {
    const clock = performance.now() - start;
    const { user, system } = cpuUsage(before);
    return Math.min(clock, (user + system) / 1000);
  };
}

/** Milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p99: number;
  readonly mean: number;
  readonly samples: number;
}

export function timesOf(samples: readonly number[]): Times {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  const sum = sorted.reduce((total, sample) => total + sample, 0);
  return { p50: at(0.5), p99: at(0.99), mean: sum / Math.max(1, sorted.length), samples: sorted.length };
}

let collect: (() => void) | undefined;

/** Lets go of everything that nobody holds. */
export function tidyUp(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  // buffers are given back a turn later than the objects that held them
  for (let round = 0; round < 3; round++) collect?.();
}

/** Bytes in use, after everything that nobody holds is gone. */
export function memory(): { readonly held: number; readonly rss: number } {
  tidyUp();
  const { heapUsed, external, rss } = memoryUsage();
  return { held: heapUsed + external, rss };
}

export const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
