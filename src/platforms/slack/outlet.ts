/** Where the bot posts by itself. A digest carries its key as metadata, by which it is found again. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Bot } from '../../bot/bot.ts';
import type { Address, Outlet, Posting, Trace } from '../../ports.ts';
import type { Reply } from '../../reply/reply.ts';
import type { Api } from './api.ts';
import { inlineValue } from './buttons.ts';
import { faultOf } from './faults.ts';
import { type Message, renderMessages } from './render.ts';

const EVENT = 'dateline_digest';
/** Messages asked for at once (Slack takes 999, and recommends 200), and how often at most. */
const PAGE = 200;
const PAGES = 10;
/** Our clock and Slack's may differ by so much, in seconds. */
const SKEW = 60;

const MESSAGES = z.array(
  z.looseObject({
    ts: z.string(),
    user: z.string().optional(),
    metadata: z
      .looseObject({ event_type: z.string(), event_payload: z.looseObject({ key: z.string().optional() }) })
      .optional(),
  }),
);

const PAYLOAD = z.looseObject({ blocks: z.array(z.looseObject({ type: z.string() })), text: z.string() });

export interface Speaking {
  readonly api: Api;
  /** The bot's own user in the workspace. */
  readonly user: string | undefined;
}

/** How to speak to a workspace; undefined where the app is not installed there. */
export type Reach = (tenant: string) => Promise<Speaking | undefined>;

export function createOutlet(bot: Bot, reach: Reach): Outlet {
  const render = (reply: Reply, locale: string): readonly Message[] =>
    renderMessages(reply, { locale, labels: bot.phrases(locale), carry: inlineValue });

  return {
    fits: (reply, locale) => render(reply, locale).length === 1,
    freeze(reply, key, locale) {
      const [first] = render(reply, locale);
      const metadata = { event_type: EVENT, event_payload: { key: hashOf(key) } };
      return JSON.stringify({ ...first, metadata, unfurl_links: false, unfurl_media: false });
    },
    post: (channel, payload) => posted(reach, channel, payload),
    find: (channel, key, since) => found(reach, channel, hashOf(key), since),
    async remove({ tenant, id }, message) {
      const speaking = await reach(tenant).catch(() => undefined);
      if (!speaking) return false;
      try {
        await speaking.api.posts.chat.delete({ channel: id, ts: message });
        return true;
      } catch (error) {
        const fault = faultOf(error);
        return fault.kind === 'refused' && fault.code === 'message_not_found';
      }
    },
    async tell({ tenant, id }, reply, locale) {
      const speaking = await reach(tenant).catch(() => undefined);
      if (!speaking) return false;
      try {
        const { channel } = await speaking.api.lookups.conversations.open({ users: id });
        if (channel?.id === undefined) return false;
        for (const message of render(reply, locale))
          await speaking.api.posts.chat.postMessage({
            channel: channel.id,
            ...message,
            unfurl_links: false,
            unfurl_media: false,
          });
        return true;
      } catch {
        return false;
      }
    },
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

const GONE = 'The app is not installed in the workspace any more; install it again.';

async function posted(reach: Reach, { tenant, id }: Address, payload: string): Promise<Posting> {
  try {
    const speaking = await reach(tenant);
    if (!speaking) return { kind: 'refused', scope: 'token', reason: GONE };
    const message = PAYLOAD.parse(JSON.parse(payload));
    const { ts } = await speaking.api.posts.chat.postMessage({ ...message, channel: id });
    return ts === undefined
      ? { kind: 'unknown', reason: 'Slack gave no stamp for the message' }
      : { kind: 'posted', message: ts };
  } catch (error) {
    const fault = faultOf(error);
    if (fault.kind === 'wait') return { kind: 'wait', milliseconds: fault.milliseconds };
    if (fault.kind === 'refused') return { kind: 'refused', scope: fault.scope, reason: fault.reason };
    return { kind: 'unknown', reason: fault.reason };
  }
}

async function found(
  reach: Reach,
  { tenant, id }: Address,
  hash: string,
  since: Temporal.Instant,
): Promise<Trace> {
  try {
    const speaking = await reach(tenant);
    if (!speaking) return { kind: 'unreadable', reason: GONE };
    const { api, user } = speaking;
    const oldest = ((since.epochMilliseconds - SKEW * 1_000) / 1_000).toFixed(6);
    const stamps: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const { messages, response_metadata: next } = await api.posts.conversations.history({
        channel: id,
        oldest,
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor === undefined ? {} : { cursor }),
      });
      for (const message of MESSAGES.parse(messages ?? [])) {
        const own = user === undefined || message.user === undefined || message.user === user;
        const { event_type: type, event_payload: marked } = message.metadata ?? {};
        if (own && type === EVENT && marked?.key === hash) stamps.push(message.ts);
      }
      cursor = next?.next_cursor || undefined;
      if (cursor === undefined)
        return { kind: 'read', messages: stamps.sort((a, b) => Number(a) - Number(b)) };
    }
    return stamps.length > 0
      ? { kind: 'read', messages: stamps.sort((a, b) => Number(a) - Number(b)) }
      : { kind: 'unreadable', reason: 'Too much was said in the channel since' };
  } catch (error) {
    const { kind, reason } = faultOf(error);
    return kind === 'refused'
      ? { kind: 'unreadable', reason }
      : { kind: 'unreadable', reason, passing: true };
  }
}
