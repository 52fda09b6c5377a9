import { monthForms } from './calendar.ts';
import { westernDigits } from './digits.ts';

/** Dates as a text names them: "Buenos Aires, 12 de marzo de 2025", "2025年3月12日", "March 2025", "1931". */

/** Languages whose month names are understood, by the names that Intl gives them. */
const LANGUAGES = [
  'en',
  'es',
  'de',
  'fr',
  'pt',
  'it',
  'ru',
  'ar',
  'hi',
  'tr',
  'th',
  'vi',
  'el',
  'nl',
  'pl',
  'id',
] as const;
/** Languages whose short names are too much like other words: Czech December is `pro`. */
const LONG_NAMES_ONLY = [
  'ro',
  'uk',
  'sv',
  'nb',
  'da',
  'fi',
  'cs',
  'hu',
  'bg',
  'ca',
  'sr',
  'sr-Latn',
  'he',
  'fa',
] as const;

const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}|\./gu, '')
    .toLowerCase();

/** The form that Serbian dates have, which Intl does not tell: "14. marta". */
const SERBIAN_GENITIVES = [
  ...['januara', 'februara', 'marta', 'aprila', 'maja', 'juna', 'jula', 'avgusta'],
  ...['septembra', 'oktobra', 'novembra', 'decembra'],
];

/** Month by its name, full or short, as it stands alone or in a date; made when first asked for, since Intl takes its time. */
let months: ReadonlyMap<string, number> | undefined;

function monthsByName(): ReadonlyMap<string, number> {
  months ??= new Map([
    ...SERBIAN_GENITIVES.map((name, month): [string, number] => [name, month + 1]),
    ...LONG_NAMES_ONLY.flatMap((language) => bareForms(language, 'long')),
    ...LANGUAGES.flatMap((language) => [...bareForms(language, 'long'), ...bareForms(language, 'short')]),
  ]);
  return months;
}

function bareForms(language: string, length: 'long' | 'short'): [string, number][] {
  return monthForms(language, length)
    .map(([name, month]): [string, number] => [bareName(name), month])
    .filter(([name]) => name.length >= 3 && /^\p{L}/u.test(name));
}

/** Hebrew writes its preposition on the name: "במרץ". */
function monthNamed(word: string): number | undefined {
  const name = bareName(word);
  const known = monthsByName();
  return known.get(name) ?? (name.startsWith('ב') ? known.get(name.slice(1)) : undefined);
}

/** A date with its place in the text, in UTF-16 units. */
export interface DateInText {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date that a text names and that exists. Purely numeric day/month orders are not guessed. */
export function findDate(written: string): DateInText | undefined {
  const text = westernDigits(written);
  const iso = /(?<!\d)(\d{4})[-/.年년]\s?(\d{1,2})[-/.月월]\s?(\d{1,2})[日일]?(?!\d)/u.exec(text);
  if (iso) return dateAt(iso.index, iso.index + iso[0].length, iso[1], Number(iso[2]), iso[3]);
  for (const match of text.matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const month = monthNamed(match[0]);
    if (month === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s?(?:de\s|d['’]|of\s)?\s?$/iu.exec(
      text.slice(Math.max(0, start - 12), start),
    );
    const yearAfter = /^\.?,?\s?(?:de\s|del\s)?(\d{4})(?!\d)/iu.exec(text.slice(end, end + 20));
    if (dayBefore && yearAfter) {
      return dateAt(
        start - dayBefore[0].length,
        end + yearAfter[0].length,
        yearAfter[1],
        month,
        dayBefore[1],
      );
    }
    const dayAfter = /^\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu.exec(text.slice(end, end + 20));
    if (dayAfter) return dateAt(start, end + dayAfter[0].length, dayAfter[2], month, dayAfter[1]);
    const yearBefore = /(?<!\d)(\d{4})\.\s$/u.exec(text.slice(Math.max(0, start - 7), start));
    const dayLast = /^\s(\d{1,2})(?!\d)/u.exec(text.slice(end, end + 5));
    if (yearBefore && dayLast) {
      return dateAt(start - yearBefore[0].length, end + dayLast[0].length, yearBefore[1], month, dayLast[1]);
    }
  }
  return undefined;
}

/** A time as exactly as a text tells it, with its place in UTF-16 units. */
export interface TimeInText {
  /** `2025`, `2025-03` or `2025-03-14`. */
  readonly when: string;
  readonly start: number;
  readonly end: number;
}

/** Years further off are mostly numbers of something else; so is what is counted, measured or part of a number. */
const YEAR =
  /(?<![\p{Script=Latin}\p{N}$€£¥.,:/-])(?:1[5-9]|20)\d{2}(?![\p{N}%°]|[.,:]\d|[-/]\d|\s?(?:km|kg|m)\b)/gu;
const YEAR_AND_MONTH = /(?<!\d)(\d{4})(?:[年년]\s?|[-/])(\d{1,2})(?:[月월]|(?![-/.\d]))/u;

/** The first date, month or year that a text names. */
export function findTime(written: string): TimeInText | undefined {
  const text = westernDigits(written);
  const date = findDate(text);
  const found = [
    date && { when: date.date, start: date.start, end: date.end },
    findMonth(text),
    findYear(text),
  ];
  // what is told most exactly comes first in the list, and stays before a part of itself
  return found
    .filter((time) => time !== undefined)
    .reduce<TimeInText | undefined>(
      (best, time) => (best === undefined || time.end <= best.start ? time : best),
      undefined,
    );
}

function findMonth(text: string): TimeInText | undefined {
  const numeric = YEAR_AND_MONTH.exec(text);
  const number = Number(numeric?.[2]);
  // "the 2001-02 season" is two years
  const isSeason = numeric?.[0].includes('-') && number === (Number(numeric[1]) + 1) % 100;
  if (numeric && number >= 1 && number <= 12 && !isSeason)
    return { ...placed(numeric.index, numeric[0]), when: monthOf(numeric[1], number) };
  for (const match of text.matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const month = monthNamed(match[0]);
    if (month === undefined) continue;
    const end = match.index + match[0].length;
    const year = /^\.?,?\s(?:de\s|del\s|of\s)?(\d{4})(?!\d)/iu.exec(text.slice(end, end + 12));
    if (year) return { start: match.index, end: end + year[0].length, when: monthOf(year[1], month) };
  }
  return undefined;
}

function findYear(text: string): TimeInText | undefined {
  for (const { 0: year, index } of text.matchAll(YEAR)) return { ...placed(index, year), when: year };
  return undefined;
}

function monthOf(year: string | undefined, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}`;
}

function placed(start: number, words: string): { start: number; end: number } {
  return { start, end: start + words.length };
}

function dateAt(
  start: number,
  end: number,
  year: string | undefined,
  month: number,
  day: string | undefined,
): DateInText | undefined {
  try {
    const date = Temporal.PlainDate.from(
      { year: Number(year), month, day: Number(day) },
      { overflow: 'reject' },
    );
    return { date: date.toString(), start, end };
  } catch {
    return undefined;
  }
}
