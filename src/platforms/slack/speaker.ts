/** Brings answers to where they were asked for: by the address that came with the event, in a thread, or directly. */
import type { Bot } from '../../bot/bot.ts';
import type { Logger } from '../../ports.ts';
import { quotesOf } from '../../reply/collect.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Buttons, Pressed } from './buttons.ts';
import { opinionBlock, shareBlock, sharedByBlock } from './controls.ts';
import { refusal } from './faults.ts';
import { LONGEST_CHOICE, RESPONSES } from './limits.ts';
import { type Message, renderMessages } from './render.ts';
import { createResponder } from './responder.ts';
import type { Visit } from './visit.ts';

/** Where an answer goes to. */
export interface Spot {
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
  /** Where Slack takes answers to this event; expires. */
  readonly responseUrl?: string | undefined;
}

/** What stands below an answer. */
export interface Controls {
  /** What shows it to everyone. */
  readonly share?: Pressed;
  /** Who has shown it. */
  readonly sharedBy?: string;
}

export interface Speaker {
  messages(visit: Visit, reply: Reply, controls?: Controls): Promise<readonly Message[]>;
  /** To the asker alone, or to everyone in the channel; in place of the message that was pressed for `replace`. */
  answer(
    visit: Visit,
    spot: Spot,
    messages: readonly Message[],
    how?: { readonly everyone?: boolean; readonly replace?: boolean },
  ): Promise<void>;
  /** As messages of the bot, in a channel or thread. Returns the code of a sure no. */
  post(
    visit: Visit,
    channel: string,
    thread: string | undefined,
    messages: readonly Message[],
  ): Promise<string | undefined>;
  /** In place of a message of the bot. */
  update(visit: Visit, channel: string, stamp: string, messages: readonly Message[]): Promise<void>;
  /** The conversation with somebody, opened where there was none. */
  direct(visit: Visit): Promise<string>;
}

/** Nothing is unfolded: what an article links to is not shown unasked. */
const QUIET = { unfurl_links: false, unfurl_media: false } as const;

export function createSpeaker(bot: Bot, buttons: Buttons, logger: Logger): Speaker {
  const respond = createResponder(logger);

  /** Only the asker sees it, and only where the bot is a member. Returns the code of a sure no. */
  const whisper = async ({ api, user }: Visit, { channel, thread }: Spot, message: Message) => {
    if (channel === undefined) return 'channel_not_found';
    const target = { channel, user, ...message };
    try {
      await api.paced('chat.postEphemeral', (client) =>
        client.chat.postEphemeral(thread === undefined ? target : { ...target, thread_ts: thread }),
      );
      return undefined;
    } catch (error) {
      const code = refusal(error);
      if (code === undefined) throw error;
      return code;
    }
  };

  const post: Speaker['post'] = async ({ api }, channel, thread, messages) => {
    for (const message of messages) {
      const target = { channel, ...QUIET, ...message };
      try {
        await api.paced('chat.postMessage', (client) =>
          client.chat.postMessage(thread === undefined ? target : { ...target, thread_ts: thread }),
        );
      } catch (error) {
        const code = refusal(error);
        if (code === undefined) throw error;
        return code;
      }
    }
    return undefined;
  };

  const direct: Speaker['direct'] = async ({ api, user }) => {
    const { channel } = await api.lookups.conversations.open({ users: user });
    if (channel?.id === undefined) throw new Error('Slack opened no conversation');
    return channel.id;
  };

  return {
    async messages(visit, reply, { share, sharedBy } = {}) {
      const phrases = bot.phrases(visit.locale);
      const carry = await buttons.prepare(visit.tenant, reply);
      const messages = renderMessages(reply, { locale: visit.locale, labels: phrases, carry });
      const answered = reply.status === 'answered';
      const below = [
        ...(sharedBy === undefined ? [] : [sharedByBlock(phrases, sharedBy)]),
        ...(share && answered
          ? [shareBlock(phrases, await buttons.value(visit.tenant, share, LONGEST_CHOICE))]
          : []),
        ...(answered && quotesOf(reply).length > 0 ? [opinionBlock(phrases)] : []),
      ];
      return messages.map((message, index) =>
        index === messages.length - 1 ? { ...message, blocks: [...message.blocks, ...below] } : message,
      );
    },

    async answer(visit, spot, messages, { everyone = false, replace = false } = {}) {
      for (const [index, message] of messages.entries()) {
        const body = {
          ...message,
          ...QUIET,
          response_type: everyone ? 'in_channel' : 'ephemeral',
          replace_original: replace && index === 0,
          ...(spot.thread === undefined ? {} : { thread_ts: spot.thread }),
        };
        const taken =
          spot.responseUrl !== undefined && index < RESPONSES && (await respond(spot.responseUrl, body));
        if (taken) continue;
        // the address has expired or is used up: nothing was shown, so it is said another way
        const refused = await whisper(visit, spot, message);
        if (refused !== undefined) await post(visit, await direct(visit), undefined, [message]);
      }
    },

    post,

    async update({ api }, channel, stamp, messages) {
      const [first, ...others] = messages;
      if (first)
        await api.paced('chat.update', (client) => client.chat.update({ channel, ts: stamp, ...first }));
      for (const message of others)
        await api.paced('chat.postMessage', (client) =>
          client.chat.postMessage({ channel, thread_ts: stamp, ...QUIET, ...message }),
        );
    },

    direct,
  };
}
