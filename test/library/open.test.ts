import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { fakeLogger } from '../fakes/logger.ts';

let folder: string;
let library: Library | undefined;
let logger: ReturnType<typeof fakeLogger>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-content-'));
  logger = fakeLogger();
});
afterEach(async () => {
  await library?.close();
  library = undefined;
  await rm(folder, { recursive: true, force: true });
});

const put = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
const open = async (watch = false): Promise<Library> => {
  library = await openLibrary({ contentDir: folder, logger, watch });
  return library;
};
const news = (title: string, text: string, front = ''): string =>
  `---\ntitle: ${title}\n${front}---\n\n${text}\n`;
const FERRY = news(
  'Ferry Strike',
  'The ferry strike in Hull ended on Monday after nine days.',
  'date: 2025-03-03\nsource: The Coast\n',
);
const BRIDGE = news(
  'Old Bridge',
  'The old bridge in Hull will be repaired by Chinese engineers.',
  'date: 2025-04-01\n',
);

/** The next change of the library, of any kind. */
const change = (held: Library): Promise<void> =>
  new Promise((resolve) => {
    const stop = held.onChange(() => {
      stop();
      resolve();
    });
  });

test('a name is found in whatever language its article is', async () => {
  await put('ferry.md', FERRY);
  await put(
    'hafen.md',
    news('Hafen', 'Der Hafen ist offen. Bürgermeisterin Ana Duarte, Fischerin, kam.', 'language: de\n'),
  );
  const held = await open();
  for (const question of ['Who is Duarte?', 'Wer ist Duarte?', 'Duarte']) {
    const { language, quotes } = held.ask(question);
    expect({ question, language, text: quotes[0]?.text }).toEqual({
      question,
      language: 'de',
      text: 'Bürgermeisterin Ana Duarte, Fischerin, kam.',
    });
  }
  expect(held.ask('Who is Okafor?').status).toBe('not-covered');
});

describe('opening a folder', () => {
  test('holds its articles, newest first, and those of sub-folders', async () => {
    await mkdir(join(folder, '2025'));
    await put('ferry.md', FERRY);
    await put('2025/bridge.md', BRIDGE);
    const held = await open();
    expect(held.articles().map(({ id }) => id)).toEqual(['2025-bridge', 'ferry']);
    expect(held.size).toEqual({ articles: 2, passages: 2 });
  });

  test('refuses a broken file by name and reason, and serves the others', async () => {
    await put('ferry.md', FERRY);
    await put('broken.md', '---\ntitle: "unclosed\n---\nText');
    await put('empty.txt', '  ');
    const held = await open();
    expect(held.articles().map(({ id }) => id)).toEqual(['ferry']);
    expect(held.refused.map(({ path }) => path)).toEqual(['broken.md', 'empty.txt']);
    expect(held.refused[1]?.reason).toMatch(/no text in it; add some or remove/);
  });

  test('never follows a link, out of the folder or inside, and leaves hidden files alone', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'dateline-outside-'));
    await writeFile(join(outside, 'secret.md'), FERRY);
    await symlink(join(outside, 'secret.md'), join(folder, 'linked.md'));
    await symlink(outside, join(folder, 'linked-folder'));
    await put('.draft.md', FERRY);
    await put('notes.docx', FERRY);
    const held = await open();
    expect(held.articles()).toEqual([]);
    await rm(outside, { recursive: true });
  });

  test('of two articles with one id serves the first path and refuses the other, whatever order they came in', async () => {
    await put('b.md', news('Second', 'The second text is about the harbour of Hull.', 'id: same\n'));
    await put('a.md', news('First', 'The first text is about the harbour of Hull.', 'id: same\n'));
    const held = await open();
    expect(held.article('same')?.title).toBe('First');
    expect(held.refused).toEqual([{ path: 'b.md', reason: expect.stringContaining('id "same" of a.md') }]);
  });

  test('says what to do when the folder is not there', async () => {
    await expect(openLibrary({ contentDir: join(folder, 'nowhere'), logger, watch: false })).rejects.toThrow(
      /cannot be opened; create it, or name another with --content or CONTENT_DIR/,
    );
  });
});

describe('looking things up', () => {
  test('search finds inflected words, and filters while it ranks', async () => {
    await put('ferry.md', FERRY);
    await put('bridge.md', BRIDGE);
    const held = await open();
    const ids = (words: string, filter = {}): string[] =>
      held.search(words, 5, filter).map(({ article }) => article.id);
    expect(ids('repairing bridges')).toEqual(['bridge']);
    expect(ids('Hull').toSorted()).toEqual(['bridge', 'ferry']);
    expect(ids('Hull', { article: 'ferry' })).toEqual(['ferry']);
    expect(ids('Hull', { source: 'the coast' })).toEqual(['ferry']);
    expect(ids('Hull', { from: '2025-03-15', to: '2025-12-31' })).toEqual(['bridge']);
    expect(ids('Hull', { topic: 'china' })).toEqual(['bridge']);
    expect(ids('Hull', { language: 'de' })).toEqual([]);
    expect(ids('zeppelin')).toEqual([]);
  });

  test('key points about a topic come with the aspect that names it first', async () => {
    const rows =
      '| Aspect | Details |\n|---|---|\n| Cranes | They come from China. |\n| China’s part | Engineers. |\n| Cost | Four million. |';
    await put('a.md', news('Harbour', `## Key points\n\n${rows}`));
    const held = await open();
    expect(held.keyPoints({ topic: 'china' }).map(({ keyPoint }) => keyPoint.aspect)).toEqual([
      'China’s part',
      'Cranes',
    ]);
    expect(held.keyPoints().map(({ keyPoint }) => keyPoint.aspect)).toEqual([
      'Cranes',
      'China’s part',
      'Cost',
    ]);
  });

  test('promotion is never found', async () => {
    await put('a.md', news('Harbour', 'The harbour grows. Subscribe to our zeppelin newsletter.'));
    const held = await open();
    expect(held.search('zeppelin newsletter', 5)).toEqual([]);
    expect(held.search('harbour', 5)).toHaveLength(1);
  });

  test('topics are the names that texts mention most', async () => {
    await put('ferry.md', FERRY);
    await put('bridge.md', BRIDGE);
    const held = await open();
    expect(held.topics(1)).toEqual(['Hull']);
    expect(held.about('china').map(({ id }) => id)).toEqual(['bridge']);
  });
});

describe('watching', () => {
  test('serves what was added, changed, renamed and removed, and logs one line for each', async () => {
    await put('ferry.md', FERRY);
    const held = await open(true);
    const lines = (): string[] => logger.lines.map(({ message, fields }) => `${message} ${fields['path']}`);
    const next = async (act: () => Promise<unknown>): Promise<void> => {
      const changed = change(held);
      await act();
      await changed;
    };
    await next(() => put('bridge.md', BRIDGE));
    expect(held.search('bridge', 1)).toHaveLength(1);
    await next(() => put('ferry.md', news('Ferry Strike', 'The ferry strike goes on for a tenth day.')));
    expect(held.search('tenth', 1)).toHaveLength(1);
    expect(held.search('nine', 1)).toHaveLength(0);
    await next(() => rename(join(folder, 'bridge.md'), join(folder, 'crossing.md')));
    expect(held.article('crossing')).toBeDefined();
    expect(held.article('bridge')).toBeUndefined();
    await next(() => rm(join(folder, 'ferry.md')));
    expect(held.articles().map(({ id }) => id)).toEqual(['crossing']);
    expect(lines()).toEqual([
      'Article added ferry.md',
      'Article added bridge.md',
      'Article changed ferry.md',
      'Article added crossing.md',
      'Article removed bridge.md',
      'Article removed ferry.md',
    ]);
  });

  test('no question ever sees half an article: all passages are of the old text or all of the new', async () => {
    const text = (word: string): string =>
      Array.from({ length: 400 }, (_, n) => `The ${word} harbour has pier number ${n}.`).join('\n\n');
    await put('a.md', news('Harbour', text('old')));
    const held = await open(true);
    const seen = new Set<string>();
    const changed = change(held);
    let watching = true;
    const observe = (): void => {
      const hits = held.search('harbour', 1_000);
      seen.add(
        `${hits.length} ${[...new Set(hits.map(({ passage }) => passage.text.split(' ')[1]))].join('+')}`,
      );
      if (watching) setImmediate(observe);
    };
    observe();
    await put('a.md', news('Harbour', text('new')));
    await changed;
    watching = false;
    observe();
    expect([...seen].toSorted()).toEqual(['80 new', '80 old']);
  });
});
