/** What a language calls the parts of the calendar, as Intl has it. */
import { fold } from './fold.ts';
import { servingLanguage } from './siblings.ts';

const months = new Map<string, ReadonlyMap<string, number>>();
const weekdays = new Map<string, ReadonlyMap<string, number>>();

/** The months' numbers by their names, folded: the forms that stand alone and those in dates. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  return remembered(months, language, (locales) => new Map(locales.flatMap((locale) => listMonths(locale))));
}

/** The days of the week, Monday being 1, by their names, folded. */
export function weekdayNames(language: string): ReadonlyMap<string, number> {
  return remembered(weekdays, language, (locales) => new Map(locales.flatMap((locale) => listDays(locale))));
}

function remembered<T>(known: Map<string, T>, language: string, list: (locales: readonly string[]) => T): T {
  let found = known.get(language);
  if (found === undefined) {
    found = list([...new Set(language === 'und' ? [] : [language, servingLanguage(language)])]);
    known.set(language, found);
  }
  return found;
}

function formatIn(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { ...options, timeZone: 'UTC' });
}

/** What a language calls each month, with its number: as the name stands alone, and in dates. */
export function monthForms(language: string, length: 'long' | 'short'): [string, number][] {
  const formats = [
    formatIn(language, { month: length }),
    formatIn(language, { month: length, day: 'numeric' }),
  ];
  return Array.from({ length: 12 }, (_, month) => Date.UTC(2025, month, 1)).flatMap((date, at) =>
    formats
      .flatMap((format) => format.formatToParts(date))
      .filter(({ type, value }) => type === 'month' && !/^\d/.test(value))
      .map(({ value }): [string, number] => [value, at + 1]),
  );
}

function listMonths(language: string): [string, number][] {
  // Catalan writes the preposition with the name: "de març", "d’abril"
  const bare = (name: string): string => fold(name.replace(/^d(?:e |['’])/u, ''), language);
  return monthForms(language, 'long').map(([name, month]) => [bare(name), month]);
}

/** Chinese has two names for each, both of them written in running text: 星期五, 周五. */
function listDays(language: string): [string, number][] {
  const lengths = language === 'zh' ? (['long', 'short'] as const) : (['long'] as const);
  return lengths.flatMap((weekday) => {
    const format = formatIn(language, { weekday });
    return Array.from({ length: 7 }, (_, day): [string, number] => [
      fold(format.format(Date.UTC(2025, 0, 6 + day)), language),
      day + 1,
    ]);
  });
}
