/** The narrow doors between rooms: types only. */
import type { Article } from './article/article.ts';
import type { Reply } from './reply/reply.ts';

/** Tells the time. The only clock there is: tests hand in their own. */
export interface Clock {
  /** The present instant. */
  now(): Temporal.Instant;
}

type Fields = Readonly<Record<string, unknown>>;

/** One line an event; `fields` carry ids and counts, never secrets or texts of messages. */
export interface Logger {
  debug(fields: Fields, message: string): void;
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

/** A server (Discord) or workspace (Slack); in every key and every query, for ids are unique only within it. */
export interface Tenant {
  readonly platform: 'discord' | 'slack' | 'desk';
  readonly tenant: string;
}

/** Somebody, or somewhere that can be written to: a channel or a conversation, within a tenant. */
export interface Address extends Tenant {
  readonly id: string;
}

/** Whether a platform can be used just now, for people who ask. */
export interface PlatformState {
  readonly connected: boolean;
  /** A short sentence: since when, or why not. */
  readonly note: string;
}

/** A chat platform. */
export interface Platform {
  readonly name: 'discord' | 'slack';
  readonly state: PlatformState;
  readonly outlet: Outlet;
  /** Goes online. @throws {OperatorError} that names the token, intent, scope or port and its remedy. */
  start(): Promise<void>;
  /** Takes nothing new, and finishes what was begun, for at most ten seconds. */
  stop(): Promise<void>;
}

/** What became of an attempt to post. */
export type Posting =
  | { readonly kind: 'posted'; readonly message: string }
  /** A sure no that mends itself (429): nothing was posted, and the attempt does not count. */
  | { readonly kind: 'wait'; readonly milliseconds: number }
  /** A sure no that lasts: of this channel, or of the whole token. `reason` is a sentence for people. */
  | { readonly kind: 'refused'; readonly scope: 'channel' | 'token'; readonly reason: string }
  /** Nobody can say: a time-out, a reset, a 5xx. */
  | { readonly kind: 'unknown'; readonly reason: string };

/** What the platform says when asked whether something was posted. */
export type Trace =
  /** Ids of the messages with the key, oldest first; none where it was surely not posted. */
  | { readonly kind: 'read'; readonly messages: readonly string[] }
  /** The platform does not let us look, so nobody can say. `passing`: just now (a time-out, 5xx, 429), so ask again. */
  | { readonly kind: 'unreadable'; readonly reason: string; readonly passing?: boolean };

/** Where the bot posts by itself: one message a digest, found again by its key. Nothing here repeats a call by itself. */
export interface Outlet {
  /** Whether a reply goes into one message. */
  fits(reply: Reply, locale: string): boolean;
  /** The payload as JSON, with a mark made of the key: the very bytes of each attempt. */
  freeze(reply: Reply, key: string, locale: string): string;
  /** One attempt. Never rejects. */
  post(channel: Address, payload: string): Promise<Posting>;
  /** Looks for messages of the key among our own, posted at or after `since`. Never rejects. */
  find(channel: Address, key: string, since: Temporal.Instant): Promise<Trace>;
  /** Takes back a message that was posted twice. Never rejects; false where that is not possible. */
  remove(channel: Address, message: string): Promise<boolean>;
  /** Writes to somebody directly. Never rejects; false where that is not possible. */
  tell(user: Address, reply: Reply, locale: string): Promise<boolean>;
}

/** Remembers for an hour which events have come in, so that one that comes again is not answered again. */
export interface EventStore {
  /** True the first time only, whichever process asks. */
  first(tenant: Tenant, event: string): boolean;
}

/** Keeps for 30 days what is too long for a button: its state as JSON. */
export interface ButtonStore {
  /** The same state gets the same id, at most 32 characters. */
  keep(tenant: Tenant, state: string): Promise<string>;
  /** Undefined once it has expired, or where another tenant kept it. */
  read(tenant: Tenant, id: string): Promise<string | undefined>;
}

/** What a server or workspace has chosen. */
export interface TenantSettings {
  /** Whether answers to commands are shown to everyone in the channel. */
  readonly share: boolean;
  /** IANA time zone of its digests; absent: that of the operator. */
  readonly timeZone?: string;
  /** Ids of those who may change digests besides the ones whom the platform lets. */
  readonly managers: readonly string[];
}

export interface SettingsStore {
  read(tenant: Tenant): Promise<TenantSettings>;
  write(tenant: Tenant, settings: TenantSettings): Promise<void>;
}

/** Whether an answer was found helpful; the answer is named by the id of its message, its words are not kept. */
export interface FeedbackStore {
  record(user: Address, answer: string, helpful: boolean): Promise<void>;
}

/** A workspace's installation of the app; kept encrypted. */
export interface InstallationStore {
  read(workspace: string): Promise<string | undefined>;
  write(workspace: string, installation: string): Promise<void>;
  erase(workspace: string): Promise<void>;
}

/** Erases for good what is held about a tenant, after it has left. */
export interface TenantEraser {
  /** Marks it as gone; what is held is erased `days` later, at once for 0. */
  leave(tenant: Tenant, days: number): Promise<void>;
  /** It is back before its time was up. */
  rejoin(tenant: Tenant): Promise<void>;
}

/** The stores that a platform uses. */
export interface PlatformStores {
  readonly events: EventStore;
  readonly buttons: ButtonStore;
  readonly settings: SettingsStore;
  readonly feedback: FeedbackStore;
  readonly installations: InstallationStore;
  readonly eraser: TenantEraser;
}

/** What is held about one person besides the turns in memory. */
export interface PersonalStore {
  /** How many answers they have said to be helpful or not. */
  feedback(user: Address): Promise<number>;
  /** How many digests are known to be made by them. */
  digests(user: Address): Promise<number>;
  /** Erases all of it for good; digests stay, and are nobody's. */
  erase(user: Address): Promise<void>;
}

/** One call of a command that has ended. */
export interface Answered {
  readonly command: string;
  readonly platform: Tenant['platform'];
  /** `incident` is a bug of ours, `error` a fault that the user can mend. */
  readonly outcome: 'answered' | 'not-covered' | 'error' | 'incident';
  readonly milliseconds: number;
}

/** Counts what happens, for whoever watches over the bot. Nothing here throws. */
export interface Meter {
  answered(call: Answered): void;
  /** The platform has told us to slow down (429). */
  rateLimited(platform: Platform['name']): void;
  reconnected(platform: Platform['name']): void;
}

/** The library as the desk shows it. */
export interface Shelf {
  readonly size: { readonly articles: number; readonly passages: number };
  /** Files that are not served, and why. */
  readonly refused: readonly { readonly path: string; readonly reason: string }[];
  /** Newest first. */
  articles(): readonly Article[];
  article(id: string): Article | undefined;
}

/** A subscription as the desk shows it. */
export interface DigestEntry {
  readonly id: string;
  readonly platform: Platform['name'];
  /** The channel it is posted in, as people know it where that is known. */
  readonly place: string;
  readonly topic: string;
  /** In words: `weekdays at 09:00`. */
  readonly schedule: string;
  readonly timeZone: string;
  /** The next runs, soonest first, as ISO 8601 instants; none while it rests. */
  readonly next: readonly string[];
  /** Why it rests, or what went wrong last. */
  readonly note?: string;
}

/** The digests as the desk shows them. */
export interface DigestDesk {
  list(): Promise<readonly DigestEntry[]>;
  /** What would be posted next, and nothing is; undefined where there is no such subscription. */
  preview(id: string): Promise<Reply | undefined>;
  /** Deliveries by their state. */
  queue(): Readonly<Record<string, number>>;
}
