/** The times that a question may ask of: "yesterday", "since Friday", "in March", "2 March 2026", "in 2025". */
import { analyser, type Token } from '../language/analyse.ts';
import { findTime } from '../language/dates.ts';
import { languageOfScript } from '../language/detect.ts';
import { westernDigits } from '../language/digits.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import { isUnspaced } from '../language/words.ts';
import { type Counted, countedIn, type Day, weekdayIn } from './counted.ts';
import { type Dated, dateIn, daysIn, isPartOfName, monthIn, numberedMonthIn, yearIn } from './dated.ts';
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
interface Named extends Dated {
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
    labelled(text, 'calendar', dateIn(time)) ??
    first(languages, (language) => agoIn(text, language, today)) ??
    first(languages, (language) => labelled(text, 'calendar', monthIn(text, language, today))) ??
    labelled(text, 'calendar', numberedMonthIn(text, today)) ??
    first(languages, (language) => dayIn(text, language, today)) ??
    labelled(text, 'year', yearIn(time, today))
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
  return found && { words: text.slice(found.start, found.end), ...found, kind };
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
