/** Who may come in where a token is demanded: a browser by a cookie, a program by `Authorization: Bearer`. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { Clock } from '../../../ports.ts';
import { addressOf } from './guard.ts';
import { createRate } from './rates.ts';

const COOKIE = 'dateline';
const HOURS = 12;
const SESSIONS = 100;
/** Tokens tried a minute from one address. */
const TRIES = 10;

export interface Door {
  /** Lets in who is known; sends a browser to the sign-in page, and refuses everybody else. */
  readonly keep: MiddlewareHandler;
  /** Takes the token of the form and begins a session. */
  readonly enter: (c: Context) => Promise<Response>;
  /** Ends the session. */
  readonly leave: (c: Context) => Response;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

export function createDoor(token: string | undefined, clock: Clock): Door {
  const sessions = new Map<string, number>();
  const rate = createRate(clock, TRIES);
  const wanted = token === undefined ? undefined : digest(token);
  // both are of one length whatever was sent, so the comparison tells nothing by its time
  const isToken = (given: string): boolean => wanted !== undefined && timingSafeEqual(digest(given), wanted);
  const nameOf = (id: string): string => digest(id).toString('base64url');
  const isKnown = (c: Context): boolean => {
    const id = getCookie(c, COOKIE);
    if (id !== undefined) return (sessions.get(nameOf(id)) ?? 0) > clock.now().epochMilliseconds;
    const bearer = /^Bearer (.{1,600})$/u.exec(c.req.header('authorization') ?? '')?.[1];
    return bearer !== undefined && isToken(bearer);
  };

  return {
    async keep(c, next) {
      if (wanted === undefined || isKnown(c)) return next();
      if (c.req.path === '/') return c.redirect('/login');
      c.header('www-authenticate', 'Bearer');
      return c.json({ error: 'Please sign in with the DESK_TOKEN.' }, 401);
    },
    async enter(c) {
      if (rate(addressOf(c)) > 0) return c.redirect('/login?slow');
      const given = (await c.req.parseBody())['token'];
      if (typeof given !== 'string' || !isToken(given)) return c.redirect('/login?wrong');
      const id = randomBytes(32).toString('base64url');
      sessions.set(nameOf(id), clock.now().add({ hours: HOURS }).epochMilliseconds);
      const oldest = sessions.keys().next();
      if (sessions.size > SESSIONS && !oldest.done) sessions.delete(oldest.value);
      setCookie(c, COOKIE, id, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: HOURS * 3_600 });
      return c.redirect('/');
    },
    leave(c) {
      const id = getCookie(c, COOKIE);
      if (id !== undefined) sessions.delete(nameOf(id));
      setCookie(c, COOKIE, '', { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 0 });
      return c.redirect('/login');
    },
  };
}
