/** What went wrong with a call of Discord's API, as far as it can be told; and what may be tried again. */
import { DiscordAPIError, HTTPError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';

/** Codes of a connection that broke or never came about: the call may or may not have had its effect. */
const BROKEN: ReadonlySet<unknown> = new Set([
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
]);
/** Waits before the second and third attempt, in milliseconds. */
const PAUSES = [250, 1_000];

/** Whether a connection broke in mid-call; the library repeats time-outs and 5xx by itself, but not this. */
function isBroken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && BROKEN.has(fault.code);
}

/** Discord's own code of a refusal, such as 10003; undefined for anything else. */
export function refusalCode(fault: unknown): number | undefined {
  return fault instanceof DiscordAPIError ? Number(fault.code) : undefined;
}

/** The 3 s had passed, or the token's 15 minutes: nothing can be shown any more. */
export function isTooLate(fault: unknown): boolean {
  const code = refusalCode(fault);
  return (
    code === RESTJSONErrorCodes.UnknownInteraction ||
    code === RESTJSONErrorCodes.UnknownWebhook ||
    code === RESTJSONErrorCodes.InvalidWebhookToken
  );
}

/**
 * Does something that does no harm when it is done twice, again after a connection broke.
 * @throws whatever the last attempt did.
 */
export async function persistently<T>(work: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (fault) {
      if (!isBroken(fault)) throw fault;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return work();
}

/** For the log: errors of the library carry the body and, in the address, the token of an interaction; these do not. */
export function faultFields(fault: unknown): Readonly<Record<string, unknown>> {
  if (fault instanceof DiscordAPIError)
    return { code: fault.code, status: fault.status, method: fault.method, reason: fault.message };
  if (fault instanceof HTTPError)
    return { status: fault.status, method: fault.method, reason: fault.message };
  if (fault instanceof RateLimitError)
    return { route: fault.route, scope: fault.scope, milliseconds: fault.retryAfter };
  return { err: fault };
}
