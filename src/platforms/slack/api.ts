/** Slack's Web API: one client a token for what may be asked again, one for what must not be done twice. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger as SlackLogger } from '@slack/bolt';
import { WebClient, WebClientEvent, type WebClientOptions } from '@slack/web-api';
import type { Meter } from '../../ports.ts';
import { faultOf } from './faults.ts';

/** Longest wait for an answer of Slack, in milliseconds. */
const PATIENCE = 10_000;
/** How often a lookup is asked again, and from what wait on, in milliseconds. */
const RETRIES = { retries: 2, minTimeout: 200, maxTimeout: 2_000 };
/** Longest wait that Slack may impose on an answer, in milliseconds; how often it is waited for. */
const LONGEST_WAIT = 60_000;
const WAITS = 3;
/** Tokens whose clients are kept; the one used longest ago is forgotten first. */
const TOKENS = 1_000;

export interface Api {
  /** For what changes nothing: asked again after a fault, waits where Slack says so. */
  readonly lookups: WebClient;
  /** For everything else: one attempt a call, so that nothing is posted twice. */
  readonly posts: WebClient;
  /** Carries out a call of `posts`; again only where Slack surely did nothing and says when to come back. */
  paced<Result>(method: string, call: (client: WebClient) => Promise<Result>): Promise<Result>;
}

export type Apis = (token: string) => Api;

/** Counts what whoever watches over the bot wants to know. */
export type SlackMeter = Pick<Meter, 'rateLimited' | 'reconnected'>;

/** What all clients have in common. */
export function clientOptions(apiUrl: string | undefined, logger: SlackLogger): WebClientOptions {
  return {
    logger,
    timeout: PATIENCE,
    allowAbsoluteUrls: false,
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl.endsWith('/') ? apiUrl : `${apiUrl}/` }),
  };
}

/** Clients by token, made when first asked for. */
export function createApis(apiUrl: string | undefined, logger: SlackLogger, meter?: SlackMeter): Apis {
  const made = new Map<string, Api>();
  const make = (token: string): Api => {
    const options = clientOptions(apiUrl, logger);
    const posts = new WebClient(token, {
      ...options,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
    });
    const lookups = new WebClient(token, { ...options, retryConfig: RETRIES });
    for (const client of [lookups, posts])
      client.on(WebClientEvent.RATE_LIMITED, () => meter?.rateLimited('slack'));
    return {
      lookups,
      posts,
      paced: pacer(posts),
    };
  };
  return (token) => {
    const api = made.get(token) ?? make(token);
    made.delete(token);
    made.set(token, api);
    for (const key of made.keys()) if (made.size > TOKENS) made.delete(key);
    return api;
  };
}

/** A limit holds for a method and a token: whoever meets it makes all the others wait as well. */
function pacer(client: WebClient): Api['paced'] {
  const gates = new Map<string, Promise<void>>();
  return async (method, call) => {
    for (let waits = 0; ; waits += 1) {
      await gates.get(method);
      try {
        return await call(client);
      } catch (error) {
        const fault = faultOf(error);
        if (fault.kind !== 'wait' || waits >= WAITS || fault.milliseconds > LONGEST_WAIT) throw error;
        const gate = sleep(fault.milliseconds, undefined, { ref: false }).finally(() => {
          if (gates.get(method) === gate) gates.delete(method);
        });
        gates.set(method, gate);
      }
    }
  };
}
