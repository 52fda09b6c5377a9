/** Slash commands: `/keypoints china`, and `/news keypoints china` where another app has the name. */
import type { Bot } from '../../bot/bot.ts';
import { UMBRELLA } from './definitions.ts';
import type { Room } from './room.ts';
import { typedText } from './typed.ts';
import { placeOf, type Visit } from './visit.ts';

export interface Slash {
  /** With its slash. */
  readonly command: string;
  readonly text: string;
  readonly channel: string;
  readonly responseUrl: string;
}

/** Answers the asker alone, unless the workspace or the answer is for everyone. */
export async function answerSlash(room: Room, visit: Visit, slash: Slash): Promise<void> {
  const { bot, speaker, stores } = room;
  const line = lineOf(bot, slash);
  const [reply, settings] = await Promise.all([
    bot.say({ ...visit.origin(placeOf(slash.channel)), text: line }),
    stores.settings.read(visit.tenant),
  ]);
  const everyone = reply.status === 'answered' && (settings.share || reply.audience === 'everyone');
  const share = everyone || slash.channel.startsWith('D') ? {} : { share: { kind: 'say', line } as const };
  const messages = await speaker.messages(visit, reply, share);
  await speaker.answer(visit, slash, messages, { everyone });
}

/** The line for the bot: behind the umbrella stands a command, or else a question. */
function lineOf({ commands }: Bot, { command, text }: Slash): string {
  const words = typedText(text);
  if (command.toLowerCase() !== `/${UMBRELLA}`) return `${command} ${words}`.trim();
  if (words === '') return '/help';
  const first = words.replace(/^\//u, '').split(/\s/u)[0]?.toLowerCase() ?? '';
  const names = commands.flatMap(({ name, translations = {} }) => [
    name.split(' ')[0],
    ...Object.values(translations).map((translation) => translation.name?.split(' ')[0]),
  ]);
  return names.includes(first) ? `/${words.replace(/^\//u, '')}` : words;
}
