/** What every request has to pass, whoever sends it: its Host, where it comes from, and how often it comes. */
import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, MiddlewareHandler } from 'hono';
import type { Clock } from '../../../ports.ts';
import { createRate } from './rates.ts';

/** Requests of one address a minute: a person who pages through answers as fast as they can stays below. */
const REQUESTS = 600;

/** `default-src 'none'` and no address but our own: nothing can be loaded from elsewhere, nor sent there. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  // not `no-referrer`: with it a browser says that our own sign-in form came from nowhere
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
};

/** Refuses what no page of ours sends, and sets the headers that bind the browser. */
export function guard(clock: Clock): MiddlewareHandler {
  const rate = createRate(clock, REQUESTS);
  return async (c, next) => {
    for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
    c.header('cache-control', 'no-store');
    const refusal = refused(c);
    if (refusal) return c.json({ error: refusal }, 403);
    const wait = rate(addressOf(c));
    if (wait > 0) {
      c.header('retry-after', String(wait));
      return c.json({ error: `That was a lot at once. Please try again in ${wait} s.` }, 429);
    }
    return next();
  };
}

/** The address a request comes from. */
export function addressOf(c: Context): string {
  return getConnInfo(c).remote.address ?? 'unknown';
}

function refused(c: Context): string | undefined {
  const host = c.req.header('host') ?? '';
  // a page elsewhere can have its own name resolve to this machine, but not an address, nor localhost
  if (!isOwnName(host))
    return 'The Host header names another machine. Open the page by its IP address or as localhost.';
  const origin = c.req.header('origin');
  if (origin !== undefined && origin !== `http://${host}`)
    return 'The request comes from another page, so it is refused.';
  const site = c.req.header('sec-fetch-site');
  const isVisit = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isVisit)
    return 'The request comes from another site, so it is refused.';
  return undefined;
}

function isOwnName(host: string): boolean {
  const name =
    /^\[([0-9a-f:.]+)\](?::\d+)?$/iu.exec(host)?.[1] ?? /^([^:]+)(?::\d+)?$/u.exec(host)?.[1] ?? '';
  return name === 'localhost' || isIP(name) !== 0;
}
