/** Words in a pair of quotation marks. */
const PAIRED = /„[^“”„]*[“”]|“[^”“]*”|«[^»«]*»|「[^」「]*」|『[^』『]*』|"[^"]*"/gu;
/** Such words, or, where somebody's words go on over several sentences, those behind one of a pair or before it. */
const QUOTED = new RegExp(
  `${PAIRED.source}|»[^»«]*«|[“„«「『][^“”„«»「」『』]*$|^[^“”„«»「」『』]*[”»」』]`,
  'gu',
);
const OPENING = /[“„«「『"]/u;
const CLOSING = /[”»」』]/u;
const CLOSED_BY: Readonly<Record<string, RegExp>> = {
  '„': /^[^„«]*[“”]/u,
  '“': /^[^“„«]*”/u,
  '«': /^[^“„«]*»/u,
  '「': /^[^「『]*」/u,
  '『': /^[^「『]*』/u,
  '"': /^[^“„«]*"/u,
};
/** The beginning of a word without a capital. */
const SMALL = /(?<![\p{L}\p{M}\p{N}’'-])[\p{Ll}\p{Lo}]/gu;
const SIGN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
/** A name, a title or a catchword is shorter: the “Titan of Economic Reform” award, the so-called “carnal relations”. */
const LEAST_WORDS = 3;
const LEAST_SIGNS = 8;

/** Whether a sentence quotes somebody's own words. */
export function quotesWords(sentence: string): boolean {
  return Array.from(sentence.matchAll(QUOTED), ([quoted]) => quoted).some(
    (quoted) => count(quoted, SIGN) >= LEAST_SIGNS || count(quoted, SMALL) >= LEAST_WORDS,
  );
}

/** Whether somebody's words begin in a sentence and go on in the next. */
export function goesOn(sentence: string, next: string): boolean {
  const last = sentence.replace(PAIRED, '').split(CLOSING).at(-1) ?? '';
  const [opening = ''] = OPENING.exec(last) ?? [];
  return CLOSED_BY[opening]?.test(next.replace(PAIRED, '')) === true;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
