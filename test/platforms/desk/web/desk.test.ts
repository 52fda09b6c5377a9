/** What the page asks for: answers, completions, the library, digests, health and metrics. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../../src/article/read.ts';
import { createFaults } from '../../../../src/platforms/desk/web/faults.ts';
import { drawn } from '../../../../src/platforms/desk/web/marks.ts';
import type { DigestDesk } from '../../../../src/ports.ts';
import { reply, text } from '../../../../src/reply/build.ts';
import { article } from '../../../fakes/articles.ts';
import { fakeLibrary } from '../../../fakes/library.ts';
import { json, openDesk, visitor } from '../../../support/desk.ts';

const fixture = (name: string) => {
  const url = new URL(`../../../fixtures/articles/${name}`, import.meta.url);
  return readArticle({ path: name, bytes: readFileSync(url) });
};
const octets = (body: string, name: string) => ({
  method: 'POST',
  headers: { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) },
  body,
});

describe('the box', () => {
  test('answers a command in plain text, and with the payloads of the renderers there are', async () => {
    const previews = {
      discord: (answer: { status: string }, locale: string) => [{ status: answer.status, locale }],
    };
    const { send } = await openDesk({ previews });
    const shown = JSON.parse((await send('/api/ask', json({ ...visitor, text: '/keypoints' }))).body);
    expect(shown).toMatchObject({ status: 'answered', discord: [{ status: 'answered', locale: 'en' }] });
    expect(shown.plain).toContain('China delivers them');
    expect(shown).not.toHaveProperty('slack');
  });

  test('understands a question from those before it in the same tab, and not from those of another', async () => {
    const { send } = await openDesk();
    const ask = async (words: string, conversation: string) =>
      JSON.parse((await send('/api/ask', json({ ...visitor, conversation, text: words }))).body);
    await ask('What about the Nordic Bank?', 'conversation-1');
    expect((await ask('And when?', 'conversation-1')).plain).toContain('Nordic');
    expect((await ask('And when?', 'conversation-2')).plain).not.toContain('Asking about');
  });

  test('runs what a button stands for, and the bot checks what was sent', async () => {
    const { send } = await openDesk();
    const press = async (body: object) =>
      JSON.parse((await send('/api/press', json({ ...visitor, ...body }))).body);
    expect(await press({ command: 'read', options: { section: 'Demands' } })).toMatchObject({
      status: 'answered',
    });
    expect(await press({ command: 'read', options: { page: 'x' } })).toMatchObject({ status: 'error' });
    expect(await press({ command: 'nothing', options: {} })).toMatchObject({ status: 'error' });
  });

  test('completes a line', async () => {
    const { send } = await openDesk();
    const { lines } = JSON.parse((await send('/api/complete', json({ ...visitor, text: '/key' }))).body);
    expect(lines[0]).toMatch(/^\/keypoints/u);
  });
});

describe('the library', () => {
  test('lists the articles with what they hold, found by their title, and those refused', async () => {
    const library = {
      ...fakeLibrary([article({ title: 'A Ferry' }, []), article({ title: 'A Harbour' }, [])]),
      refused: [{ path: 'x.txt', reason: 'it is binary' }],
    };
    const { send } = await openDesk({ library });
    const all = JSON.parse((await send('/api/library')).body);
    expect(all).toMatchObject({ found: 2, refused: [{ path: 'x.txt', reason: 'it is binary' }] });
    const some = JSON.parse((await send('/api/library?words=FERRY')).body);
    expect(some.articles.map(({ title }: { title: string }) => title)).toEqual(['A Ferry']);
    expect((await send('/api/library/no-such')).status).toBe(404);
  });

  test('is paged, however many articles there are', async () => {
    const library = fakeLibrary(
      Array.from({ length: 120 }, (_, index) => article({ title: `Article ${index}` }, [])),
    );
    const { send } = await openDesk({ library });
    const { articles, found } = JSON.parse((await send('/api/library?from=100')).body);
    expect([articles.length, found]).toEqual([20, 120]);
  });

  test('tries a file out without keeping it, and says why a broken one would be refused', async () => {
    const { send } = await openDesk();
    const good = JSON.parse(
      (await send('/api/try', octets('# A Title\n\nSome words of an article.', 'new.md'))).body,
    );
    expect(good.drawn.article.title).toBe('A Title');
    const bad = JSON.parse((await send('/api/try', octets('text \u0000 binary', 'bad.txt'))).body);
    expect(bad.fault).toMatch(/binary|text/u);
    expect(JSON.parse((await send('/api/library')).body).size.articles).toBe(2);
  });

  test('marks every repair of a glued and spaceless text in its place', async () => {
    const read = await fixture('en-ferry-glued.txt');
    const { sections, repairs } = drawn(read);
    const marks = sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ parts }) => parts.filter(({ mark }) => mark)),
    );
    const spaces = repairs.filter(({ kind }) => kind === 'lost-space');
    expect(spaces.length).toBeGreaterThan(0);
    const inCells = spaces.filter(({ after }) => !marks.some(({ text: words }) => words === after));
    const rows = read.sections
      .flatMap(({ keyPoints }) => keyPoints.map(({ aspect, detail }) => `${aspect} ${detail}`))
      .join(' ');
    for (const { after } of inCells) expect(rows).toContain(after);
    expect(sections.filter(({ glued }) => glued).length).toBe(
      repairs.filter(({ kind }) => kind === 'glued-heading').length,
    );
    const words = sections.map(({ paragraphs }) =>
      paragraphs.map(({ parts }) => parts.map((part) => part.text).join('')),
    );
    expect(words).toEqual(
      read.sections.map(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.text)),
    );
  });
});

describe('digests', () => {
  const digests: DigestDesk = {
    list: async () => [
      {
        id: 'a1',
        platform: 'slack',
        place: '#news',
        topic: 'china',
        schedule: 'daily 09:00',
        timeZone: 'UTC',
        next: ['2026-01-16T09:00:00Z'],
      },
    ],
    preview: async (id) => (id === 'a1' ? reply('answered', [text('Today’s news')]) : undefined),
    queue: () => ({ waiting: 3 }),
  };

  test('are listed and previewed, and nothing is posted', async () => {
    const { send } = await openDesk({ digests });
    expect(JSON.parse((await send('/api/digests')).body).subscriptions).toMatchObject([
      { id: 'a1', topic: 'china' },
    ]);
    expect(JSON.parse((await send('/api/digests/a1')).body).plain).toBe('Today’s news');
    expect((await send('/api/digests/a2')).status).toBe(404);
  });

  test('that do not run are said so', async () => {
    const { send } = await openDesk();
    expect(JSON.parse((await send('/api/digests')).body)).toEqual({ running: false, subscriptions: [] });
  });
});

describe('health', () => {
  test('is ready while everything is, and says what is not', async () => {
    const state = { connected: true, note: 'connected' };
    const { send } = await openDesk({
      platforms: [
        {
          name: 'slack',
          get state() {
            return state;
          },
        },
      ],
    });
    expect(await send('/healthz')).toMatchObject({ status: 200, body: 'alive\n' });
    expect(await send('/readyz')).toMatchObject({ status: 200, body: 'ok  library\nok  slack: connected\n' });
    Object.assign(state, { connected: false, note: 'reconnecting since 12:00' });
    expect(await send('/readyz')).toMatchObject({
      status: 503,
      body: expect.stringContaining('NOT OK  slack: reconnecting since 12:00'),
    });
    expect((await send('/healthz')).status).toBe(200);
  });

  test('stays where the page is off', async () => {
    const { send } = await openDesk({ page: false });
    expect((await send('/readyz')).status).toBe(200);
    expect((await send('/metrics')).status).toBe(200);
    for (const path of ['/', '/login', '/api/library', '/page/main.js'])
      expect((await send(path)).status, path).toBe(404);
  });

  test('shows the last warnings and errors with their incident, newest first', () => {
    const faults = createFaults();
    const line = (level: number, fields: object) => faults.see(JSON.stringify({ level, time: 1, ...fields }));
    line(30, { msg: 'Answered' });
    line(40, { msg: 'Article refused', path: 'x.txt', reason: 'it is binary' });
    line(50, { msg: 'A command failed', incident: 'abcd1234', err: { message: 'boom' } });
    faults.see('no json');
    expect(faults.list()).toEqual([
      { time: 1, level: 'error', message: 'A command failed', incident: 'abcd1234', reason: 'boom' },
      { time: 1, level: 'warn', message: 'Article refused', reason: 'x.txt: it is binary' },
    ]);
    for (let count = 0; count < 200; count += 1) line(50, { msg: 'again' });
    expect(faults.list()).toHaveLength(50);
  });

  test('is counted for Prometheus by command, platform and outcome, with no word of a user in a label', async () => {
    const { metrics, send } = await openDesk();
    metrics.answered({ command: 'ask', platform: 'slack', outcome: 'answered', milliseconds: 4 });
    metrics.answered({ command: 'ask', platform: 'slack', outcome: 'not-covered', milliseconds: 4 });
    metrics.answered({ command: 'read', platform: 'discord', outcome: 'incident', milliseconds: 900 });
    metrics.rateLimited('slack');
    metrics.reconnected('discord');
    metrics.watch({
      shelf: { size: { articles: 2, passages: 7 }, refused: [] },
      platforms: [{ name: 'slack', state: { connected: false, note: '' } }],
      digests: { queue: () => ({ waiting: 3 }) },
      opened: 0.5,
    });
    const { body, headers } = await send('/metrics');
    expect(headers['content-type']).toContain('text/plain');
    for (const line of [
      'dateline_commands_total{command="ask",platform="slack",outcome="answered"} 1',
      'dateline_commands_total{command="read",platform="discord",outcome="incident"} 1',
      'dateline_command_seconds_count{command="ask",platform="slack"} 2',
      'dateline_answers_total{outcome="given"} 1',
      'dateline_answers_total{outcome="withheld"} 1',
      'dateline_rate_limited_total{platform="slack"} 1',
      'dateline_reconnects_total{platform="discord"} 1',
      'dateline_library_articles 2',
      'dateline_library_passages 7',
      'dateline_library_open_seconds 0.5',
      'dateline_platform_connected{platform="slack"} 0',
      'dateline_deliveries{state="waiting"} 3',
    ])
      expect(body.split('\n')).toContain(line);
    expect(body).toContain('nodejs_eventloop_lag_seconds');
    expect(body).toContain('process_resident_memory_bytes');
  });
});

describe('the port', () => {
  test('that was asked for and is taken is a clear error', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    await expect(openDesk({ port })).rejects.toThrow(
      new RegExp(`port ${port} of 127\\.0\\.0\\.1 is taken.*PORT`, 'u'),
    );
    taken.close();
  });

  test('is freed, and answers that were begun are finished, when the desk closes', async () => {
    let go: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    let begun: () => void = () => undefined;
    const reading = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const read = async () => {
      begun();
      await gate;
      return article({ title: 'Late' }, []);
    };
    const { send, close } = await openDesk({ read });
    const answer = send('/api/try', octets('words', 'late.txt'));
    await reading;
    const closed = close();
    go();
    expect((await answer).body).toContain('Late');
    await closed;
    await expect(send('/healthz')).rejects.toThrow(/ECONNREFUSED/u);
  });
});
