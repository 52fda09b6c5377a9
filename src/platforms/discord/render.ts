/** A reply as Discord shows it: Components V2, one container a message, further messages where one cannot hold it. Pure. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import { citationLine, placeOf } from '../../reply/citation.ts';
import type {
  Action,
  Block,
  Citation,
  Inline,
  KeyPointRow,
  Quote,
  Reply,
  Rich,
  Status,
} from '../../reply/reply.ts';
import { split } from '../../reply/split.ts';
import { type BodyOf, customId, menuValue } from './buttons.ts';
import { codeSpan, escaped, label, marked } from './escape.ts';
import {
  BUTTON_LABEL,
  BUTTONS_PER_ROW,
  LINK_URL,
  MESSAGE_COMPONENTS,
  MESSAGE_TEXT,
  PLACEHOLDER,
  SELECT_CHOICES,
  SELECT_LABEL,
} from './limits.ts';

/** The body of one message, as the API takes it. */
export interface MessageBody {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: APIMessageTopLevelComponent[];
}

export interface RenderOptions {
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly bodyOf: BodyOf;
  /** A button below the last message that shows the answer to everyone. */
  readonly share?: { readonly label: string; readonly body: string };
  /** The container's component id in the first message, by which it can be found again; 1 to 2^31 - 1. */
  readonly mark?: number;
}

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Part = APITextDisplayComponent | APISeparatorComponent | Row;
type Actions = Extract<Block, { kind: 'actions' }>;

/** Colours of the bar beside an answer. */
const ACCENTS = { answered: 0x2f6fde, 'not-covered': 0x8a8f98, error: 0xd83c3e } as const satisfies Record<
  Status,
  number
>;

/** Kept free in each message: its container, and the row with the button that shows the answer to everyone. */
const RESERVED = 3;
/** One size for both limits: a component counts as much text as its share of a message. */
const PER_COMPONENT = MESSAGE_TEXT / MESSAGE_COMPONENTS;
const SIZE = (MESSAGE_COMPONENTS - RESERVED) * PER_COMPONENT;

/** Renders a reply into the bodies of one message or several. Nothing is cut but labels of buttons. */
export function render(reply: Reply, options: RenderOptions): readonly MessageBody[] {
  const measure = (block: Block): number => sizeOf(partsOf(block, { ...options, cited: new Set() }, 0));
  const rows: Reply = { ...reply, blocks: reply.blocks.flatMap(rowsOf) };
  const pages = split(rows, { blocks: MESSAGE_COMPONENTS - RESERVED, blockSize: SIZE, size: SIZE, measure });
  return pages.map(({ blocks }, index) => message(blocks, reply.status, options, index, pages.length));
}

function message(
  blocks: readonly Block[],
  status: Status,
  options: RenderOptions,
  index: number,
  count: number,
): MessageBody {
  const page = { ...options, cited: new Set<string>() };
  const parts = blocks.flatMap((block, position) => partsOf(block, page, position * SELECT_CHOICES));
  const shareRow = index === count - 1 && options.share ? [sharing(options.share)] : [];
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: ComponentType.Container,
        ...(index === 0 && options.mark !== undefined ? { id: options.mark } : {}),
        accent_color: ACCENTS[status],
        components: parts.length > 0 ? parts : [display('…')],
      },
      ...shareRow,
    ],
  };
}

function sharing(share: { readonly label: string; readonly body: string }): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: label(share.label, BUTTON_LABEL),
        custom_id: customId('share', 0, share.body),
      },
    ],
  };
}

/** An actions block as blocks of one row each, so that each fits any message. */
function rowsOf(block: Block): readonly Block[] {
  if (block.kind !== 'actions') return [block];
  const { buttons, select, links = [] } = block;
  return [
    ...chunks(buttons, BUTTONS_PER_ROW).map((some): Actions => ({ kind: 'actions', buttons: some })),
    ...(select ? chunks(select.choices, SELECT_CHOICES) : []).map(
      (choices): Actions => ({
        kind: 'actions',
        buttons: [],
        select: { placeholder: select?.placeholder ?? '', choices },
      }),
    ),
    ...chunks(links, BUTTONS_PER_ROW).map((some): Actions => ({ kind: 'actions', buttons: [], links: some })),
  ];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === ComponentType.TextDisplay) return sum + Math.max(part.content.length, PER_COMPONENT);
    const inside = part.type === ComponentType.ActionRow ? part.components.length : 0;
    return sum + (1 + inside) * PER_COMPONENT;
  }, 0);
}

interface Page extends RenderOptions {
  /** Articles whose source and date have been given: once a message is enough. */
  readonly cited: Set<string>;
}

/** `first` begins the numbers that tell this block's ids from those of others. */
function partsOf(block: Block, page: Page, first: number): readonly Part[] {
  switch (block.kind) {
    case 'heading':
      return [display(`## ${escaped(block.text)}`)];
    case 'text':
      return [display(rich(block.text))];
    case 'quote':
      return [display(quoted(block.quote, page))];
    case 'keyPoints':
      return [display(keyPoints(block.rows, page))];
    case 'list':
      return [
        display(block.items.map((item, index) => `${bullet(block.first, index)} ${rich(item)}`).join('\n')),
      ];
    case 'table':
      return [display(table(block))];
    case 'context':
      return [display(`-# ${rich(block.text)}`)];
    case 'divider':
      return [{ type: ComponentType.Separator }];
    case 'actions':
      return actionRows(block, page, first);
  }
}

/** Text must not be empty. */
function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: content.trim() === '' ? '…' : content };
}

function bullet(first: number | undefined, index: number): string {
  return first === undefined ? '-' : `${first + index}.`;
}

/** Two marks side by side would run into one another; a space of no width keeps them apart. */
function rich(words: Rich): string {
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

function webAddress(url: string): string | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== 'http:' && parsed?.protocol !== 'https:') return undefined;
  return parsed.href.replace(
    /[()<>\\*_~`|[\]]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function quoted({ text, likely, citation }: Quote, page: Page): string {
  const words = likely
    ? [
        escaped(text.slice(0, likely.start)),
        marked('**', text.slice(likely.start, likely.end)),
        escaped(text.slice(likely.end)),
      ].join('')
    : escaped(text);
  return `> ${words}\n${cite(citation, page)}`;
}

function cite(citation: Citation, page: Page): string {
  const first = !page.cited.has(citation.article.id);
  page.cited.add(citation.article.id);
  return `-# ${escaped(first ? citationLine(citation, page.locale) : placeOf(citation))}`;
}

/** One row below the other, its aspect in bold; rows from one place name it once, below the last of them. */
function keyPoints(rows: readonly KeyPointRow[], page: Page): string {
  return rows
    .map(({ aspect, detail, citation }, index) => {
      const next = rows[index + 1]?.citation;
      const last = next === undefined || citationLine(next, '') !== citationLine(citation, '');
      return `${marked('**', aspect)}\n${escaped(detail)}${last ? `\n${cite(citation, page)}` : ''}`;
    })
    .join('\n');
}

/** Discord has no tables, and columns break on a phone: a line for each row, its first cell in bold. */
function table({ columns, rows }: Extract<Block, { kind: 'table' }>): string {
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

function actionRows({ buttons, select, links = [] }: Actions, page: Page, first: number): readonly Row[] {
  const pressable: readonly APIComponentInMessageActionRow[] = [
    ...buttons.flatMap((action, index) => button(action, first + index, page)),
    ...links.flatMap(({ label: words, url }): APIComponentInMessageActionRow[] => {
      const address = webAddress(url);
      return address === undefined || address.length > LINK_URL
        ? []
        : [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: label(words, BUTTON_LABEL),
              url: address,
            },
          ];
    }),
  ];
  return [...(pressable.length > 0 ? [row(pressable)] : []), ...(select ? menu(select, page, first) : [])];
}

function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

function button(action: Action, index: number, { bodyOf }: Page): APIComponentInMessageActionRow[] {
  const body = bodyOf(action);
  if (body === undefined) return [];
  const custom_id = customId('run', index, body);
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: label(action.label, BUTTON_LABEL),
      custom_id,
    },
  ];
}

function menu(
  { placeholder, choices }: NonNullable<Actions['select']>,
  { bodyOf }: Page,
  first: number,
): readonly Row[] {
  const options = choices.flatMap((action, index) => {
    const body = bodyOf(action);
    return body === undefined
      ? []
      : [{ label: label(action.label, SELECT_LABEL), value: menuValue(index, body) }];
  });
  if (options.length === 0) return [];
  const custom_id = customId('menu', first, '');
  return [
    row([
      { type: ComponentType.StringSelect, custom_id, placeholder: label(placeholder, PLACEHOLDER), options },
    ]),
  ];
}
