import { describe, expect, test } from 'vitest';
import { isTimeZone, nextSlots, plan } from '../../src/digest/plan.ts';
import { parseSchedule, type Schedule } from '../../src/digest/timetable.ts';

const read = (words: string): Schedule => {
  const schedule = parseSchedule(words);
  if (typeof schedule === 'string') throw new Error(`${words} is ${schedule}`);
  return schedule;
};
const instant = (time: string): Temporal.Instant => Temporal.Instant.from(time);
const grace = Temporal.Duration.from({ hours: 12 });

/** Local times of the next slots, with their offset: `03-08 03:00-04:00`. */
const local = (words: string, zone: string, after: string, count: number): string[] =>
  nextSlots(
    read(words),
    zone,
    Temporal.PlainDateTime.from(after).toZonedDateTime(zone).toInstant(),
    count,
  ).map((slot) =>
    slot
      .toZonedDateTimeISO(zone)
      .toString({ timeZoneName: 'never', smallestUnit: 'minute' })
      .slice(5)
      .replace('T', ' '),
  );

describe('the next slots', () => {
  test.each([
    // clocks go from 02:00 to 03:00, and from 02:00 back to 01:00
    ['daily 02:30', 'America/New_York', '2026-03-07T12:00', ['03-08 03:00-04:00', '03-09 02:30-04:00']],
    ['daily 01:30', 'America/New_York', '2026-10-31T12:00', ['11-01 01:30-04:00', '11-02 01:30-05:00']],
    ['weekdays 09:00', 'America/New_York', '2026-03-06T12:00', ['03-09 09:00-04:00', '03-10 09:00-04:00']],
    // one offset all year
    [
      'daily 00:00',
      'America/Argentina/Buenos_Aires',
      '2026-03-07T12:00',
      ['03-08 00:00-03:00', '03-09 00:00-03:00'],
    ],
    // from 01:00 to 02:00, and from 02:00 back to 01:00
    ['daily 01:30', 'Europe/London', '2026-03-28T12:00', ['03-29 02:00+01:00', '03-30 01:30+01:00']],
    ['daily 01:30', 'Europe/London', '2026-10-24T12:00', ['10-25 01:30+01:00', '10-26 01:30+00:00']],
    // half an hour, from 02:00 to 02:30, and from 02:00 back to 01:30
    ['daily 02:15', 'Australia/Lord_Howe', '2026-10-03T12:00', ['10-04 02:30+11:00', '10-05 02:15+11:00']],
    ['daily 01:45', 'Australia/Lord_Howe', '2026-04-04T12:00', ['04-05 01:45+11:00', '04-06 01:45+10:30']],
    // an offset of five hours and three quarters
    ['daily 09:00', 'Asia/Kathmandu', '2026-01-01T12:00', ['01-02 09:00+05:45', '01-03 09:00+05:45']],
    // back for Ramadan, and on again after it
    ['daily 02:30', 'Africa/Casablanca', '2025-02-22T12:00', ['02-23 02:30+01:00', '02-24 02:30+00:00']],
    ['daily 02:30', 'Africa/Casablanca', '2025-04-05T12:00', ['04-06 03:00+01:00', '04-07 02:30+01:00']],
    // 30 December 2011 was left out whole
    ['daily 09:00', 'Pacific/Apia', '2011-12-29T00:00', ['12-29 09:00-10:00', '12-31 09:00+14:00']],
    // midnight itself falls into the gap
    ['daily 00:00', 'Africa/Cairo', '2026-04-23T12:00', ['04-24 01:00+03:00', '04-25 00:00+03:00']],
    // a gap that ends at midnight: the last minutes of the day come at the first of the next
    ['daily 23:59', 'America/Nuuk', '2026-03-28T12:00', ['03-29 00:00-01:00', '03-29 23:59-01:00']],
    ['0 9 29 2 *', 'UTC', '2096-03-01T00:00', ['02-29 09:00+00:00']],
    // crontab(5): either day will do where both are given
    ['0 9 1 * mon', 'UTC', '2026-01-26T12:00', ['02-01 09:00+00:00', '02-02 09:00+00:00']],
  ])('%s in %s after %s', (words, zone, after, slots) => {
    expect(local(words, zone, after, slots.length)).toEqual(slots);
  });

  test('of an hourly schedule are in both of two doubled hours, and an hour apart over a gap', () => {
    expect(local('hourly', 'America/New_York', '2026-11-01T00:30', 4)).toEqual([
      '11-01 01:00-04:00',
      '11-01 01:00-05:00',
      '11-01 02:00-05:00',
      '11-01 03:00-05:00',
    ]);
    expect(local('30 * * * *', 'America/New_York', '2026-03-08T01:00', 3)).toEqual([
      '03-08 01:30-05:00',
      '03-08 03:30-04:00',
      '03-08 04:30-04:00',
    ]);
  });

  test('of every four hours are at those hours of the day', () => {
    expect(local('every 4 hours', 'Europe/Berlin', '2026-01-01T09:00', 4)).toEqual([
      '01-01 12:00+01:00',
      '01-01 16:00+01:00',
      '01-01 20:00+01:00',
      '01-02 00:00+01:00',
    ]);
  });

  test('do not drift after a gap', () => {
    const slots = nextSlots(read('daily 02:30'), 'America/New_York', instant('2026-03-01T00:00:00Z'), 30);
    const late = slots.map((slot) => slot.toZonedDateTimeISO('America/New_York').toPlainTime().toString());
    expect(late.filter((time) => time !== '02:30:00')).toEqual(['03:00:00']);
  });
});

describe('a plan', () => {
  const daily = (lastSlot: string, now: string) => {
    const { due, missed, next } = plan({
      schedule: read('daily 09:00'),
      zone: 'UTC',
      lastSlot: instant(lastSlot),
      now: instant(now),
      grace,
    });
    return { due: due?.toString(), missed: missed.map(String), next: next?.toString() };
  };

  test.each([
    [
      'before its time',
      '2026-01-01T09:00:00Z',
      '2026-01-02T08:59:59Z',
      undefined,
      [],
      '2026-01-02T09:00:00Z',
    ],
    [
      'at its time',
      '2026-01-01T09:00:00Z',
      '2026-01-02T09:00:00Z',
      '2026-01-02T09:00:00Z',
      [],
      '2026-01-03T09:00:00Z',
    ],
    [
      'hours late',
      '2026-01-01T09:00:00Z',
      '2026-01-02T20:59:59Z',
      '2026-01-02T09:00:00Z',
      [],
      '2026-01-03T09:00:00Z',
    ],
    [
      'too late',
      '2026-01-01T09:00:00Z',
      '2026-01-02T21:00:00Z',
      undefined,
      ['2026-01-02T09:00:00Z'],
      '2026-01-03T09:00:00Z',
    ],
    [
      'after days, one digest for all',
      '2026-01-01T09:00:00Z',
      '2026-01-04T10:00:00Z',
      '2026-01-04T09:00:00Z',
      ['2026-01-02T09:00:00Z', '2026-01-03T09:00:00Z'],
      '2026-01-05T09:00:00Z',
    ],
    [
      'with the clock set back',
      '2026-01-05T09:00:00Z',
      '2026-01-02T10:00:00Z',
      undefined,
      [],
      '2026-01-06T09:00:00Z',
    ],
    [
      'with the clock set back by seconds',
      '2026-01-05T09:00:00Z',
      '2026-01-05T08:59:58Z',
      undefined,
      [],
      '2026-01-06T09:00:00Z',
    ],
  ])('%s', (_name, lastSlot, now, due, missed, next) => {
    expect(daily(lastSlot, now)).toEqual({ due, missed, next });
  });

  test('after a year does not name every hour of it', () => {
    const { due, missed } = plan({
      schedule: read('hourly'),
      zone: 'UTC',
      lastSlot: instant('2025-01-01T00:00:00Z'),
      now: instant('2026-01-01T00:30:00Z'),
      grace,
    });
    expect([due?.toString(), missed.length]).toEqual(['2026-01-01T00:00:00Z', 40 * 24 - 1]);
  });
});

test('zones are known by what the runtime makes of them', () => {
  for (const zone of ['UTC', 'Europe/Kyiv', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'])
    expect(isTimeZone(zone), zone).toBe(true);
  for (const zone of ['', 'Mars/Olympus', '+02:00', 'Europe', 'x'.repeat(99)])
    expect(isTimeZone(zone), zone).toBe(false);
});

/**
 * A slot is the first instant at which the clocks show its time, or have left it out. Looked for here without the
 * arithmetic of the plan: from the offsets around it, and by halving the interval between two of them.
 */
function expected(time: Temporal.PlainDateTime, zone: string): number {
  const wall = time.toZonedDateTime('UTC').epochMilliseconds;
  const offset = (at: number): number =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1e6;
  const shown = (at: number): number => at + offset(at);
  const day = 86_400_000;
  const around = [
    offset(wall - 2 * day),
    offset(wall + 2 * day),
    offset(wall - day / 2),
    offset(wall + day / 2),
  ];
  const exact = around.map((one) => wall - one).filter((at) => shown(at) === wall);
  if (exact.length > 0) return Math.min(...exact);
  // in a gap: the clocks show less before it and more after it
  let [low, high] = [wall - Math.max(...around) - 1, wall - Math.min(...around) + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (shown(middle) >= wall) high = middle;
    else low = middle;
  }
  return high;
}

/** Days on which something happens, the days around them, and some others. */
function daysOf(zone: string, random: () => number, others: number): readonly Temporal.PlainDate[] {
  const days: Temporal.PlainDate[] = [];
  const end = instant('2026-12-31T00:00:00Z').toZonedDateTimeISO(zone);
  let at: Temporal.ZonedDateTime | null = instant('2006-01-01T00:00:00Z').toZonedDateTimeISO(zone);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (!at || Temporal.ZonedDateTime.compare(at, end) > 0) break;
    for (const shift of [-2, -1, 0, 1]) days.push(at.toPlainDate().add({ days: shift }));
  }
  for (let count = 0; count < others; count += 1)
    days.push(new Temporal.PlainDate(2006, 1, 1).add({ days: Math.floor(random() * 7_300) }));
  return days;
}

function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0;
    return ((state ^ (state >>> 12)) >>> 0) / 2 ** 32;
  };
}

describe('a daily schedule has exactly one slot each local day that exists', () => {
  const zones = [...Intl.supportedValuesOf('timeZone'), 'Europe/Kyiv', 'America/Scoresbysund'];

  test('in every zone, around each change of its clocks in 21 years, at seeded times', () => {
    const random = seeded(7);
    let checked = 0;
    for (const zone of zones) {
      for (const date of daysOf(zone, random, 5)) {
        const critical = [0, 1, 2, 3, 23][Math.floor(random() * 5)] ?? 0;
        const time = {
          hour: random() < 0.7 ? critical : Math.floor(random() * 24),
          minute: [0, 15, 30, 59][Math.floor(random() * 4)] ?? 0,
        };
        check(zone, date, time);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(20_000);
  }, 60_000);

  const whole = process.env['SWEEP'] === 'whole' ? test : test.skip;
  whole('on every day of 21 years in every zone (SWEEP=whole)', { timeout: 3_600_000 }, () => {
    const times = [
      { hour: 0, minute: 0 },
      { hour: 2, minute: 30 },
      { hour: 9, minute: 0 },
      { hour: 23, minute: 59 },
    ];
    for (const zone of zones)
      for (const time of times) {
        let date = new Temporal.PlainDate(2006, 1, 1);
        const first = date.toZonedDateTime(zone).toInstant().subtract({ nanoseconds: 1 });
        for (const slot of nextSlots(read(`${time.minute} ${time.hour} * * *`), zone, first, 7_670)) {
          if (!exists(date, zone)) date = date.add({ days: 1 });
          expect(slot.epochMilliseconds, `${zone} ${date} ${time.hour}`).toBe(
            expected(date.toPlainDateTime(time), zone),
          );
          date = date.add({ days: 1 });
        }
      }
  });

  const exists = (date: Temporal.PlainDate, zone: string): boolean =>
    date.toZonedDateTime(zone).toPlainDate().equals(date);

  function check(zone: string, date: Temporal.PlainDate, time: { hour: number; minute: number }): void {
    const days = [0, 1, 2].map((shift) => date.add({ days: shift })).filter((one) => exists(one, zone));
    const wanted = days.map((one) => expected(one.toPlainDateTime(time), zone));
    const schedule = read(`${time.minute} ${time.hour} * * *`);
    const after = Temporal.Instant.fromEpochMilliseconds((wanted[0] ?? 0) - 1);
    const slots = nextSlots(schedule, zone, after, days.length).map(
      ({ epochMilliseconds }) => epochMilliseconds,
    );
    if (slots.join() !== wanted.join())
      expect(slots, `${zone} ${date} ${time.hour}:${time.minute}`).toEqual(wanted);
  }
});
