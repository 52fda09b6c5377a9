/** What the web desk is given. It reaches into no other room by itself. */
import type { Article } from '../../../article/article.ts';
import type { Bot } from '../../../bot/bot.ts';
import type { Clock, DigestDesk, Logger, PlatformState, Shelf } from '../../../ports.ts';
import type { Reply } from '../../../reply/reply.ts';
import type { Faults } from './faults.ts';
import type { Metrics } from './metrics.ts';

/** The payloads that a platform's own renderer makes of a reply, one a message. */
export type Preview = (reply: Reply, locale: string) => readonly unknown[];

export interface Previews {
  readonly discord?: Preview;
  readonly slack?: Preview;
  /** What stands on the button that shows an answer to everyone, below one that only the asker sees. */
  readonly shareLabel?: (locale: string) => string;
}

/** Something the bot needs in order to serve. */
export interface Check {
  readonly name: string;
  /** Undefined while it is well, else a short sentence that says why not. */
  readonly fault: () => string | undefined;
}

export interface DeskOptions {
  readonly bot: Bot;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly version: string;
  /** Whether the page and its API are served, besides health and metrics. */
  readonly page: boolean;
  /** What a visitor must know; without it everyone who reaches the address may look. */
  readonly token?: string;
  readonly shelf: Shelf;
  /** Reads a file as the library would, and keeps nothing. @throws {OperatorError} that names the fault. */
  readonly read: (file: { readonly path: string; readonly bytes: Uint8Array }) => Promise<Article>;
  readonly previews: Previews;
  readonly digests?: DigestDesk;
  readonly platforms: readonly { readonly name: string; readonly state: PlatformState }[];
  readonly checks: readonly Check[];
  readonly metrics: Metrics;
  readonly faults: Faults;
}

export interface WebOptions extends DeskOptions {
  readonly host: string;
  /** Absent: 8080, or any free one where that is taken. */
  readonly port?: number;
}
