/**
 * Stops before a platform stops us. One for each token: a token that is refused is used no more for half an hour, then
 * tried once; and too many refused channels in ten minutes rest it, since Discord bans an address after 10,000.
 */

const REFUSALS = 100;
const WINDOW = 10 * 60_000;
const REST = 30 * 60_000;
/** How long the one trial after a rest keeps the others waiting. */
const TRIAL = 60_000;

export type Passage = 'well' | 'refused-channel' | 'refused-token' | 'none';

export interface Breaker {
  /** Milliseconds to wait; 0 lets one request through, whose end has to be told. */
  enter(now: number): number;
  leave(how: Passage, now: number): void;
}

export function createBreaker(): Breaker {
  let refusals: number[] = [];
  let inside = 0;
  let closedUntil = 0;
  let onTrial = false;
  return {
    enter(now) {
      if (closedUntil > now) return closedUntil - now;
      refusals = refusals.filter((time) => time > now - WINDOW);
      const [oldest] = refusals;
      // those under way may be refused as well
      if (oldest !== undefined && refusals.length + inside >= REFUSALS)
        return inside > 0 && refusals.length < REFUSALS ? 1_000 : oldest + WINDOW - now;
      if (onTrial) closedUntil = now + TRIAL;
      inside += 1;
      return 0;
    },
    leave(how, now) {
      inside -= 1;
      if (how === 'refused-token') {
        closedUntil = now + REST;
        onTrial = true;
      } else if (how !== 'none') {
        onTrial = false;
        closedUntil = 0;
      }
      if (how === 'refused-channel') refusals.push(now);
    },
  };
}
