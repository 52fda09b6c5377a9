/** The calendar date that a short line of metadata names ("Buenos Aires, 12 de marzo de 2025", "2025年3月12日"). */

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

const bareName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{Mn}|\./gu, '')
    .toLowerCase();

/** Month by its name, full or short, as it stands alone or in a date. */
const MONTHS: ReadonlyMap<string, number> = new Map(LANGUAGES.flatMap(monthNames));

function monthNames(language: string): [string, number][] {
  const formats = (['long', 'short'] as const).flatMap((month) => [
    new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }),
    new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { month, day: 'numeric', timeZone: 'UTC' }),
  ]);
  return formats.flatMap((format) =>
    Array.from({ length: 12 }, (_, month): [string, number] => {
      const parts = format.formatToParts(Date.UTC(2025, month, 1));
      return [bareName(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1];
    }).filter(([name]) => name.length >= 3 && /^\p{L}/u.test(name)),
  );
}

/** A date with its place in the text, in UTF-16 units. */
export interface DateInText {
  /** ISO 8601 calendar date. */
  readonly date: string;
  readonly start: number;
  readonly end: number;
}

/** The first date that `text` names and that exists. Purely numeric day/month orders are not guessed. */
export function findDate(text: string): DateInText | undefined {
  const iso = /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?(?!\d)/u.exec(text);
  if (iso) return dateAt(iso.index, iso.index + iso[0].length, iso[1], Number(iso[2]), iso[3]);
  for (const match of text.matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const month = MONTHS.get(bareName(match[0]));
    if (month === undefined) continue;
    const start = match.index;
    const end = start + match[0].length;
    const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s?(?:de\s|of\s)?\s?$/iu.exec(
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
  }
  return undefined;
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
