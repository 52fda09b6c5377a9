/** The contract of a command: data plus a function. Discord's definitions, Slack's manifest, `/help`, autocomplete and
 * the README's table all come from this one value. */
import type { Library } from '../library/library.ts';
import type { Quote, Reply } from '../reply/reply.ts';
import type { DigestService } from './digests.ts';
import type { Finder } from './finder.ts';
import type { Phrases } from './phrases/phrases.ts';

/** Where suggestions for an option come from while one types. */
export type Completion = 'topic' | 'article' | 'section' | 'command' | 'timezone';

/** A name and a description in another language; without a name the English one is kept. */
export interface Translation {
  /** Lower case, without spaces. */
  readonly name?: string;
  readonly description: string;
}

export interface Option {
  readonly type: 'text' | 'integer' | 'boolean';
  /** At most 100 UTF-16 units, as Discord has it. */
  readonly description: string;
  readonly required?: boolean;
  /** Takes all words that have no name, as they stand, quotation marks included. At most one of a command. */
  readonly rest?: boolean;
  /** Longest text, in UTF-16 units. */
  readonly maxLength?: number;
  /** Bounds of an integer, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly choices?: readonly string[];
  readonly complete?: Completion;
  /** Recognises a value among plain words, so that it needs no name: the first match between spaces. Linear in time. */
  readonly shape?: RegExp;
  /** By language: `es`. */
  readonly translations?: Readonly<Record<string, Translation>>;
}

export type Options = Readonly<Record<string, Option>>;

type Value<T extends Option['type']> = T extends 'integer' ? number : T extends 'boolean' ? boolean : string;

/** The values a command is run with: required options are there, the others may be absent. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true
    ? Value<O[K]['type']>
    : Value<O[K]['type']> | undefined;
};

/** Who asks, on which platform and in which server or workspace; ids are only unique within their tenant. */
export interface User {
  readonly platform: 'discord' | 'slack' | 'desk';
  readonly tenant: string;
  readonly id: string;
}

export interface Place {
  /** `home` is a page that the platform shows of the bot, without anybody having asked for anything. */
  readonly kind: 'channel' | 'direct' | 'terminal' | 'home';
  readonly id: string;
}

/** Where a call comes from, whatever it asks for. */
export interface Origin {
  readonly user: User;
  readonly place: Place;
  /** BCP 47 tag of the language to speak, `en-US`; an unknown one is English. */
  readonly locale: string;
  /** Whether the user may change what concerns the whole place; absent where nobody may. */
  readonly mayManage?: () => boolean | Promise<boolean>;
}

/** One call of a command, as it stands before its options are checked. */
export interface Invocation extends Origin {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** What every command may use. */
export interface Services {
  readonly library: Library;
  /** Absent where nothing is ever posted by itself. */
  readonly digests?: DigestService;
}

/** One question of a conversation and what it was answered with. */
export interface Turn {
  readonly question: string;
  readonly quotes: readonly Quote[];
}

/** What is held about whoever calls. */
export interface Personal {
  /** How many questions of the last half hour, answers found helpful or not, and digests made. */
  held(): Promise<{ readonly turns: number; readonly feedback: number; readonly digests: number }>;
  /** Erases all of it for good. */
  erase(): Promise<void>;
}

export interface Call<O extends Options = Options> extends Origin {
  readonly options: Values<O>;
  /** What this user asked here before, oldest first; empty unless the question came as a plain message. */
  readonly turns: readonly Turn[];
  /** Every sentence the bot says by itself, in the user's language. */
  readonly phrases: Phrases;
  /** Articles, sections and topics by the names that people type. */
  readonly find: Finder;
  /** All commands there are, for `/help`. */
  readonly commands: readonly Command[];
  readonly services: Services;
  readonly personal: Personal;
}

export interface Command<O extends Options = Options> {
  /** Lower case, as typed after the slash; two words make a subcommand: `digest subscribe`. */
  readonly name: string;
  /** At most 100 UTF-16 units, as Discord has it. */
  readonly description: string;
  /** By language: `es`. A translated name may be typed as well. */
  readonly translations?: Readonly<Record<string, Translation>>;
  /** In the order in which plain words fill them. */
  readonly options: O;
  /** Who may use it; everyone where absent, managers are those for whom `mayManage` says so. */
  readonly access?: 'managers';
  run(call: Call<O>): Reply | Promise<Reply>;
}

/** Checks a command where it is written, and infers the types of its options' values. */
export function defineCommand<const O extends Options>(command: Command<O>): Command<O> {
  return command;
}
