/** Queries for a known item: words sampled from one passage, which is what should be found first. */
import { analyser, termReader } from '../../src/language/analyse.ts';
import { createRandom } from './random.ts';

export interface KnownItem {
  readonly words: string;
  /** The passage the words are from. */
  readonly passage: number;
}

const FEWEST = 3;
const MOST = 8;
const SEED = 7;

/** Three to eight different words of a passage, in any order; grammar is left out, since no engine needs it. */
export function knownItems(texts: readonly string[], language: string, count: number): KnownItem[] {
  const random = createRandom(SEED);
  const analyse = analyser(language);
  const items: KnownItem[] = [];
  while (items.length < count) {
    const passage = random.below(texts.length);
    const left = [
      ...new Set(analyse(texts[passage] ?? '').flatMap(({ word, stop }) => (stop ? [] : [word]))),
    ];
    const wanted = FEWEST + random.below(MOST - FEWEST + 1);
    const words: string[] = [];
    while (words.length < wanted && left.length > 0) words.push(...left.splice(random.below(left.length), 1));
    if (words.length >= FEWEST) items.push({ words: words.join(' '), passage });
  }
  return items;
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
