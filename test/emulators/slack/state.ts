/** What the emulated Slack knows: workspaces with their tokens, people, channels and messages. */

export interface Person {
  readonly id: string;
  readonly locale?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
}

export interface Stored {
  readonly ts: string;
  readonly user: string;
  readonly thread_ts?: string;
  text: string;
  blocks: readonly unknown[];
  readonly metadata?: unknown;
}

export interface Channel {
  readonly id: string;
  readonly creator: string;
  /** Whether the bot is in it. */
  member: boolean;
  archived: boolean;
  readonly messages: Stored[];
}

export interface Workspace {
  readonly team: string;
  token: string;
  readonly botUser: string;
  readonly botId: string;
  scopes: readonly string[];
  /** A token that was revoked is no token. */
  revoked: boolean;
  readonly people: Map<string, Person>;
  readonly channels: Map<string, Channel>;
}

/** All that the manifest asks for. */
export const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'channels:history',
  'channels:read',
  'chat:write',
  'commands',
  'groups:history',
  'groups:read',
  'im:history',
  'im:write',
  'users:read',
];

/** A workspace with an admin, two members, a channel with the bot in it and one without. */
export function workspace(team: string): Workspace {
  const people: readonly Person[] = [
    { id: 'U1', locale: 'en-US' },
    { id: 'U2', locale: 'es-ES' },
    { id: 'UADMIN', locale: 'en-GB', is_admin: true },
  ];
  const channels = [channel('C1', true), channel('C2', true), channel('CAWAY', false)];
  return {
    team,
    token: `xoxb-${team}`,
    botUser: `UBOT${team}`,
    botId: `B${team}`,
    scopes: ALL_SCOPES,
    revoked: false,
    people: new Map(people.map((person) => [person.id, person])),
    channels: new Map(channels.map((one) => [one.id, one])),
  };
}

export function channel(id: string, member: boolean, creator = 'U2'): Channel {
  return { id, creator, member, archived: false, messages: [] };
}

let seconds = Math.floor(Date.now() / 1_000);

/** Stamps of messages, each later than the one before. */
export function nextStamp(): string {
  seconds += 1;
  return `${seconds}.000100`;
}
