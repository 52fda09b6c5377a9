/** Attacks on the desk, one for every item of "safe by default". */
import { connect } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { readConfig } from '../../../../src/config.ts';
import { json, openDesk, raw, visitor } from '../../../support/desk.ts';

vi.setConfig({ testTimeout: 30_000 });

const TOKEN = 'a-token-that-nobody-can-guess';
const question = json({ ...visitor, text: '/help' });
const sid = (cookie: unknown): string => String(cookie).split(';')[0] ?? '';

async function signIn({ send }: Awaited<ReturnType<typeof openDesk>>, token: string) {
  return send('/login', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token }).toString(),
  });
}

describe('the address', () => {
  test('is this machine alone, unless a token is set', async () => {
    expect(readConfig({}).desk.host).toBe('127.0.0.1');
    expect(() => readConfig({ HOST: '0.0.0.0' })).toThrow(/DESK_TOKEN/u);
  });

  test.each(['evil.example', 'evil.example:8080', '127.0.0.1.evil.example', 'localhost.evil.example', 'x y'])(
    'a page that has %j resolve to this machine is refused',
    async (host) => {
      const { send } = await openDesk();
      for (const path of ['/', '/api/library', '/healthz', '/metrics', '/page/main.js'])
        expect((await send(path, { headers: { host } })).status, path).toBeGreaterThanOrEqual(400);
    },
  );

  test.each(['127.0.0.1:1', 'localhost:8080', '[::1]:8080', '192.168.1.7'])(
    '%j cannot be made to mean another machine, and is served',
    async (host) => {
      const { send } = await openDesk();
      expect((await send('/', { headers: { host } })).status).toBe(200);
    },
  );
});

describe('a page of another site', () => {
  test.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1', 'http://localhost'])(
    'with the origin %j is refused',
    async (origin) => {
      const { send } = await openDesk();
      const sent = await send('/api/ask', { ...question, headers: { ...question.headers, origin } });
      expect(sent.status).toBe(403);
      expect((await send('/api/library', { headers: { origin } })).status).toBe(403);
    },
  );

  test('cannot send a form, since only JSON is read', async () => {
    const { send } = await openDesk();
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
      expect((await send('/api/ask', { ...question, headers: { 'content-type': type } })).status).toBe(415);
    const file = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: 'text' };
    expect((await send('/api/try', file)).status).toBe(415);
  });

  test('is told apart by the browser even without an origin', async () => {
    const { send } = await openDesk();
    const from = (site: string) => ({ headers: { 'sec-fetch-site': site, 'sec-fetch-mode': 'no-cors' } });
    expect((await send('/api/library', from('cross-site'))).status).toBe(403);
    expect((await send('/api/library', from('same-site'))).status).toBe(403);
    expect((await send('/api/library', from('same-origin'))).status).toBe(200);
  });

  test('of our own is served, and no answer allows another origin to read it', async () => {
    const { send, url } = await openDesk();
    const sent = await send('/api/ask', { ...question, headers: { ...question.headers, origin: url } });
    expect(sent.status).toBe(200);
    expect(Object.keys(sent.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('the token', () => {
  test('is demanded for everything but health and the page’s own code', async () => {
    const { send } = await openDesk({ token: TOKEN });
    for (const path of ['/api/library', '/api/library/harbour', '/api/digests', '/api/health', '/metrics'])
      expect((await send(path)).status, path).toBe(401);
    for (const path of ['/api/ask', '/api/press', '/api/complete'])
      expect((await send(path, question)).status, path).toBe(401);
    expect((await send('/api/try', { method: 'POST', body: 'text' })).status).toBe(401);
    expect(await send('/')).toMatchObject({ status: 302, headers: { location: '/login' } });
    for (const path of ['/healthz', '/readyz', '/login', '/page/style.css'])
      expect((await send(path)).status, path).toBe(200);
  });

  test('opens a session whose cookie no script reads and no other site sends', async () => {
    const desk = await openDesk({ token: TOKEN });
    const entered = await signIn(desk, TOKEN);
    expect(entered).toMatchObject({ status: 302, headers: { location: '/' } });
    const cookie = String(entered.headers['set-cookie']);
    expect(cookie).toMatch(/; HttpOnly/iu);
    expect(cookie).toMatch(/; SameSite=Strict/iu);
    expect(cookie).not.toContain(TOKEN);
    const known = { headers: { cookie: sid(cookie) } };
    expect((await desk.send('/api/library', known)).status).toBe(200);
    desk.clock.pass(13 * 3_600);
    expect((await desk.send('/api/library', known)).status).toBe(401);
  });

  test('left behind, opens nothing any more', async () => {
    const desk = await openDesk({ token: TOKEN });
    const cookie = sid((await signIn(desk, TOKEN)).headers['set-cookie']);
    await desk.send('/logout', { method: 'POST', headers: { cookie } });
    expect((await desk.send('/api/library', { headers: { cookie } })).status).toBe(401);
  });

  test('that is wrong opens nothing, and the tries are few', async () => {
    const desk = await openDesk({ token: TOKEN });
    for (const wrong of ['', 'x', `${TOKEN}x`, TOKEN.slice(1), TOKEN.toUpperCase()]) {
      expect(await signIn(desk, wrong)).toMatchObject({ status: 302, headers: { location: '/login?wrong' } });
      const bearer = { headers: { authorization: `Bearer ${wrong}` } };
      expect((await desk.send('/metrics', bearer)).status).toBe(401);
    }
    for (let count = 0; count < 5; count += 1) await signIn(desk, 'wrong');
    expect((await signIn(desk, TOKEN)).headers['location']).toBe('/login?slow');
    desk.clock.pass(61);
    expect((await signIn(desk, TOKEN)).headers['location']).toBe('/');
  });

  test('lets a program in as a bearer', async () => {
    const { send } = await openDesk({ token: TOKEN });
    expect((await send('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200);
  });

  test('cannot be brought by a form of another site', async () => {
    const { send } = await openDesk({ token: TOKEN });
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: 'http://evil.example' };
    expect((await send('/login', { method: 'POST', headers, body: `token=${TOKEN}` })).status).toBe(403);
  });

  test('is never said back', async () => {
    const desk = await openDesk({ token: TOKEN });
    const cookie = sid((await signIn(desk, TOKEN)).headers['set-cookie']);
    const all = await Promise.all(
      ['/', '/api/health', '/metrics', '/readyz', '/api/library'].map((path) =>
        desk.send(path, { headers: { cookie } }),
      ),
    );
    expect(JSON.stringify([all.map(({ body }) => body), desk.logger.lines])).not.toContain(TOKEN);
  });
});

describe('limits', () => {
  test('a body that is too large is not read', async () => {
    const { send } = await openDesk();
    const large = json({ ...visitor, text: 'x'.repeat(70_000) });
    expect((await send('/api/ask', large)).status).toBe(413);
    expect((await send('/login', { ...large })).status).toBe(413);
    const file = {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream' },
      body: new Uint8Array(4 * 1024 * 1024),
    };
    expect((await send('/api/try', file)).status).toBe(413);
  });

  test('a body of unknown length is counted as it comes', async () => {
    const { url } = await openDesk();
    const body = `${JSON.stringify(visitor).slice(0, -1)},"text":"${'x'.repeat(70_000)}"}`;
    const headers = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    expect((await raw(`${url}/api/ask`, { method: 'POST', headers, body })).status).toBe(413);
  });

  test.each([
    ['no JSON', 'hello'],
    ['another shape', '{"text":1}'],
    ['a strange locale', JSON.stringify({ ...visitor, text: '/help', locale: '../../etc' })],
    ['nothing', ''],
    ['deep nesting', '['.repeat(20_000)],
  ])('%s is a clear refusal', async (_what, body) => {
    const { send } = await openDesk();
    const sent = await send('/api/ask', { ...question, body });
    expect(sent.status).toBe(400);
    expect(sent.body).toMatch(/"error":"[^"]{3,}/u);
  });

  test('whoever asks too often waits, and others do not starve the probes of their answer for long', async () => {
    const { send, clock } = await openDesk();
    const statuses = [];
    for (let count = 0; count < 610; count += 1) statuses.push((await send('/healthz')).status);
    expect(statuses.slice(0, 600).every((status) => status === 200)).toBe(true);
    const refused = await send('/healthz');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    clock.pass(60);
    expect((await send('/healthz')).status).toBe(200);
  });

  test('no path leads out of the page’s folder', async () => {
    const { url } = await openDesk();
    const { port } = new URL(url);
    for (const path of [
      '/page/../server.ts',
      '/page/..%2f..%2f..%2fmain.ts',
      '/page/%2e%2e/web/app.ts',
      '/page//etc/passwd',
    ])
      expect(await status(Number(port), path), path).toBe(404);
  });
});

describe('what the browser is told', () => {
  test('nothing is loaded from elsewhere, no script or style but our files', async () => {
    const { send } = await openDesk();
    for (const path of ['/', '/login', '/page/main.js', '/api/library', '/nothing']) {
      const { headers } = await send(path);
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*|data:/u);
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });

  test('what the articles and the log say is not kept by a cache', async () => {
    const { send } = await openDesk();
    for (const path of ['/api/library', '/api/health', '/metrics'])
      expect((await send(path)).headers['cache-control']).toBe('no-store');
  });

  test('a fault of ours is an incident in the log, without its reason on the page', async () => {
    const read = () => Promise.reject(new Error('secret reason'));
    const { send, logger } = await openDesk({ read });
    const headers = { 'content-type': 'application/octet-stream' };
    const sent = await send('/api/try', { method: 'POST', headers, body: 'text' });
    expect(sent.status).toBe(500);
    const incident = /incident ([0-9a-f]{8})/u.exec(sent.body)?.[1];
    expect(sent.body).not.toContain('secret reason');
    expect(logger.lines).toContainEqual(
      expect.objectContaining({ level: 'error', fields: expect.objectContaining({ incident }) }),
    );
  });
});

/** Asks with a path exactly as it stands; a client would tidy it up first. */
function status(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/u.exec(text)?.[1])));
  });
}
