/** Questions in direct messages and in channels where the bot is mentioned. Each is answered in its thread. */

import { quoted } from '../../reply/line.ts';
import type { Reply } from '../../reply/reply.ts';
import { faultOf } from './faults.ts';
import { MOST_PROMPTS } from './limits.ts';
import { notice } from './notice.ts';
import { clipped } from './rich.ts';
import type { Room } from './room.ts';
import { typedText } from './typed.ts';
import { placeOf, type Visit } from './visit.ts';

export interface Said {
  readonly channel: string;
  readonly text: string;
  /** The message's own stamp, and that of the thread it stands in. */
  readonly stamp: string;
  readonly thread?: string | undefined;
}

/** In a direct message the bot says that it is at work, where Slack lets it. */
export async function answerDirect(room: Room, visit: Visit, said: Said): Promise<void> {
  const { bot, speaker } = room;
  const thread = said.thread ?? said.stamp;
  const phrases = bot.phrases(visit.locale);
  // the answer takes the status away, so it must not come before it
  const [reply] = await Promise.all([
    answerTo(room, visit, said, typedText(said.text)),
    setStatus(room, visit, said.channel, thread, phrases.working),
  ]);
  const refused = await speaker.post(visit, said.channel, thread, await speaker.messages(visit, reply));
  if (refused !== undefined)
    room.logger.warn({ reason: refused }, 'Slack takes no answer in a direct message');
}

/** In a channel everyone sees the answer; a fault is told to the asker alone. */
export async function answerMention(room: Room, visit: Visit, said: Said): Promise<void> {
  const { bot, speaker } = room;
  const thread = said.thread ?? said.stamp;
  const own = visit.bot === undefined ? '' : `<@${visit.bot}>`;
  const reply = await answerTo(room, visit, said, typedText(said.text.replace(own, ' ')));
  const messages = await speaker.messages(visit, reply);
  if (reply.status === 'error') return speaker.answer(visit, { channel: said.channel, thread }, messages);
  const refused = await speaker.post(visit, said.channel, thread, messages);
  if (refused === undefined) return;
  const sentence = bot.phrases(visit.locale).notInChannel('Dateline');
  await speaker.post(
    visit,
    await speaker.direct(visit),
    undefined,
    await speaker.messages(visit, notice(sentence)),
  );
}

/** A thread is a conversation; a command concerns the whole channel. */
function answerTo(
  { bot }: Room,
  visit: Visit,
  { channel, stamp, thread }: Said,
  words: string,
): Promise<Reply> {
  const text = promptedLine(words, bot.phrases(visit.locale).keyPointsPlease) ?? words;
  const place = text.startsWith('/') ? placeOf(channel) : placeOf(channel, thread ?? stamp);
  return bot.say({ ...visit.origin(place), text });
}

/** What we have offered to say comes back as words; it is the command that it stands for. */
function promptedLine(words: string, please: (topic: string) => string): string | undefined {
  const [before = '', after = ''] = please('\u0000').split('\u0000');
  if (words.length <= before.length + after.length || !words.startsWith(before) || !words.endsWith(after))
    return;
  return `/keypoints topic:${quoted(words.slice(before.length, words.length - after.length))}`;
}

/** Some features of agents need a paid plan; without them, everything else works. */
async function setStatus({ logger }: Room, { api }: Visit, channel: string, thread: string, status: string) {
  try {
    await api.posts.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status });
  } catch (error) {
    logger.debug({ reason: faultOf(error).reason }, 'Slack shows no status');
  }
}

/** Offers what the articles are about just now. */
export async function suggestPrompts(
  room: Room,
  visit: Visit,
  channel: string,
  thread?: string,
): Promise<void> {
  const { bot, logger } = room;
  const { keyPointsPlease, help, tryOne } = bot.phrases(visit.locale);
  const topics = topicsOf(room, visit).slice(0, MOST_PROMPTS - 1);
  const prompts = [
    ...topics.map((topic) => ({
      title: clipped(keyPointsPlease(topic), 60),
      message: keyPointsPlease(topic),
    })),
    { title: help, message: 'help' },
  ];
  const [first, ...others] = prompts;
  if (!first) return;
  try {
    await visit.api.posts.assistant.threads.setSuggestedPrompts({
      channel_id: channel,
      title: tryOne,
      prompts: [first, ...others],
      ...(thread === undefined ? {} : { thread_ts: thread }),
    });
  } catch (error) {
    logger.debug({ reason: faultOf(error).reason }, 'Slack takes no prompts');
  }
}

/** What the articles are about just now, most telling first. */
export function topicsOf({ bot }: Room, { locale }: Visit): readonly string[] {
  const typing = { command: 'keypoints', option: 'topic', typed: '', options: {}, locale };
  return bot.suggest(typing).map(({ value }) => value);
}
