/** The times that a question may ask of: "yesterday", "last week", "in March", "2 March 2026". */
import { analyser, isCapital, type Token } from '../language/analyse.ts';
import { monthNames } from '../language/calendar.ts';
import { findTime } from '../language/dates.ts';
import { westernDigits } from '../language/digits.ts';
import { servingLanguage } from '../language/siblings.ts';
import { termOf } from '../language/stem.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import { isUnspaced } from '../language/words.ts';
import { askForNews } from './question-words.ts';

export interface Period {
  /** ISO 8601 calendar dates, both included. */
  readonly from: string;
  readonly to: string;
  /** The words that name it, as they were typed; with the year, where that is not counted from today. */
  readonly words: string;
  /** What was typed besides; and the same, where that is more than grammar and "news", else empty. */
  readonly rest: string;
  readonly subject: string;
  /** Counted from today, so that the words mean another day in an article. */
  readonly relative: boolean;
}

type Day = Temporal.PlainDate;
/** Days, both included, with their place in the text in UTF-16 units. */
interface Named {
  readonly from: Day;
  readonly to: Day;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly relative: boolean;
}

/** The longer names first, where one has another in it. Today is none: who asks for today's news wants the newest. */
const COUNTED = [
  ['day', -2],
  ['day', -1],
  ['week', 0],
  ['week', -1],
  ['month', 0],
  ['month', -1],
  ['year', 0],
  ['year', -1],
] as const;

/**
 * The first period that is named in one of the languages, seen from `today`; a month or a day without a year is the
 * last one there was. The names of what is counted from today are those of Unicode's CLDR.
 */
export function periodIn(text: string, languages: readonly string[], today: Day): Period | undefined {
  const found =
    dateIn(text) ??
    first(languages, (language) => countedIn(text, language, today)) ??
    first(languages, (language) => monthIn(text, language, today)) ??
    numberedMonthIn(text, today);
  if (found === undefined) return undefined;
  const { from, to, start, end, words, relative } = found;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.trim();
  const subject = namesNothing(rest) ? '' : rest;
  return { from: from.toString(), to: to.toString(), words, rest, subject, relative };
}

/** "in" of "in March", "any news from" of "any news from last week". */
function namesNothing(text: string): boolean {
  const words = analyser('und')(text).map(({ word }) => word);
  return words.every((word) => stopWordsAnywhere.has(word)) || askForNews(words);
}

function first(
  languages: readonly string[],
  find: (language: string) => Named | undefined,
): Named | undefined {
  for (const language of languages) {
    const found = find(language);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "2 March 2026", "March 2026"; a year alone is more often the name of something. */
function dateIn(text: string): Named | undefined {
  const time = findTime(text);
  if (time === undefined || time.when.length === 4) return undefined;
  const { when, start, end } = time;
  const from = Temporal.PlainDate.from(when.length === 7 ? `${when}-01` : when);
  const to = when.length === 7 ? lastOfMonth(from) : from;
  return { from, to, start, end, words: text.slice(start, end), relative: false };
}

function countedIn(text: string, language: string, today: Day): Named | undefined {
  for (const { pattern, unit, ago } of phrasesOf(language)) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const [words] = match;
    const place = { start: match.index, end: match.index + words.length };
    return { ...daysOf(unit, today.add({ [`${unit}s`]: ago })), ...place, words, relative: true };
  }
  return undefined;
}

function daysOf(unit: 'day' | 'week' | 'month' | 'year', day: Day): { readonly from: Day; readonly to: Day } {
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = day.subtract({ days: day.dayOfWeek - 1 });
    return { from: monday, to: monday.add({ days: 6 }) };
  }
  const from = day.with(unit === 'month' ? { day: 1 } : { day: 1, month: 1 });
  return { from, to: from.add(unit === 'month' ? { months: 1 } : { years: 1 }).subtract({ days: 1 }) };
}

interface Phrase {
  readonly pattern: RegExp;
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly ago: number;
}

const phrases = new Map<string, readonly Phrase[]>();

/** How a language names the periods around today; none where nobody knows the language. */
function phrasesOf(language: string): readonly Phrase[] {
  let found = phrases.get(language);
  if (found === undefined) {
    const known = Intl.RelativeTimeFormat.supportedLocalesOf(language === 'und' ? [] : language);
    found = known.flatMap((locale) => {
      const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
      return COUNTED.map(([unit, ago]) => ({
        pattern: whole(format.format(ago, unit), language),
        unit,
        ago,
      }));
    });
    phrases.set(language, found);
  }
  return found;
}

/** A phrase as words of their own, where words are. */
function whole(phrase: string, language: string): RegExp {
  const literal = RegExp.escape(phrase);
  return isUnspaced(language)
    ? new RegExp(literal, 'u')
    : new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'iu');
}

/** These are other words too, so that they need a capital, a day beside them, or "in" before. */
const AMBIGUOUS = new Set(['march', 'may', 'august']);
const DAY = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/u;
const YEAR = /^20\d\d$/u;

/** "in March", "2 de marzo", "March 2nd". */
function monthIn(text: string, language: string, today: Day): Named | undefined {
  const tokens = analyser(language)(westernDigits(text));
  for (const [at, token] of tokens.entries()) {
    const month = monthNamed(token, language);
    if (month === undefined) continue;
    const day = [tokens[at + 1], tokens[at - 1], tokens[at - 1]?.stop ? tokens[at - 2] : undefined].find(
      (near) => near !== undefined && DAY.test(near.word),
    );
    if (day === undefined && !isMonth(tokens, at, text)) continue;
    const year = [tokens[at + 1], tokens[at + 2]].find((near) => near !== undefined && YEAR.test(near.word));
    const parts = [token, day, year].filter((part) => part !== undefined);
    const start = Math.min(...parts.map((part) => part.start));
    const end = Math.max(...parts.map((part) => part.end));
    const number = day === undefined ? undefined : Number(DAY.exec(day.word)?.[1]);
    const days = year ? daysIn(Number(year.word), month, number) : lastBefore(today, month, number);
    const named = text.slice(start, end);
    const words = year ? named : `${named} ${days?.from.year}`;
    return days && { ...days, start, end, words, relative: false };
  }
  return undefined;
}

/** Languages that give months forms of their own: "в марте". Elsewhere a stem is too short to tell: French "mari", "mars". */
const INFLECTED = new Set(['ru', 'uk', 'pl', 'cs', 'sr', 'fi', 'hu', 'tr', 'el']);
const stems = new Map<string, ReadonlyMap<string, number>>();

function monthNamed({ word, term }: Token, language: string): number | undefined {
  const names = monthNames(language);
  const named = names.get(word);
  if (named !== undefined || !INFLECTED.has(servingLanguage(language))) return named;
  let byStem = stems.get(language);
  if (byStem === undefined) {
    byStem = new Map([...names].map(([name, month]) => [termOf(name, language), month]));
    stems.set(language, byStem);
  }
  return byStem.get(term);
}

/** Whether what is called as a month is one: neither "they march" nor "April Jones" and "Theresa May". */
function isMonth(tokens: readonly Token[], at: number, text: string): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.word === 'in') return true;
  if (token === undefined) return false;
  const capital = isCapital(token, text);
  if (AMBIGUOUS.has(token.term) && (before === undefined || !capital)) return false;
  const isNamed = before !== undefined && !before.stop && isCapital(before, text);
  const isName = next !== undefined && next.start === token.end + 1 && isCapital(next, text);
  return !(capital && (isNamed || isName));
}

/** "3月", "3月2日", "3월 2일". */
function numberedMonthIn(text: string, today: Day): Named | undefined {
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
      relative: false,
    }
  );
}

type Days = Pick<Named, 'from' | 'to'>;

/** The last such month or day that has begun: 29 February comes every four years, or after eight. */
function lastBefore(today: Day, month: number, day: number | undefined): Days | undefined {
  return Array.from({ length: 9 }, (_, years) => daysIn(today.year - years, month, day)).find(
    (days) => days !== undefined && Temporal.PlainDate.compare(days.from, today) <= 0,
  );
}

/** A month, or a day of it; none where there is no such day. */
function daysIn(year: number, month: number, day: number | undefined): Days | undefined {
  try {
    const from = Temporal.PlainDate.from({ year, month, day: day ?? 1 }, { overflow: 'reject' });
    return { from, to: day === undefined ? lastOfMonth(from) : from };
  } catch {
    return undefined;
  }
}

function lastOfMonth(day: Day): Day {
  return day.with({ day: day.daysInMonth });
}
