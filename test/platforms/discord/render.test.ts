import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { inlineBody } from '../../../src/platforms/discord/buttons.ts';
import { type MessageBody, preview, render } from '../../../src/platforms/discord/render.ts';
import {
  actions,
  bold,
  code,
  context,
  heading,
  keyPoints,
  list,
  quote,
  reply,
  table,
  text,
} from '../../../src/reply/build.ts';
import { printable } from '../../../src/reply/printable.ts';
import type { Block, Citation, Inline } from '../../../src/reply/reply.ts';
import { componentsOf, textOf } from '../../emulators/discord/payloads.ts';
import { faultsOf } from '../../emulators/discord/validate.ts';
import { seen } from '../../support/discord-markdown.ts';

vi.setConfig({ testTimeout: 30_000 });

const options = { locale: 'en', bodyOf: inlineBody };
const show = (...blocks: (Block | undefined)[]): readonly MessageBody[] =>
  render(reply('answered', blocks), options);
const shown = (...blocks: (Block | undefined)[]): string =>
  show(...blocks)
    .map(textOf)
    .join('\n');

const place: Citation = {
  article: { id: 'a', title: 'A *bold* title' },
  section: 'Section #1',
  sectionId: 's',
  paragraph: 3,
  source: 'The_Coast',
  date: '2025-01-20',
};

/** Everything that Discord gives a meaning, and what people write around it. */
const HOSTILE = [
  '@everyone',
  '@here',
  '<@1>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '<:x:1>',
  '<a:x:1>',
  '<t:1:R>',
  '</ask:1>',
  '<id:home>',
  'https://evil.example/x',
  'http://a.b',
  '<https://a.b>',
  '[text](https://a.b)',
  'discord://-/x',
  'mailto:a@b.c',
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '> ',
  '>>> ',
  '# ',
  '## ',
  '-# ',
  '- ',
  '* ',
  '+ ',
  '1. ',
  '12. ',
  ':smile:',
  '\\',
  '\\\\',
  '\\*',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  ':',
  '@',
  '#',
  '-',
  '.',
  '1',
  ' ',
  '\n',
  '\u200b',
  '\u202e',
  '\u0000',
  'word',
  'Ünïcødé',
  '中文',
  '🙂',
  's',
  '/',
  'http',
];
const hostile = fc.array(fc.constantFrom(...HOSTILE), { maxLength: 14 }).map((parts) => parts.join(''));
const words = fc.oneof(hostile, fc.string({ maxLength: 40, unit: 'grapheme' }));
const squeezed = (value: string): string => value.replace(/[\s\u200b]+/gu, ' ').trim();

describe('whatever an article says', () => {
  test('plain text shows as it is, with no mark at all', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const { text: read, marks } = seen(shown(text([first, second])));
        expect(marks).toEqual([]);
        const expected = squeezed(printable(`${first}${second}`));
        expect(squeezed(read)).toBe(expected === '' ? '…' : expected);
      }),
      { numRuns: 1_000 },
    );
  });

  test('our marks are there, and no others', () => {
    fc.assert(
      fc.property(words, words, words, (before, inside, after) => {
        const parts: readonly Inline[] = [
          before,
          bold(inside),
          code(inside),
          { kind: 'italic', text: inside },
          after,
        ];
        const { marks } = seen(shown(text(parts)));
        const ours = printable(inside).trim() === '' ? [] : ['bold', 'code', 'italic'];
        expect(marks.map(({ kind }) => kind)).toEqual(ours);
        if (ours.length > 0) expect(squeezed(marks[0]?.text ?? '')).toBe(squeezed(printable(inside)));
      }),
      { numRuns: 1_000 },
    );
  });

  test('quotes, key points, lists, tables and headings have their own marks alone', () => {
    fc.assert(
      fc.property(words, words, (one, two) => {
        const citation = { ...place, article: { id: one, title: one || 'x' }, section: two, source: two };
        const filled = printable(one).trim() !== '' && squeezed(printable(one)) !== '';
        const kinds = (block: Block): string[] =>
          seen(shown(block))
            .marks.map(({ kind }) => kind)
            .sort();
        expect(kinds(quote({ text: `a${one}`, citation }))).toEqual(['quote', 'subtext']);
        expect(kinds(keyPoints([{ aspect: `a${one}`, detail: `b${two}`, citation }]))).toEqual([
          'bold',
          'subtext',
        ]);
        expect(kinds(list([`a${one}`, `b${two}`]))).toEqual(['item', 'item']);
        expect(kinds(list([`a${one}`, `b${two}`], 7))).toEqual(['item', 'item']);
        expect(kinds(table(['h', two], [[`a${one}`, two]]))).toEqual(['bold', 'item']);
        if (filled) expect(kinds(heading(one))).toEqual(['heading']);
        if (filled) expect(kinds(context(one))).toEqual(['subtext']);
      }),
      { numRuns: 400 },
    );
  });
});

test('each message is one that Discord takes, and nothing is lost, however much there is', () => {
  const block = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6_000 }).map((one) => text(one)),
    fc.string({ minLength: 1, maxLength: 300 }).map((one) => heading(one)),
    fc.array(words, { minLength: 1, maxLength: 30 }).map((some) => list(some)),
    fc
      .array(words, { minLength: 1, maxLength: 30 })
      .map((some) => keyPoints(some.map((detail) => ({ aspect: 'Aspect', detail, citation: place })))),
    fc.nat(40).map((count) => {
      const many = Array.from({ length: count + 1 }, (_, index) => ({
        label: `Read ${index}`.repeat(30),
        command: 'read',
        options: { section: `Section ${index % 3}` },
      }));
      const link = { label: 'Source', url: 'https://example.org/' };
      return actions({ buttons: many, select: { placeholder: 'Pick', choices: many }, link }) ?? text('none');
    }),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 12 }), (blocks) => {
      const share = { label: 'Show everyone', body: 'help' };
      const pages = render(reply('answered', blocks), { ...options, share, mark: 7 });
      for (const page of pages) expect(faultsOf('POST /channels/:id/messages', page)).toEqual([]);
      const buttons = pages
        .flatMap(({ components }) => componentsOf(components))
        .filter(({ type }) => type === 2);
      const wanted = blocks.reduce(
        (sum, one) => sum + (one.kind === 'actions' ? one.buttons.length + 1 : 0),
        1,
      );
      expect(buttons).toHaveLength(wanted);
      const letters = (value: string): string => value.replace(/[^\p{L}]/gu, '');
      const read = letters(pages.map((page) => seen(textOf(page)).text).join(''));
      for (const one of blocks)
        if (one.kind === 'text' && typeof one.text === 'string')
          expect(read).toContain(letters(printable(one.text)));
    }),
    { numRuns: 60 },
  );
});

test('a quote has its place below it, source and date once, and the likely answer in bold', () => {
  const words = 'The council borrowed 57 million.';
  const one = { text: words, citation: place, likely: { start: 21, end: 31 } };
  expect(shown(quote(one), quote({ text: 'Again.', citation: place }))).toBe(
    [
      '> The council borrowed **57 million**\\.',
      '-# A \\*bold\\* title › Section \\#1, ¶ 3 · The\\_Coast · Jan 20, 2025',
      '> Again.',
      '-# A \\*bold\\* title › Section \\#1, ¶ 3',
    ].join('\n'),
  );
});

test('key points from one place name it once', () => {
  const row = (aspect: string): { aspect: string; detail: string; citation: Citation } => ({
    aspect,
    detail: 'Detail.',
    citation: place,
  });
  expect(shown(keyPoints([row('Cost'), row('Cranes')])).match(/-# /gu)).toHaveLength(1);
});

test('a link shows its host, and is none where it leads nowhere on the web', () => {
  expect(shown(text({ kind: 'link', text: 'Source', url: 'https://a.example/x(y)' }))).toBe(
    '[Source](<https://a.example/x%28y%29>) (a.example)',
  );
  expect(shown(text({ kind: 'link', text: 'Source', url: 'javascript:alert(1)' }))).toBe('Source');
});

test('the mark stands on the container of the first message alone', () => {
  const long = text('word '.repeat(2_000));
  const pages = render(reply('answered', [long]), { ...options, mark: 99 });
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.map(({ components }) => Reflect.get(components[0] ?? {}, 'id'))).toEqual([
    99,
    ...pages.slice(1).map(() => undefined),
  ]);
});

test('a preview looks like the message, its long buttons included', () => {
  const long = { label: 'Read', command: 'read', options: { section: 'x'.repeat(200) } };
  const [page] = preview(
    reply('answered', [text('Words'), actions({ buttons: [long] })]),
    'en',
    'Show everyone',
  );
  expect(faultsOf('POST /channels/:id/messages', page)).toEqual([]);
  expect(componentsOf(page?.components).map(({ type }) => type)).toEqual([17, 10, 1, 2, 1, 2]);
});
