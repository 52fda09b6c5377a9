/** What is new for a subscription: articles are numbered when they are first seen, and a digest covers up to a number. */
import type { Phrases } from '../bot/phrases/phrases.ts';
import type { Ledger, Subscription } from '../ledger.ts';
import type { Library } from '../library/library.ts';
import type { Clock, Outlet } from '../ports.ts';
import type { Reply } from '../reply/reply.ts';
import { compose } from './compose.ts';

/** Articles noted in one transaction. */
const TOGETHER = 1_000;
/** Digests kept for others that would say the same. */
const KEPT = 300;

export interface NewsOptions {
  readonly library: Library;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly phrases: (locale: string) => Phrases;
}

/** What a digest is made for. */
export type Wish = Pick<Subscription, 'topic' | 'cursor' | 'quietLine' | 'locale'>;

export interface Digest {
  /** Undefined where there is nothing to say. */
  readonly reply: Reply | undefined;
  /** Number of the newest article it covers. */
  readonly cursor: number;
}

export interface News {
  /** Numbers the articles that have not been seen before. */
  note(): Promise<void>;
  digest(wish: Wish, fits: Outlet['fits']): Promise<Digest>;
}

export function createNews({ library, ledger, clock, phrases }: NewsOptions): News {
  const noted = new Set<string>();
  const composed = new Map<string, Reply | undefined>();
  /** One collection for each outlet, since what fits differs. */
  const outlets = new Map<Outlet['fits'], number>();

  const outletNumber = (fits: Outlet['fits']): number => {
    const number = outlets.get(fits) ?? outlets.size;
    outlets.set(fits, number);
    return number;
  };

  return {
    async note() {
      composed.clear();
      const fresh = library
        .articles()
        .filter(({ id }) => !noted.has(id))
        .map(({ id }) => id)
        .reverse();
      for (let at = 0; at < fresh.length; at += TOGETHER) {
        const part = fresh.slice(at, at + TOGETHER);
        await ledger.see(part, clock.now());
        for (const id of part) noted.add(id);
      }
    },
    async digest({ topic, cursor, quietLine, locale }, fits) {
      const through = await ledger.head();
      const key = JSON.stringify([topic, cursor, through, quietLine, locale, outletNumber(fits)]);
      if (!composed.has(key)) {
        const news = cursor === undefined ? 'first' : await ledger.seen(cursor, through);
        const inPlace = (reply: Reply): boolean => fits(reply, locale);
        const about = topic === undefined ? {} : { topic };
        if (composed.size >= KEPT) composed.clear();
        composed.set(
          key,
          compose({ library, phrases: phrases(locale), locale, news, quietLine, fits: inPlace, ...about }),
        );
      }
      return { reply: composed.get(key), cursor: through };
    },
  };
}
