/** Discord's API as this bot calls it: one queue for the bot's own requests, one for answers to interactions. */
import { createHash } from 'node:crypto';
import {
  InteractionResponseType,
  MessageFlags,
  REST,
  RESTEvents,
  RESTJSONErrorCodes,
  type RESTPostAPIInteractionCallbackJSONBody,
  Routes,
} from 'discord.js';
import type { Logger } from '../../ports.ts';
import { persistently, refusalCode } from './faults.ts';
import { NONCE } from './limits.ts';
import type { MessageBody } from './render.ts';

export interface DiscordSettings {
  readonly token: string;
  /** Where Discord's API is, without the version; its own where absent. */
  readonly apiUrl?: string;
}

/** What names an interaction to the API. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

export interface Api {
  /** The first response; has to be there within 3 s. */
  acknowledge(ticket: Ticket, body: RESTPostAPIInteractionCallbackJSONBody): Promise<void>;
  /** Puts an answer where the acknowledgement promised one. */
  edit(ticket: Ticket, body: MessageBody): Promise<void>;
  /** A further message. Not repeated when the connection breaks: nothing could tell whether it stands there twice. */
  follow(ticket: Ticket, body: MessageBody, hidden: boolean): Promise<void>;
  /** Takes back what the acknowledgement promised. */
  retract(ticket: Ticket): Promise<void>;
  /** Posts a message of the bot's own, once, whatever happens on the way: `key` is what it is made for. */
  post(channel: string, body: MessageBody, key: string, replyTo?: string): Promise<void>;
  typing(channel: string): Promise<void>;
  close(): void;
}

/** Counts what whoever watches over the bot wants to know. */
export interface DiscordMeter {
  rateLimited(platform: 'discord'): void;
  reconnected(platform: 'discord'): void;
}

/** Refused requests (401, 403, 429) are warned of each time there are so many more; Discord bans at 10,000 in 10 minutes. */
const WARN_EVERY = 500;

/** The library's options for an address: a slash at its end is taken off. */
export function restOptions({ apiUrl }: DiscordSettings): {
  api?: string;
  invalidRequestWarningInterval: number;
} {
  const address = apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/u, '') };
  return { ...address, invalidRequestWarningInterval: WARN_EVERY };
}

/** A nonce of Create Message from whatever it is made for. */
export function nonceOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, Math.min(NONCE, 22));
}

/** `bot` is the client's own queue, which holds to 50 requests a second. */
export function createApi(bot: REST, settings: DiscordSettings, logger: Logger, meter?: DiscordMeter): Api {
  // answers to interactions do not count on the global limit, and must not wait behind it
  const answers = new REST({ ...restOptions(settings), globalRequestsPerSecond: Number.MAX_SAFE_INTEGER });
  for (const queue of [bot, answers]) watchLimits(queue, logger, meter);
  const message = ({ applicationId, token }: Ticket): `/${string}` =>
    Routes.webhookMessage(applicationId, token, '@original');

  return {
    async acknowledge({ id, token }, body) {
      try {
        await persistently(() => answers.post(Routes.interactionCallback(id, token), { auth: false, body }));
      } catch (fault) {
        // an attempt whose answer got lost has reached Discord all the same; ids are taken once, so it was ours
        if (refusalCode(fault) !== RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) throw fault;
      }
    },
    async edit(ticket, body) {
      await persistently(() => answers.patch(message(ticket), { auth: false, body }));
    },
    async follow({ applicationId, token }, body, hidden) {
      const flags = hidden ? body.flags | MessageFlags.Ephemeral : body.flags;
      await answers.post(Routes.webhook(applicationId, token), { auth: false, body: { ...body, flags } });
    },
    async retract(ticket) {
      await persistently(() => answers.delete(message(ticket), { auth: false }));
    },
    async post(channel, body, key, replyTo) {
      const reference = replyTo === undefined ? {} : { message_reference: referTo(replyTo) };
      const whole = { ...body, ...reference, nonce: nonceOf(key), enforce_nonce: true };
      await persistently(() => bot.post(Routes.channelMessages(channel), { body: whole }));
    },
    async typing(channel) {
      await bot.post(Routes.channelTyping(channel));
    },
    close() {
      answers.clearHandlerSweeper();
      answers.clearHashSweeper();
    },
  };
}

function referTo(message: string): { message_id: string; fail_if_not_exists: false } {
  return { message_id: message, fail_if_not_exists: false };
}

/** The promise of an answer. A promise may carry the flag for the asker alone, and nothing else. */
export function promise(hidden: boolean): RESTPostAPIInteractionCallbackJSONBody {
  return {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: hidden ? { flags: MessageFlags.Ephemeral } : {},
  };
}

/** Too many requests are the queue's to wait for; how often it had to is the operator's to know. */
function watchLimits(queue: REST, logger: Logger, meter: DiscordMeter | undefined): void {
  let count = 0;
  queue.on(RESTEvents.Response, ({ route, method }, response) => {
    if (response.status !== 429) return;
    count += 1;
    meter?.rateLimited('discord');
    const scope = response.headers.get('x-ratelimit-scope') ?? 'user';
    const seconds = Number(response.headers.get('retry-after') ?? 0);
    logger.warn({ platform: 'discord', method, route, scope, seconds, count }, 'Discord asked to wait');
  });
  queue.on(RESTEvents.InvalidRequestWarning, ({ count: refused }) => {
    logger.error(
      { platform: 'discord', refused },
      'Discord refuses many requests; at 10,000 in 10 minutes it bans',
    );
  });
}
