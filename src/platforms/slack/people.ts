/** What Slack knows of people: the language they have set, and whether they may change what concerns a whole channel. */
import type { Clock, Logger, SettingsStore, Tenant } from '../../ports.ts';
import type { Api } from './api.ts';
import { faultOf } from './faults.ts';

/** People whose language is remembered, and for how long. */
const PEOPLE = 10_000;
const HOURS = 6;
const FALLBACK = 'en';

export interface People {
  /** BCP 47 tag of somebody's language; English where Slack does not say so at once. */
  locale(api: Api, tenant: Tenant, user: string): Promise<string>;
  /** Whether somebody runs the workspace, has made the channel, or was named by those who do. */
  mayManage(api: Api, tenant: Tenant, user: string, channel: string | undefined): Promise<boolean>;
}

export function createPeople(clock: Clock, logger: Logger, settings: SettingsStore): People {
  const known = new Map<string, { readonly locale: Promise<string>; readonly until: Temporal.Instant }>();

  const ask = async (api: Api, key: string, user: string): Promise<string> => {
    try {
      // one attempt: an answer in English now is better than one in Spanish in a minute
      const { user: found } = await api.posts.users.info({ user, include_locale: true });
      return found?.locale ?? FALLBACK;
    } catch (error) {
      known.delete(key);
      logger.debug(
        { user, reason: faultOf(error).reason },
        'Slack did not say which language somebody speaks',
      );
      return FALLBACK;
    }
  };

  return {
    locale(api, tenant, user) {
      const key = JSON.stringify([tenant.tenant, user]);
      const held = known.get(key);
      if (held && Temporal.Instant.compare(clock.now(), held.until) < 0) return held.locale;
      const locale = ask(api, key, user);
      known.delete(key);
      known.set(key, { locale, until: clock.now().add({ hours: HOURS }) });
      for (const oldest of known.keys()) if (known.size > PEOPLE) known.delete(oldest);
      return locale;
    },
    async mayManage(api, tenant, user, channel) {
      try {
        if ((await settings.read(tenant)).managers.includes(user)) return true;
        const { user: found } = await api.lookups.users.info({ user });
        if (found?.is_admin || found?.is_owner || found?.is_primary_owner) return true;
        if (channel === undefined) return false;
        const { channel: place } = await api.lookups.conversations.info({ channel });
        return place?.creator === user;
      } catch (error) {
        const { reason } = faultOf(error);
        logger.warn({ user, tenant: tenant.tenant, reason }, 'Slack did not say what somebody may do');
        return false;
      }
    },
  };
}
