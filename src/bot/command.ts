/** The contract of a command: data plus a function. Discord's definitions, Slack's manifest, `/help`, autocomplete and
 * the README's table all come from this one value. */
import type { Library } from '../library/library.ts';
import type { Reply } from '../reply/reply.ts';

export type OptionType = 'text' | 'integer' | 'boolean';

/** Where suggestions for an option come from while one types. */
export type Completion = 'topic' | 'article' | 'section' | 'command';

export interface Option {
  readonly type: OptionType;
  readonly description: string;
  readonly required?: boolean;
  /** Longest text, in UTF-16 units. */
  readonly maxLength?: number;
  /** Bounds of an integer, both included. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly choices?: readonly string[];
  readonly complete?: Completion;
}

export type Options = Readonly<Record<string, Option>>;

type Value<O extends Option> = O['type'] extends 'integer' ? number : O['type'] extends 'boolean' ? boolean : string;

/** The values a command is run with: required options are there, the others may be absent. */
export type Values<O extends Options> = {
  readonly [K in keyof O]: O[K]['required'] extends true ? Value<O[K]> : Value<O[K]> | undefined;
};

/** Who asks, on which platform and in which server or workspace; ids are only unique within their tenant. */
export interface User {
  readonly platform: 'discord' | 'slack' | 'desk';
  readonly tenant: string;
  readonly id: string;
}

export interface Place {
  readonly kind: 'channel' | 'direct' | 'terminal';
  readonly id: string;
}

/** What every command may use. */
export interface Services {
  readonly library: Library;
}

/** One call of a command, as it stands before its options are checked. */
export interface Invocation {
  readonly command: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly user: User;
  readonly place: Place;
  /** BCP 47 tag of the language to speak, `en-US`. */
  readonly locale: string;
}

export interface Call<O extends Options = Options> {
  readonly options: Values<O>;
  readonly user: User;
  readonly place: Place;
  readonly locale: string;
  readonly services: Services;
}

export interface Command<O extends Options = Options> {
  /** Lower case, as typed after the slash. */
  readonly name: string;
  readonly description: string;
  /** Names and descriptions in other languages, by BCP 47 tag. */
  readonly translations?: Readonly<Record<string, { readonly name?: string; readonly description: string }>>;
  /** In the order in which plain words fill them. */
  readonly options: O;
  run(call: Call<O>): Reply | Promise<Reply>;
}
