/** Interactions as the gateway sends them. */
import type { Given } from '../discord.ts';
import {
  type Channel,
  channelPayload,
  type Json,
  type Message,
  memberPayload,
  snowflake,
  type User,
  userPayload,
} from './payloads.ts';
import type { Call } from './state.ts';

/** Who calls, and from where. */
export interface Calling {
  readonly user: User;
  readonly channel: Channel;
  readonly application: string;
  readonly locale?: string;
  readonly permissions?: bigint;
  readonly userInstalled?: boolean;
}

export function newCall(user: User, channel: Channel, userInstalled: boolean, pressed?: Message): Call {
  return {
    id: snowflake(),
    token: `interaction-token-${snowflake()}`,
    user,
    channel: channel.id,
    userInstalled,
    pressed,
    late: false,
    acknowledged: undefined,
    choices: undefined,
    original: undefined,
    promised: false,
    followUps: [],
  };
}

/** The data of a slash command; kinds of options by what is given: 3 text, 4 a whole number, 5 yes or no. */
export function commandData(command: string, given: Given, focused?: string): Json {
  const [name, sub] = command.split(' ');
  const options = Object.entries(given).map(([option, value]) => ({
    name: option,
    type: typeof value === 'string' ? 3 : typeof value === 'number' ? 4 : 5,
    value,
    ...(option === focused ? { focused: true } : {}),
  }));
  return {
    id: snowflake(),
    name,
    type: 1,
    options: sub === undefined ? options : [{ name: sub, type: 1, options }],
  };
}

export function interaction(call: Call, type: number, data: Json, from: Calling): Json {
  const { channel, application, user, locale = 'en-US', permissions = 0n, userInstalled } = from;
  const { guild } = channel;
  const owners = userInstalled ? { '1': user.id } : { '0': guild ?? '0' };
  return {
    id: call.id,
    application_id: application,
    type,
    token: call.token,
    version: 1,
    data,
    channel: channelPayload(channel, [user]),
    channel_id: channel.id,
    locale,
    app_permissions: '2147485696',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: owners,
    context: guild ? 0 : channel.type === 1 ? 1 : 2,
    ...(guild
      ? { guild_id: guild, guild: { id: guild, locale: 'en-US', features: [] }, guild_locale: 'en-US' }
      : {}),
    ...(guild ? { member: memberPayload(user, permissions) } : { user: userPayload(user) }),
    ...(call.pressed ? { message: call.pressed } : {}),
  };
}
