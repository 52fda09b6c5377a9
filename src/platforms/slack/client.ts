/** Slack, put together: one way in, one or many workspaces. */
import { setTimeout as sleep } from 'node:timers/promises';
import { App } from '@slack/bolt';
import type { Bot } from '../../bot/bot.ts';
import { OperatorError } from '../../errors.ts';
import type { Clock, Logger, Platform, PlatformStores } from '../../ports.ts';
import { clientOptions, createApis, type SlackMeter } from './api.ts';
import { createButtons } from './buttons.ts';
import { type Identity, identify, startFault } from './identity.ts';
import { listen } from './inbound.ts';
import { createWorkspaces, type Workspaces } from './installations.ts';
import { redacted, slackLogger } from './log.ts';
import { createOutlet } from './outlet.ts';
import { createPeople } from './people.ts';
import { httpWay, socketWay, type Way } from './receiver.ts';
import type { Room } from './room.ts';
import { createSpeaker } from './speaker.ts';
import { createTasks } from './tasks.ts';
import { type Authorized, createVisits } from './visit.ts';

/** As `src/config.ts` reads them: one way in, and the tokens of one workspace or the means to get those of many. */
export interface SlackSettings {
  readonly way:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string; readonly port: number };
  readonly workspaces:
    | { readonly kind: 'one'; readonly botToken: string }
    | {
        readonly kind: 'many';
        readonly clientId: string;
        readonly clientSecret: string;
        readonly storeKey: Uint8Array;
      };
  readonly apiUrl?: string;
}

export interface SlackParts {
  readonly settings: SlackSettings;
  readonly bot: Bot;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly stores: PlatformStores;
  readonly meter?: SlackMeter;
}

/** Longest wait at the end for what was begun, in milliseconds. */
const PATIENCE = 9_000;
/** Wait for connections to close, in milliseconds. */
const GRACE = 500;

/** The platform; nothing happens before `start`. */
export function createSlack({ settings, bot, clock, logger, stores, meter }: SlackParts): Platform {
  const { workspaces, apiUrl } = settings;
  const log = slackLogger(logger);
  const apis = createApis(apiUrl, log, meter);
  const many =
    workspaces.kind === 'many'
      ? createWorkspaces(workspaces.storeKey, stores.installations, stores.eraser)
      : undefined;
  let identity: Identity | undefined;

  const authorize = async (
    workspace: string | undefined,
  ): Promise<(Authorized & { botId: string }) | undefined> => {
    if (!many) return identity;
    return workspace === undefined ? undefined : many.authorize(workspace);
  };
  const tasks = createTasks(logger);
  const buttons = createButtons(stores.buttons);
  const people = createPeople(clock, logger, stores.settings);
  const visits = createVisits(apis, people, stores.events);
  const room: Room = {
    bot,
    clock,
    logger,
    stores,
    visits,
    buttons,
    tasks,
    speaker: createSpeaker(bot, buttons, logger),
  };
  const way = createWay({ settings, clock, logger, many, ...(meter ? { meter } : {}) });

  return {
    name: 'slack',
    get state() {
      return way.state();
    },
    outlet: createOutlet(bot, async (tenant) => {
      const held = await authorize(tenant);
      if (held?.botToken === undefined || (!many && held.teamId !== tenant)) return undefined;
      return { api: apis(held.botToken), user: held.botUserId };
    }),
    async start() {
      if (settings.way.kind === 'socket' && many)
        throw new OperatorError(
          'slack-settings',
          'Slack has no Socket Mode for apps of many workspaces: unset SLACK_APP_TOKEN and set SLACK_SIGNING_SECRET.',
        );
      if (workspaces.kind === 'one') identity = await identify(apis(workspaces.botToken));
      const app = new App({
        receiver: way.receiver,
        logger: log,
        clientOptions: clientOptions(apiUrl, log),
        convoStore: false,
        authorize: async ({ teamId }) => {
          const held = await authorize(teamId);
          if (!held)
            throw new Error(`The app is not installed in the workspace ${teamId ?? 'without an id'}`);
          const { botToken, botUserId, botId } = held;
          return {
            botId,
            ...(botToken === undefined ? {} : { botToken }),
            ...(botUserId === undefined ? {} : { botUserId }),
            ...(held.teamId === undefined ? {} : { teamId: held.teamId }),
          };
        },
      });
      app.error(async (error) => {
        logger.warn(
          { reason: redacted(error.message) },
          'Something that came in from Slack was not answered',
        );
      });
      listen(app, room, { stores, apis, logger, tokenOf: authorize });
      await way.start().catch((error: unknown) => {
        throw startFault(error, settings.way);
      });
      logger.info({ way: settings.way.kind, ...(identity ? { tenant: identity.teamId } : {}) }, 'On Slack');
    },
    async stop() {
      const closed = way.stop().catch(() => undefined);
      const done = await tasks.idle(PATIENCE);
      if (!done) logger.warn({}, 'Slack: something was left unfinished at the end');
      // connections that Slack keeps open do not keep us
      await Promise.race([closed, sleep(GRACE, undefined, { ref: false })]);
    },
  };
}

interface WayParts extends Pick<SlackParts, 'settings' | 'clock' | 'logger' | 'meter'> {
  readonly many: Workspaces | undefined;
}

function createWay({ settings, clock, logger, many, meter }: WayParts): Way {
  const { way, workspaces, apiUrl } = settings;
  const log = slackLogger(logger);
  const options = clientOptions(apiUrl, log);
  const parts = { clock, logger, slackLogger: log, options, ...(meter ? { meter } : {}) };
  if (way.kind === 'socket') return socketWay(way.appToken, parts);
  const { signingSecret, port } = way;
  if (workspaces.kind === 'one' || !many) return httpWay({ ...parts, signingSecret, port });
  const { clientId, clientSecret } = workspaces;
  // a local server of the operator's own stands in for Slack's pages as well
  const authorizationUrl =
    apiUrl === undefined ? {} : { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href };
  return httpWay({
    ...parts,
    signingSecret,
    port,
    install: { clientId, clientSecret, workspaces: many, ...authorizationUrl },
  });
}
