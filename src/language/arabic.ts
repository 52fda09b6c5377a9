/**
 * What Snowball's rules for Arabic leave on a word: the article behind another prefix ("باللغة", "in the language"), the
 * article before a short word ("السكان"), and a preposition before a name that begins with a hamza ("لأبولو", "of Apollo").
 */
const ARTICLE_BEHIND = /^(?:[وف]?[بك]ال|[وف]ال|[وف]?لل)/u;
const BEFORE_HAMZA = /^[لبك][أإآ]/u;
const ARTICLE = 'ال';
/** Letters that stay at least, but for the prefix. */
const LEAST = 3;

/** The word so that it is stemmed as it is without its prefix. Takes folded words. */
export function regularArabic(stem: (word: string) => string): (word: string) => string {
  return (word) => {
    const plain = withPlainPrefix(word);
    const found = stem(plain);
    const kept = found.startsWith(ARTICLE) && plain.length >= ARTICLE.length + LEAST;
    return kept ? stem(plain.slice(ARTICLE.length)) : found;
  };
}

function withPlainPrefix(word: string): string {
  const prefix = ARTICLE_BEHIND.exec(word)?.[0] ?? '';
  if (prefix !== '' && word.length >= prefix.length + LEAST) return `${ARTICLE}${word.slice(prefix.length)}`;
  return BEFORE_HAMZA.test(word) && word.length > LEAST + 1 ? word.slice(1) : word;
}
