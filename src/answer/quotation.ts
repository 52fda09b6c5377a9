/** Words in quotation marks: a pair of them, or, where somebody's words go on over several sentences, one of a pair. */
const QUOTED =
  /„[^“”„]*[“”]|“[^”“]*”|«[^»«]*»|»[^»«]*«|「[^」「]*」|『[^』『]*』|"[^"]*"|[“„«「『][^“”„«»「」『』]*$|^[^“”„«»「」『』]*[”»」』]/gu;
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

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
