/**
 * Lets in what Slack has signed (docs.slack.dev/authentication/verifying-requests-from-slack): v0 over the bytes as they
 * came, compared in constant time, stamped within five minutes either way, and never twice.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Clock } from '../../ports.ts';

/** Seconds that the stamp of a request may differ from our time. */
const WINDOW = 300;
/** Requests remembered within that time, twice over; the oldest are forgotten first. */
const REQUESTS = 100_000;
/** Largest body, in bytes; Slack's own are some kilobytes. */
export const LARGEST_BODY = 1_048_576;

export type Verdict = 'welcome' | 'too-large' | 'not-signed' | 'replayed';

/** Judges a request by its headers and its whole body. */
export type Guard = (headers: IncomingMessage['headers'], body: Uint8Array) => Verdict;

export function createGuard(secret: string, clock: Clock): Guard {
  const seen = new Map<string, number>();
  return (headers, body) => {
    const stamp = headers['x-slack-request-timestamp'];
    const signature = headers['x-slack-signature'];
    if (typeof stamp !== 'string' || typeof signature !== 'string') return 'not-signed';
    const now = Math.floor(clock.now().epochMilliseconds / 1_000);
    if (!/^\d{1,12}$/u.test(stamp) || Math.abs(now - Number(stamp)) > WINDOW) return 'not-signed';
    const hash = createHmac('sha256', secret).update(`v0:${stamp}:`).update(body).digest('hex');
    if (!equal(`v0=${hash}`, signature)) return 'not-signed';
    for (const [request, at] of seen) {
      if (now - at <= 2 * WINDOW && seen.size < REQUESTS) break;
      seen.delete(request);
    }
    if (seen.has(signature)) return 'replayed';
    seen.set(signature, now);
    return 'welcome';
  };
}

function equal(ours: string, theirs: string): boolean {
  const [a, b] = [Buffer.from(ours), Buffer.from(theirs)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/** The bytes of a request; undefined where there are too many, or the sender went away. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  try {
    for await (const part of request) {
      const bytes = Buffer.from(part);
      size += bytes.length;
      if (size > LARGEST_BODY) return undefined;
      parts.push(bytes);
    }
    return Buffer.concat(parts);
  } catch {
    return undefined;
  }
}
