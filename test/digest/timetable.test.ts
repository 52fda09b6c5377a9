import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeSchedule, parseSchedule } from '../../src/digest/timetable.ts';

const read = (words: string) => {
  const schedule = parseSchedule(words);
  if (typeof schedule === 'string') throw new Error(`${words} is ${schedule}`);
  return schedule;
};

describe('a schedule', () => {
  test.each([
    ['daily 09:00', 'daily 09:00'],
    ['Daily at 9:00', 'daily 09:00'],
    ['every day at 9', 'daily 09:00'],
    ['daily', 'daily 09:00'],
    ['9am', 'daily 09:00'],
    ['12 am', 'daily 00:00'],
    ['12pm', 'daily 12:00'],
    ['18.45', 'daily 18:45'],
    ['weekdays 8:30', 'weekdays 08:30'],
    ['  WEEKDAYS  ', 'weekdays 09:00'],
    ['weekends 10', 'sat,sun 10:00'],
    ['mondays 18:00', 'mon 18:00'],
    ['every monday at 6 pm', 'mon 18:00'],
    ['fridays and mondays', 'mon,fri 09:00'],
    ['tue, thu 7:05', 'tue,thu 07:05'],
    ['wednesday', 'wed 09:00'],
    ['saturdays, sundays 11:00', 'sat,sun 11:00'],
    ['mon tue wed thu fri 9:00', 'weekdays 09:00'],
    ['hourly', 'hourly'],
    ['every 1 hours', 'hourly'],
    ['every 4 hours', 'every 4 hours'],
    ['0 9 * * 1-5', '0 9 * * 1-5'],
    ['30 */6 1,15 jan-mar *', '30 */6 1,15 jan-mar *'],
  ])('%j is %j', (words, text) => {
    const schedule = read(words);
    expect(schedule.text).toBe(text);
    expect(parseSchedule(text)).toEqual(schedule);
  });

  test.each([
    ['', 'unreadable'],
    ['whenever', 'unreadable'],
    ['9', 'unreadable'],
    ['daily 24:00', 'unreadable'],
    ['daily 9:60', 'unreadable'],
    ['13pm', 'unreadable'],
    ['every 5 hours', 'unreadable'],
    ['every 0 hours', 'unreadable'],
    ['0 9 * *', 'unreadable'],
    ['0 0 9 * * 1', 'unreadable'],
    ['0 24 * * *', 'unreadable'],
    ['a b c d e', 'unreadable'],
    ['0 9 * * 1'.repeat(30), 'unreadable'],
    ['*/5 * * * *', 'too-often'],
    ['* * * * *', 'too-often'],
    ['0,30 9 * * *', 'too-often'],
    ['0 9 31 2 *', 'never'],
    ['0 9 31 4,6,9,11 *', 'never'],
  ])('%j is refused as %s', (words, fault) => {
    expect(parseSchedule(words)).toBe(fault);
  });

  test('knows the days of cron by numbers and names, Sunday by both of its numbers', () => {
    expect(read('0 9 * * 0').weekdays).toEqual([7]);
    expect(read('0 9 * * 7').weekdays).toEqual([7]);
    expect(read('0 9 * * mon-fri').weekdays).toEqual([1, 2, 3, 4, 5]);
    expect(read('0 9 29 2 *')).toMatchObject({ monthDays: [29], months: [2] });
  });

  test('is described in parts', () => {
    expect(describeSchedule(read('weekdays'))).toEqual({
      kind: 'days',
      days: [1, 2, 3, 4, 5],
      time: '09:00',
    });
    expect(describeSchedule(read('every 4 hours'))).toEqual({ kind: 'hours', every: 4 });
    expect(describeSchedule(read('hourly'))).toEqual({ kind: 'hours', every: 1 });
    expect(describeSchedule(read('0 9 * * 1'))).toEqual({ kind: 'cron', expression: '0 9 * * 1' });
  });

  test('is read or refused, whatever is typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string({ unit: fc.constantFrom(...'0123456789*/,- :adeinmouswy') }),
        ),
        (words) => {
          const schedule = parseSchedule(words);
          if (typeof schedule !== 'string') expect(parseSchedule(schedule.text)).toEqual(schedule);
        },
      ),
      { seed: 1, numRuns: 2_000 },
    );
  });
});
