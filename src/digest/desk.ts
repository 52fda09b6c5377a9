/** The digests of everybody, as the operator's desk shows them. */
import type { DigestOverview, Subscription } from '../ledger.ts';
import type { Clock, DigestDesk, DigestEntry } from '../ports.ts';
import type { News } from './news.ts';
import { nextSlots } from './plan.ts';
import { parseSchedule } from './timetable.ts';

/** More than a page shows at once. */
const MOST = 500;
/** Runs of each that are named: a daily one fills the calendar of four weeks. */
const NEXT = 28;

export interface DeskOptions {
  readonly overview: DigestOverview;
  readonly news: News;
  readonly clock: Clock;
}

export function createDigestDesk({ overview, news, clock }: DeskOptions): DigestDesk {
  return {
    list: async () => (await overview.soonest(MOST)).map((one) => entry(one, clock.now())),
    async preview(id) {
      const one = await overview.find(id);
      if (!one) return undefined;
      // the line that is posted where there is nothing new says so here as well
      return (await news.digest({ ...one, quietLine: true }, () => true)).reply;
    },
    queue: () => overview.deliveries(),
  };
}

function entry(one: Subscription, now: Temporal.Instant): DigestEntry {
  const { id, channel, topic = 'all articles', schedule, timeZone, state, reason } = one;
  const read = parseSchedule(schedule);
  const next =
    state === 'active' && typeof read !== 'string' ? nextSlots(read, timeZone, now, NEXT).map(String) : [];
  const note = reason ?? (state === 'active' ? undefined : state);
  return {
    id,
    platform: channel.platform === 'slack' ? 'slack' : 'discord',
    place: channel.id,
    topic,
    schedule,
    timeZone,
    next,
    ...(note === undefined ? {} : { note }),
  };
}
