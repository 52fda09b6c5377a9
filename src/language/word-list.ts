import { fold, foldAccents } from './fold.ts';

/** Languages whose readers often type without the accents: `cand` for `când`, `kiedy` but `wyborow` for `wyborów`. */
const TYPED_BARE = new Set(['es', 'pt', 'ca', 'ro', 'pl', 'cs', 'hu', 'sr']);

/** The words of a table as a text may have them: folded, and without accents where they are often left out. */
export function wordList(words: string, language: string): string[] {
  const folded = foldedList(words, language);
  return TYPED_BARE.has(language)
    ? [...folded, ...folded.map((word) => foldAccents(word, language))]
    : folded;
}

/** The same with their accents alone, where these tell words apart: Spanish "él" is he, "el" the. */
export function foldedList(words: string, language: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => fold(word, language));
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
