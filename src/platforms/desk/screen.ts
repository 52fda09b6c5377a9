import type { Readable, Writable } from 'node:stream';
import type { Bot } from '../../bot/bot.ts';
import type { Arguments } from './arguments.ts';
import type { Notes } from './notes.ts';

export interface Screen {
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Whether escape codes may be written. */
  readonly colours: boolean;
  /** BCP 47 tag of the language to speak. */
  readonly locale: string;
}

export interface TerminalOptions {
  readonly bot: Bot;
  readonly screen: Screen;
  readonly arguments: Pick<Arguments, 'line' | 'json'>;
  /** Where the prompt's history is kept. */
  readonly dataDir: string;
  /** What the prompt says first. */
  readonly greeting: string;
  /** Log lines, so that the prompt can step aside for them. */
  readonly notes: Notes;
  /** Ends the session. */
  readonly signal: AbortSignal;
}
