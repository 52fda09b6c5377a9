/** What buttons carry: the command to run again, as JSON, or the id under which a longer one is kept. */
import { z } from 'zod';
import type { ButtonStore, Tenant } from '../../ports.ts';
import type { Action, Reply } from '../../reply/reply.ts';
import type { Carry } from './actions.ts';
import { LONGEST_CHOICE, LONGEST_VALUE } from './limits.ts';

/** A command with its options told apart, or words as they were typed. */
export type Pressed =
  | { readonly kind: 'run'; readonly command: string; readonly options: Action['options'] }
  | { readonly kind: 'say'; readonly line: string };

const CARRIED = z.union([
  z.strictObject({
    c: z.string().max(100),
    o: z.record(z.string().max(100), z.union([z.string().max(8_000), z.number(), z.boolean()])),
  }),
  z.strictObject({ t: z.string().max(8_000) }),
]);

const KEPT = '#';

function stateOf(pressed: Pressed): string {
  return JSON.stringify(
    pressed.kind === 'run' ? { c: pressed.command, o: pressed.options } : { t: pressed.line },
  );
}

/** What a button of this action carries where nothing can be kept: itself, or nothing. */
export const inlineValue: Carry = ({ command, options }, most) => {
  const state = stateOf({ kind: 'run', command, options });
  return state.length <= most ? state : undefined;
};

export interface Buttons {
  /** Keeps what is too long for the buttons of a reply, and tells what each of them carries. */
  prepare(tenant: Tenant, reply: Reply): Promise<Carry>;
  /** What one button carries, at most `most` long. */
  value(tenant: Tenant, pressed: Pressed, most: number): Promise<string>;
  /** What a button carried; undefined where it was kept and has expired, or is none of ours. */
  read(tenant: Tenant, value: string): Promise<Pressed | undefined>;
}

export function createButtons(store: ButtonStore): Buttons {
  const value: Buttons['value'] = async (tenant, pressed, most) => {
    const state = stateOf(pressed);
    return state.length <= most ? state : `${KEPT}${await store.keep(tenant, state)}`;
  };

  return {
    value,
    async prepare(tenant, reply) {
      const kept = new Map<string, string>();
      for (const block of reply.blocks) {
        if (block.kind !== 'actions') continue;
        const offered = [
          ...block.buttons.map((action) => [action, LONGEST_VALUE] as const),
          ...(block.select?.choices ?? []).map((action) => [action, LONGEST_CHOICE] as const),
        ];
        for (const [{ command, options }, most] of offered) {
          const state = stateOf({ kind: 'run', command, options });
          if (state.length > most) kept.set(state, `${KEPT}${await store.keep(tenant, state)}`);
        }
      }
      return (action, most) => inlineValue(action, most) ?? kept.get(stateOf({ kind: 'run', ...action }));
    },
    async read(tenant, carried) {
      const state = carried.startsWith(KEPT) ? await store.read(tenant, carried.slice(KEPT.length)) : carried;
      if (state === undefined) return undefined;
      const read = CARRIED.safeParse(parsed(state));
      if (!read.success) return undefined;
      return 't' in read.data
        ? { kind: 'say', line: read.data.t }
        : { kind: 'run', command: read.data.c, options: read.data.o };
    },
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
