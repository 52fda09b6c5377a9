import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bold, heading, keyPoints, list, quote, reply, text } from '../../src/reply/build.ts';
import { quotesOf } from '../../src/reply/collect.ts';
import type { Block, Citation, Inline, Reply } from '../../src/reply/reply.ts';
import { split } from '../../src/reply/split.ts';

const place: Citation = { article: { id: 'a', title: 'A' }, section: 'S', sectionId: 's', paragraph: 1 };

function wordsOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'text':
    case 'context':
      return inlineWords(block.text);
    case 'quote':
      return block.quote.text;
    case 'keyPoints':
      return block.rows.map(({ detail }) => detail).join('');
    case 'list':
      return block.items.map(inlineWords).join('');
    default:
      return '';
  }
}

function inlineWords(rich: Inline | readonly Inline[]): string {
  const inlines = typeof rich === 'string' || 'kind' in rich ? [rich] : rich;
  return inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
}

const measure = (block: Block): number => wordsOf(block).length;
const words = (replies: readonly Reply[]): string =>
  replies.flatMap(({ blocks }) => blocks.map(wordsOf)).join('');

test('a reply within the limits comes back as it was', () => {
  const small = reply('answered', [heading('Title'), text('Words.')]);
  expect(split(small, { blocks: 5, blockSize: 100, size: 100 })).toEqual([small]);
});

test('a long text is cut behind sentences, else behind words, never inside one', () => {
  const parts = split(reply('answered', [text('One is here. Two is there. Three words more')]), {
    blocks: 1,
    blockSize: 20,
    size: 20,
    measure,
  });
  expect(parts.map(({ blocks }) => blocks.map(wordsOf).join())).toEqual([
    'One is here. ',
    'Two is there. ',
    'Three words more',
  ]);
});

test('a heading is never the last block of a part', () => {
  const parts = split(reply('answered', [text('a'), text('b'), heading('C'), text('c')]), {
    blocks: 3,
    blockSize: 50,
    size: 50,
  });
  expect(parts.map(({ blocks }) => blocks.map(wordsOf))).toEqual([
    ['a', 'b'],
    ['C', 'c'],
  ]);
});

test('every part of a quote keeps its citation, and the likely answer stays marked where it stands', () => {
  const long = {
    text: `${'Some words here. '.repeat(4)}It cost 57 in all. ${'More of it. '.repeat(3)}`,
    citation: place,
  };
  const start = long.text.indexOf('57');
  const parts = split(reply('answered', [quote({ ...long, likely: { start, end: start + 2 } })]), {
    blocks: 1,
    blockSize: 40,
    size: 40,
    measure,
  });
  const quotes = parts.flatMap(quotesOf);
  expect(quotes.map(({ text: part }) => part).join('')).toBe(long.text);
  expect(quotes.every(({ citation }) => citation === place)).toBe(true);
  expect(
    quotes.flatMap(({ text: part, likely }) => (likely ? [part.slice(likely.start, likely.end)] : [])),
  ).toEqual(['57']);
});

test('a numbered list goes on counting in the next part', () => {
  const parts = split(reply('answered', [list(['one', 'two', 'three'], 1)]), {
    blocks: 1,
    blockSize: 7,
    size: 7,
    measure,
  });
  expect(parts.flatMap(({ blocks }) => blocks)).toEqual([list(['one', 'two'], 1), list(['three'], 3)]);
});

test('no character is cut in two', () => {
  const parts = split(reply('answered', [text('👩‍👩‍👧‍👦'.repeat(20))]), {
    blocks: 1,
    blockSize: 30,
    size: 30,
    measure,
  });
  expect(parts.length).toBeGreaterThan(5);
  expect(parts.every(({ blocks }) => blocks.every((block) => /^(?:👩‍👩‍👧‍👦)+$/u.test(wordsOf(block))))).toBe(
    true,
  );
});

const inline: fc.Arbitrary<Inline> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ maxLength: 80 }).map(bold),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.string({ maxLength: 60 }).map(heading),
  fc.array(inline, { maxLength: 4 }).map(text),
  fc.string({ unit: 'grapheme', maxLength: 200 }).map((part) => quote({ text: part, citation: place })),
  fc.array(inline, { maxLength: 6 }).map((items) => list(items)),
  fc
    .array(fc.lorem({ maxCount: 20 }), { maxLength: 4 })
    .map((details) => keyPoints(details.map((detail) => ({ aspect: 'A', detail, citation: place })))),
);

test('whatever the blocks, nothing is lost and every part is within the limits', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), fc.integer({ min: 30, max: 200 }), (blocks, size) => {
      const whole = reply('answered', blocks);
      const parts = split(whole, { blocks: 4, blockSize: size, size: 2 * size, measure });
      expect(words(parts)).toBe(words([whole]));
      for (const part of parts) {
        expect(part.blocks.length).toBeLessThanOrEqual(4);
        expect(part.blocks.reduce((sum, one) => sum + measure(one), 0)).toBeLessThanOrEqual(2 * size);
      }
    }),
  );
});
