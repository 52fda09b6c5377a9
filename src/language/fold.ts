/** Invisible characters (Unicode Cf) and controls carry no meaning that a reader could see. */
const UNSEEN = /[\p{Cf}\p{Cc}]+/gu;
const ENDING = /['’].*$/su;
const ACCENTS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;
/** Scripts in which a mark is an accent on a letter; elsewhere (Hindi, Arabic, Thai …) marks are vowels and stay. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Letters that decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const WHOLE_LETTER = /[ßøłđæœı]/g;
/** Vowel signs that Arabic leaves out as a rule, and the stroke that only stretches a word. */
const ARABIC_SIGNS = /[\u064B-\u065F\u0670\u0640]+/g;

/**
 * A word as it is compared: NFKC, lower case (dotted and dotless i as Turkish has them), no invisible characters, no
 * ending behind an apostrophe ("China's"), no points ("U.S."). Accents stay: stems need them.
 */
export function fold(word: string, language: string): string {
  const plain = word.normalize('NFKC').replace(UNSEEN, '').replace(ENDING, '').replaceAll('.', '');
  if (language === 'en' && plain === 'US') return 'usa';
  const lower =
    language === 'tr' || language === 'az' ? plain.toLocaleLowerCase(language) : plain.toLowerCase();
  return language === 'ar' || language === 'fa' ? lower.replace(ARABIC_SIGNS, '') : lower;
}

/** The word without its accents, except in Vietnamese, where they are tones and tell words apart. */
export function foldAccents(word: string, language: string): string {
  if (ASCII.test(word) || language === 'vi' || !ACCENTED.test(word)) return word;
  const bare = word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return bare.replace(WHOLE_LETTER, (letter) => WHOLE[letter] ?? letter);
}
