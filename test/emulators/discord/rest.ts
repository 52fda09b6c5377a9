/** The REST API over plain http: reads a request, records it, lets it fail where that is planned, else answers it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Faults, refuse } from './faults.ts';
import { faultsOf } from './validate.ts';

export interface Recorded {
  readonly method: string;
  /** Without the version, and without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** `POST /channels/:id/messages` */
  readonly route: string;
  readonly body: unknown;
  readonly authorization: string | undefined;
  /** Of the answer; 0 where the socket was cut. */
  status: number;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Rest {
  readonly requests: readonly Recorded[];
  /** What was wrong with bodies. */
  readonly complaints: readonly string[];
  handle(request: IncomingMessage, response: ServerResponse): void;
}

const ids = /\d{15,20}/gu;

function routeOf(method: string, path: string): string {
  const general = path
    .replace(/^\/interactions\/\d+\/[^/]+/u, '/interactions/:id/:token')
    .replace(/^\/webhooks\/\d+\/[^/]+/u, '/webhooks/:id/:token')
    .replaceAll(ids, ':id');
  return `${method} ${general}`;
}

export function createRest(faults: Faults, check: boolean, answer: (request: Recorded) => Answer): Rest {
  const requests: Recorded[] = [];
  const complaints: string[] = [];

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await read(incoming);
    requests.push(request);
    if (check) complaints.push(...faultsOf(request.route, request.body));
    const fault = faults.take(request);
    if (fault?.kind === 'reset') {
      if (fault.after) answer(request);
      incoming.socket.destroy();
      return;
    }
    if (fault?.kind === 'status' || fault?.kind === 'limit') {
      request.status = refuse(response, fault);
      return;
    }
    const { status, body } = answer(request);
    request.status = fault?.kind === 'lost-answer' ? 502 : status;
    response.writeHead(request.status, {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '999',
      'x-ratelimit-reset-after': '1',
      'x-ratelimit-bucket': request.route.replaceAll(/[^a-z]/giu, ''),
    });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  }

  return {
    requests,
    complaints,
    handle(request, response) {
      serve(request, response).catch((fault: unknown) => {
        complaints.push(`the emulator failed: ${fault instanceof Error ? fault.stack : String(fault)}`);
        response.destroy();
      });
    },
  };
}

async function read(incoming: IncomingMessage): Promise<Recorded> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(Buffer.from(part));
  const text = Buffer.concat(parts).toString();
  const url = new URL(incoming.url ?? '/', 'http://emulator');
  const path = decodeURIComponent(url.pathname).replace(/^\/api\/v10/u, '');
  const method = incoming.method ?? 'GET';
  return {
    method,
    path,
    query: url.searchParams,
    route: routeOf(method, path),
    body: text === '' ? undefined : JSON.parse(text),
    authorization: incoming.headers.authorization,
    status: 0,
  };
}
