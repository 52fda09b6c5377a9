/** An answer as it would look in a channel, for showing it elsewhere. Pure; its buttons lead nowhere. */
import type { Phrases } from '../../bot/phrases/phrases.ts';
import { quotesOf } from '../../reply/collect.ts';
import type { Reply } from '../../reply/reply.ts';
import { inlineValue } from './buttons.ts';
import { opinionBlock, shareBlock } from './controls.ts';
import { type Message, renderMessages } from './render.ts';

/** Stands for what would be kept for a button. */
const KEPT = '#preview';

export interface PreviewMessage extends Message {
  readonly response_type: 'ephemeral' | 'in_channel';
}

export function preview(reply: Reply, locale: string, phrases: Phrases): readonly PreviewMessage[] {
  const isPrivate = reply.audience === 'asker';
  const messages = renderMessages(reply, {
    locale,
    labels: phrases,
    carry: (action, most) => inlineValue(action, most) ?? KEPT,
  });
  const answered = reply.status === 'answered';
  const below = [
    ...(isPrivate && answered ? [shareBlock(phrases, KEPT)] : []),
    ...(answered && quotesOf(reply).length > 0 ? [opinionBlock(phrases)] : []),
  ];
  return messages.map((message, index) => ({
    ...message,
    blocks: index === messages.length - 1 ? [...message.blocks, ...below] : message.blocks,
    response_type: isPrivate ? 'ephemeral' : 'in_channel',
  }));
}
