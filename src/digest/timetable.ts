/** What people write for a schedule, and what it means: local times on local days, whatever the zone. Pure. */
import { validate } from 'node-cron';
import type { DigestSchedule } from '../bot/digests.ts';

/** A wish for local times. What a cron expression can say, with one minute of the hour. */
export interface Schedule {
  /** One spelling for each meaning, which is read back as the same schedule: `weekdays 09:00`. */
  readonly text: string;
  readonly minute: number;
  /** 0 to 23, ascending. All 24 make it hourly: it then runs in both of two doubled hours. */
  readonly hours: readonly number[];
  /** Undefined: any. Days of the week are 1 for Monday to 7, as Temporal counts them. */
  readonly weekdays?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly months?: readonly number[];
}

/** Why a schedule is not taken: it cannot be read, it asks for more than one digest an hour, or its day never comes. */
export type ScheduleFault = 'unreadable' | 'too-often' | 'never';

/** The longest text that is looked at, in UTF-16 units. */
const LONGEST = 100;
const ALL_HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const DAYS: readonly (string | undefined)[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const DAY_GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  'every day': [1, 2, 3, 4, 5, 6, 7],
  '': [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
};
const DAY_NAME = /^(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday)?s?$/u;
/** Others leave the last hours of each day uneven. */
const STEPS = [1, 2, 3, 4, 6, 8, 12];

/** Reads `daily 09:00`, `weekdays 8:30`, `mondays and thursdays 18:00`, `every 4 hours`, `hourly` or five fields of cron. */
export function parseSchedule(text: string): Schedule | ScheduleFault {
  if (text.length > LONGEST) return 'unreadable';
  const words = text.toLowerCase().replace(/\s+/gu, ' ').trim();
  if (words === '') return 'unreadable';
  return readHours(words) ?? readDays(words) ?? readCron(words);
}

/** The parts of a sentence about a schedule. */
export function describeSchedule({ text, minute, hours, weekdays }: Schedule): DigestSchedule {
  if (/^[\d*]/u.test(text)) return { kind: 'cron', expression: text };
  const [first = 0, second] = hours;
  if (second !== undefined) return { kind: 'hours', every: second - first };
  return { kind: 'days', days: weekdays ?? DAY_GROUPS['daily'] ?? [], time: clock(first, minute) };
}

function readHours(words: string): Schedule | undefined {
  const [, digits] = /^(?:hourly|every hour|every (\d{1,2}) hours?)$/u.exec(words) ?? [];
  if (digits === undefined && !/^(?:hourly|every hour)$/u.test(words)) return undefined;
  const every = Number(digits ?? 1);
  if (!STEPS.includes(every)) return undefined;
  return {
    text: every === 1 ? 'hourly' : `every ${every} hours`,
    minute: 0,
    hours: ALL_HOURS.filter((hour) => hour % every === 0),
  };
}

/** Days by name, then perhaps a time; nine o'clock where there is none. */
function readDays(words: string): Schedule | undefined {
  const [, named = '', , hourText, minuteText = '0', half] =
    /^([a-z, ]*?) ?(?:(at |@ ?)?(\d{1,2})(?:[:.h](\d{2}))? ?(am|pm)?)?$/u.exec(words) ?? [];
  if (named === '' && hourText === undefined) return undefined;
  // a bare number is no time
  if (named === '' && !/[:.h]|am|pm/u.test(words)) return undefined;
  const days = DAY_GROUPS[named.trim()] ?? dayList(named);
  const hour = hourText === undefined ? 9 : hourOf(Number(hourText), half);
  const minute = Number(minuteText);
  if (days === undefined || hour === undefined || minute > 59) return undefined;
  const label =
    days.length === 7
      ? 'daily'
      : days.join() === '1,2,3,4,5'
        ? 'weekdays'
        : days.map((day) => DAYS[day - 1]).join(',');
  return {
    text: `${label} ${clock(hour, minute)}`,
    minute,
    hours: [hour],
    ...(days.length === 7 ? {} : { weekdays: days }),
  };
}

function dayList(named: string): readonly number[] | undefined {
  const names = named.replace(/^(?:every|on) /u, '').split(/(?:, ?| and | )+/u);
  const days = names.filter(Boolean).map((name) => {
    const [, short] = DAY_NAME.exec(name) ?? [];
    return DAYS.indexOf(short) + 1;
  });
  return days.length === 0 || days.includes(0) ? undefined : [...new Set(days)].sort((a, b) => a - b);
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half !== undefined) return hour < 1 || hour > 12 ? undefined : (hour % 12) + (half === 'pm' ? 12 : 0);
  return hour > 23 ? undefined : hour;
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEK = 'sun mon tue wed thu fri sat'.split(' ');

/** Five fields: minute, hour, day of the month, month, day of the week (crontab(5)). */
function readCron(words: string): Schedule | ScheduleFault {
  const fields = words.split(' ');
  if (fields.length !== 5) return 'unreadable';
  const [minuteField = '', hourField = '', dayField = '', monthField = '', weekField = ''] = fields;
  const minutes = valuesOf(minuteField, 0, 59);
  const hours = valuesOf(hourField, 0, 23);
  const monthDays = valuesOf(dayField, 1, 31);
  const months = valuesOf(monthField, 1, 12, MONTHS, 1);
  const week = valuesOf(weekField, 0, 7, WEEK, 0);
  if (!minutes || !hours || !monthDays || !months || !week) return 'unreadable';
  const [minute = 0, another] = minutes;
  if (another !== undefined) return 'too-often';
  const weekdays = [...new Set(week.map((day) => (day === 0 ? 7 : day)))].sort((a, b) => a - b);
  const schedule: Schedule = {
    text: words,
    minute,
    hours,
    ...(monthDays.length === 31 ? {} : { monthDays }),
    ...(months.length === 12 ? {} : { months }),
    ...(weekdays.length === 7 ? {} : { weekdays }),
  };
  if (!comes(schedule)) return 'never';
  // a second opinion, so that nothing passes that people's other tools would refuse
  return validate(words) ? schedule : 'unreadable';
}

/** The numbers of one field, ascending; undefined where it cannot be read. */
function valuesOf(
  field: string,
  low: number,
  high: number,
  names: readonly string[] = [],
  first = 0,
): readonly number[] | undefined {
  const number = (word: string): number =>
    names.includes(word.slice(0, 3)) ? names.indexOf(word.slice(0, 3)) + first : Number(word || 'none');
  const values = new Set<number>();
  for (const part of field.split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d{1,2}))?$/u.exec(part) ?? [];
    const [from = '', to] = range.split('-');
    const start = range === '*' ? low : number(from);
    const end = range === '*' ? high : to !== undefined ? number(to) : part.includes('/') ? high : start;
    const by = Number(step);
    if (!(start >= low && end <= high && start <= end && by >= 1)) return undefined;
    for (let value = start; value <= end; value += by) values.add(value);
  }
  return [...values].sort((a, b) => a - b);
}

/** Whether any year has such a day: 31 February has none. */
function comes({ monthDays, months, weekdays }: Schedule): boolean {
  if (monthDays === undefined || weekdays !== undefined) return true;
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return (months ?? longest.map((_, index) => index + 1)).some((month) =>
    monthDays.some((day) => day <= (longest[month - 1] ?? 0)),
  );
}
