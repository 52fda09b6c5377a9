/** Queries for a known item: words of one passage, which is what should be found first. */
import { analyser, termReader } from '../../src/language/analyse.ts';
import { createRandom, type Random } from './random.ts';

export interface KnownItem {
  /** Content words, in any order. */
  readonly words: string;
  /** Words in a row as they stand there, grammar among them: what somebody types who remembers a phrase. */
  readonly phrase: string;
  /** The passage the words are from. */
  readonly passage: number;
}

const FEWEST = 3;
const MOST = 8;
const SEED = 7;

/** Three to eight different words of a passage, and a phrase as long. */
export function knownItems(texts: readonly string[], language: string, count: number): KnownItem[] {
  const random = createRandom(SEED);
  const analyse = analyser(language);
  const items: KnownItem[] = [];
  while (items.length < count) {
    const passage = random.below(texts.length);
    const text = texts[passage] ?? '';
    const left = [...new Set(analyse(text).flatMap(({ word, stop }) => (stop ? [] : [word])))];
    const wanted = FEWEST + random.below(MOST - FEWEST + 1);
    const words: string[] = [];
    while (words.length < wanted && left.length > 0) words.push(...left.splice(random.below(left.length), 1));
    if (words.length >= FEWEST)
      items.push({ words: words.join(' '), phrase: phraseOf(text, wanted, random), passage });
  }
  return items;
}

function phraseOf(text: string, length: number, random: Random): string {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const first = random.below(Math.max(1, words.length - length + 1));
  return words.slice(first, first + length).join(' ');
}

/** A text's words as every engine gets them: ours, without those of grammar. */
export function termsIn(language: string): (text: string) => string[] {
  const read = termReader(language, (term) => term);
  return (text) => {
    const terms: string[] = [];
    read(text, terms);
    return terms;
  };
}
