/**
 * Cuts a reply into parts that a platform can take. Nothing is ever lost: the texts of the parts, one after the other,
 * are the texts of the reply, and a citation follows every part of its quote.
 */
import { plainText } from './plain.ts';
import type { Block, Inline, Quote, Reply, Rich } from './reply.ts';

export interface Limits {
  /** Most blocks in one part. */
  readonly blocks: number;
  /** Largest size of one block, in what `measure` counts. */
  readonly blockSize: number;
  /** Largest size of one part. */
  readonly size: number;
  /** Size of a block as the platform will show it, escaped; the length of its plain text where absent. */
  readonly measure?: (block: Block) => number;
}

type Measure = (block: Block) => number;
type Small = (block: Block) => boolean;

/** Splits a reply; a small one comes back alone. A heading stays with what follows it. */
export function split(reply: Reply, limits: Limits): readonly Reply[] {
  const measure = limits.measure ?? plainSize;
  const largest = Math.min(limits.blockSize, limits.size);
  const blocks = reply.blocks.flatMap((block) =>
    fitting(block, (candidate) => measure(candidate) <= largest),
  );
  const parts: Block[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    const part = parts.at(-1) ?? [];
    const following = block.kind === 'heading' ? blocks[index + 1] : undefined;
    const wanted = following ? [block, following] : [block];
    if (part.length === 0 || fits([...part, ...wanted], limits, measure)) part.push(block);
    else parts.push([block]);
  }
  return parts.map((part) => ({ ...reply, blocks: part }));
}

function fits(blocks: readonly Block[], limits: Limits, measure: Measure): boolean {
  return (
    blocks.length <= limits.blocks && blocks.reduce((sum, block) => sum + measure(block), 0) <= limits.size
  );
}

function plainSize(block: Block): number {
  return plainText({ status: 'answered', audience: 'asker', blocks: [block] }).length;
}

/** The block, or the blocks of its kind that it falls into. One that cannot be divided further stays as it is. */
function fitting(block: Block, small: Small): Block[] {
  const done: Block[] = [];
  let rest = block;
  while (!small(rest)) {
    const halves = divide(rest, small);
    if (!halves) break;
    const [first, second] = halves;
    done.push(...(small(first) ? [first] : fitting(first, small)));
    rest = second;
  }
  return [...done, rest];
}

/** A first block as large as is small enough (but never empty), and the rest. */
function divide(block: Block, small: Small): [Block, Block] | undefined {
  switch (block.kind) {
    case 'heading':
      return cut(block.text, (start, end) => ({ ...block, text: block.text.slice(start, end) }), small);
    case 'text':
    case 'context': {
      const inlines = inlinesOf(block.text);
      return cut(wordsOf(inlines), (start, end) => ({ ...block, text: slice(inlines, start, end) }), small);
    }
    case 'quote':
      return cut(
        block.quote.text,
        (start, end) => ({ ...block, quote: sliceQuote(block.quote, start, end) }),
        small,
      );
    case 'keyPoints':
      return deal(block.rows, (rows) => ({ ...block, rows }), small) ?? divideRow(block, small);
    case 'list':
      return dealItems(block, small) ?? divideItem(block, small);
    case 'table':
      return deal(block.rows, (rows) => ({ ...block, rows }), small);
    case 'divider':
    case 'actions':
      return undefined;
  }
}

/** As many items as are small enough together, but one at least. */
function deal<Item>(
  items: readonly Item[],
  make: (items: readonly Item[], before: number) => Block,
  small: Small,
): [Block, Block] | undefined {
  if (items.length < 2) return undefined;
  const count = Math.max(
    1,
    largest(items.length - 1, (size) => small(make(items.slice(0, size), 0))),
  );
  return [make(items.slice(0, count), 0), make(items.slice(count), count)];
}

function divideRow(block: Extract<Block, { kind: 'keyPoints' }>, small: Small): [Block, Block] | undefined {
  const [row] = block.rows;
  if (!row) return undefined;
  const make = (start: number, end: number): Block => ({
    ...block,
    rows: [{ ...row, detail: row.detail.slice(start, end) }],
  });
  return cut(row.detail, make, small);
}

/** The numbers of an ordered list go on where the first part ends. */
function dealItems(block: Extract<Block, { kind: 'list' }>, small: Small): [Block, Block] | undefined {
  const make = (items: readonly Rich[], before: number): Block =>
    block.first === undefined ? { ...block, items } : { ...block, items, first: block.first + before };
  return deal(block.items, make, small);
}

function divideItem(block: Extract<Block, { kind: 'list' }>, small: Small): [Block, Block] | undefined {
  const inlines = inlinesOf(block.items[0] ?? '');
  return cut(wordsOf(inlines), (start, end) => ({ ...block, items: [slice(inlines, start, end)] }), small);
}

/** Cuts words where they may be cut, behind the longest beginning that is small enough. */
function cut(
  words: string,
  make: (start: number, end: number) => Block,
  small: Small,
): [Block, Block] | undefined {
  const most = largest(words.length - 1, (length) => small(make(0, length)));
  const place = boundary(words, most);
  return place > 0 ? [make(0, place), make(place, words.length)] : undefined;
}

/** The largest size up to `most` that passes, found by halving; 0 where none does. */
function largest(most: number, passes: (size: number) => boolean): number {
  let low = 0;
  let high = Math.max(most, 0);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (passes(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** How far back, in UTF-16 units, a better place to cut is looked for. */
const WINDOW = 400;
const SENTENCE_END = /[.!?…。！？]["'”’»)\]]*\s+/gu;

/** The best place to cut at or before an offset: behind a sentence, else behind a space, else between characters. */
function boundary(words: string, offset: number): number {
  const start = Math.max(0, offset - WINDOW);
  const window = words.slice(start, offset);
  const sentence = [...window.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return start + sentence.index + sentence[0].length;
  const space = window.search(/\s\S*$/u);
  if (space >= 0) return start + space + 1;
  const character = graphemes.segment(words.slice(start, offset + WINDOW)).containing(offset - start);
  return character && character.index > 0 ? start + character.index : offset;
}

function inlinesOf(rich: Rich): readonly Inline[] {
  return typeof rich === 'string' || 'kind' in rich ? [rich] : rich;
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  return typeof inline === 'string' ? inline : inline.text;
}

function slice(inlines: readonly Inline[], start: number, end: number): readonly Inline[] {
  let position = 0;
  return inlines.flatMap((inline) => {
    const words = textOf(inline);
    const part = words.slice(Math.max(0, start - position), Math.max(0, end - position));
    position += words.length;
    if (part === '') return [];
    return [typeof inline === 'string' ? part : { ...inline, text: part }];
  });
}

/** The mark of the likely answer goes with the part that holds all of it. */
function sliceQuote({ likely, ...quote }: Quote, start: number, end: number): Quote {
  const text = quote.text.slice(start, end);
  const held = likely && likely.start >= start && likely.end <= end;
  return held
    ? { ...quote, text, likely: { start: likely.start - start, end: likely.end - start } }
    : { ...quote, text };
}
