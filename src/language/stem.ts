import { createStemmer } from 'multilingual-stemmer';
import { regularEnglish } from './english.ts';

type Stem = (word: string) => string;

/** Languages that Snowball has rules for and that gain by them; every other works unstemmed. */
const STEMMED = [
  ...(['en', 'es', 'de', 'pt', 'fr', 'it', 'ru', 'ar', 'hi', 'tr', 'el'] as const),
  ...([
    'ca',
    'cs',
    'da',
    'nl',
    'et',
    'fi',
    'hu',
    'id',
    'ga',
    'lt',
    'ne',
    'no',
    'fa',
    'pl',
    'ro',
    'sr',
    'sv',
    'ta',
  ] as const),
];

const stemmers = new Map<string, Stem>();

function unstemmed(word: string): string {
  return word;
}

/** The Snowball stemmer of a language; the identity where there is none. Takes folded words with their accents. */
export function stemmer(language: string): Stem {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const code = STEMMED.find((stemmed) => stemmed === language);
  if (code === undefined) return unstemmed;
  const snowball = createStemmer(code);
  const created: Stem = code === 'en' ? (word) => snowball(regularEnglish(word)) : snowball;
  stemmers.set(language, created);
  return created;
}
