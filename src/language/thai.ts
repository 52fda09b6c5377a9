import type { Range } from './sentences.ts';

/**
 * Thai ends neither sentences nor clauses with a mark; a space may stand between sentences, and also around numbers,
 * names and in lists. A space is taken for an end when enough text stands before it, Thai letters stand on both sides,
 * and what follows does not begin with a word that goes on with a clause.
 */
const SHORTEST = 110;
const SHORTEST_REST = 40;
const THAI = /[\u0E00-\u0E7F]/;
const GOES_ON = /^(?:และ|หรือ|กับ|ที่|ซึ่ง|โดย|เพื่อ|เพราะ|แต่|จึง|ของ|ใน|จาก|ถึง|เช่น|ได้แก่|คือ|ว่า|รวมถึง|ตลอดจน|เป็น|ๆ|ฯ)/;

/** Cuts a range of Thai text at the spaces that end a sentence. Together the pieces are the range. */
export function* thaiPieces(text: string, { start, end }: Range): Generator<Range> {
  let from = start;
  for (let at = text.indexOf(' ', start); at !== -1 && at < end; at = text.indexOf(' ', at + 1)) {
    if (at - from < SHORTEST || end - at < SHORTEST_REST) continue;
    if (!THAI.test(text.charAt(at - 1)) || !THAI.test(text.charAt(at + 1))) continue;
    if (GOES_ON.test(text.slice(at + 1, at + 10))) continue;
    yield { start: from, end: at };
    from = at;
  }
  yield { start: from, end };
}
