/** The plain-text form of a reply: for notifications, screen readers and, with a width and a painter, the terminal. */
import { citationLine, placeOf } from './citation.ts';
import { commandLine } from './line.ts';
import { printable } from './printable.ts';
import type { Block, Citation, Inline, KeyPointRow, Quote, Reply, Rich } from './reply.ts';
import { columnsOf, type Span, wrap } from './wrap.ts';

/** What a painter may colour. */
export type Role =
  | 'heading'
  | 'aspect'
  | 'bar'
  | 'faint'
  | 'bold'
  | 'italic'
  | 'code'
  | 'link'
  | 'action'
  | 'likely';

export interface PlainOptions {
  /** BCP 47 tag for dates; English where absent. */
  readonly locale?: string;
  /** Columns to wrap at; one line a paragraph where absent. */
  readonly width?: number;
  /** Colours a piece of printable text; every piece passes through it. */
  readonly paint?: (role: Role, text: string) => string;
}

type Spans = readonly Span<Role>[];

/** Lines of spans are laid out first and painted last, so that no escape code is ever measured or broken. */
interface Page {
  readonly locale: string;
  readonly width: number;
  /** Articles whose source and date have been given: once is enough. */
  readonly cited: Set<string>;
}

const UNBOUNDED = Number.MAX_SAFE_INTEGER;
const RULE = 24;

/** A reply as text. Printable: nothing in it can move a cursor, colour a screen or turn the direction of text. */
export function plainText(reply: Reply, options: PlainOptions = {}): string {
  const { locale = 'en', width = UNBOUNDED, paint = (_role, text) => text } = options;
  const page = { locale, width: Math.max(width, RULE), cited: new Set<string>() };
  const paragraphs = reply.blocks.map((block) => linesOf(block, page));
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => painted(line, paint)).join('\n'))
    .join('\n\n');
}

/** Neighbours of one role are painted in one stroke. */
function painted(line: Spans, paint: (role: Role, text: string) => string): string {
  const strokes = line.reduce<{ text: string; readonly role: Role | undefined }[]>(
    (before, { text, role }) => {
      const last = before.at(-1);
      if (last && last.role === role) last.text += text;
      else before.push({ text, role });
      return before;
    },
    [],
  );
  return strokes
    .map(({ text, role }) => (role === undefined || text === '' ? text : paint(role, text)))
    .join('');
}

function linesOf(block: Block, page: Page): Spans[] {
  switch (block.kind) {
    case 'heading':
      return wrap([span(block.text, 'heading')], page.width);
    case 'text':
      return wrap(spansOf(block.text), page.width);
    case 'quote':
      return quoteLines(block.quote, page);
    case 'keyPoints':
      return block.rows.flatMap((row, index) => [...(index > 0 ? [[]] : []), ...keyPointLines(row, page)]);
    case 'list':
      return block.items.flatMap((item, index) =>
        hung(spansOf(item), block.first === undefined ? '• ' : `${block.first + index}. `, page),
      );
    case 'table':
      return tableLines(block, page);
    case 'context':
      return wrap(spansOf(block.text, 'faint'), page.width);
    case 'divider':
      return [[span('─'.repeat(RULE), 'faint')]];
    case 'actions':
      return actionLines(block, page);
  }
}

function span(text: string, role?: Role): Span<Role> {
  return { text: printable(text), role };
}

function spansOf(rich: Rich, role?: Role): Span<Role>[] {
  const inlines: readonly Inline[] = typeof rich === 'string' || 'kind' in rich ? [rich] : rich;
  return inlines.flatMap((inline) => {
    if (typeof inline === 'string') return [span(inline, role)];
    if (inline.kind !== 'link' || inline.text === inline.url) return [span(inline.text, inline.kind)];
    return [span(inline.text, 'link'), span(` (${inline.url})`, 'faint')];
  });
}

/** Wrapped behind a first indent, the lines after it aligned. */
function hung(spans: Spans, first: string, page: Page, role: Role = 'faint'): Spans[] {
  const blank = ' '.repeat(columnsOf(first));
  return wrap(spans, page.width - blank.length).map((line, index) => [
    index === 0 ? span(first, role) : span(blank),
    ...line,
  ]);
}

function quoteLines({ text, likely, citation }: Quote, page: Page): Spans[] {
  const words = likely
    ? [
        span(text.slice(0, likely.start)),
        span(text.slice(likely.start, likely.end), 'likely'),
        span(text.slice(likely.end)),
      ]
    : [span(text)];
  const lines = wrap(words, page.width - 2).map((line) => [span('│ ', 'bar'), ...line]);
  return [...lines, ...citationLines(citation, page)];
}

function citationLines(citation: Citation, page: Page): Spans[] {
  const first = !page.cited.has(citation.article.id);
  page.cited.add(citation.article.id);
  const line = first ? citationLine(citation, page.locale) : placeOf(citation);
  return hung([span(line, 'faint')], '  ', page);
}

function keyPointLines({ aspect, detail, citation }: KeyPointRow, page: Page): Spans[] {
  return [
    ...hung([span(aspect, 'aspect')], '• ', page),
    ...hung([span(detail)], '  ', page),
    ...citationLines(citation, page),
  ];
}

/** Aligned columns where they fit, else one record below the other. */
function tableLines({ columns, rows }: Extract<Block, { kind: 'table' }>, page: Page): Spans[] {
  const cells = [columns, ...rows].map((row) => row.map(printable));
  const widths = Array.from({ length: Math.max(...cells.map((row) => row.length)) }, (_, index) =>
    Math.max(...cells.map((row) => columnsOf(row[index] ?? ''))),
  );
  if (widths.reduce((sum, width) => sum + width + 2, -2) > Math.min(page.width, 200))
    return records(columns, rows, page);
  return cells.flatMap((row, rowNumber) => {
    if (row.length === 0) return [];
    const aligned = row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columnsOf(cell)))
      .join('  ');
    return [[span(aligned.trimEnd(), rowNumber === 0 ? 'aspect' : undefined)]];
  });
}

function records(columns: readonly string[], rows: readonly (readonly string[])[], page: Page): Spans[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, index) => {
      const label = columns[index] ? [span(`${columns[index]}: `, 'aspect')] : [];
      return hung([...label, span(cell)], index === 0 ? '• ' : '  ', page);
    }),
  );
}

/** What may be pressed elsewhere is shown as the line that does the same; of a menu, its last line stands for all. */
function actionLines(
  { buttons, select, links = [] }: Extract<Block, { kind: 'actions' }>,
  page: Page,
): Spans[] {
  const shown = buttons.map((action) => ({ label: action.label, line: commandLine(action) }));
  const example = select?.choices.at(-1);
  if (select && example) shown.push({ label: select.placeholder, line: `${commandLine(example)} …` });
  return [
    ...shown.map(({ label, line }) => [span(`${label}: `, 'faint'), span(line, 'action')]),
    ...links.map(({ label, url }) => [span(`${label}: `, 'faint'), span(url, 'link')]),
  ].flatMap((spans) => hung(spans, '→ ', page));
}
