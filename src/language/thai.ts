import type { Range } from './sentences.ts';

/**
 * Thai ends neither sentences nor clauses with a mark; a space may stand between sentences, and also around numbers,
 * names and in lists. Who types two spaces at the end of a sentence means it. A single space is taken for an end when
 * enough text stands before it, Thai letters stand on both sides, and what follows does not go on with a clause.
 */
const SHORTEST = 110;
const SHORTEST_REST = 40;
/** Between two double spaces a sentence is not looked for further, unless it is as long as three. */
const LONGEST = 3 * SHORTEST;
const THAI = /[\u0E00-\u0E7F]/;
const GOES_ON = /^(?:และ|หรือ|กับ|ที่|ซึ่ง|โดย|เพื่อ|เพราะ|แต่|จึง|ของ|ใน|จาก|ถึง|เช่น|ได้แก่|คือ|ว่า|รวมถึง|ตลอดจน|เป็น|ๆ|ฯ)/;

/** Cuts a range of Thai text at the spaces that end a sentence. Together the pieces are the range. */
export function* thaiPieces(text: string, { start, end }: Range): Generator<Range> {
  const doubles = [...text.slice(start, end).matchAll(/(?<=\S)\s{2,}(?=\S)/gu)].map(
    ({ index }) => start + index,
  );
  const ends = [...doubles, end];
  for (const [number, last] of ends.entries()) {
    const range = { start: ends[number - 1] ?? start, end: last };
    if (doubles.length > 0 && range.end - range.start <= LONGEST) yield range;
    else yield* piecesAtSpaces(text, range);
  }
}

function* piecesAtSpaces(text: string, { start, end }: Range): Generator<Range> {
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
