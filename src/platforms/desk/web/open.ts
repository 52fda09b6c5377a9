/** The way into the web desk, loaded only where it is served: listens, and stops listening. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { OperatorError } from '../../../errors.ts';
import { createApp } from './app.ts';
import { createFaults, type Faults } from './faults.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import type { WebOptions } from './options.ts';

const USUAL_PORT = 8_080;
const CONNECTIONS = 200;
/** In milliseconds; the largest file takes longer only on a line that is not this machine's own. */
const HEADERS_WITHIN = 10_000;
const REQUEST_WITHIN = 30_000;
/** How long, in milliseconds, answers that were begun may take when the bot stops. */
const DRAIN = 5_000;

export interface Web {
  /** Where a browser on this machine finds the page. */
  readonly url: string;
  /** Takes nothing new, and finishes what was begun. */
  close(): Promise<void>;
}

/** What watches the bot from its first line on, before there is a page. */
export function createWatch(): { readonly faults: Faults; readonly metrics: Metrics } {
  return { faults: createFaults(), metrics: createMetrics() };
}

/** @throws {OperatorError} when the address cannot be listened on. */
export async function openWeb(options: WebOptions): Promise<Web> {
  const { host, port } = options;
  const server = createAdaptorServer({
    fetch: createApp(options).fetch,
    serverOptions: { requestTimeout: REQUEST_WITHIN, headersTimeout: HEADERS_WITHIN, maxHeaderSize: 16_384 },
  }) as Server;
  server.maxConnections = CONNECTIONS;
  try {
    await listen(server, host, port ?? USUAL_PORT);
  } catch (fault) {
    // nobody asked for the usual port, so another will do
    if (port !== undefined || !isTaken(fault)) throw notListening(fault, host, port ?? USUAL_PORT);
    await listen(server, host, 0);
  }
  return { url: urlOf(server, host), close: () => close(server) };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function close(server: Server): Promise<void> {
  const timer = setTimeout(() => server.closeAllConnections(), DRAIN);
  await new Promise((resolve) => {
    server.close(resolve);
    server.closeIdleConnections();
  });
  clearTimeout(timer);
}

function isTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EADDRINUSE';
}

function notListening(cause: unknown, host: string, port: number): OperatorError {
  const remedy = isTaken(cause)
    ? 'is taken: stop what listens there, or set PORT to another one'
    : `cannot be listened on (${String(cause)}): set HOST to an address of this machine and PORT to 1024 or more`;
  return new OperatorError('port', `The port ${port} of ${host} ${remedy}.`, { cause });
}

/** An address that stands for all of them cannot be opened in a browser. */
function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : USUAL_PORT;
  const own = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${own.includes(':') ? `[${own}]` : own}:${port}`;
}
