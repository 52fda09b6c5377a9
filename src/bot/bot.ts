/** What a platform holds in its hands: everything it may ask of the bot. */
import type { Reply } from '../reply/reply.ts';
import type { Command, Invocation, Origin } from './command.ts';
import type { Phrases } from './phrases/phrases.ts';

/** Words as somebody typed them: a question, or a command after a slash. */
export interface Message extends Origin {
  readonly text: string;
}

/** An option that is being typed. */
export interface Typing {
  readonly command: string;
  readonly option: string;
  /** What stands there so far; may be empty. */
  readonly typed: string;
  /** The other options already given; sections are those of the `article` among them. */
  readonly options: Readonly<Record<string, unknown>>;
  readonly locale: string;
}

/** A suggestion: what is shown, and what is sent when it is picked. Both at most 100 UTF-16 units. */
export interface Choice {
  readonly label: string;
  readonly value: string;
}

export interface Bot {
  readonly commands: readonly Command[];
  /** Runs a command whose options the platform has already told apart (Discord, a pressed button). Never rejects. */
  dispatch(invocation: Invocation): Promise<Reply>;
  /**
   * Answers words: a direct message, a mention, a line at the terminal, Slack's `/keypoints china` handed on whole.
   * With a leading slash they are a command, else a question that is understood from the turns before. Never rejects.
   */
  say(message: Message): Promise<Reply>;
  /** Suggestions for an option, best first, at most 25; the most useful ones while nothing is typed. Never throws. */
  suggest(typing: Typing): readonly Choice[];
  /** Whole lines that would complete the one being typed, best first, at most 25. Never throws. */
  completeLine(line: string, locale: string): readonly string[];
  /** The sentences the bot says by itself, for what a platform has to say alone. */
  phrases(locale: string): Phrases;
}
