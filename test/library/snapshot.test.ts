import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import { openLibrary } from '../../src/library/open.ts';
import { loadSnapshot } from '../../src/library/snapshot.ts';
import { fakeLogger } from '../fakes/logger.ts';

vi.setConfig({ testTimeout: 60_000 });

let contentDir: string;
let dataDir: string;
let logger: ReturnType<typeof fakeLogger>;

beforeEach(async () => {
  contentDir = await mkdtemp(join(tmpdir(), 'dateline-content-'));
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-data-'));
  for (let number = 0; number < 6; number++) await put(`${number}.txt`, article(number));
  await put('copy.md', '---\nid: 0\ntitle: A copy\n---\n\nThe harbour again.\n');
  await put('empty.txt', ' ');
});
afterEach(async () => {
  for (const folder of [contentDir, dataDir]) await rm(folder, { recursive: true, force: true });
});

const put = (path: string, text: string): Promise<void> => writeFile(join(contentDir, path), text);
const article = (number: number): string => {
  const paragraphs = Array.from(
    { length: 100 },
    (_, at) =>
      `Pier ${number * 1000 + at} of the harbour in Hull was painted by Ada Lund on Monday. It is old. It is long. It is dry. It is white.`,
  );
  return `Harbour ${number}\n\n${paragraphs.join('\n\n')}\n`;
};
const snapshot = (): string => join(dataDir, 'library.snapshot');

/** Opens the library, looks at it, and closes it again, which saves it. */
async function visit<Seen>(look: (library: Library) => Seen): Promise<Seen> {
  logger = fakeLogger();
  const library = await openLibrary({ contentDir, dataDir, logger, watch: false });
  const seen = look(library);
  await library.close();
  return seen;
}
const everything = (library: Library) => ({
  size: library.size,
  refused: library.refused,
  articles: library.articles(),
  found: ['pier 3042', 'harbour painted', 'ada lund'].map((words) => library.search(words, 30)),
  topics: library.topics(5),
  answer: library.ask('Who painted pier 2007?'),
});
const scores = ({ found }: ReturnType<typeof everything>): number[] =>
  found.flatMap((hits) => hits.map(({ score }) => Math.round(score * 1e4)));
const messages = (): string[] => logger.lines.map(({ message }) => message);

describe('a restart', () => {
  test('serves what was served before, and reads no article', async () => {
    const before = await visit(everything);
    expect(before.size).toEqual({ articles: 6, passages: 600 });
    expect(before.refused.map(({ path }) => path)).toEqual(['copy.md', 'empty.txt']);
    expect(await visit(everything)).toEqual(before);
    expect(messages()).toEqual(['Snapshot loaded']);
    const saved = await stat(snapshot());
    expect(await visit(everything)).toEqual(before);
    expect((await stat(snapshot())).mtimeMs).toBe(saved.mtimeMs);
  });

  test('reads what was added, changed or removed meanwhile, and nothing else', async () => {
    await visit(everything);
    await put('new.txt', 'News\n\nA zeppelin was seen over Hull.\n');
    await put('1.txt', 'Harbour 1\n\nThe crane was sold.\n');
    await rm(join(contentDir, '2.txt'));
    await rm(join(contentDir, '0.txt'));
    const { size, zeppelins, cranes, refused } = await visit((library) => ({
      size: library.size,
      zeppelins: library.search('zeppelin', 5).map((hit) => hit.article.id),
      cranes: library.search('crane', 5).map((hit) => hit.article.id),
      refused: library.refused.map(({ path }) => path),
    }));
    expect(size).toEqual({ articles: 6, passages: 303 });
    expect({ zeppelins, cranes, refused }).toEqual({
      zeppelins: ['new'],
      cranes: ['1'],
      refused: ['empty.txt'],
    });
    expect(
      logger.lines.map(({ message, fields }) => `${message} ${fields['path'] ?? ''}`).toSorted(),
    ).toEqual([
      'Article added new.txt',
      'Article changed 1.txt',
      'Article removed 0.txt',
      'Article removed 2.txt',
      'Snapshot loaded ',
    ]);
  });

  test('does as a first start would, whatever changed in between', async () => {
    const fresh = async (): Promise<ReturnType<typeof everything>> => {
      const library = await openLibrary({ contentDir, logger, watch: false });
      const seen = everything(library);
      await library.close();
      return seen;
    };
    const change = fc.record({
      number: fc.nat({ max: 7 }),
      act: fc.constantFrom('write', 'touch', 'remove', 'replace'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        await visit(everything);
        for (const { number, act } of changes) {
          const path = `${number}.txt`;
          if (act === 'remove') await rm(join(contentDir, path), { force: true });
          else await put(path, article(act === 'replace' ? number + 10 : number));
          if (act === 'touch') await utimes(join(contentDir, path), 1_000_000, 1_000_000);
        }
        const again = await visit(everything);
        const first = await fresh();
        const { size, refused, articles } = first;
        expect(again).toMatchObject({ size, refused, articles });
        // not the order of what is equal, which is that of arrival
        expect(scores(again)).toEqual(scores(first));
      }),
      { numRuns: 4 },
    );
  });
});

describe('a snapshot that cannot be used', () => {
  const refusedBecause = async (reason: RegExp): Promise<void> => {
    const size = await visit((library) => library.size);
    expect(size).toEqual({ articles: 6, passages: 600 });
    expect(logger.lines[0]).toMatchObject({
      level: 'warn',
      message: 'Snapshot not used; all articles are read anew',
      fields: { reason: expect.stringMatching(reason) },
    });
  };

  test('because a byte of it is another, or its end is missing, is made anew', async () => {
    await visit(everything);
    const bytes = await readFile(snapshot());
    for (const at of [0, 5, 300, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ 1;
      await writeFile(snapshot(), damaged);
      await expect(loadSnapshot({ contentDir, dataDir })).rejects.toThrow(/checksum/);
    }
    await writeFile(snapshot(), bytes.subarray(0, bytes.length - 1000));
    await refusedBecause(/checksum/);
    expect((await readFile(snapshot())).length).toBe(bytes.length);
  });

  test('because other code made it, is made anew', async () => {
    await visit(everything);
    const bytes = await readFile(snapshot());
    const at = bytes.indexOf('"code":"') + 8;
    bytes[at] = bytes[at] === 0x61 ? 0x62 : 0x61;
    bytes.writeUInt32LE(crc32(bytes.subarray(0, -4)), bytes.length - 4);
    await writeFile(snapshot(), bytes);
    await refusedBecause(/another version/);
    await visit(everything);
    expect(messages()).toEqual(['Snapshot loaded']);
  });

  test('because it is in no form that is known, though its checksum is right, is made anew', async () => {
    const summed = (body: string): Buffer => {
      const bytes = Buffer.concat([Buffer.from(body), Buffer.alloc(4)]);
      bytes.writeUInt32LE(crc32(Buffer.from(body)), body.length);
      return bytes;
    };
    for (const body of [
      '',
      '\0\0\0\0',
      '{"version":1,"articles":[]}',
      '\u0002\0\0\0{}',
      '\u0004\0\0\0null',
    ]) {
      await writeFile(snapshot(), summed(body));
      await refusedBecause(/checksum|not as this version|another version/);
    }
    await visit(everything);
    expect(messages()).toEqual(['Snapshot loaded']);
  });

  test('because there is no room for it, leaves nothing half-done behind', async () => {
    await visit(everything);
    await rm(snapshot());
    // a folder in its place: the new one cannot take its name
    await mkdir(join(snapshot(), 'in the way'), { recursive: true });
    await visit(everything);
    expect(messages().at(-1)).toBe('Snapshot not saved; the next start reads all articles');
    await expect(stat(`${snapshot()}.partial`)).rejects.toThrow(/ENOENT/);
  });

  test('because the folder for it is a file, leaves the library as it is and says so', async () => {
    await rm(dataDir, { recursive: true });
    await writeFile(dataDir, 'not a folder');
    const size = await visit((library) => library.size);
    expect(size).toEqual({ articles: 6, passages: 600 });
    expect(messages().at(-1)).toBe('Snapshot not saved; the next start reads all articles');
  });

  test('because it is of a few passages, is not made at all', async () => {
    for (let number = 0; number < 5; number++) await rm(join(contentDir, `${number}.txt`));
    await visit(everything);
    await expect(stat(snapshot())).rejects.toThrow(/ENOENT/);
  });
});

test('a process killed at any moment leaves the snapshot before or the one after, whole', async () => {
  const before = await visit(everything);
  for (let time = 0; time < 8; time++) {
    const child = spawn(
      process.execPath,
      [join(import.meta.dirname, '../support/save-for-ever.ts'), contentDir, dataDir],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    let saves = 0;
    for await (const _ of createInterface({ input: child.stdout })) {
      saves += 1;
      // a little later each time: after opening, while writing, while flushing, while renaming
      const until = performance.now() + time;
      while (saves === 2 && performance.now() < until);
      if (saves === 2) child.kill('SIGKILL');
    }
    expect(await visit(everything)).toEqual(before);
    expect(messages()).toEqual(['Snapshot loaded']);
  }
});
