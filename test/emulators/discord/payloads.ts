/** Objects of Discord's API v10 as the gateway and the REST API send them. */

export type Json = Readonly<Record<string, unknown>>;

/** Milliseconds of 2015-01-01, where snowflakes begin. */
const EPOCH = 1_420_070_400_000n;
let counter = 0n;

/** A new id, later than all before it. */
export function snowflake(at = Date.now()): string {
  counter += 1n;
  return (((BigInt(at) - EPOCH) << 22n) | (counter & 0x3fffffn)).toString();
}

export interface User {
  readonly id: string;
  readonly username: string;
  readonly bot?: boolean;
}

export interface Channel {
  readonly id: string;
  /** 0 a text channel of a server, 1 a direct message, 3 a group conversation. */
  readonly type: number;
  readonly name: string;
  readonly guild?: string;
  /** What every call on it is refused with. */
  refused?: { readonly status: number; readonly code: number; readonly message: string };
}

export interface Guild {
  readonly id: string;
  readonly locale: string;
  readonly channels: readonly Channel[];
}

export interface Message {
  readonly id: string;
  readonly channel_id: string;
  readonly author: Json & { readonly id: string };
  content: string;
  flags: number;
  components: readonly Json[];
  readonly [more: string]: unknown;
}

export const user = (username: string): User => ({ id: snowflake(), username });

export function userPayload({ id, username, bot = false }: User): Json & { readonly id: string } {
  return { id, username, bot, discriminator: '0', global_name: username, avatar: null, public_flags: 0 };
}

export function memberPayload(who: User, permissions: bigint): Json {
  return {
    user: userPayload(who),
    nick: null,
    avatar: null,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    premium_since: null,
    deaf: false,
    mute: false,
    pending: false,
    communication_disabled_until: null,
    flags: 0,
    permissions: permissions.toString(),
  };
}

export function channelPayload({ id, type, name, guild }: Channel, recipients: readonly User[] = []): Json {
  const common = { id, type, last_message_id: null, flags: 0 };
  if (type === 0)
    return {
      ...common,
      name,
      guild_id: guild,
      position: 0,
      permission_overwrites: [],
      nsfw: false,
      topic: null,
    };
  return { ...common, recipients: recipients.map(userPayload) };
}

/** READ permissions of everyone, and what the bot was invited with. */
const EVERYONE = (0x400n | 0x800n | 0x10000n | 0x80000000n).toString();

export function guildPayload({ id, locale, channels }: Guild, bot: User): Json {
  return {
    id,
    name: `Server ${id}`,
    owner_id: '100000000000000001',
    preferred_locale: locale,
    roles: [
      {
        id,
        name: '@everyone',
        permissions: EVERYONE,
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: false,
        flags: 0,
      },
    ],
    channels: channels.map((channel) => channelPayload(channel)),
    members: [memberPayload(bot, 0n)],
    threads: [],
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    emojis: [],
    stickers: [],
    features: [],
    unavailable: false,
    member_count: 2,
    large: false,
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    icon: null,
    afk_timeout: 300,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    system_channel_flags: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
  };
}

export function messagePayload(
  author: User,
  channel: string,
  content: string,
  more: Json = {},
  id = snowflake(),
): Message {
  return {
    id,
    channel_id: channel,
    author: userPayload(author),
    content,
    timestamp: '2026-01-15T12:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: 0,
    flags: 0,
    components: [],
    ...more,
  };
}

/** Every component of a message, nested ones included. */
export function componentsOf(components: unknown): readonly Json[] {
  if (!Array.isArray(components)) return [];
  return components.flatMap((one: Json) => [
    one,
    ...componentsOf(one['components']),
    ...(one['accessory'] ? componentsOf([one['accessory']]) : []),
  ]);
}

/** The text of all its text displays, a line each. */
export function textOf(message: { readonly components?: unknown }): string {
  return componentsOf(message.components)
    .filter(({ type }) => type === 10)
    .map(({ content }) => String(content))
    .join('\n');
}

/** Custom ids of the buttons of a message, by their label. */
export function buttonsOf(message: { readonly components?: unknown }): ReadonlyMap<string, string> {
  return new Map(
    componentsOf(message.components)
      .filter(({ type, custom_id }) => type === 2 && custom_id !== undefined)
      .map(({ label, custom_id }) => [String(label), String(custom_id)]),
  );
}
