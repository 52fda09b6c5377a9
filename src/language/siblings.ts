/**
 * Languages so near to another that its words and stems serve them too: the two forms of Norwegian, the names under
 * which one South Slavic language is written, and Malay with Indonesian, which detection does not tell apart.
 */
const SERVED_BY: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  hr: 'sr',
  bs: 'sr',
  sh: 'sr',
  ms: 'id',
  iw: 'he',
};

/** The language whose tables serve `language`: mostly itself. */
export function servingLanguage(language: string): string {
  return SERVED_BY[language] ?? language;
}

/** `language`, or the one among `held` that shares its tables, when it is not held itself. */
export function heldSibling(language: string, held: readonly string[]): string {
  if (held.includes(language)) return language;
  return held.find((other) => servingLanguage(other) === servingLanguage(language)) ?? language;
}
