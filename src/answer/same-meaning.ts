import { CAPITAL_NOUNS } from '../language/analyse.ts';
import { servingLanguage } from '../language/siblings.ts';
import { termOf } from '../language/stem.ts';
import { foldedList } from '../language/word-list.ts';
import type { QuestionTerm } from './question.ts';
import { CHINESE } from './thesaurus/chinese.ts';
import { ENGLISH } from './thesaurus/english.ts';
import { GERMAN } from './thesaurus/german.ts';
import { GREEK } from './thesaurus/greek.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './thesaurus/romance.ts';
import { RUSSIAN } from './thesaurus/russian.ts';
import { TURKISH } from './thesaurus/turkish.ts';

/**
 * Words that may stand for each other where news is told and asked about, groups parted by bars. Who asks has not read the
 * article: "When did the boss quit?" is answered where "the chief executive resigned". Opposites are in one group where one
 * answers for the other ("When will it open?" – "It is closed until May."). Words of many meanings ("get", "go") are in none.
 */
export const THESAURUS: Readonly<Record<string, readonly string[]>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  pt: PORTUGUESE,
  it: ITALIAN,
  ru: RUSSIAN,
  tr: TURKISH,
  zh: CHINESE,
  el: GREEK,
};

const NONE: readonly string[] = [];
const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/**
 * The other terms that may stand for one of a question; none in languages without a thesaurus, and none for names: Mr King
 * is no queen. Where every noun has a capital, most of what has one is no name.
 */
export function sameMeaning(
  { term, particular }: Pick<QuestionTerm, 'term' | 'particular'>,
  language: string,
): readonly string[] {
  if (particular && !CAPITAL_NOUNS.has(language)) return NONE;
  const serving = servingLanguage(language);
  const table = tables.get(serving) ?? read(serving);
  tables.set(serving, table);
  return table.get(term) ?? NONE;
}

function read(language: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const group of (THESAURUS[language] ?? []).flatMap((theme) => theme.split('|'))) {
    const terms = new Set(foldedList(group, language).map((word) => termOf(word, language)));
    for (const term of terms) found.set(term, (found.get(term) ?? new Set()).union(terms));
  }
  return new Map(Array.from(found, ([term, group]) => [term, [...group].filter((other) => other !== term)]));
}
