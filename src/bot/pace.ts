/** At most so many questions of one user in so much time; the same for every platform. */
import type { Clock } from '../ports.ts';
import type { User } from './command.ts';

const QUESTIONS = 5;
const SECONDS = 10;
/** Users remembered at once; the one seen longest ago is forgotten first. */
const USERS = 10_000;

export interface Pace {
  /** Counts a question. Returns 0, or how many whole seconds to wait first; a refused question does not count. */
  take(user: User): number;
}

export function createPace(clock: Clock): Pace {
  const asked = new Map<string, readonly number[]>();
  return {
    take(user) {
      const key = JSON.stringify([user.platform, user.tenant, user.id]);
      const now = clock.now().epochMilliseconds;
      const recent = (asked.get(key) ?? []).filter((time) => time > now - SECONDS * 1000);
      asked.delete(key);
      const [oldest] = recent;
      const full = oldest !== undefined && recent.length >= QUESTIONS;
      asked.set(key, full ? recent : [...recent, now]);
      forgetOldest(asked, USERS);
      return full ? Math.max(1, Math.ceil((oldest + SECONDS * 1000 - now) / 1000)) : 0;
    },
  };
}

/** Keeps a map that is written in order of use within a size. */
export function forgetOldest<K>(map: Map<K, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}
