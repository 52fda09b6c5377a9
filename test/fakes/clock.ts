import type { Clock } from '../../src/ports.ts';

/** A clock that stands still until it is told to go on. */
export function fakeClock(start = '2026-01-15T12:00:00Z'): Clock & { pass(seconds: number): void } {
  let now = Temporal.Instant.from(start);
  return {
    now: () => now,
    pass(seconds) {
      now = now.add({ milliseconds: Math.round(seconds * 1000) });
    },
  };
}
