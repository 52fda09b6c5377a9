/** A Discord of our own on 127.0.0.1: gateway and REST API, with people who call commands, press buttons and write. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { commandData, interaction, newCall } from './discord/calls.ts';
import { createFaults, type Faults } from './discord/faults.ts';
import { createGateway, type Gateway } from './discord/gateway.ts';
import {
  type Channel,
  type Guild,
  type Json,
  type Message,
  memberPayload,
  messagePayload,
  snowflake,
  type User,
  userPayload,
} from './discord/payloads.ts';
import { createRest, type Rest } from './discord/rest.ts';
import { type Call, createState, type State } from './discord/state.ts';

export interface EmulatorOptions {
  readonly shards?: number;
  /** Milliseconds between heartbeats. */
  readonly heartbeat?: number;
  /** Whether bodies are checked, which takes longer than everything else. */
  readonly check?: boolean;
}

/** Who calls, and from where. */
export interface From {
  readonly user?: User;
  /** The first channel of the first server where absent. */
  readonly channel?: Channel;
  readonly locale?: string;
  readonly permissions?: bigint;
  /** Only the user has installed the app. */
  readonly userInstalled?: boolean;
}

export type Given = Readonly<Record<string, string | number | boolean>>;

export interface DiscordEmulator extends Pick<Rest, 'requests' | 'complaints'> {
  /** For `DISCORD_API_URL`. */
  readonly url: string;
  readonly token: string;
  readonly bot: User;
  readonly guild: Guild;
  readonly channel: Channel;
  readonly someone: User;
  readonly state: State;
  readonly faults: Faults;
  readonly gateway: Gateway;
  /** Calls a slash command; two words are a subcommand. */
  slash(command: string, options?: Given, from?: From): Call;
  /** Types into an option. */
  type(command: string, option: string, typed: string, options?: Given, from?: From): Call;
  /** The command in a message's menu. */
  menu(name: string, target: Message, from?: From): Call;
  press(message: Message, customId: string, from?: From): Call;
  pick(message: Message, customId: string, value: string, from?: From): Call;
  /** Somebody writes; in a server the bot hears it when it is mentioned. */
  write(content: string, from?: From, more?: Json): Message;
  /** Sends the same event once more. */
  again(): void;
  /** The direct messages between a user and the bot. */
  direct(user: User): Channel;
  /** A conversation of people that the bot is no part of. */
  group(): Channel;
  close(): Promise<void>;
}

export async function startDiscord({
  shards = 1,
  heartbeat = 45_000,
  check = true,
}: EmulatorOptions = {}): Promise<DiscordEmulator> {
  const token = 'canary-token.for-tests.only';
  const application = snowflake();
  const bot: User = { id: application, username: 'dateline', bot: true };
  const someone: User = { id: snowflake(), username: 'someone' };
  const guildId = snowflake();
  const channel: Channel = { id: snowflake(), type: 0, name: 'news', guild: guildId };
  const guild: Guild = { id: guildId, locale: 'en-US', channels: [channel] };
  const faults = createFaults();
  const server = createServer((request, response) => rest.handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = Object(server.address());
  const address = (): string => `ws://127.0.0.1:${port}/gateway`;
  const gateway = createGateway({ server, address, token, bot, application, guilds: [guild], heartbeat });
  const limit = { total: 1_000, remaining: 999, reset_after: 0, max_concurrency: 16 };
  const state = createState({
    token,
    application,
    bot,
    gateway: () => ({ url: address(), shards, session_start_limit: limit }),
    created: (message) => {
      const where = state.channels.get(message.channel_id)?.guild;
      gateway.dispatch('MESSAGE_CREATE', where ? { ...message, guild_id: where } : message, where);
    },
  });
  const rest = createRest(faults, check, (request) => state.answer(request));
  state.channels.set(channel.id, channel);
  let last: { readonly event: string; readonly data: Json; readonly guild: string | undefined } | undefined;

  const send = (event: string, data: Json, where: string | undefined): void => {
    last = { event, data, guild: where };
    gateway.dispatch(event, data, where);
  };
  const call = (type: number, data: Json, from: From, pressed?: Message): Call => {
    const one = newCall(from.user ?? someone, from.channel ?? channel, from.userInstalled ?? false, pressed);
    state.calls.set(one.token, one);
    const payload = interaction(one, type, data, {
      ...from,
      channel: from.channel ?? channel,
      application,
      user: one.user,
    });
    send('INTERACTION_CREATE', payload, (from.channel ?? channel).guild);
    return one;
  };

  return {
    url: `http://127.0.0.1:${port}/api`,
    token,
    bot,
    guild,
    channel,
    someone,
    state,
    faults,
    gateway,
    requests: rest.requests,
    complaints: rest.complaints,
    slash: (command, options = {}, from = {}) => call(2, commandData(command, options), from),
    type: (command, option, typed, options = {}, from = {}) =>
      call(4, commandData(command, { ...options, [option]: typed }, option), from),
    menu: (name, target, from = {}) =>
      call(
        2,
        {
          id: snowflake(),
          name,
          type: 3,
          target_id: target.id,
          resolved: { messages: { [target.id]: target } },
        },
        from,
      ),
    press: (message, custom_id, from = {}) =>
      call(3, { component_type: 2, custom_id }, { ...from, ...placeOf(message, from) }, message),
    pick: (message, custom_id, value, from = {}) =>
      call(
        3,
        { component_type: 3, custom_id, values: [value] },
        { ...from, ...placeOf(message, from) },
        message,
      ),
    write(content, from = {}, more = {}) {
      const { user = someone, channel: where = channel, permissions = 0n } = from;
      const mentions = content.includes(`<@${bot.id}>`) ? [userPayload(bot)] : [];
      const message = messagePayload(user, where.id, content, {
        mentions,
        channel_type: where.type,
        ...more,
      });
      const { user: _user, ...member } = memberPayload(user, permissions);
      const data = where.guild ? { ...message, guild_id: where.guild, member } : message;
      send('MESSAGE_CREATE', data, where.guild);
      return message;
    },
    again() {
      if (last) gateway.dispatch(last.event, last.data, last.guild);
    },
    direct(user) {
      const name = `dm-${user.id}`;
      const known = [...state.channels.values()].find((one) => one.name === name);
      const one = known ?? { id: snowflake(), type: 1, name };
      state.channels.set(one.id, one);
      return one;
    },
    group: () => ({ id: snowflake(), type: 3, name: 'group' }),
    async close() {
      gateway.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  function placeOf(message: Message, from: From): Pick<From, 'channel'> {
    const where = from.channel ?? state.channels.get(message.channel_id);
    return where ? { channel: where } : {};
  }
}
