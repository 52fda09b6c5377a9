import { westernDigits } from './digits.ts';

/** Invisible characters (Unicode Cf) and controls carry no meaning that a reader could see. */
const UNSEEN = /[\p{Cf}\p{Cc}]+/gu;
const ENDING = /['’].*$/su;
/** Most words: nothing can be taken off them. */
const PLAIN = /^[a-z0-9]+$/i;
const ACCENTS = /\p{M}+/gu;
const ASCII = /^[a-z0-9]*$/;
/** Scripts in which a mark is an accent on a letter; elsewhere (Hindi, Arabic, Thai …) marks are vowels and stay. */
const ACCENTED = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** Letters that decomposition leaves whole. */
const WHOLE: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ı: 'i' };
const WHOLE_LETTER = /[ßøłđæœı]/g;
/** Vowel signs that Arabic leaves out as a rule, and the stroke that only stretches a word. */
const ARABIC_SIGNS = /[\u064B-\u065F\u0670\u0640]+/g;
/** The points of Hebrew, which only schoolbooks and prayers have. */
const HEBREW_POINTS = /[\u0591-\u05C7]+/g;
/** Serbian is written in two scripts, letter for letter. */
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = [
  ...['a', 'b', 'v', 'g', 'd', 'đ', 'e', 'ž', 'z', 'i', 'j', 'k', 'l', 'lj', 'm', 'n', 'nj', 'o', 'p', 'r'],
  ...['s', 't', 'ć', 'u', 'f', 'h', 'c', 'č', 'dž', 'š'],
];
/** A mark of Vietnamese tone, not one that makes another vowel (â, ă, ơ). */
const TONE = '[\\u0300\\u0301\\u0303\\u0309\\u0323]';
const EARLY_TONE = new RegExp(`(?<=o)(${TONE})([ae])$|(?<=u)(${TONE})(y)$`);
const LAST_Y = new RegExp(`^([hklmst]|qu)y(${TONE}?)$`);

/** Vietnamese keyboards disagree about the vowel that bears the tone (hòa, hoà), and writers about i and y (kĩ, kỹ). */
function oneSpelling(word: string): string {
  return word.normalize('NFD').replace(EARLY_TONE, '$2$1$4$3').replace(LAST_Y, '$1i$2').normalize('NFC');
}

/** How one letter of a language is typed in several ways: by old fonts, foreign keyboards, another script. */
const RESPELLED: Readonly<Record<string, (word: string) => string>> = {
  ar: (word) => word.replace(ARABIC_SIGNS, ''),
  fa: (word) => word.replace(ARABIC_SIGNS, '').replaceAll('ي', 'ی').replaceAll('ك', 'ک').replaceAll('ۀ', 'ه'),
  he: (word) => word.replace(HEBREW_POINTS, ''),
  ro: (word) => word.replaceAll('ş', 'ș').replaceAll('ţ', 'ț'),
  sr: (word) => word.replace(/[а-џ]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter),
  vi: oneSpelling,
};

/**
 * A word as it is compared: NFKC, lower case (dotted and dotless i as Turkish has them), no invisible characters, no
 * ending behind an apostrophe ("China's"), no points ("U.S."). Accents stay: stems need them.
 */
export function fold(word: string, language: string): string {
  const plain = PLAIN.test(word) ? word : withoutSigns(word);
  if (language === 'en' && plain === 'US') return 'usa';
  const lower =
    language === 'tr' || language === 'az' ? plain.toLocaleLowerCase(language) : plain.toLowerCase();
  return RESPELLED[language]?.(lower) ?? lower;
}

function withoutSigns(word: string): string {
  return westernDigits(word.normalize('NFKC')).replace(UNSEEN, '').replace(ENDING, '').replaceAll('.', '');
}

/** The word without its accents, except in Vietnamese, where they are tones and tell words apart. */
export function foldAccents(word: string, language: string): string {
  if (ASCII.test(word) || language === 'vi' || !ACCENTED.test(word)) return word;
  const bare = word.normalize('NFD').replace(ACCENTS, '').normalize('NFC');
  return bare.replace(WHOLE_LETTER, (letter) => WHOLE[letter] ?? letter);
}
