/** The two ways in: a socket that we open, or signed requests to a port of ours. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { HTTPReceiver, type Receiver, type Logger as SlackLogger, SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Clock, Logger, PlatformState } from '../../ports.ts';
import type { SlackMeter } from './api.ts';
import { SCOPES } from './definitions.ts';
import { bodyOf, createGuard } from './guard.ts';
import type { Workspaces } from './installations.ts';
import { redacted } from './log.ts';

export interface Way {
  readonly receiver: Receiver;
  state(): PlatformState;
  /** @throws what Slack, or the port, says. */
  start(): Promise<void>;
  /** Lets nothing in any more. */
  stop(): Promise<void>;
}

interface Parts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly slackLogger: SlackLogger;
  readonly options: WebClientOptions;
  readonly meter?: SlackMeter;
}

/** All that the app needs of a receiver: Bolt would take the installer of ours for its own way to authorize. */
function asDoor(receiver: Receiver): Receiver {
  return {
    init: (app) => receiver.init(app),
    start: (...given) => receiver.start(...given),
    stop: (...given) => receiver.stop(...given),
  };
}

/** Waits between attempts to get back to Slack, in milliseconds: from, to. */
const BACK_OFF = { first: 500, longest: 30_000 };

/** Longest wait for a new socket, in milliseconds. */
const HELLO = 20_000;

/** Socket Mode. A lost socket is opened again by ourselves: the library's own attempts can end the process. */
export function socketWay(appToken: string, { clock, logger, slackLogger, options, meter }: Parts): Way {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: slackLogger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: { ...options, retryConfig: { retries: 2, minTimeout: 200 } } },
    processEventErrorHandler: async ({ error }) => {
      // not acknowledged, so that Slack sends it again
      logger.warn({ reason: redacted(error.message) }, 'Something that came in from Slack was not taken');
      return false;
    },
  });
  const { client } = receiver;
  const stopping = new AbortController();
  let state: PlatformState = { connected: false, note: 'Not started' };
  let begun = false;

  const connect = async (): Promise<void> => {
    const settled = new AbortController();
    const late = sleep(HELLO, undefined, { ref: false, signal: settled.signal }).then(() => {
      void client.disconnect().catch(() => undefined);
      throw new Error('Slack did not say hello');
    });
    // where it never says hello, the library would wait for ever
    await Promise.race([client.start(), late]).finally(() => settled.abort());
    state = { connected: true, note: `Connected since ${clock.now().round('second')}` };
  };
  const reconnect = async (): Promise<void> => {
    for (
      let wait = 0;
      !stopping.signal.aborted;
      wait = Math.min(BACK_OFF.longest, wait * 2 || BACK_OFF.first)
    ) {
      try {
        await sleep(wait, undefined, { ref: false, signal: stopping.signal });
        await connect();
        logger.info({}, 'Connected to Slack again');
        meter?.reconnected('slack');
        return;
      } catch (error) {
        if (stopping.signal.aborted) return;
        const reason = redacted(error instanceof Error ? error.message : String(error));
        state = { connected: false, note: `Not connected: ${reason}` };
        logger.warn({ reason, wait }, 'Slack cannot be reached');
      }
    }
  };
  let returning: Promise<void> | undefined;
  client.on('disconnected', () => {
    if (!begun || stopping.signal.aborted || returning) return;
    state = { connected: false, note: `Disconnected since ${clock.now().round('second')}` };
    returning = reconnect().finally(() => {
      returning = undefined;
    });
  });

  return {
    receiver: asDoor(receiver),
    state: () => state,
    async start() {
      await connect();
      begun = true;
    },
    async stop() {
      stopping.abort();
      state = { connected: false, note: 'Stopped' };
      await client.disconnect();
    },
  };
}

export interface HttpParts extends Parts {
  readonly signingSecret: string;
  readonly port: number;
  /** Where workspaces install the app themselves. */
  readonly install?: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly workspaces: Workspaces;
    readonly authorizationUrl?: string;
  };
}

/** Signed requests. Ours looks at each first; Bolt then reads, checks once more and answers it. */
export function httpWay({
  clock,
  logger,
  slackLogger,
  options,
  signingSecret,
  port,
  install,
}: HttpParts): Way {
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    logger: slackLogger,
    ...(install && {
      clientId: install.clientId,
      clientSecret: install.clientSecret,
      stateSecret: install.workspaces.stateSecret,
      installationStore: install.workspaces.store,
      scopes: Object.keys(SCOPES),
      installerOptions: {
        directInstall: true,
        clientOptions: options,
        ...(install.authorizationUrl === undefined ? {} : { authorizationUrl: install.authorizationUrl }),
      },
    }),
    processEventErrorHandler: async ({ error, response }) => {
      logger.warn({ reason: redacted(error.message) }, 'Something that came in from Slack was not taken');
      if (!response.headersSent) response.writeHead(500).end();
      return false;
    },
    // somebody passing by asks for pages that are not there
    dispatchErrorHandler: ({ response }) => void response.writeHead(404).end(),
  });
  const guard = createGuard(signingSecret, clock);
  const handle = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (request.method !== 'POST') return handle(request, response);
    return void admit(request, response);
  };
  const admit = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const body = await bodyOf(request);
    const verdict = body ? guard(request.headers, body) : 'too-large';
    if (verdict !== 'welcome') {
      logger.warn({ verdict }, 'A request that claims to come from Slack was refused');
      response.writeHead(verdict === 'too-large' ? 413 : 401, { connection: 'close' }).end();
      return;
    }
    try {
      // Bolt takes a body that has been read from here
      handle(Object.assign(request, { rawBody: body }), response);
    } catch {
      response.writeHead(404).end();
    }
  };
  let state: PlatformState = { connected: false, note: 'Not started' };
  return {
    receiver: asDoor(receiver),
    state: () => state,
    async start() {
      const server = await receiver.start(port);
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      state = { connected: true, note: `Listening on port ${bound} since ${clock.now().round('second')}` };
    },
    async stop() {
      state = { connected: false, note: 'Stopped' };
      await receiver.stop();
    },
  };
}
