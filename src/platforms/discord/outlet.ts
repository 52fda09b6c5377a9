/** Where the bot posts by itself: one attempt a call, found again by the mark that a message carries for good. */
import { createHash } from 'node:crypto';
import {
  DiscordAPIError,
  HTTPError,
  RateLimitError,
  REST,
  RESTJSONErrorCodes,
  Routes,
  SnowflakeUtil,
} from 'discord.js';
import { z } from 'zod';
import type { Address, ButtonStore, Logger, Outlet, Posting, Trace } from '../../ports.ts';
import type { Reply } from '../../reply/reply.ts';
import { type DiscordSettings, nonceOf, restOptions } from './api.ts';
import { actionsOf, inlineBody, keepActions, keptBody, stateOf } from './buttons.ts';
import { faultFields } from './faults.ts';
import { MESSAGES_PER_READ } from './limits.ts';
import { type MessageBody, render } from './render.ts';

/** Longest wait for one attempt, in milliseconds; a tenth of the lease that it is made under. */
const TIME_OUT = 6_000;
/** Most calls for one look back. */
const READS = 20;
/** Clocks of two machines differ; so many milliseconds earlier is looked as well. */
const CLOCK_SKEW = 60_000;

/** A channel that is gone, not to be seen, or not to be written to. */
const CHANNEL_REASONS: Readonly<Record<number, string>> = {
  [RESTJSONErrorCodes.UnknownChannel]: 'the channel is gone',
  [RESTJSONErrorCodes.MissingAccess]: 'the bot may not see the channel',
  [RESTJSONErrorCodes.MissingPermissions]: 'the bot may not write in the channel',
};

/** A frozen message, and the states of those buttons whose ids are known when it is posted. */
const frozen = z.strictObject({
  message: z.record(z.string(), z.unknown()),
  states: z.array(z.string()),
});
const posted = z.object({ id: z.string() });
const found = z.array(
  z.object({
    id: z.string(),
    author: z.object({ id: z.string() }),
    components: z.array(z.object({ id: z.number().optional() })).default([]),
  }),
);

interface OutletParts {
  readonly settings: DiscordSettings;
  readonly buttons: ButtonStore;
  readonly logger: Logger;
  /** The bot's own id; undefined before it is online. */
  readonly me: () => string | undefined;
}

export function createOutlet({ settings, buttons, logger, me }: OutletParts): Outlet & { close(): void } {
  // a queue of its own: a repeated call must be the caller's decision, and a full bucket its wait
  const rest = new REST({
    ...restOptions(settings),
    retries: 0,
    timeout: TIME_OUT,
    rejectOnRateLimit: () => true,
  });
  /** The library forgets the token at the first 401. */
  const ready = (): REST => rest.setToken(settings.token);

  return {
    fits: (reply, locale) => render(reply, { locale, bodyOf: () => '' }).length === 1,

    freeze(reply, key, locale) {
      const { pages, states } = frozenPages(reply, key, locale);
      const [message] = pages;
      if (!message || pages.length > 1)
        throw new Error(
          `A digest takes ${pages.length} messages on Discord; only one that fits can be frozen.`,
        );
      return JSON.stringify({ message: { ...message, nonce: nonceOf(key), enforce_nonce: true }, states });
    },

    async post({ id, ...tenant }, payload) {
      try {
        const { message, states } = frozen.parse(JSON.parse(payload));
        const ids = await Promise.all(states.map((state) => buttons.keep(tenant, state)));
        const body = withIds(message, ids);
        return {
          kind: 'posted',
          message: posted.parse(await ready().post(Routes.channelMessages(id), { body })).id,
        };
      } catch (fault) {
        return became(fault);
      }
    },

    find: (channel, key, since) => look(ready(), channel, markOf(key), since, me()),

    async remove({ id }, message) {
      try {
        await ready().delete(Routes.channelMessage(id, message));
        return true;
      } catch (fault) {
        logger.warn({ channel: id, message, ...faultFields(fault) }, 'A message could not be taken back');
        // what is gone already is as good as taken back
        return fault instanceof DiscordAPIError && fault.code === RESTJSONErrorCodes.UnknownMessage;
      }
    },

    async tell({ id, ...tenant }, reply, locale) {
      try {
        const bodyOf = await keepActions(actionsOf(reply), { buttons, logger, tenant });
        const channel = posted.parse(
          await ready().post(Routes.userChannels(), { body: { recipient_id: id } }),
        );
        for (const body of render(reply, { locale, bodyOf }))
          await ready().post(Routes.channelMessages(channel.id), { body });
        return true;
      } catch (fault) {
        logger.warn({ ...tenant, user: id, ...faultFields(fault) }, 'Somebody could not be written to');
        return false;
      }
    },

    close() {
      rest.clearHandlerSweeper();
      rest.clearHashSweeper();
    },
  };
}

/** Discord gives a component's id back whenever the message is read, which outlives the nonce's few minutes. */
function markOf(key: string): number {
  return (createHash('sha256').update(`mark ${key}`).digest().readUInt32BE() >>> 1) | 0x4000_0000;
}

/** Which store a long button goes to is known only when it is posted: till then its body is a number. */
function frozenPages(
  reply: Reply,
  key: string,
  locale: string,
): { pages: readonly MessageBody[]; states: readonly string[] } {
  const states: string[] = [];
  const pages = render(reply, {
    locale,
    mark: markOf(key),
    bodyOf: (action) => {
      const body = inlineBody(action);
      if (body !== undefined) return body;
      const state = stateOf(action);
      if (!states.includes(state)) states.push(state);
      return keptBody(`?${states.indexOf(state)}`);
    },
  });
  // the renderer asks more than once, and only what it used last counts; the list holds all the same
  return { pages, states };
}

function withIds(message: Readonly<Record<string, unknown>>, ids: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(message), (name: string, value: unknown) =>
    (name === 'custom_id' || name === 'value') && typeof value === 'string'
      ? value.replace(/:#\?(\d+)$/u, (_all, index: string) => `:${keptBody(ids[Number(index)] ?? '')}`)
      : value,
  );
}

function became(fault: unknown): Posting {
  if (fault instanceof RateLimitError)
    return { kind: 'wait', milliseconds: Math.ceil(Math.max(fault.retryAfter, fault.sublimitTimeout)) };
  if (fault instanceof DiscordAPIError) {
    if (fault.status === 401)
      return { kind: 'refused', scope: 'token', reason: 'Discord does not know the token' };
    const known = CHANNEL_REASONS[Number(fault.code)];
    const reason = known ?? `Discord refused the message: ${fault.message.slice(0, 300)} (${fault.code})`;
    return { kind: 'refused', scope: 'channel', reason };
  }
  if (fault instanceof HTTPError) return { kind: 'unknown', reason: `Discord answered ${fault.status}` };
  return { kind: 'unknown', reason: fault instanceof Error ? fault.message : String(fault) };
}

/** Reads forwards from a moment on, until there is nothing newer. */
async function look(
  rest: REST,
  { id }: Address,
  mark: number,
  since: Temporal.Instant,
  me: string | undefined,
): Promise<Trace> {
  const timestamp = Math.max(since.epochMilliseconds - CLOCK_SKEW, Number(SnowflakeUtil.epoch));
  let after = SnowflakeUtil.generate({ timestamp, increment: 0n, workerId: 0n, processId: 0n }).toString();
  const messages: string[] = [];
  try {
    for (let read = 0; read < READS; read += 1) {
      const query = new URLSearchParams({ after, limit: String(MESSAGES_PER_READ) });
      const page = found.parse(await rest.get(Routes.channelMessages(id), { query }));
      const ordered = page.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
      const ours = ordered.filter(
        ({ author, components }) => (me === undefined || author.id === me) && components[0]?.id === mark,
      );
      messages.push(...ours.map((message) => message.id));
      if (page.length < MESSAGES_PER_READ) return { kind: 'read', messages };
      after = ordered.at(-1)?.id ?? after;
    }
    // the post is looked for soon after it was tried, so it stands near the beginning if anywhere
    return messages.length > 0
      ? { kind: 'read', messages }
      : { kind: 'unreadable', reason: `there are more than ${READS * MESSAGES_PER_READ} messages since` };
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message.slice(0, 300) : String(fault);
    // a refusal lasts; a limit, a time-out or a fault of Discord's own does not
    return fault instanceof DiscordAPIError
      ? { kind: 'unreadable', reason }
      : { kind: 'unreadable', reason, passing: true };
  }
}
