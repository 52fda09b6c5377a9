/** Slack's libraries log through ours. Their debug lines hold messages and requests, so these are never written. */
import { LogLevel, type Logger as SlackLogger } from '@slack/bolt';
import type { Logger } from '../../ports.ts';

/** Tokens, and the tickets in addresses of sockets. */
const SECRET = /\bx(?:ox[a-z]|app|oxe\.xox[a-z])-[\w-]+|([?&](?:ticket|app_id)=)[^&\s]+/gu;
const LONGEST = 500;

/** Removes what opens doors from a line that somebody else wrote. */
export function redacted(text: string): string {
  return text.replace(SECRET, (_, name?: string) => `${name ?? ''}…`).slice(0, LONGEST);
}

export function slackLogger(logger: Logger): SlackLogger {
  const line = (parts: readonly unknown[]): string => redacted(parts.map(String).join(' '));
  return {
    debug: () => undefined,
    // chatter of a library that works as it should
    info: (...parts) => logger.debug({ part: 'slack' }, line(parts)),
    warn: (...parts) => logger.warn({ part: 'slack' }, line(parts)),
    error: (...parts) => logger.warn({ part: 'slack' }, line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
