import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { createReader } from '../../src/article/reader.ts';

const HOSTILE = new URL('../fixtures/hostile/', import.meta.url);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const reader = createReader();
afterAll(() => reader.close());

describe('refusing what cannot be read', () => {
  test.each([
    ['empty.txt', /no text in it; add some/],
    ['binary.txt', /binary file/],
    ['latin1.txt', /not valid UTF-8; save it again/],
    ['deep.html', /nest deeper than 250/],
    ['deep-blockquote.md', /nest deeper than 50; flatten/],
    ['many-columns.md', /more than 50 columns; split it/],
    ['only-boilerplate.html', /no running text/],
    ['front-matter-broken.md', /front matter: .*line \d+.*mend the YAML/],
    ['yaml-alias-bomb.md', /front matter: /],
  ])('%s', async (name, reason) => {
    await expect(reader.read({ path: name, bytes: readFileSync(new URL(name, HOSTILE)) })).rejects.toThrow(
      reason,
    );
  });

  test.each(['entity-bomb.html', 'one-long-line.txt', 'nothing-but-table.txt'])(
    '%s is odd, and read',
    async (name) => {
      const article = await reader.read({ path: name, bytes: readFileSync(new URL(name, HOSTILE)) });
      expect(article.sections.length).toBeGreaterThan(0);
    },
  );

  test('a file over 2 MiB, a line over 1 MiB and more than 20,000 paragraphs are each refused by their bound', async () => {
    const read = (path: string, text: string) => reader.read({ path, bytes: bytes(text) });
    await expect(read('a.txt', 'word '.repeat(500_000))).rejects.toThrow(/2\.4 MiB, more than the 2 MiB/);
    await expect(read('b.txt', 'word '.repeat(250_000))).rejects.toThrow(/one line is longer than 1 MiB/);
    await expect(read('c.txt', 'A short line of text.\n\n'.repeat(20_001))).rejects.toThrow(
      /20001 paragraphs/,
    );
  });

  test('a date in front matter that is no date is named', async () => {
    const text = '---\ntitle: A\ndate: next week\n---\nSome text that is long enough.';
    await expect(reader.read({ path: 'd.md', bytes: bytes(text) })).rejects.toThrow(
      /"next week".*2025-01-31/,
    );
  });
});

describe('the worker', () => {
  test('is ended when a file takes too long, and reads the next file all the same', async () => {
    const hasty = createReader(1);
    const slow = bytes(
      `<html><body>${'<p>Some words of text that fill a page.</p>'.repeat(20_000)}</body></html>`,
    );
    await expect(hasty.read({ path: 'slow.html', bytes: slow })).rejects.toThrow(/longer than 0.001 s/);
    await hasty.close();
    const patient = createReader();
    const [one, two] = await Promise.all(
      ['one.txt', 'two.txt'].map((path) =>
        patient.read({ path, bytes: bytes('The news\n\nA ferry sank in the harbour on Monday.') }),
      ),
    );
    expect([one?.id, two?.id]).toEqual(['one', 'two']);
    await patient.close();
  });
});
