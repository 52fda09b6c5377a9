/** The narrow doors between rooms: types only, one screen. */

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
