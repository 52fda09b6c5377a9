import { createStemmer } from 'multilingual-stemmer';
import { regularArabic } from './arabic.ts';
import { regularEnglish } from './english.ts';
import { foldAccents } from './fold.ts';
import { lightStemmer } from './light-stem.ts';
import { servingLanguage } from './siblings.ts';
import { regularTurkish } from './turkish.ts';

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

/** The stemmer of a language; the identity where there is none. Takes folded words with their accents. */
function stemmer(language: string): Stem {
  const known = stemmers.get(language);
  if (known !== undefined) return known;
  const serving = servingLanguage(language);
  const code = STEMMED.find((stemmed) => stemmed === serving);
  const created = code === undefined ? (lightStemmer(serving) ?? unstemmed) : snowball(code);
  stemmers.set(language, created);
  return created;
}

/** The term that a word is indexed and compared under. Takes folded words with their accents. */
export function termOf(word: string, language: string): string {
  return foldAccents(stemmer(language)(word), language);
}

function snowball(code: (typeof STEMMED)[number]): Stem {
  const stem = createStemmer(code);
  if (code === 'en') return (word) => stem(regularEnglish(word));
  if (code === 'tr') return regularTurkish(stem);
  return code === 'ar' ? regularArabic(stem) : stem;
}
