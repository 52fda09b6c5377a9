/** Times counted from today: "yesterday", "3 days ago", "the last two weeks", "on Friday", "at the weekend". */
import { weekdayNames } from '../language/calendar.ts';
import { servingLanguage } from '../language/siblings.ts';
import { isUnspaced } from '../language/words.ts';
import { anyOf, IN_WORD, NAMED_DAYS, wordsOf } from './period-words.ts';

export type Day = Temporal.PlainDate;

/** Days, both included. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Days, with the place of the words that name them in UTF-16 units. */
export interface Counted extends Days {
  readonly start: number;
  readonly end: number;
}

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS = ['day', 'week', 'month', 'year'] as const;

/** A pattern of a language, and the days that stand for what it found. */
interface Phrase {
  readonly pattern: RegExp;
  readonly days: (groups: Readonly<Partial<Record<string, string>>>, today: Day) => Days;
}

/** The first time in a text that a language counts from today; none where nobody knows the language. */
export const countedIn = finder((language) => [...relativePhrases(language), ...spanPhrases(language)]);

/** The last day or weekend of a name that there was: "on Friday", "last Friday". */
export const weekdayIn = finder(weekdayPhrases);

type Finder = (text: string, language: string, today: Day) => Counted | undefined;

function finder(list: (language: string) => readonly Phrase[]): Finder {
  const byLanguage = new Map<string, { readonly phrases: readonly Phrase[]; readonly any: RegExp }>();
  return (text, language, today) => {
    let known = byLanguage.get(language);
    if (known === undefined) {
      const phrases = list(language);
      known = { phrases, any: new RegExp(anyOf(phrases.map(({ pattern }) => pattern.source)), 'iu') };
      byLanguage.set(language, known);
    }
    // most texts name none, and one look is quicker than forty
    if (!known.any.test(text)) return undefined;
    for (const { pattern, days } of known.phrases) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const place = { start: match.index, end: match.index + match[0].length };
      return { ...days(match.groups ?? {}, today), ...place };
    }
    return undefined;
  };
}

/** A pattern as words of their own, where words are. */
function whole(source: string, language: string): RegExp {
  return isUnspaced(language)
    ? new RegExp(source, 'u')
    : new RegExp(`(?<!${IN_WORD})(?:${source})(?!${IN_WORD})`, 'iu');
}

/** The longer name first, where one has another in it. */
const NAMED: readonly (readonly [Unit, number])[] = [
  ['day', 2],
  ['day', 1],
  ['day', 0],
  ['week', 0],
  ['week', 1],
  ['month', 0],
  ['month', 1],
  ['year', 0],
  ['year', 1],
];
/** Enough to see all plurals that a language has for small numbers. */
const SOME = [1, 2, 3, 5];

/** "yesterday", "last week", "3 days ago", as Unicode's CLDR has them. */
function relativePhrases(language: string): Phrase[] {
  const [locale] = Intl.RelativeTimeFormat.supportedLocalesOf(language === 'und' ? [] : language);
  if (locale === undefined) return [];
  const names = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const numbers = new Intl.RelativeTimeFormat(`${locale}-u-nu-latn`);
  const counts = wordsOf(language)?.counts ?? [];
  // 上周 is last week, 上周五 last Friday
  const end = servingLanguage(language) === 'zh' ? '(?![一二三四五六日天末])' : '';
  const named = NAMED.map(([unit, ago]) => ({
    pattern: whole(`${RegExp.escape(names.format(-ago, unit))}${end}`, language),
    days: (_groups: unknown, today: Day) => daysOf(unit, before(today, ago, unit)),
  }));
  const counted = UNITS.flatMap((unit): Phrase[] => {
    const sources = new Map(
      SOME.map((some) => {
        const parts = numbers.formatToParts(-some, unit);
        const source = parts.map(({ type, value }) =>
          type === 'integer' ? number(counts) : RegExp.escape(value),
        );
        return [source.join(''), some];
      }),
    );
    return [...sources].map(([source, some]) => ({
      pattern: whole(source, language),
      // Arabic has a number in the noun: "two days ago" is written without one
      days: ({ n }, today) => daysOf(unit, before(today, n === undefined ? some : countOf(n, counts), unit)),
    }));
  });
  return [...named, ...counted];
}

/** "the last two weeks", "the past month", "les 3 derniers jours", "la semaine dernière". */
function spanPhrases(language: string): Phrase[] {
  const words = wordsOf(language);
  if (words === undefined) return [];
  const { counts } = words;
  const [gap, last] = [gapOf(language), anyOf(words.last)];
  const counted = (['hour', ...UNITS] as const).map((unit): Phrase => {
    const many = anyOf(unitNames(unit, language, SOME));
    const source = `(?:${last}${gap}${number(counts)}|${number(counts)}${gap}${last})${gap}${many}`;
    return {
      pattern: whole(source, language),
      days: ({ n = '' }, today) => {
        const count = countOf(n, counts);
        const from =
          unit === 'hour' ? before(today, Math.ceil(count / 24), 'day') : before(today, count, unit);
        return { from, to: today };
      },
    };
  });
  const single = UNITS.filter((unit) => unit !== 'day' && !isUnspaced(language)).flatMap((unit): Phrase[] => {
    const one = anyOf(unitNames(unit, language, [1]));
    const pattern = whole(`(?:${last}${gap}${one}|(?<behind>${one}${gap}${last}))`, language);
    // the adjective behind means the whole of the one before: "la semana pasada"
    const days: Phrase['days'] = ({ behind }, today) =>
      behind === undefined
        ? { from: before(today, 1, unit), to: today }
        : daysOf(unit, before(today, 1, unit));
    return [{ pattern, days }];
  });
  return [...counted, ...single];
}

/** Days of the week, Monday being 1. */
const SATURDAY = 6;
const WEEK = 7;

function weekdayPhrases(language: string): Phrase[] {
  if (!NAMED_DAYS.has(servingLanguage(language))) return [];
  const words = wordsOf(language);
  const [gap, last] = [gapOf(language), words && anyOf(words.last)];
  const phrase = (name: string, day: number, more: number): Phrase => ({
    pattern: whole(last ? `(?<last>${last}${gap})?${name}(?<late>${gap}${last})?` : name, language),
    days: ({ last: first, late }, today) => {
      const since = (today.dayOfWeek - day + WEEK) % WEEK;
      const from = before(today, since === 0 && (first ?? late) ? WEEK : since, 'day');
      return { from, to: from.add({ days: more }) };
    },
  });
  return [
    ...[...weekdayNames(language)].map(([name, day]) => phrase(dayPattern(name), day, 0)),
    ...(words?.weekend ?? []).map((name) => phrase(name, SATURDAY, 1)),
  ];
}

/** Slavic days that change their ending are read behind "on": "в среду"; "среда" alone is also a medium. */
const SLAVIC_DAY = /[ая]$|^(?:střed|neděl|sobot|środ|niedziel)/u;

function dayPattern(name: string): string {
  if (!SLAVIC_DAY.test(name)) return RegExp.escape(name);
  return `(?:во?|у|ve?|we?)\\s+${name.slice(0, -1)}[аяуюęui]`;
}

function gapOf(language: string): string {
  return isUnspaced(language) ? '\\s*' : '\\s+';
}

function number(counts: readonly string[]): string {
  return `(?<n>${['\\d{1,3}', ...counts].join('|')})`;
}

function countOf(typed: string, counts: readonly string[]): number {
  const digits = Number(typed);
  return Number.isInteger(digits)
    ? digits
    : 1 + counts.findIndex((count) => new RegExp(`^(?:${count})$`, 'iu').test(typed));
}

/** What a language calls a unit beside numbers, as patterns. */
function unitNames(unit: Unit | 'hour', language: string, numbers: readonly number[]): string[] {
  const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' });
  // the other has the case that follows a preposition: "vor 3 Tagen"
  const ago = new Intl.RelativeTimeFormat(language);
  const names = numbers.flatMap((some) => {
    const parts = ago.formatToParts(-some, unit);
    return [
      format.formatToParts(some).find(({ type }) => type === 'unit')?.value,
      parts[1 + parts.findIndex(({ type }) => type === 'integer')]?.value,
    ].filter((name) => name !== undefined);
  });
  return [...new Set(names.map((name) => RegExp.escape(name.trim())))];
}

export function daysOf(unit: Unit, day: Day): Days {
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const monday = before(day, day.dayOfWeek - 1, 'day');
    return { from: monday, to: monday.add({ days: WEEK - 1 }) };
  }
  const from = day.with(unit === 'month' ? { day: 1 } : { day: 1, month: 1 });
  return { from, to: from.add(unit === 'month' ? { months: 1 } : { years: 1 }).subtract({ days: 1 }) };
}

function before(today: Day, count: number, unit: Unit): Day {
  return today.subtract({ [`${unit}s`]: count });
}
