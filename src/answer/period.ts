/** The times that a question may ask of: "yesterday", "since Friday", "in March", "2 March 2026", "in 2025". */
import { analyser, isCapital, type Token } from '../language/analyse.ts';
import { monthNames } from '../language/calendar.ts';
import { findTime, type TimeInText } from '../language/dates.ts';
import { languageOfScript } from '../language/detect.ts';
import { westernDigits } from '../language/digits.ts';
import { servingLanguage } from '../language/siblings.ts';
import { termOf } from '../language/stem.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import { isUnspaced } from '../language/words.ts';
import { type Counted, countedIn, type Day, type Days, daysOf, weekdayIn } from './counted.ts';
import { anyOf, IN_WORD, wordsOf } from './period-words.ts';
import { asksForNews } from './question-words.ts';

/**
 * What its words mean elsewhere. Those of one that is counted from today ("last week") mean other days in an article, and
 * so do weekdays, but for the articles of the days after; a month and a date mean the same, and a year may be part of a
 * name. "today" may mean these years.
 */
export type PeriodKind = 'today' | 'counted' | 'weekday' | 'calendar' | 'year';

export interface Period {
  /** ISO 8601 calendar dates, both included. */
  readonly from: string;
  readonly to: string;
  /** The words that name it, as they were typed; with the year, where that is not counted from today. */
  readonly words: string;
  /** What was typed besides; and that without the grammar around it, empty where it only asks for news. */
  readonly rest: string;
  readonly subject: string;
  readonly kind: PeriodKind;
}

/** Days, with the words that name them, and the place of these in UTF-16 units. */
interface Named extends Counted {
  readonly words: string;
  readonly kind: PeriodKind;
}

/**
 * The first period that is named in one of the languages, seen from `today`; a month or a day without a year is the
 * last one there was. None where it is only a limit: "until Friday", "before March".
 */
export function periodIn(text: string, languages: readonly string[], today: Day): Period | undefined {
  const named = namedIn(text, languages, today);
  if (named === undefined || languages.some((language) => isLimit(text, language, named))) return undefined;
  const { from, to, start, end, words, kind } =
    untilThen(text, languages, named, today) ??
    first(languages, (language) => sinceThen(text, language, named, today)) ??
    named;
  const rest = `${text.slice(0, start)} ${text.slice(end)}`.trim();
  const subject = asksForNews(rest) ? '' : bare(rest);
  return { from: from.toString(), to: to.toString(), words, rest, subject, kind };
}

function namedIn(text: string, languages: readonly string[], today: Day): Named | undefined {
  const time = findTime(text);
  return (
    dateIn(text, time) ??
    first(languages, (language) => agoIn(text, language, today)) ??
    first(languages, (language) => monthIn(text, language, today)) ??
    numberedMonthIn(text, today) ??
    first(languages, (language) => dayIn(text, language, today)) ??
    yearIn(text, time, today)
  );
}

/** What stands between the two ends of a range: "November 20–22", "from Monday to Wednesday", "entre el 2 y el 5 de mayo". */
const TO = /^\s*(?:[-–—~]|至|到|から|(?:to|through|and|bis|und|al?|y|e|et|au|до|и|по|do|i)\s(?:the\s)?)\s*/iu;
const DAY_ALONE = /^(\d{1,2})(?:st|nd|rd|th|º|\.|日|号)?(?![\p{L}\d])/iu;

/** "November 20 to 22", "from Monday to Wednesday". */
function untilThen(text: string, languages: readonly string[], named: Named, today: Day): Named | undefined {
  const [gap] = TO.exec(text.slice(named.end)) ?? [];
  if (gap === undefined) return undefined;
  const start = named.end + gap.length;
  const further = text.slice(start);
  const [alone, day] = named.from.equals(named.to) ? (DAY_ALONE.exec(further) ?? []) : [];
  const last =
    alone === undefined
      ? namedIn(further, languages, today)
      : { ...daysIn(named.from.year, named.from.month, Number(day)), start: 0, end: alone.length };
  if (last?.to === undefined || last.start > 0 || Temporal.PlainDate.compare(last.to, named.to) <= 0)
    return undefined;
  const end = start + last.end;
  return { ...named, to: last.to, end, words: text.slice(named.start, end) };
}

/** Whether the words around it say that it is another time: "until Friday", "vendredi prochain". */
function isLimit(text: string, language: string, named: Named): boolean {
  const { other = [], otherAfter = [] } = wordsOf(language) ?? {};
  return ahead(other, text, language, named) !== '' || behind(otherAfter, text, language, named) !== '';
}

/** "since Friday", "seit dem 2. März", "周五以来": until today. */
function sinceThen(text: string, language: string, named: Named, today: Day): Named | undefined {
  const { since = [], sinceAfter = [] } = wordsOf(language) ?? {};
  const before = ahead(since, text, language, named);
  const after = behind(sinceAfter, text, language, named);
  if (before + after === '' || Temporal.PlainDate.compare(named.from, today) > 0) return undefined;
  return {
    from: named.from,
    to: today,
    start: named.start - before.length,
    end: named.end + after.length,
    words: before + named.words + after,
    kind: named.kind === 'weekday' || named.kind === 'today' ? 'counted' : named.kind,
  };
}

/** One of the words right before a time, with an article that may stand between. */
function ahead(words: readonly string[], text: string, language: string, { start }: Named): string {
  const spaced = `(?<!${IN_WORD})${anyOf(words)}\\s+(?:\\p{L}{2,3}\\s+)?$`;
  return found(words, isUnspaced(language) ? `${anyOf(words)}$` : spaced, text.slice(0, start));
}

/** One of the words right behind it. */
function behind(words: readonly string[], text: string, language: string, { end }: Named): string {
  const spaced = `^\\s+${anyOf(words)}(?!${IN_WORD})`;
  return found(words, isUnspaced(language) ? `^${anyOf(words)}` : spaced, text.slice(end));
}

function found(words: readonly string[], pattern: string, text: string): string {
  return words.length === 0 ? '' : (new RegExp(pattern, 'iu').exec(text)?.[0] ?? '');
}

/** "China" of "China in March": what is left without the grammar around it. */
function bare(text: string): string {
  const matter = wordsIn(text).filter(({ word }) => !stopWordsAnywhere.has(word));
  return text.slice(matter[0]?.start ?? text.length, matter.at(-1)?.end);
}

/** "in" of "in March", "and" of "and yesterday?" */
export function isGrammar(text: string): boolean {
  return bare(text) === '';
}

function wordsIn(text: string): Token[] {
  return analyser(languageOfScript(text) ?? 'und')(text);
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

function labelled(text: string, kind: PeriodKind, found: Counted | undefined): Named | undefined {
  return found && { ...found, kind, words: text.slice(found.start, found.end) };
}

/** "2 March 2026", "March 2026". */
function dateIn(text: string, time: TimeInText | undefined): Named | undefined {
  if (time === undefined || time.when.length === 4) return undefined;
  const { when, start, end } = time;
  const from = Temporal.PlainDate.from(when.length === 7 ? `${when}-01` : when);
  const to = when.length === 7 ? daysOf('month', from).to : from;
  return labelled(text, 'calendar', { from, to, start, end });
}

/** "yesterday", "the last two weeks". */
function agoIn(text: string, language: string, today: Day): Named | undefined {
  const found = countedIn(westernDigits(text), language, today);
  const isToday = found?.from.equals(today) && found.to.equals(today);
  return labelled(text, isToday ? 'today' : 'counted', found);
}

/** "on Friday"; neither "Black Friday" nor the "Sunday Times". */
function dayIn(text: string, language: string, today: Day): Named | undefined {
  const found = weekdayIn(text, language, today);
  if (found === undefined) return undefined;
  const tokens = analyser(language)(text);
  const at = tokens.findIndex(({ start, end }) => start < found.end && end > found.start);
  const last = tokens.findLastIndex(({ start, end }) => start < found.end && end > found.start);
  const isName = at >= 0 && isPartOfName(tokens, at, last, text);
  return isName ? undefined : labelled(text, 'weekday', found);
}

/** "in 2025", of the years that there may be articles of. */
function yearIn(text: string, time: TimeInText | undefined, today: Day): Named | undefined {
  if (time === undefined || !YEAR.test(time.when) || Number(time.when) > today.year) return undefined;
  const days = daysOf('year', today.with({ year: Number(time.when) }));
  return labelled(text, 'year', { ...days, start: time.start, end: time.end });
}

/** These are other words too, so that they need a capital, a day beside them, or "in" before. */
const AMBIGUOUS = new Set(['march', 'may', 'august', 'مارس']);
const IN = new Set(['in', 'في']);
const DAY = /^(\d{1,2})(?:st|nd|rd|th|º|er)?$/u;
const FOUR_DIGITS = /^\d{4}$/u;
/** Of other years there are no articles. */
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
    return days && { ...days, start, end, words, kind: 'calendar' };
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
function isPartOfName(tokens: readonly Token[], at: number, last: number, text: string): boolean {
  const [before, token, end, next] = [tokens[at - 1], tokens[at], tokens[last], tokens[last + 1]];
  if (token === undefined || end === undefined || !isCapital(token, text)) return false;
  const isNamed = before !== undefined && !before.stop && isCapital(before, text);
  return isNamed || (next !== undefined && next.start === end.end + 1 && isCapital(next, text));
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
      kind: 'calendar',
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
function daysIn(year: number, month: number, day: number | undefined): Days | undefined {
  try {
    const from = Temporal.PlainDate.from({ year, month, day: day ?? 1 }, { overflow: 'reject' });
    return { from, to: day === undefined ? daysOf('month', from).to : from };
  } catch {
    return undefined;
  }
}
