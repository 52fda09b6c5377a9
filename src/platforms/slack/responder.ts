/** Answers at the address that came with an event (response_url): JSON, without a token, a few times, for half an hour. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from '../../ports.ts';

const PATIENCE = 10_000;
/** Longest wait that is imposed on an answer, in milliseconds, and how often it is waited for. */
const LONGEST_WAIT = 60_000;
const WAITS = 3;

/**
 * Sends one answer.
 * @returns false where it was surely not shown; true where it was, or where nobody can say.
 */
export type Respond = (address: string, body: Readonly<Record<string, unknown>>) => Promise<boolean>;

export function createResponder(logger: Logger): Respond {
  return async (address, body) => {
    for (let waits = 0; ; waits += 1) {
      try {
        const response = await fetch(address, {
          method: 'POST',
          headers: { 'content-type': 'application/json; charset=utf-8' },
          body: JSON.stringify(body),
          redirect: 'error',
          signal: AbortSignal.timeout(PATIENCE),
        });
        await response.body?.cancel();
        if (response.ok) return true;
        const wait = Number(response.headers.get('retry-after') ?? 1) * 1_000;
        if (response.status === 429 && waits < WAITS && wait <= LONGEST_WAIT) {
          await sleep(wait, undefined, { ref: false });
          continue;
        }
        if (response.status < 500) return false;
        logger.warn({ status: response.status }, 'Slack failed over an answer; it is not sent again');
      } catch (error) {
        const reason = error instanceof Error ? error.name : 'unknown';
        logger.warn({ reason }, 'An answer may not have reached Slack; it is not sent again');
      }
      return true;
    }
  };
}
