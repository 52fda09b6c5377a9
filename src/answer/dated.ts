/** Times that the calendar names: "2 March 2026", "in March", "2 de marzo", "3月2日", "in 2025". */
import { analyser, isCapital, type Token } from '../language/analyse.ts';
import { monthNames } from '../language/calendar.ts';
import type { TimeInText } from '../language/dates.ts';
import { westernDigits } from '../language/digits.ts';
import { servingLanguage } from '../language/siblings.ts';
import { termOf } from '../language/stem.ts';
import { type Counted, type Day, type Days, daysOf } from './counted.ts';

/** A time with the words that name it, and the year where it was not typed. */
export interface Dated extends Counted {
  readonly words: string;
}

/** These are other words too, so that they need a capital, a day beside them, or "in" before. */
const AMBIGUOUS = new Set(['march', 'may', 'august', 'مارس']);
const IN = new Set(['in', 'في']);
const DAY = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/u;
const FOUR_DIGITS = /^\d{4}$/u;
/** Of other years there are no articles. */
const YEAR = /^20\d\d$/u;

/** "2 March 2026", "March 2026". */
export function dateIn(time: TimeInText | undefined): Counted | undefined {
  if (time === undefined || time.when.length === 4) return undefined;
  const { when, start, end } = time;
  const from = Temporal.PlainDate.from(when.length === 7 ? `${when}-01` : when);
  const to = when.length === 7 ? daysOf('month', from).to : from;
  return { from, to, start, end };
}

/** "in 2025", of the years that there may be articles of. */
export function yearIn(time: TimeInText | undefined, today: Day): Counted | undefined {
  if (time === undefined || !YEAR.test(time.when) || Number(time.when) > today.year) return undefined;
  const days = daysOf('year', today.with({ year: Number(time.when) }));
  return { ...days, start: time.start, end: time.end };
}

/** "in March", "2 de marzo", "March 2nd". */
export function monthIn(text: string, language: string, today: Day): Dated | undefined {
  const tokens = analyser(language)(westernDigits(text));
  for (const [at, token] of tokens.entries()) {
    const month = monthNamed(token, language);
    if (month === undefined) continue;
    const day = [tokens[at + 1], tokens[at - 1], tokens[at - 1]?.stop ? tokens[at - 2] : undefined].find(
      (near) => near !== undefined && DAY.test(near.word),
    );
    if (day === undefined && !isMonth(tokens, at, text)) continue;
    const year = [1, 2, 3, -1, -2, -3]
      .map((away) => tokens[at + away])
      .find((near) => near !== undefined && FOUR_DIGITS.test(near.word));
    if (year !== undefined && !YEAR.test(year.word)) continue;
    const parts = [token, day, year].filter((part) => part !== undefined);
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    const number = day === undefined ? undefined : Number(DAY.exec(day.word)?.[1]);
    const days = year ? daysIn(Number(year.word), month, number) : lastBefore(today, month, number);
    const named = text.slice(start, end);
    const words = year ? named : `${named} ${days?.from.year}`;
    return days && { ...days, start, end, words };
  }
  return undefined;
}

/** Languages that give months forms of their own: "в марте". Elsewhere a stem is too short to tell: French "mari", "mars". */
const INFLECTED = new Set(['ru', 'uk', 'pl', 'cs', 'sr', 'fi', 'hu', 'tr', 'el']);
/** The share of a name that its stem must have: "ek", of the Turkish "Ekim", is another word. */
const TELLING = 2 / 3;
const stems = new Map<string, ReadonlyMap<string, number>>();

function monthNamed({ word, term }: Token, language: string): number | undefined {
  const names = monthNames(language);
  const named = names.get(word);
  if (named !== undefined || !INFLECTED.has(servingLanguage(language))) return named;
  let byStem = stems.get(language);
  if (byStem === undefined) {
    const entries = [...names].map(([name, month]) => ({ name, stem: termOf(name, language), month }));
    const telling = entries.filter(({ name, stem }) => stem.length >= TELLING * name.length);
    byStem = new Map(telling.map(({ stem, month }) => [stem, month]));
    stems.set(language, byStem);
  }
  return byStem.get(term);
}

/** Whether what is called as a month is one: neither "they march" nor "April Jones" and "Theresa May". */
function isMonth(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (before !== undefined && IN.has(before.word)) return true;
  if (token === undefined) return false;
  if (AMBIGUOUS.has(token.term) && (before === undefined || !isCapital(token, text))) return false;
  return !isPartOfName(tokens, at, at, text);
}

/** Whether words stand with a capital beside another that has one: "April Jones", "Black Friday". */
export function isPartOfName(tokens: readonly Token[], at: number, last: number, text: string): boolean {
  const [before, token, end, next] = [tokens[at - 1], tokens[at], tokens[last], tokens[last + 1]];
  if (token === undefined || end === undefined || !isCapital(token, text)) return false;
  const isNamed = before !== undefined && !before.stop && isCapital(before, text);
  return isNamed || (next !== undefined && next.start === end.end + 1 && isCapital(next, text));
}

/** "3月", "3月2日", "3월 2일". */
export function numberedMonthIn(text: string, today: Day): Dated | undefined {
  const match = /(?<!\d)(\d{1,2})[月월](?:\s?(\d{1,2})[日号號일])?/u.exec(westernDigits(text));
  if (match === null) return undefined;
  const [all, month, day] = match;
  const number = day === undefined ? undefined : Number(day);
  const days = lastBefore(today, Number(month), number);
  const place = { start: match.index, end: match.index + all.length };
  return (
    days && {
      ...days,
      ...place,
      words: `${days.from.year}${all.includes('月') ? '年' : '년 '}${all}`,
    }
  );
}

/** The last such month or day that has begun: 29 February comes every four years, or after eight. */
function lastBefore(today: Day, month: number, day: number | undefined): Days | undefined {
  return Array.from({ length: 9 }, (_, years) => daysIn(today.year - years, month, day)).find(
    (days) => days !== undefined && Temporal.PlainDate.compare(days.from, today) <= 0,
  );
}

/** A month, or a day of it; none where there is no such day. */
export function daysIn(year: number, month: number, day: number | undefined): Days | undefined {
  try {
    const from = Temporal.PlainDate.from({ year, month, day: day ?? 1 }, { overflow: 'reject' });
    return { from, to: day === undefined ? daysOf('month', from).to : from };
  } catch {
    return undefined;
  }
}
