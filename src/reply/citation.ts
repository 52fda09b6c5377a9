import { printable } from './printable.ts';
import type { Citation } from './reply.ts';

/** `Title › Section, ¶ 3`, or `¶ 3–4`; without the section in the lead, without the paragraph for a row of a table. */
export function placeOf(citation: Citation): string {
  const { paragraph, lastParagraph } = citation;
  const section = citation.section === null ? '' : ` › ${printable(citation.section)}`;
  const number = lastParagraph === undefined ? paragraph : `${paragraph}–${lastParagraph}`;
  return `${printable(citation.article.title)}${section}${number === undefined ? '' : `, ¶ ${number}`}`;
}

/** The place within its article, where the article is named beside it: `Section, ¶ 3`; empty in the lead. */
export function placeWithin(citation: Citation): string {
  return placeOf(citation)
    .slice(printable(citation.article.title).length)
    .replace(/^(?: › |, )/u, '');
}

/** The place, then who published it and when: `Title › Section, ¶ 3 · Reuters · Jan 20, 2025`. */
export function citationLine(citation: Citation, locale: string): string {
  const { source, date } = citation;
  const parts = [placeOf(citation), source && printable(source), date && dateLine(date, locale)];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** An ISO calendar date, month or year as people write it in a language; as it stands where it is none. */
export function dateLine(date: string, locale: string): string {
  try {
    if (/^\d{4}-\d{2}$/u.test(date)) {
      const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory`, {
        month: 'long',
        year: 'numeric',
        timeZone: 'UTC',
      });
      return format.format(Date.parse(`${date}-01T00:00Z`));
    }
    return Temporal.PlainDate.from(date).toLocaleString(locale, { dateStyle: 'medium', calendar: 'gregory' });
  } catch {
    return printable(date);
  }
}

/** From one ISO calendar date to another, both included, as people write it: `Mar 2 – 8, 2026`, `March 2026`, `2026`. */
export function periodLine(
  { from, to }: { readonly from: string; readonly to: string },
  locale: string,
): string {
  if (from === to) return dateLine(from, locale);
  const [first, last] = [Temporal.PlainDate.from(from), Temporal.PlainDate.from(to)];
  const isWhole = first.day === 1 && last.day === last.daysInMonth && first.year === last.year;
  if (isWhole && first.month === last.month) return dateLine(from.slice(0, 'yyyy-mm'.length), locale);
  const calendar = `${locale}-u-ca-gregory`;
  if (isWhole && first.month === 1 && last.month === last.monthsInYear)
    return new Intl.DateTimeFormat(calendar, { year: 'numeric', timeZone: 'UTC' }).format(utc(from));
  return new Intl.DateTimeFormat(calendar, { dateStyle: 'medium', timeZone: 'UTC' }).formatRange(
    utc(from),
    utc(to),
  );
}

function utc(date: string): number {
  return Date.parse(`${date}T00:00Z`);
}
