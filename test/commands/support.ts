import type { Action, Reply } from '../../src/reply/reply.ts';
import { botOver, somebody } from '../fakes/bot.ts';

export const terminal = { ...somebody, place: { kind: 'terminal', id: 't' } as const };

/** What somebody at the terminal is answered. */
export function answer(text: string, bot = botOver().bot): Promise<Reply> {
  return bot.say({ ...terminal, text });
}

/** Everything in a reply that can be pressed or picked. */
export function actionsOf(reply: Reply): readonly Action[] {
  return reply.blocks.flatMap((block) =>
    block.kind === 'actions' ? [...block.buttons, ...(block.select?.choices ?? [])] : [],
  );
}
