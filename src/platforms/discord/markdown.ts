/** Words of a reply in Discord's Markdown: every piece escaped, with the marks of ours around it. Pure. */
import { citationLine, placeOf } from '../../reply/citation.ts';
import type { Block, Citation, Inline, KeyPointRow, Quote, Rich } from '../../reply/reply.ts';
import { codeSpan, escaped, marked } from './escape.ts';

/** What is said once a message. */
export interface Citing {
  /** BCP 47 tag for dates. */
  readonly locale: string;
  /** Articles whose source and date have been given. */
  readonly cited: Set<string>;
}

/** Two marks side by side would run into one another; a space of no width keeps them apart. */
export function rich(words: Rich): string {
  const inlines: readonly Inline[] = typeof words === 'string' || 'kind' in words ? [words] : words;
  return inlines.reduce<string>((before, inline, index) => {
    const previous = inlines[index - 1];
    const apart = typeof inline !== 'string' && previous !== undefined && typeof previous !== 'string';
    return `${before}${apart ? '\u200b' : ''}${inlineText(inline)}`;
  }, '');
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return escaped(inline);
  switch (inline.kind) {
    case 'bold':
      return marked('**', inline.text);
    case 'italic':
      return marked('*', inline.text);
    case 'code':
      return codeSpan(inline.text);
    case 'link':
      return link(inline.text, inline.url);
  }
}

/** Where a link leads is shown; what is no address of the web stays text. */
function link(words: string, url: string): string {
  const address = webAddress(url);
  if (address === undefined || words.trim() === '') return escaped(words);
  const where = words === url ? '' : ` (${escaped(new URL(address).host)})`;
  const shown = words === url ? new URL(address).host : words;
  return `[${escaped(shown)}](<${address}>)${where}`;
}

/** An address of the web as it may stand in a link; undefined for any other. */
export function webAddress(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return undefined;
  return parsed.href.replace(
    /[()<>\\*_~`|[\]]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A block quote, its likely answer in bold, and its place below it. */
export function quoted({ text, likely, citation }: Quote, page: Citing): string {
  const words = likely
    ? [
        escaped(text.slice(0, likely.start)),
        marked('**', text.slice(likely.start, likely.end)),
        escaped(text.slice(likely.end)),
      ].join('')
    : escaped(text);
  return `> ${words}\n${cite(citation, page)}`;
}

function cite(citation: Citation, page: Citing): string {
  const first = !page.cited.has(citation.article.id);
  page.cited.add(citation.article.id);
  return `-# ${escaped(first ? citationLine(citation, page.locale) : placeOf(citation))}`;
}

/** One row below the other, its aspect in bold; rows from one place name it once, below the last of them. */
export function keyPoints(rows: readonly KeyPointRow[], page: Citing): string {
  return rows
    .map(({ aspect, detail, citation }, index) => {
      const next = rows[index + 1]?.citation;
      const last = next === undefined || citationLine(next, '') !== citationLine(citation, '');
      return `${marked('**', aspect)}\n${escaped(detail)}${last ? `\n${cite(citation, page)}${next ? '\n' : ''}` : ''}`;
    })
    .join('\n');
}

/** Discord has no tables, and columns break on a phone: a line for each row, its first cell in bold. */
export function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
  const named = (cell: string, index: number): string => {
    const name = columns[index] ?? '';
    return name.trim() === '' ? escaped(cell) : `${escaped(name)}\\: ${escaped(cell)}`;
  };
  return rows
    .map(([head = '', ...cells]) =>
      ['-', marked('**', head), ...cells.map((cell, index) => `· ${named(cell, index + 1)}`)].join(' '),
    )
    .join('\n');
}
