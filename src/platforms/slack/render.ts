/** Replies as Block Kit. Pure: what a button carries is worked out before. Splits where Slack takes no more; cuts nothing. */
import type { types } from '@slack/bolt';
import { citationLine, placeWithin } from '../../reply/citation.ts';
import { plainText } from '../../reply/plain.ts';
import type { Block, Citation, KeyPointRow, Quote, Reply } from '../../reply/reply.ts';
import { split } from '../../reply/split.ts';
import { actionBlocks, type Carry } from './actions.ts';
import {
  LONGEST_FALLBACK,
  LONGEST_HEADER,
  LONGEST_TEXT,
  MOST_BLOCKS,
  MOST_CHARACTERS,
  RESERVED,
} from './limits.ts';
import { divisible } from './normal.ts';
import { clipped, type Element, elementsOf, escaped, hostLink, plain, section, words } from './rich.ts';
import { type Labels, pointsTable, tableBlock } from './table.ts';

export interface Message {
  readonly blocks: types.KnownBlock[];
  /** For notifications and screen readers. */
  readonly text: string;
}

export interface RenderOptions {
  readonly locale: string;
  readonly labels: Labels;
  readonly carry: Carry;
}

/** What rendering works with: a citation is written once, however often a block is measured. */
interface Desk extends RenderOptions {
  readonly cited: (citation: Citation) => string;
}

/** Whether one table may stand in each message; where it does not fit, its rows stand one below the other. */
type Form = 'table' | 'rows';

const SIZE = MOST_CHARACTERS - RESERVED.characters;
/** Blocks of a reply in one message: each becomes two of Slack's at most. */
const PARTS = Math.floor((MOST_BLOCKS - RESERVED.blocks) / 2);
/** A longest citation; a title beyond it is shortened visibly. */
const LONGEST_CITATION = 500;

/** The messages that show a reply, in order; one at least. Each has room for what stands below an answer. */
export function renderMessages(reply: Reply, given: RenderOptions): readonly Message[] {
  const options: Desk = { ...given, cited: citations(given.locale) };
  const whole = { ...reply, blocks: reply.blocks.flatMap((block) => divisible(block, options.carry)) };
  const tables = whole.blocks.filter((block) => isTable(block)).length;
  // Slack takes one table a message
  const asTable = tables === 1 ? inForm(whole, 'table', options) : undefined;
  return asTable?.every(fits) ? asTable : inForm(whole, 'rows', options);
}

function isTable(block: Block): boolean {
  return block.kind === 'table' || (block.kind === 'keyPoints' && block.rows.length > 1);
}

function fits({ blocks }: Message): boolean {
  const tables = blocks.filter(({ type }) => type === 'table').length;
  return tables < 2 && blocks.length <= MOST_BLOCKS - RESERVED.blocks && sizeOf(blocks) <= SIZE;
}

function sizeOf(blocks: readonly types.KnownBlock[]): number {
  return JSON.stringify(blocks).length;
}

function inForm(reply: Reply, form: Form, options: Desk): readonly Message[] {
  const measure = (block: Block): number => {
    const made = blocksOf(block, form, options);
    return made.every(isWithin) ? sizeOf(made) : SIZE + 1;
  };
  const parts = split(reply, { blocks: PARTS, blockSize: SIZE, size: SIZE, measure });
  return parts.map((part) => {
    const blocks = part.blocks.flatMap((block) => blocksOf(block, form, options));
    // the ids of what can be pressed have to differ within a message
    let pressable = 0;
    for (const block of blocks)
      if (block.type === 'actions')
        for (const element of block.elements) element.action_id = `${element.action_id}:${pressable++}`;
    return { blocks, text: fallback(part, options.locale) };
  });
}

/** The limits of single texts that stand in one piece. */
function isWithin(block: types.KnownBlock): boolean {
  if (block.type === 'context')
    return block.elements.every((element) => !('text' in element) || element.text.length <= LONGEST_TEXT);
  return block.type !== 'rich_text' || sizeOf([block]) <= 2 * LONGEST_TEXT;
}

function fallback(reply: Reply, locale: string): string {
  const text = escaped(plainText(reply, { locale }));
  return text.length > LONGEST_FALLBACK ? `${text.slice(0, LONGEST_FALLBACK)}…` : text || '…';
}

function blocksOf(block: Block, form: Form, options: Desk): types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return headingBlocks(block.text);
    case 'text':
      return richText([section(elementsOf(block.text))]);
    case 'quote':
      return richText(quoteParts(block.quote, options.cited));
    case 'keyPoints':
      return (
        (form === 'table' && block.rows.length > 1 && tableOf(block.rows, options)) ||
        richText(block.rows.map((row, index) => section(pointParts(row, index, options.cited))))
      );
    case 'list':
      return richText(listParts(block));
    case 'table':
      return (form === 'table' && tableBlock(block)) || richText(recordParts(block));
    case 'context':
      return contextBlocks(block.text);
    case 'divider':
      return [{ type: 'divider' }];
    case 'actions':
      return actionBlocks(block, options.carry);
  }
}

/** Key points as a table; an article that all of them are of is named once, below. */
function tableOf(rows: readonly KeyPointRow[], { labels, cited }: Desk): types.KnownBlock[] | undefined {
  const [first] = rows;
  const isOne = rows.every(({ citation }) => citation.article.id === first?.citation.article.id);
  if (!isOne || !first) return pointsTable(rows, labels, cited);
  const table = pointsTable(rows, labels, placeWithin);
  const { paragraph: _paragraph, ...article } = first.citation;
  return table && [...table, ...contextBlocks(cited({ ...article, section: null }))];
}

/** Nothing at all where nothing of it can be shown: Slack refuses empty elements. */
function richText(elements: readonly types.RichTextBlockElement[]): types.KnownBlock[] {
  const shown = elements.filter((element) => element.elements.length > 0);
  return shown.length === 0 ? [] : [{ type: 'rich_text', elements: shown }];
}

function headingBlocks(text: string): types.KnownBlock[] {
  const shown = words(text);
  if (shown.length === 0) return [];
  return text.length <= LONGEST_HEADER
    ? [{ type: 'header', text: plain(text, LONGEST_HEADER) }]
    : richText([section(words(text, { bold: true }))]);
}

/** The small grey line takes plain text or mrkdwn; what has marks of its own is shown as text. */
function contextBlocks(text: Extract<Block, { kind: 'context' }>['text']): types.KnownBlock[] {
  if (typeof text !== 'string') return richText([section(elementsOf(text))]);
  const shown = words(text);
  // not `plain`, which would shorten: a longer one is divided
  return shown.flatMap((element) =>
    'text' in element && element.text !== undefined
      ? [{ type: 'context', elements: [{ type: 'plain_text', text: element.text, emoji: false }] } as const]
      : [],
  );
}

function quoteParts(
  { text, likely, citation }: Quote,
  cited: Desk['cited'],
): readonly types.RichTextBlockElement[] {
  const marked = likely
    ? [
        ...words(text.slice(0, likely.start)),
        ...words(text.slice(likely.start, likely.end), { bold: true }),
        ...words(text.slice(likely.end)),
      ]
    : words(text);
  return [
    { type: 'rich_text_quote', elements: [...marked] },
    section([...words(cited(citation), { italic: true }), ...source(citation)]),
  ];
}

function citations(locale: string): Desk['cited'] {
  const written = new Map<Citation, string>();
  return (citation) => {
    const line = written.get(citation) ?? clipped(citationLine(citation, locale), LONGEST_CITATION);
    written.set(citation, line);
    return line;
  };
}

function source({ url }: Citation): readonly Element[] {
  const link = hostLink(url);
  return link.length === 0 ? [] : [{ type: 'text', text: ' · ' }, ...link];
}

function pointParts(
  { aspect, detail, citation }: KeyPointRow,
  index: number,
  cited: Desk['cited'],
): readonly Element[] {
  return [
    ...(index > 0 ? [{ type: 'text', text: '\n' } as const] : []),
    ...words(aspect, { bold: true }),
    { type: 'text', text: '\n' },
    ...words(detail),
    { type: 'text', text: '\n' },
    ...words(cited(citation), { italic: true }),
    { type: 'text', text: '\n' },
  ];
}

/** Slack numbers from 1 only; a list that goes on is numbered by hand. */
function listParts({
  items,
  first,
}: Extract<Block, { kind: 'list' }>): readonly types.RichTextBlockElement[] {
  const lines = items.map((item) => elementsOf(item));
  if (first !== undefined && first !== 1)
    return lines.map((line, index) =>
      section([...words(`${first + index}. `), ...line, { type: 'text', text: '\n' }]),
    );
  const shown = lines.map((line) => section(line.length > 0 ? line : words('–')));
  return [{ type: 'rich_text_list', style: first === undefined ? 'bullet' : 'ordered', elements: shown }];
}

/** One record below the other, each cell behind the name of its column. */
function recordParts({
  columns,
  rows,
}: Extract<Block, { kind: 'table' }>): readonly types.RichTextBlockElement[] {
  return rows.map((row) =>
    section(
      row.flatMap((cell, index) => [
        ...(columns[index] ? words(`${columns[index]}: `, { bold: true }) : []),
        ...words(cell),
        { type: 'text', text: '\n' } as const,
      ]),
    ),
  );
}
