/** A reply as Discord shows it: Components V2, one container a message, further messages where one cannot hold it. Pure. */
import {
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord.js';
import type { Block, Reply, Status } from '../../reply/reply.ts';
import { split } from '../../reply/split.ts';
import { type BodyOf, inlineBody, keptBody } from './buttons.ts';
import { escaped } from './escape.ts';
import { MESSAGE_COMPONENTS, MESSAGE_TEXT, SELECT_CHOICES } from './limits.ts';
import { type Citing, keyPoints, quoted, rich, table } from './markdown.ts';
import { actionRows, type Row, rowsOf, sharing } from './rows.ts';

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

type Part = APITextDisplayComponent | APISeparatorComponent | Row;

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

/** The messages as they would look, for showing them elsewhere; their buttons lead nowhere. */
export function preview(reply: Reply, locale: string, shareLabel: string): readonly MessageBody[] {
  const isPrivate = reply.audience === 'asker';
  const bodies = render(reply, {
    locale,
    bodyOf: (action) => inlineBody(action) ?? keptBody('preview'),
    ...(isPrivate && reply.status === 'answered'
      ? { share: { label: shareLabel, body: keptBody('preview') } }
      : {}),
  });
  return bodies.map((body) => (isPrivate ? { ...body, flags: body.flags | MessageFlags.Ephemeral } : body));
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

function sizeOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => {
    if (part.type === ComponentType.TextDisplay) return sum + Math.max(part.content.length, PER_COMPONENT);
    const inside = part.type === ComponentType.ActionRow ? part.components.length : 0;
    return sum + (1 + inside) * PER_COMPONENT;
  }, 0);
}

interface Page extends RenderOptions, Citing {}

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
      return actionRows(block, page.bodyOf, first);
  }
}

/** Text must not be empty, nor look so. */
function display(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content: /^[\s\u200b]*$/u.test(content) ? '…' : content };
}

function bullet(first: number | undefined, index: number): string {
  return first === undefined ? '-' : `${first + index}.`;
}
