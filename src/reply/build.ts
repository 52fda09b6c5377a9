/** Small builders, so that a command reads like the reply it makes. */
import type { Action, Block, Inline, KeyPointRow, Quote, Reply, Rich, Status } from './reply.ts';

/** A reply for the asker alone; blocks that are `undefined` are left out, so that a command can write `more && …`. */
export function reply(status: Status, blocks: readonly (Block | undefined)[]): Reply {
  return { status, audience: 'asker', blocks: blocks.filter((block) => block !== undefined) };
}

export function heading(text: string): Block {
  return { kind: 'heading', text };
}

export function text(rich: Rich): Block {
  return { kind: 'text', text: rich };
}

export function context(rich: Rich): Block {
  return { kind: 'context', text: rich };
}

export function quote(words: Quote): Block {
  return { kind: 'quote', quote: words };
}

export function keyPoints(rows: readonly KeyPointRow[]): Block {
  return { kind: 'keyPoints', rows };
}

/** With bullets, or numbered from `first`. */
export function list(items: readonly Rich[], first?: number): Block {
  return first === undefined ? { kind: 'list', items } : { kind: 'list', items, first };
}

export function table(columns: readonly string[], rows: readonly (readonly string[])[]): Block {
  return { kind: 'table', columns, rows };
}

export function bold(words: string): Inline {
  return { kind: 'bold', text: words };
}

export function code(words: string): Inline {
  return { kind: 'code', text: words };
}

/** Things to press; nothing at all when there is nothing to press. */
export function buttons(...offered: readonly (Action | undefined)[]): Block | undefined {
  return actions({ buttons: offered });
}

/** As many as stand in one row of buttons on Discord. */
export const MOST_IN_ROW = 5;

/** Things to press with the words above them; nothing at all when there is nothing to press. */
export function offers(words: Rich, offered: readonly (Action | undefined)[]): readonly Block[] {
  const pressable = buttons(...offered);
  return pressable === undefined ? [] : [context(words), pressable];
}

export interface Pressable {
  readonly buttons: readonly (Action | undefined)[];
  /** A menu; left out when it has no choices. */
  readonly select?: { readonly placeholder: string; readonly choices: readonly Action[] };
  /** Opens in the browser; left out without an address. */
  readonly link?: { readonly label: string; readonly url: string | undefined };
}

/** Buttons, a menu and a link together; nothing at all when all of them are empty. */
export function actions({ buttons: offered, select, link }: Pressable): Block | undefined {
  const present = offered.filter((action) => action !== undefined);
  const menu = select && select.choices.length > 0 ? { select } : {};
  const links = link?.url === undefined ? {} : { links: [{ label: link.label, url: link.url }] };
  const block = { kind: 'actions', buttons: present, ...menu, ...links } as const;
  return present.length > 0 || 'select' in block || 'links' in block ? block : undefined;
}
