/** Who comes in, from which workspace, and with which client they are answered. */
import type { Origin, Place } from '../../bot/command.ts';
import type { EventStore, Tenant } from '../../ports.ts';
import type { Api, Apis } from './api.ts';
import type { People } from './people.ts';

export interface Visit {
  readonly tenant: Tenant;
  readonly user: string;
  readonly locale: string;
  readonly api: Api;
  /** The bot's own user. */
  readonly bot: string | undefined;
  /** For the bot: who asks, and where; managing a place is asked of Slack only where it matters. */
  origin(place: Place): Origin;
}

/** What Bolt has found out about an event: see `authorize`. */
export interface Authorized {
  readonly botToken?: string | undefined;
  readonly botUserId?: string | undefined;
  readonly teamId?: string | undefined;
}

export interface Visits {
  /** Undefined where the workspace is not known, or the event has been seen before under one of these ids. */
  admit(from: Authorized, user: string, ids: readonly (string | undefined)[]): Promise<Visit | undefined>;
}

export function createVisits(apis: Apis, people: People, events: EventStore): Visits {
  return {
    async admit({ botToken, botUserId, teamId }, user, ids) {
      if (botToken === undefined || teamId === undefined) return undefined;
      const tenant: Tenant = { platform: 'slack', tenant: teamId };
      // all of them are noted: the same message may come in under another id
      const fresh = ids.filter((id) => id !== undefined).map((id) => events.first(tenant, id));
      if (fresh.includes(false)) return undefined;
      const api = apis(botToken);
      const locale = await people.locale(api, tenant, user);
      return {
        tenant,
        user,
        locale,
        api,
        bot: botUserId,
        origin: (place) => ({
          user: { platform: 'slack', tenant: teamId, id: user },
          place,
          locale,
          mayManage: () =>
            place.kind === 'direct' || people.mayManage(api, tenant, user, place.id.split(':')[0]),
        }),
      };
    },
  };
}

/** A channel, or with its first message's stamp a thread in it: what is said there is one conversation. */
export function placeOf(channel: string, thread?: string): Place {
  const id = thread === undefined ? channel : `${channel}:${thread}`;
  return { kind: channel.startsWith('D') ? 'direct' : 'channel', id };
}
