/** How fast messages may leave: evenly spaced, so that no window of a platform's own counting is ever full. */

export interface PaceLimits {
  /** Requests a second over all channels. */
  readonly overall: number;
  /** Messages a second in one channel. */
  readonly channel: number;
}

/**
 * Discord allows a bot 50 requests a second, and answers to people have to pass as well; a channel takes about 5 messages
 * in 5 seconds. Slack: about one message a second in a channel, and a limit for the workspace that it does not name.
 */
export const PACES: Readonly<Record<'discord' | 'slack' | 'desk', PaceLimits>> = {
  discord: { overall: 45, channel: 0.95 },
  slack: { overall: 20, channel: 0.95 },
  desk: { overall: 45, channel: 45 },
};

/** Requests that a single second may have over its share, when those before it had less; Discord's own limit is 50. */
const SPARE = 2;
/** Channels that are remembered before those whose time has passed are forgotten. */
const CHANNELS = 5_000;

export interface Pace {
  /** Takes the next place for a message in a channel. Returns how many milliseconds it is away; over `most` none is taken. */
  take(channel: string, most: number): number;
  /** Takes the next place for a request that posts nothing. */
  takeRequest(): number;
  /**
   * To be asked right before a request: 0 lets it go, else it is to be asked again after so many milliseconds. Timers
   * come late when a machine is busy, and then several come at once.
   */
  admit(): number;
}

/**
 * @param haste Multiplies every interval; 1 but in tests.
 * @param now Milliseconds of a clock that is never set.
 */
export function createPace(limits: PaceLimits, haste: number, now: () => number): Pace {
  const interval = (1000 / limits.overall) * haste;
  const channelInterval = (1000 / limits.channel) * haste;
  const second = 1000 * haste;
  // what a busy machine was late with may be made up for; `admit` sees to it that no second gets too much
  const credit = second / 4;
  let free = 0;
  let sent: number[] = [];
  const channels = new Map<string, number>();
  const takeAt = (time: number, earliest: number): number => {
    const at = Math.max(free, earliest);
    // a channel that has to wait does not keep the others waiting
    free = Math.max(free, time - credit) + interval;
    return at;
  };
  return {
    take(channel, most) {
      const time = now();
      const away = Math.max(free, channels.get(channel) ?? 0) - time;
      if (away > most) return away;
      const at = takeAt(time, Math.max(time, channels.get(channel) ?? 0));
      channels.set(channel, at + channelInterval);
      if (channels.size > CHANNELS)
        for (const [key, until] of channels) if (until <= time) channels.delete(key);
      return at - time;
    },
    takeRequest() {
      const time = now();
      return takeAt(time, time) - time;
    },
    admit() {
      const time = now();
      sent = sent.filter((at) => at > time - second);
      const oldest = sent[sent.length - limits.overall - SPARE];
      if (oldest !== undefined) return Math.max(1, oldest + second - time);
      sent.push(time);
      return 0;
    },
  };
}
