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
const MONTHS: ReadonlyMap<string, number> = new Map(
  LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, index): [string, number][] => {
        const date = new Date(Date.UTC(2025, index, 1));
        const alone = new Intl.DateTimeFormat(`${language}-u-nu-latn`, { month, timeZone: 'UTC' }).format(
          date,
        );
        const inDate = new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
          month,
          day: 'numeric',
          timeZone: 'UTC',
        })
          .formatToParts(date)
          .find((part) => part.type === 'month')?.value;
        return [alone, inDate ?? alone].map((name): [string, number] => [bareName(name), index + 1]);
      }).flat(),
    ),
  ).filter(([name]) => /\p{L}{3}/u.test(name)),
);

/** ISO 8601 date in `text`, or undefined when it names none that exists. Purely numeric day/month orders are not guessed. */
export function findDate(text: string): string | undefined {
  const digits = text.normalize('NFKC');
  const iso = /(?<!\d)(\d{4})[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})(?!\d)/u.exec(digits);
  if (iso) return isoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  for (const match of digits.matchAll(/[\p{L}\p{M}]{3,20}/gu)) {
    const month = MONTHS.get(bareName(match[0]));
    if (month === undefined) continue;
    const before = digits.slice(Math.max(0, match.index - 12), match.index);
    const after = digits.slice(match.index + match[0].length, match.index + match[0].length + 20);
    const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s?(?:de\s|of\s)?\s?$/iu.exec(before);
    const yearAfter = /^\.?,?\s?(?:de\s|del\s)?(\d{4})(?!\d)/iu.exec(after);
    if (dayFirst && yearAfter) return isoDate(Number(yearAfter[1]), month, Number(dayFirst[1]));
    const dayAfter = /^\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/iu.exec(after);
    if (dayAfter) return isoDate(Number(dayAfter[2]), month, Number(dayAfter[1]));
  }
  return undefined;
}

function isoDate(year: number, month: number, day: number): string | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}
