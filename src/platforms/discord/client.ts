/** The connection to Discord: goes online, hands on what comes in, and says how it stands. */
import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayIntentBits,
  Options,
  Partials,
} from 'discord.js';
import type { Bot } from '../../bot/bot.ts';
import { OperatorError } from '../../errors.ts';
import type { Clock, Logger, Platform, PlatformState, PlatformStores } from '../../ports.ts';
import { createApi, type DiscordMeter, type DiscordSettings, restOptions } from './api.ts';
import { faultFields } from './faults.ts';
import { listen } from './inbound.ts';
import { createOutlet } from './outlet.ts';

export interface DiscordParts {
  readonly settings: DiscordSettings;
  readonly bot: Bot;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stores: PlatformStores;
  readonly meter?: DiscordMeter;
}

/** Users, and members of a server, that are held in memory. */
const PEOPLE = 1_000;
/** Longest wait, in milliseconds, for servers to arrive after the login. */
const READY_WITHIN = 60_000;
/** Longest wait, in milliseconds, for what is under way at the end: a little less than the process has. */
const DRAIN = 9_000;
/** After these the gateway lets nobody back in (Discord's "Gateway Close Event Codes"). */
const FATAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord no longer accepts the token; put a new one into DISCORD_TOKEN',
  [GatewayCloseCodes.InvalidIntents]: 'Discord does not know the intents that were asked for; update the bot',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents; see the page "Bot" of the developer portal, "Privileged Gateway Intents"',
};

/** Discord as a platform. Nothing is asked of the network before `start`. */
export function createDiscord({ settings, bot, clock, logger, stores, meter }: DiscordParts): Platform {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // without it direct messages are lost without a word
    partials: [Partials.Channel],
    shards: 'auto',
    allowedMentions: { parse: [] },
    // no message is looked up again, and of people only those who have just called
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: { maxSize: PEOPLE, keepOverLimit: ({ id, client: { user } }) => id === user.id },
      GuildMemberManager: { maxSize: PEOPLE, keepOverLimit: ({ id, client: { user } }) => id === user.id },
    }),
    rest: restOptions(settings),
  });
  const api = createApi(client.rest, settings, logger, meter);
  const outlet = createOutlet({ settings, buttons: stores.buttons, logger, me: () => client.user?.id });
  const inbound = listen(client, { api, bot, logger, stores, buttons: stores.buttons });
  const health = watch(client, clock, logger, meter);

  return {
    name: 'discord',
    get state() {
      return health.state();
    },
    outlet,
    async start() {
      try {
        await login(client, settings.token);
      } catch (fault) {
        await client.destroy();
        throw explained(fault);
      }
      logger.info({ platform: 'discord', servers: client.guilds.cache.size }, 'Online on Discord');
    },
    async stop() {
      await inbound.drain(DRAIN);
      await client.destroy();
      api.close();
      outlet.close();
      health.stopped();
    },
  };
}

/** Resolves when every shard is ready. */
async function login(client: Client, token: string): Promise<void> {
  let give: (fault: Error) => void = () => undefined;
  const timer = setTimeout(() => give(new Error('Discord did not send the servers in time')), READY_WITHIN);
  const refused = (event: { code: number }): void =>
    give(new Error(FATAL[event.code] ?? `closed ${event.code}`));
  try {
    const ready = new Promise<void>((resolve, reject) => {
      give = reject;
      client.once(Events.ClientReady, () => resolve());
      client.once(Events.ShardDisconnect, refused);
    });
    await Promise.all([client.login(token), ready]);
  } finally {
    clearTimeout(timer);
    client.off(Events.ShardDisconnect, refused);
  }
}

/** Says what the operator can do about a login that failed. */
function explained(fault: unknown): OperatorError {
  const message = fault instanceof Error ? fault.message : String(fault);
  const unknownToken =
    (fault instanceof DiscordjsError && fault.code === DiscordjsErrorCodes.TokenInvalid) ||
    /authentication failed|no longer accepts the token/iu.test(message);
  if (unknownToken)
    return new OperatorError(
      'discord-token',
      'Discord does not accept DISCORD_TOKEN: copy the token again from the page "Bot" of the developer portal, or reset it there.',
      { cause: fault },
    );
  if (/intents/iu.test(message))
    return new OperatorError(
      'discord-intents',
      'Discord refused the intents (guilds, guild messages, direct messages), none of which is privileged: see the page "Bot" of the developer portal.',
      { cause: fault },
    );
  return new OperatorError(
    'discord-login',
    `Discord could not be reached: ${message}. Check the network, and DISCORD_API_URL where it is set.`,
    { cause: fault },
  );
}

/** Keeps count of how the connection stands. */
function watch(
  client: Client,
  clock: Clock,
  logger: Logger,
  meter: DiscordMeter | undefined,
): { state(): PlatformState; stopped(): void } {
  let state: PlatformState = { connected: false, note: 'not started' };
  const say = (connected: boolean, note: string): void => {
    state = { connected, note: `${note} since ${clock.now().toString({ smallestUnit: 'second' })}` };
  };
  const fields = (shard: number): Record<string, unknown> => ({ platform: 'discord', shard });

  client.on(Events.ClientReady, () => say(true, 'connected'));
  client.on(Events.ShardReady, (shard) => {
    if (client.isReady()) say(true, 'connected');
    logger.debug(fields(shard), 'Connected');
  });
  client.on(Events.ShardResume, (shard, replayed) => {
    say(true, 'connected');
    logger.info({ ...fields(shard), replayed }, 'Connected again, nothing missed');
  });
  client.on(Events.ShardReconnecting, (shard) => {
    say(false, 'connecting again');
    meter?.reconnected('discord');
    logger.warn(fields(shard), 'The connection was lost; connecting again');
  });
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const why = FATAL[code] ?? `closed by Discord with code ${code}`;
    say(false, why);
    logger.error({ ...fields(shard), code }, `Discord closed the connection for good: ${why}`);
  });
  client.on(Events.ShardError, (fault, shard) => {
    logger.warn({ ...fields(shard), reason: fault.message }, 'The connection has a fault');
  });
  client.on(Events.Error, (fault) => {
    logger.error({ platform: 'discord', ...faultFields(fault) }, 'The Discord client has a fault');
  });
  client.on(Events.Invalidated, () => say(false, 'session invalidated'));

  return {
    state: () => state,
    stopped: () => say(false, 'stopped'),
  };
}
