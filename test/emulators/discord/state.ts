/** What the emulated Discord holds: channels, messages, interactions, commands; and what it answers to each request. */
import { z } from 'zod';
import type { Channel } from './payloads.ts';
import { type Json, type Message, messagePayload, snowflake, type User } from './payloads.ts';
import type { Answer, Recorded } from './rest.ts';

const EPHEMERAL = 1 << 6;

/** One interaction, and what has become of it. */
export interface Call {
  readonly id: string;
  readonly token: string;
  readonly user: User;
  readonly channel: string;
  /** Only the user has installed the app: five follow-ups at most. */
  readonly userInstalled: boolean;
  /** The message whose button was pressed. */
  readonly pressed: Message | undefined;
  /** Too late for any answer. */
  late: boolean;
  acknowledged: number | undefined;
  choices: readonly { readonly name: string; readonly value: string }[] | undefined;
  /** Where the answer stands; a promise until it is edited. */
  original: Message | undefined;
  promised: boolean;
  readonly followUps: Message[];
}

const body = z.object({
  content: z.string().optional(),
  flags: z.number().default(0),
  components: z.array(z.record(z.string(), z.unknown())).default([]),
  nonce: z.string().optional(),
  enforce_nonce: z.boolean().default(false),
  message_reference: z.object({ message_id: z.string() }).optional(),
});
const callback = z.object({
  type: z.number(),
  data: z
    .object({
      flags: z.number().default(0),
      choices: z.array(z.object({ name: z.string(), value: z.string() })).optional(),
    })
    .optional(),
});

export interface State {
  readonly channels: Map<string, Channel>;
  readonly messages: Map<string, Message[]>;
  readonly calls: Map<string, Call>;
  readonly typed: string[];
  commands: readonly Json[];
  readonly guildCommands: Map<string, readonly Json[]>;
  /** Nonces are forgotten, as Discord does after a few minutes. */
  forgetNonces(): void;
  answer(request: Recorded): Answer;
}

interface StateParts {
  readonly token: string;
  readonly application: string;
  readonly bot: User;
  readonly gateway: () => Json;
  /** Tells the gateway of a message that the bot has posted. */
  readonly created: (message: Message) => void;
}

const refusal = (status: number, code: number, message: string): Answer => ({
  status,
  body: { code, message },
});

export function createState({ token, application, bot, gateway, created }: StateParts): State {
  const nonces = new Map<string, Message>();
  const state: State = {
    channels: new Map(),
    messages: new Map(),
    calls: new Map(),
    typed: [],
    commands: [],
    guildCommands: new Map(),
    forgetNonces: () => nonces.clear(),
    answer(request) {
      const [first, id = '', third, fourth] = request.path.split('/').slice(1);
      if (first === 'interactions') return acknowledge(request, id, third ?? '');
      if (first === 'webhooks') return webhook(request, third ?? '');
      if (request.authorization !== `Bot ${token}`) return refusal(401, 0, '401: Unauthorized');
      if (first === 'gateway') return { status: 200, body: gateway() };
      if (first === 'applications') return applications(request, third, fourth);
      if (first === 'users') return openDirect(request);
      if (first === 'channels') return inChannel(request, id, third, fourth);
      return refusal(404, 0, '404: Not Found');
    },
  };

  function keep(message: Message): Message {
    const list = state.messages.get(message.channel_id) ?? [];
    state.messages.set(message.channel_id, [...list, message]);
    return message;
  }

  function write(channel: string, given: unknown, more: Json = {}, flags = 0): Message {
    const { content = '', components, ...rest } = body.parse(given);
    return messagePayload(bot, channel, content, {
      components: numbered(components),
      flags: rest.flags | flags,
      ...more,
    });
  }

  function acknowledge({ body: given }: Recorded, id: string, callToken: string): Answer {
    const call = state.calls.get(callToken);
    if (!call || call.id !== id || call.late) return refusal(404, 10_062, 'Unknown interaction');
    if (call.acknowledged !== undefined)
      return refusal(400, 40_060, 'Interaction has already been acknowledged.');
    const { type, data } = callback.parse(given);
    call.acknowledged = type;
    call.choices = data?.choices;
    if (type === 6) call.original = call.pressed;
    if (type === 5) {
      const more = { interaction_metadata: metadata(call), application_id: application };
      call.original = messagePayload(bot, call.channel, '', { ...more, flags: (data?.flags ?? 0) | 128 });
      call.promised = true;
    }
    return { status: 204 };
  }

  function metadata({ id, user }: Call): Json {
    return {
      id,
      type: 2,
      user: { ...user, discriminator: '0', avatar: null },
      authorizing_integration_owners: {},
    };
  }

  function webhook({ method, path, body: given }: Recorded, callToken: string): Answer {
    const call = state.calls.get(callToken);
    if (!call || call.acknowledged === undefined) return refusal(404, 10_015, 'Unknown Webhook');
    if (path.endsWith('/@original')) {
      const { original } = call;
      if (!original) return refusal(404, 10_008, 'Unknown Message');
      if (method === 'DELETE') {
        call.original = undefined;
        call.promised = false;
        return { status: 204 };
      }
      const { components, flags } = write(call.channel, given);
      Object.assign(original, { components, flags: (original.flags & EPHEMERAL) | (flags & ~EPHEMERAL) });
      if (call.promised && (original.flags & EPHEMERAL) === 0) keep(original);
      call.promised = false;
      return { status: 200, body: original };
    }
    if (call.userInstalled && call.followUps.length >= 5)
      return refusal(400, 40_094, 'This interaction has reached the maximum number of follow up messages.');
    const message = write(call.channel, given, { interaction_metadata: metadata(call) });
    call.followUps.push(message);
    if ((message.flags & EPHEMERAL) === 0) keep(message);
    return { status: 200, body: message };
  }

  function applications({ method, body: given }: Recorded, third = '', guild?: string): Answer {
    if (third === '') return { status: 200, body: { id: application, name: 'Dateline' } };
    const stored = third === 'guilds' ? (state.guildCommands.get(guild ?? '') ?? []) : state.commands;
    if (method === 'GET') return { status: 200, body: stored };
    const list: readonly Json[] = Array.isArray(given) ? given : [];
    const next = list.map((one) => ({
      id: snowflake(),
      application_id: application,
      version: snowflake(),
      ...one,
    }));
    if (third === 'guilds') state.guildCommands.set(guild ?? '', next);
    else state.commands = next;
    return { status: 200, body: next };
  }

  function openDirect({ body: given }: Recorded): Answer {
    const { recipient_id } = z.object({ recipient_id: z.string() }).parse(given);
    const name = `dm-${recipient_id}`;
    const known = [...state.channels.values()].find((channel) => channel.name === name);
    const channel = known ?? { id: snowflake(), type: 1, name };
    state.channels.set(channel.id, channel);
    return { status: 200, body: { id: channel.id, type: 1 } };
  }

  function inChannel(request: Recorded, id: string, third = '', message?: string): Answer {
    const channel = state.channels.get(id);
    if (!channel) return refusal(404, 10_003, 'Unknown Channel');
    const { refused } = channel;
    if (refused) return refusal(refused.status, refused.code, refused.message);
    if (third === 'typing') {
      state.typed.push(id);
      return { status: 204 };
    }
    if (request.method === 'GET') return { status: 200, body: read(request, id) };
    if (request.method === 'DELETE') return erase(id, message ?? '');
    return post(request, id);
  }

  function read({ query }: Recorded, id: string): readonly Message[] {
    const after = BigInt(query.get('after') ?? '0');
    const later = (state.messages.get(id) ?? []).filter((one) => BigInt(one.id) > after);
    return later.slice(0, Number(query.get('limit') ?? '50')).toReversed();
  }

  function erase(id: string, message: string): Answer {
    const list = state.messages.get(id) ?? [];
    if (!list.some((one) => one.id === message)) return refusal(404, 10_008, 'Unknown Message');
    state.messages.set(
      id,
      list.filter((one) => one.id !== message),
    );
    return { status: 204 };
  }

  /** The same nonce within its time gives the first message back. */
  function post({ body: given }: Recorded, id: string): Answer {
    const { nonce, enforce_nonce, message_reference } = body.parse(given);
    const key = `${id}/${nonce}`;
    const before = enforce_nonce && nonce !== undefined ? nonces.get(key) : undefined;
    if (before) return { status: 200, body: before };
    const reference = message_reference ? { message_reference, type: 19 } : {};
    const message = keep(write(id, given, { ...reference, nonce }));
    if (nonce !== undefined) nonces.set(key, message);
    created(message);
    return { status: 200, body: message };
  }

  return state;
}

/** Components without an id get one, as Discord numbers them. */
function numbered(components: readonly Json[]): Json[] {
  let next = 0;
  const number = (part: Json): Json => {
    next += 1;
    const inside = part['components'];
    return {
      id: next,
      ...part,
      ...(Array.isArray(inside) ? { components: inside.map((one: Json) => number(one)) } : {}),
    };
  };
  return components.map(number);
}
