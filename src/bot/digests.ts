/** What commands may ask of digests: types only. Absent where no digest is ever sent. */
import type { Reply } from '../reply/reply.ts';
import type { Origin } from './command.ts';

/** What somebody asks for, in their own words. */
export interface DigestWish {
  readonly topic?: string | undefined;
  readonly schedule?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly quietLine?: boolean | undefined;
}

/** A schedule in parts that a sentence can be made of; days are 1 for Monday to 7. */
export type DigestSchedule =
  | { readonly kind: 'days'; readonly days: readonly number[]; readonly time: string }
  | { readonly kind: 'hours'; readonly every: number }
  | { readonly kind: 'cron'; readonly expression: string };

export interface DigestView {
  readonly id: string;
  /** From 1, in the order of the channel's list. */
  readonly number: number;
  readonly topic?: string;
  readonly schedule: DigestSchedule;
  readonly timeZone: string;
  readonly state: 'active' | 'paused' | 'suspended';
  /** Why it is suspended. */
  readonly reason?: string;
  /** The next times, in its zone; none while it does not run. */
  readonly next: readonly Temporal.ZonedDateTime[];
  readonly last?: {
    readonly slot: Temporal.ZonedDateTime;
    readonly state:
      | 'due'
      | 'sending'
      | 'sent'
      | 'empty'
      | 'unknown'
      | 'merged'
      | 'expired'
      | 'suspended'
      | 'dead';
    readonly reason?: string;
  };
}

/** Why a wish is not granted; a command says it in the user's language. */
export type DigestFault =
  | { readonly fault: 'no-channel' | 'no-such' | 'which' }
  | { readonly fault: 'too-many'; readonly most: number }
  | { readonly fault: 'unreadable' | 'too-often' | 'never' | 'zone'; readonly text: string };

export interface DigestSettings {
  readonly timeZone: string;
  readonly share: boolean;
  readonly managers: readonly string[];
}

/** Digests of the place a call comes from. A digest is named by its number, its id, or nothing where there is but one. */
export interface DigestService {
  subscribe(origin: Origin, wish: DigestWish): Promise<DigestView | DigestFault>;
  list(origin: Origin): Promise<readonly DigestView[] | DigestFault>;
  /** Those that the asker has made, in every channel of the server or workspace. */
  mine(origin: Origin): Promise<readonly DigestView[] | DigestFault>;
  /** What the digest would say now, for the asker alone; without a digest, what a first one about the topic would. */
  preview(
    origin: Origin,
    asked: { readonly digest?: string | undefined; readonly topic?: string | undefined },
  ): Promise<Reply | DigestFault>;
  pause(origin: Origin, digest: string | undefined): Promise<DigestView | DigestFault>;
  resume(origin: Origin, digest: string | undefined): Promise<DigestView | DigestFault>;
  remove(origin: Origin, digest: string | undefined): Promise<DigestView | DigestFault>;
  /** Sends one out of turn, within the minute. */
  now(origin: Origin, digest: string | undefined): Promise<DigestView | DigestFault>;
  settings(
    origin: Origin,
    change: {
      readonly timeZone?: string | undefined;
      readonly share?: boolean | undefined;
      readonly manager?: string | undefined;
    },
  ): Promise<DigestSettings | DigestFault>;
}
