/** At most so many requests of one visitor a minute. */
import type { Clock } from '../../../ports.ts';

const MINUTE = 60_000;
/** Visitors remembered at once; the one seen longest ago is forgotten first. */
const VISITORS = 1_000;

/** Counts a request. Returns 0, or how many whole seconds to wait first; a refused request does not count. */
export type Rate = (visitor: string) => number;

export function createRate(clock: Clock, most: number): Rate {
  const windows = new Map<string, { readonly began: number; count: number }>();
  return (visitor) => {
    const now = clock.now().epochMilliseconds;
    const known = windows.get(visitor);
    const window = known && now - known.began < MINUTE ? known : { began: now, count: 0 };
    if (window.count >= most) return Math.max(1, Math.ceil((window.began + MINUTE - now) / 1000));
    window.count += 1;
    windows.delete(visitor);
    windows.set(visitor, window);
    const oldest = windows.keys().next();
    if (windows.size > VISITORS && !oldest.done) windows.delete(oldest.value);
    return 0;
  };
}
