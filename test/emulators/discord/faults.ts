/** What the REST server does instead of answering, when it is told to. */
import type { ServerResponse } from 'node:http';
import type { Recorded } from './rest.ts';

export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly code?: number; readonly message?: string }
  | { readonly kind: 'limit'; readonly scope: 'user' | 'global' | 'shared'; readonly seconds: number }
  /** The socket is cut, before or after the request has had its effect. */
  | { readonly kind: 'reset'; readonly after: boolean }
  /** Answers as usual, but says 502. */
  | { readonly kind: 'lost-answer' };

interface Planned {
  readonly match: (request: Recorded) => boolean;
  readonly fault: Fault;
  left: number;
}

export interface Faults {
  /** The next `times` requests of a route (`POST /channels/:id/messages`) meet a fault. */
  plan(route: string, fault: Fault, times?: number): void;
  take(request: Recorded): Fault | undefined;
}

export function createFaults(): Faults {
  const planned: Planned[] = [];
  return {
    plan(route, fault, times = 1) {
      planned.push({ match: (request) => request.route === route, fault, left: times });
    },
    take(request) {
      const one = planned.find(({ match, left }) => left > 0 && match(request));
      if (one) one.left -= 1;
      return one?.fault;
    },
  };
}

/** The refusal of a request, with the headers that Discord sends. */
export function refuse(
  response: ServerResponse,
  fault: Extract<Fault, { kind: 'status' | 'limit' }>,
): number {
  if (fault.kind === 'limit') {
    const global = fault.scope === 'global';
    response.writeHead(429, {
      'content-type': 'application/json',
      'retry-after': String(fault.seconds),
      'x-ratelimit-scope': fault.scope,
      ...(global ? { 'x-ratelimit-global': 'true' } : {}),
    });
    response.end(
      JSON.stringify({ message: 'You are being rate limited.', retry_after: fault.seconds, global }),
    );
    return 429;
  }
  response.writeHead(fault.status, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ message: fault.message ?? 'refused', code: fault.code ?? 0 }));
  return fault.status;
}
