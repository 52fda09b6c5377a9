/** Requests as Slack sends them to an app: signed, events as JSON, the others as forms. */
import { createHmac } from 'node:crypto';
import type { Envelope } from './socket.ts';

export interface Signing {
  readonly secret: string;
  /** Seconds since 1970 on the stamp; now where absent. */
  readonly stamp?: number;
  /** What is signed where that differs from what is sent. */
  readonly signedBody?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

export interface SignedRequest {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The body of an envelope and the headers that go with it; what is sent again is stamped and signed anew. */
export function signed(
  { type, payload }: Envelope,
  { secret, stamp, signedBody, headers = {} }: Signing,
  retry = 0,
): SignedRequest {
  const json = JSON.stringify(payload);
  const body =
    type === 'events_api'
      ? json
      : type === 'interactive'
        ? new URLSearchParams({ payload: json }).toString()
        : new URLSearchParams(Object.entries(payload).map(([key, value]) => [key, String(value)])).toString();
  const time = String(stamp ?? Math.floor(Date.now() / 1_000) + retry);
  const hash = createHmac('sha256', secret)
    .update(`v0:${time}:${signedBody ?? body}`)
    .digest('hex');
  const all: Readonly<Record<string, string | undefined>> = {
    'content-type': type === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
    'x-slack-request-timestamp': time,
    'x-slack-signature': `v0=${hash}`,
    ...(retry > 0 ? { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' } : {}),
    ...headers,
  };
  const kept = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { body, headers: Object.fromEntries(kept) };
}
