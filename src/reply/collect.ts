/** What a reply says, as data: read from its blocks, never back out of its text. */
import type { KeyPointRow, Quote, Reply } from './reply.ts';

/** All quotes of a reply, in order. */
export function quotesOf(reply: Reply): readonly Quote[] {
  return reply.blocks.flatMap((block) => (block.kind === 'quote' ? [block.quote] : []));
}

/** All key points of a reply, in order. */
export function keyPointsOf(reply: Reply): readonly KeyPointRow[] {
  return reply.blocks.flatMap((block) => (block.kind === 'keyPoints' ? block.rows : []));
}
