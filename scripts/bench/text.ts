/** Text that is made up, the same at every run: words as frequent as words are, passages that have a subject. */

/** Numbers from 0 to 1 (mulberry32: 32 bits of state, good enough for made-up text). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Words between the others, as often as in English prose; they make the text English to whoever looks at it. */
const SMALL =
  'the of and to in a is that for it was on are as with by at from his they be this have or'.split(' ');
const ONSETS = 'b c d f g h l m n p r s t v w br cr dr fl gr pl pr sh sl st th tr'.split(' ');
const VOWELS = 'a e i o u ai ea io ou'.split(' ');
const ENDINGS = 'l n r s t nd rt st m ck'.split(' ');

/** Content words of all passages; a real collection of the same size has about as many that come back. */
const WORDS = 60_000;
/** Words that belong together in a subject, and subjects. */
const SUBJECT = 60;
const SUBJECTS = 4_000;

export interface TextMaker {
  /** `words` words in sentences, about one subject. */
  passage(words: number): string;
}

export function createTextMaker(seed: number): TextMaker {
  const random = createRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (syllables: number): string =>
    Array.from({ length: syllables }, () => pick(ONSETS) + pick(VOWELS)).join('') + pick(ENDINGS);
  const vocabulary = Array.from({ length: WORDS }, (_, rank) =>
    word(rank < 300 ? 1 : 2 + Math.floor(random() * 2)),
  );
  // Zipf's law with exponent 1: the rank of a word is even on a logarithmic scale
  const zipf = (): string => vocabulary[Math.floor(WORDS ** random()) - 1] as string;
  const subjects = Array.from({ length: SUBJECTS }, () => Array.from({ length: SUBJECT }, zipf));

  const sentence = (length: number, subject: readonly string[]): string => {
    const words = Array.from({ length }, () => {
      const chance = random();
      if (chance < 0.45) return pick(SMALL);
      return chance < 0.75 ? pick(subject) : zipf();
    });
    const text = words.join(' ');
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  };
  return {
    passage(words) {
      const subject = pick(subjects);
      const sentences: string[] = [];
      for (let left = words; left > 0; left -= 15) sentences.push(sentence(Math.min(left, 15), subject));
      return sentences.join(' ');
    },
  };
}
