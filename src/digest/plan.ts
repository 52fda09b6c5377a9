/**
 * When a schedule is due in a time zone, and what of it was missed. Pure: the only time it knows is handed in.
 *
 * A local time in a gap (clocks put forward) comes at the first instant after the gap; one that a day has twice comes at
 * the first of the two. An hourly schedule follows the clock: it comes whenever the clock shows its minute, so in both of
 * two doubled hours. Each day is computed anew from its date, so nothing ever drifts.
 */
import type { Schedule } from './timetable.ts';

/** Enough days for a 29 February around a century that has no leap year. */
const HORIZON = 366 * 9;
/** Slots longer ago than this are not recorded one by one. */
const MEMORY = { hours: 24 * 40 } as const;

export interface PlanInput {
  readonly schedule: Schedule;
  /** IANA name. */
  readonly zone: string;
  /** The newest slot that has been recorded, or when the subscription was made. */
  readonly lastSlot: Temporal.Instant;
  readonly now: Temporal.Instant;
  /** A slot older than this is not made up for. */
  readonly grace: Temporal.Duration;
}

export interface Plan {
  /** The slot to post for: the newest one since the last, which stands for all that were missed. */
  readonly due?: Temporal.Instant;
  /** Slots since the last one that get no digest of their own, oldest first. */
  readonly missed: readonly Temporal.Instant[];
  /** The first slot to come; undefined where there is none within nine years. */
  readonly next?: Temporal.Instant;
}

/** What is due now. Where the clock was set back behind the last slot, nothing is, until it has caught up. */
export function plan({ schedule, zone, lastSlot, now, grace }: PlanInput): Plan {
  const oldest = now.subtract(MEMORY);
  const slots = slotsAfter(schedule, zone, later(lastSlot, oldest));
  const past: Temporal.Instant[] = [];
  let next: Temporal.Instant | undefined;
  for (const slot of slots) {
    if (Temporal.Instant.compare(slot, now) > 0) {
      next = slot;
      break;
    }
    past.push(slot);
  }
  const coming = next === undefined ? {} : { next };
  const newest = past.at(-1);
  const isFresh =
    newest !== undefined &&
    Temporal.Instant.compare(newest, now.subtract({ nanoseconds: nanoseconds(grace) })) > 0;
  return isFresh ? { due: newest, missed: past.slice(0, -1), ...coming } : { missed: past, ...coming };
}

/** The next slots strictly after an instant, oldest first; fewer where the schedule ends before. */
export function nextSlots(
  schedule: Schedule,
  zone: string,
  after: Temporal.Instant,
  count: number,
): readonly Temporal.Instant[] {
  const found: Temporal.Instant[] = [];
  if (count < 1) return found;
  for (const slot of slotsAfter(schedule, zone, after)) {
    found.push(slot);
    if (found.length >= count) break;
  }
  return found;
}

/** Whether the runtime knows a zone. `Intl.supportedValuesOf` lacks names that it does know. */
export function isTimeZone(zone: string): boolean {
  if (!/^[A-Za-z]/u.test(zone) || zone.length > 64) return false;
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}

function* slotsAfter(schedule: Schedule, zone: string, after: Temporal.Instant): Generator<Temporal.Instant> {
  // a slot of the day before may have been moved over midnight by a gap
  let date = after.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 1 });
  let last = after;
  for (let day = 0; day < HORIZON; day += 1) {
    if (matches(schedule, date)) {
      for (const slot of slotsOf(schedule, zone, date)) {
        if (Temporal.Instant.compare(slot, last) <= 0) continue;
        last = slot;
        yield slot;
      }
    }
    date = date.add({ days: 1 });
  }
}

/** As crontab(5) has it: where both a day of the month and a day of the week are given, either will do. */
function matches({ months, monthDays, weekdays }: Schedule, date: Temporal.PlainDate): boolean {
  if (months && !months.includes(date.month)) return false;
  const byMonth = monthDays?.includes(date.day);
  const byWeek = weekdays?.includes(date.dayOfWeek);
  if (byMonth === undefined || byWeek === undefined) return byMonth ?? byWeek ?? true;
  return byMonth || byWeek;
}

function slotsOf(
  { hours, minute }: Schedule,
  zone: string,
  date: Temporal.PlainDate,
): readonly Temporal.Instant[] {
  const times = hours.map((hour) => date.toPlainDateTime({ hour, minute }));
  const slots =
    hours.length === 24
      ? times.flatMap((time) => showings(time, zone))
      : times.flatMap((time) => firstShowing(time, zone) ?? []);
  return slots.sort(Temporal.Instant.compare);
}

/** Every instant at which the clocks show a time: none in a gap, two where it comes twice. */
function showings(time: Temporal.PlainDateTime, zone: string): readonly Temporal.Instant[] {
  const first = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!first.toPlainDateTime().equals(time)) return [];
  const second = time.toZonedDateTime(zone, { disambiguation: 'later' });
  return second.equals(first) ? [first.toInstant()] : [first.toInstant(), second.toInstant()];
}

/** The first instant at which the clocks show a time, or have left it out; none on a day that was left out whole. */
function firstShowing(time: Temporal.PlainDateTime, zone: string): Temporal.Instant | undefined {
  const before = time.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (before.toPlainDateTime().equals(time)) return before.toInstant();
  const date = time.toPlainDate();
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return undefined;
  return before.getTimeZoneTransition('next')?.toInstant();
}

function later(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) > 0 ? a : b;
}

function nanoseconds(duration: Temporal.Duration): number {
  return duration.total('nanoseconds');
}
