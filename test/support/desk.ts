/** The web desk over a small library, on a free port of this machine. */
import { request } from 'node:http';
import { onTestFinished } from 'vitest';
import { createReader } from '../../src/article/reader.ts';
import type { Library } from '../../src/library/library.ts';
import { createWatch, openWeb } from '../../src/platforms/desk/web/open.ts';
import type { WebOptions } from '../../src/platforms/desk/web/options.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import { botOver } from '../fakes/bot.ts';
import { fakeLibrary } from '../fakes/library.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** Opens a desk that is closed when the test is over. */
export async function openDesk(given: Partial<WebOptions> & { readonly library?: Library } = {}) {
  const { library = fakeLibrary([harbour, ferry]), ...options } = given;
  const { bot, clock, logger } = botOver({ library });
  const reader = createReader();
  const watch = createWatch();
  const web = await openWeb({
    ...{ bot, clock, logger, version: '1.2.3', page: true, host: '127.0.0.1', port: 0, ...watch },
    shelf: library,
    read: reader.read,
    previews: {},
    platforms: [],
    checks: [{ name: 'library', fault: () => undefined }],
    ...options,
  });
  onTestFinished(async () => {
    await web.close();
    await reader.close();
  });
  const send = (path: string, sent: Sent = {}): Promise<Answered> => raw(`${web.url}${path}`, sent);
  return { ...watch, url: web.url, clock, logger, send, close: web.close };
}

/** One request with any headers there are, `Host` included, which `fetch` would not send. */
export function raw(url: string, { method = 'GET', headers = {}, body }: Sent): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const sending = request(url, { method, headers, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    sending.on('error', reject);
    sending.end(body);
  });
}

/** What the page sends. */
export const json = (body: unknown): Sent => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Somebody at the page. */
export const visitor = { locale: 'en', conversation: 'conversation-1' };
