import { reply, text } from '../../reply/build.ts';
import type { Reply } from '../../reply/reply.ts';

/** One sentence that this room has to say by itself. */
export function notice(sentence: string): Reply {
  return reply('error', [text(sentence)]);
}
