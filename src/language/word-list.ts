import { fold, foldAccents } from './fold.ts';

/** Languages whose readers often type without the accents: `cand` for `când`, `kiedy` but `wyborow` for `wyborów`. */
const TYPED_BARE = new Set(['ro', 'pl', 'cs', 'hu', 'ca', 'sr']);

/** The words of a table as a text may have them: folded, and without accents where they are often left out. */
export function wordList(words: string, language: string): string[] {
  const folded = words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => fold(word, language));
  return TYPED_BARE.has(language)
    ? [...folded, ...folded.map((word) => foldAccents(word, language))]
    : folded;
}

/** The phrases of a table, parted by `|`, in the same forms. */
export function phraseList(phrases: string, language: string): string[] {
  return phrases.split('|').flatMap((phrase) => {
    const line = phrase
      .split(' ')
      .map((word) => fold(word, language))
      .join(' ');
    const bare = TYPED_BARE.has(language) ? foldAccents(line, language) : line;
    return bare === line ? [line] : [line, bare];
  });
}
