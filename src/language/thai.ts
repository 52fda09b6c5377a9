import type { Range } from './sentences.ts';

/**
 * Thai ends neither sentences nor clauses with a mark; a space may stand between sentences, and also around numbers,
 * names and in lists. Two spaces are mostly meant as an end. A single space is taken for one when enough text stands
 * before it and Thai letters stand on both sides. Neither is where the words before cannot end a sentence ("of", "that")
 * or those behind cannot begin one.
 */
const SHORTEST = 120;
const SHORTEST_REST = 40;
/** Between two double spaces a sentence is not looked for further, unless it is as long as three. */
const LONGEST = 3 * SHORTEST;
const THAI = /[\u0E00-\u0E7F]/;
/** How far a rule looks ahead and back. */
const REACH = 12;
/** Prepositions and conjunctions, but those of a new sentence ("in the year", "after that"); particles; counting words. */
const GOES_ON = new RegExp(
  `^(?:${[
    'และ|หรือ|กับ|ที่|ซึ่ง|โดย|เพื่อ|เพราะ|แต่|จึง|ของ|เช่น|ได้แก่|คือ|ว่า|รวมถึง|รวมทั้ง|ตลอดจน|เป็น|ๆ|ฯ|ตาม|แก่|ต่อ|พร้อม',
    'ใน(?!ปี|ขณะ|ช่วง|เดือน|ระหว่าง|ปัจจุบัน|ตอน|ที่สุด|สมัย|ศตวรรษ|ทาง|กรณี)|จาก(?!นั้น)|ถึง(?!แม้)|อย่าง(?!ไรก็)',
    'ให้|ไป|มา|อยู่|ก็|จะ|ได้|ไม่|ด้วย|เท่านั้น|แทน|ทั้ง|อีก|กว่า|คน|ครั้ง|ปี|ชนิด|ตัว|แห่ง|ล้าน|ร้อยละ',
  ].join('|')})`,
);
const STAYS_OPEN =
  /(?:และ|หรือ|กับ|ที่|ซึ่ง|โดย|เพื่อ|เพราะ|แต่|ของ|ใน|จาก|ถึง|เช่น|ได้แก่|คือ|ว่า|เป็น|ให้|มี|ชาว|ต่อ|แก่|ระหว่าง|เรียก|การ|ความ)$/;

/** Cuts a range of Thai text at the spaces that end a sentence. Together the pieces are the range. */
export function* thaiPieces(text: string, { start, end }: Range): Generator<Range> {
  const doubles = [...text.slice(start, end).matchAll(/(?<=\S)\s{2,}(?=\S)/gu)]
    .filter(({ 0: gap, index }) => parts(text, start + index, start + index + gap.length))
    .map(({ index }) => start + index);
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
    if (!parts(text, at, at + 1)) continue;
    yield { start: from, end: at };
    from = at;
  }
  yield { start: from, end };
}

/** Whether a sentence may end before a gap and another begin behind it. */
function parts(text: string, gapStart: number, gapEnd: number): boolean {
  return (
    !STAYS_OPEN.test(text.slice(Math.max(0, gapStart - REACH), gapStart)) &&
    !GOES_ON.test(text.slice(gapEnd, gapEnd + REACH))
  );
}
