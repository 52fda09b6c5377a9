/**
 * What a button or a menu's choice carries: the action itself where it fits, else the id under which its state is kept.
 * A custom id is `KIND INDEX : BODY`; the index makes ids of one message differ. Nothing here is trusted when it comes
 * back: the bot checks commands, options and rights on every call.
 */
import { z } from 'zod';
import type { Logger, PlatformStores, Tenant } from '../../ports.ts';
import type { Action, Block, Reply } from '../../reply/reply.ts';
import { CUSTOM_ID } from './limits.ts';

/** `run` shows in place, or to the presser alone; `share` shows to everyone; a `menu` has the action in its value. */
export type Kind = 'run' | 'share' | 'menu';
type Run = Pick<Action, 'command' | 'options'>;
/** The body of an action's custom id; undefined where it cannot be kept, and the button is left out. */
export type BodyOf = (action: Run) => string | undefined;

const LETTERS = { run: 'a', share: 's', menu: 'm' } as const satisfies Record<Kind, string>;
const SHAPE = /^(?<letter>[asm])[0-9a-z]{1,3}:(?<body>.*)$/su;
/** A letter, three digits and a colon go before it. */
const BODY = CUSTOM_ID - 5;
const KEPT = '#';
const state = z.tuple([
  z.string().max(100),
  z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
]);

/** A custom id, or with `menu` and no body that of the menu itself. */
export function customId(kind: Kind, index: number, body: string): string {
  return `${LETTERS[kind]}${index.toString(36)}:${body}`;
}

/** The value of a menu's choice. */
export function menuValue(index: number, body: string): string {
  return customId('run', index, body);
}

/** The action's own words as a body, where they are short enough. */
export function inlineBody({ command, options }: Run): string | undefined {
  const body = Object.keys(options).length === 0 ? command : `${command} ${JSON.stringify(options)}`;
  return body.length <= BODY && !body.startsWith(KEPT) ? body : undefined;
}

/** The body that names a kept state. */
export function keptBody(id: string): string {
  return `${KEPT}${id}`;
}

/** What is kept of an action that is too long. */
export function stateOf({ command, options }: Run): string {
  return JSON.stringify([command, options]);
}

/** Everything in a reply that can be pressed or picked. */
export function actionsOf({ blocks }: Reply): readonly Action[] {
  return blocks.flatMap((block: Block) =>
    block.kind === 'actions' ? [...block.buttons, ...(block.select?.choices ?? [])] : [],
  );
}

interface Keeping {
  readonly buttons: PlatformStores['buttons'];
  readonly logger: Logger;
  readonly tenant: Tenant;
}

/** Keeps what is too long, so that rendering has nothing to wait for. A store that fails costs the button, no more. */
export async function keepActions(
  actions: readonly Run[],
  { buttons, logger, tenant }: Keeping,
): Promise<BodyOf> {
  const long = [...new Set(actions.filter((action) => inlineBody(action) === undefined).map(stateOf))];
  const kept = new Map<string, string>();
  try {
    const ids = await Promise.all(long.map((text) => buttons.keep(tenant, text)));
    for (const [index, text] of long.entries()) kept.set(text, keptBody(ids[index] ?? ''));
  } catch (fault) {
    logger.error({ ...tenant, err: fault }, 'Buttons could not be kept, and are left out');
  }
  return (action) => inlineBody(action) ?? kept.get(stateOf(action));
}

export type Pressed =
  | { readonly kind: 'run' | 'share'; readonly action: Run }
  /** Its state is no longer kept, or it never was one of ours. */
  | { readonly kind: 'expired' };

/** Reads a custom id, or a menu's value, back. */
export async function readPressed(
  id: string,
  tenant: Tenant,
  buttons: PlatformStores['buttons'],
): Promise<Pressed> {
  const { letter, body = '' } = SHAPE.exec(id)?.groups ?? {};
  if (letter === undefined || letter === LETTERS.menu) return { kind: 'expired' };
  const kind = letter === LETTERS.share ? 'share' : 'run';
  const text = body.startsWith(KEPT)
    ? await buttons.read(tenant, body.slice(KEPT.length))
    : inlineState(body);
  const action = text === undefined ? undefined : parsed(text);
  return action ? { kind, action } : { kind: 'expired' };
}

function inlineState(body: string): string {
  const brace = body.indexOf(' {');
  return brace < 0
    ? JSON.stringify([body, {}])
    : `[${JSON.stringify(body.slice(0, brace))},${body.slice(brace + 1)}]`;
}

function parsed(text: string): Run | undefined {
  try {
    const { success, data } = state.safeParse(JSON.parse(text));
    return success ? { command: data[0], options: data[1] } : undefined;
  } catch {
    return undefined;
  }
}
