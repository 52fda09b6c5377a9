/**
 * Repairs what Snowball's Turkish stems lose: of "insan", "ölüm" and "şimdi" they leave "in", "öl" and "ş", so that death
 * and people are found in "oldu" and "indi". The first five letters serve instead, which are nearly as good as a stem in
 * Turkish (F. Can et al. 2008, Information retrieval on Turkish texts, JASIST 59(3)).
 */
const SHORTEST = 3;
const LETTERS = 5;
/** The frequent nouns that are as short: house, work, hand, name. */
const SHORT_NOUNS: ReadonlySet<string> = new Set(['ev', 'iş', 'el', 'ad']);

export function regularTurkish(stem: (word: string) => string): (word: string) => string {
  return (word) => {
    const stemmed = stem(word);
    return stemmed.length >= SHORTEST || SHORT_NOUNS.has(stemmed) ? stemmed : word.slice(0, LETTERS);
  };
}
