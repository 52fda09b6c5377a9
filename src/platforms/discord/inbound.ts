/** Listens: each event once, each handler counted, so that the end can wait for those under way. */
import { type Client, Events, type Guild } from 'discord.js';
import type { Tenant } from '../../ports.ts';
import { faultFields } from './faults.ts';
import { type Serving, serve } from './interactions.ts';
import { isForBot, serveMessage } from './messages.ts';
import { tenantOf } from './origin.ts';

/** What is held about a server that has removed the bot is erased so many days later. */
const KEPT_DAYS = 30;
/** Users whose language is remembered: messages do not tell it, commands do. */
const LANGUAGES_KEPT = 10_000;

export interface Inbound {
  /** Takes nothing new, and waits for what is under way, at most so many milliseconds. */
  drain(milliseconds: number): Promise<void>;
}

export function listen(client: Client, parts: Serving): Inbound {
  const { stores, logger } = parts;
  const underWay = new Set<Promise<void>>();
  const spoken = languages();
  let closing = false;

  /** Runs a handler, counted; what it throws is logged. */
  const run = (tenant: Tenant, event: string, work: () => Promise<void>): void => {
    if (closing) return;
    const task = work().catch((fault: unknown) => {
      logger.error({ ...tenant, event, ...faultFields(fault) }, 'An event could not be handled');
    });
    underWay.add(task);
    void task.finally(() => underWay.delete(task));
  };
  /** The same once for an event, however often it comes. */
  const once = (tenant: Tenant, event: string, work: () => Promise<void>): void =>
    run(tenant, event, async () => {
      if (stores.events.first(tenant, event)) await work();
    });

  client.on(Events.InteractionCreate, (interaction) => {
    spoken.remember(interaction.user.id, interaction.locale);
    // a suggestion that is made twice does no harm, and there is one with each letter that is typed
    const handle = interaction.isAutocomplete() ? run : once;
    handle(tenantOf(interaction), interaction.id, () => serve(interaction, parts));
  });
  client.on(Events.MessageCreate, (message) => {
    if (!isForBot(message)) return;
    const { guildId, author } = message;
    const tenant = { platform: 'discord', tenant: guildId ?? `user:${author.id}` } as const;
    once(tenant, message.id, () => serveMessage(message, parts, spoken.of(author.id)));
  });
  // a server that is merely unreachable raises another event
  client.on(Events.GuildDelete, (guild) =>
    membership(guild, (tenant) => stores.eraser.leave(tenant, KEPT_DAYS)),
  );
  client.on(Events.GuildCreate, (guild) => membership(guild, (tenant) => stores.eraser.rejoin(tenant)));

  const membership = (guild: Guild, change: (tenant: Tenant) => Promise<void>): void => {
    const tenant = { platform: 'discord', tenant: guild.id } as const;
    void change(tenant).catch((fault: unknown) => {
      logger.error({ ...tenant, err: fault }, 'A server that came or went could not be recorded');
    });
  };

  return {
    async drain(milliseconds) {
      closing = true;
      let timer: NodeJS.Timeout | undefined;
      const patience = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, milliseconds);
      });
      await Promise.race([Promise.allSettled(underWay), patience]);
      clearTimeout(timer);
      if (underWay.size > 0)
        logger.warn({ platform: 'discord', left: underWay.size }, 'Calls were left unanswered');
    },
  };
}

/** The languages of those who have called a command, the longest silent forgotten first. */
function languages(): { remember(user: string, locale: string): void; of(user: string): string | undefined } {
  const known = new Map<string, string>();
  return {
    remember(user, locale) {
      known.delete(user);
      known.set(user, locale);
      if (known.size > LANGUAGES_KEPT) for (const [oldest] of known.entries().take(1)) known.delete(oldest);
    },
    of: (user) => known.get(user),
  };
}
