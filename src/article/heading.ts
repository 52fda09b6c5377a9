/** Whether a line of plain text is a heading, as a reader sees it: by its shape first, then by what stands around it. */
import { isBoilerplate } from './boilerplate.ts';
import { isContentsHeading, isKeyPointsHeading } from './cues.ts';

/**
 * `strong`: capitals, number or wording say heading. `weak`: nothing speaks against it, and its neighbours decide.
 */
export type Shape = 'strong' | 'weak' | 'none';

const LONGEST = 130;
const MOST_WORDS = 18;
/** A heading in a script without spaces has at most so many characters. */
const LONGEST_UNSPACED = 40;
/** Share of long words with a capital that makes Title Case; scrapers lower-case some at random. */
const TITLE_CASE = 0.6;

const TERMINAL = /[.。．!！…:：;；,，、।؟?？]["'”’»」』)）]*$/u;
const ACRONYM_END = /(?:\p{Lu}\.){2,}$/u;
const QUESTION_END = /[?？؟]$/u;
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/u;
/** Whole-line quotations, lines of dialogue, unfinished datelines, addresses, handles, picture credits. */
const NOT_A_HEADING = [
  /^["“«„「『].*["”»“」』]$/u,
  /^[-–—]\s/u,
  /[-–—]$/u,
  /^#\S+$|https?:\/\/|www\.|\w@\w|^@\w/u,
  /^[\p{P}\p{S}\p{N}\s]*$/u,
  /^(photo|image|picture|caption|credit|figure|fig\.|video|foto|bild|imagen|imagem|immagine|фото|图|圖|図|写真|صورة)[\s:.(]/iu,
  /\p{Ll}{3}\.["”’]?\s\p{Lu}/u,
  /[(/]\s?(photo|foto|reuters|afp|ap|getty|epa|efe|dpa|archiv\w*)\b/iu,
];
/** A question that goes on from the paragraph before is part of it, not a heading. */
const GOES_ON = /^(but|and|so|or|yet|pero|y|o|entonces|aber|und|oder|doch|mais|et|ou|mas|e|ma|но|и|а)\s/iu;
/** `1. What happened`, `IV) …`, `第一章`, `一、`. */
export const NUMBERED = /^(?:\(?(?:\d{1,2}|[IVX]{1,5})[.)]\s+|[一二三四五六七八九十]{1,3}[、.．]\s?)/u;

export function headingShape(line: string): Shape {
  const text = line.replace(NUMBERED, '');
  if (text.length > LONGEST || (UNSPACED.test(text) && text.length > LONGEST_UNSPACED)) return 'none';
  const words = text.split(' ');
  if (words.length > MOST_WORDS || NOT_A_HEADING.some((pattern) => pattern.test(text))) return 'none';
  if (isContentsHeading(text)) return 'strong';
  const capitals = isCapitals(text) || isTitleCase(words);
  if (TERMINAL.test(text)) {
    if (/[:：]$/u.test(text))
      return words.length <= 5 && (isKeyPointsHeading(text) || capitals) ? 'strong' : 'none';
    if (ACRONYM_END.test(text) || /!$/.test(text)) return capitals ? 'strong' : 'none';
    if (!QUESTION_END.test(text) || (GOES_ON.test(text) && !capitals)) return 'none';
  }
  if (isBoilerplate(text)) return 'none';
  if (isKeyPointsHeading(text)) return 'strong';
  if (startsLowerCase(text) && !capitals) return 'none';
  return capitals || text !== line ? 'strong' : 'weak';
}

const startsLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);

/** Three letters or more, all of them capitals. */
function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && letters.every((letter) => /\p{Lu}/u.test(letter));
}

/** Most words of four letters or more begin with a capital. */
export function isTitleCase(words: readonly string[]): boolean {
  const cased = words
    .map((word) => word.replace(/^[^\p{L}]+/u, ''))
    .filter((word) => /^[\p{Lu}\p{Ll}]/u.test(word));
  const long = cased.filter((word) => word.length >= 4);
  const counted = long.length > 0 ? long : cased;
  const capital = counted.filter((word) => /^\p{Lu}/u.test(word)).length;
  return counted.length > 0 && capital / counted.length >= TITLE_CASE && /^\p{Lu}/u.test(cased.at(-1) ?? '');
}

/** Whether a line ends as a sentence does. */
export const isTerminated = (text: string): boolean => TERMINAL.test(text);
