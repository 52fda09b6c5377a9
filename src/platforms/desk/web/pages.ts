/** The files of the page, read once: plain modules that the browser runs as they stand, so nothing has to be built. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Hono } from 'hono';

const FOLDER = new URL('../page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

interface File {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
}

/** By name, from a list made at the start: no path of a request ever reaches the file system. */
export function readPage(): (name: string) => File | undefined {
  const files = new Map(
    readdirSync(FOLDER).flatMap((name): [string, File][] => {
      const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
      if (type === undefined) return [];
      const bytes = new Uint8Array(readFileSync(new URL(name, FOLDER)));
      const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
      return [[name, { bytes, type, tag }]];
    }),
  );
  return (name) => files.get(name);
}

/** What may be fetched without a token: it is the same for everyone, and public. */
export function pageRoutes(page: ReturnType<typeof readPage>): Hono {
  return new Hono().get('/:name', (c) => {
    const file = page(c.req.param('name'));
    if (!file) return c.json({ error: 'There is no such file.' }, 404);
    c.header('cache-control', 'no-cache');
    c.header('etag', file.tag);
    if (c.req.header('if-none-match') === file.tag) return c.body(null, 304);
    return c.body(file.bytes, 200, { 'content-type': file.type });
  });
}
