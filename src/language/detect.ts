import { eld } from 'eld/extrasmall';
import { heldSibling } from './siblings.ts';

/** A guess at a text's language. */
export interface Guess {
  /** ISO 639-1, `und` when nothing speaks for any. */
  readonly language: string;
  /** 0 to 1: how far it stands out from the next; short texts rarely pass 0.3. */
  readonly confidence: number;
}

/** The head of a text tells its language; the rest would only cost time. */
const ENOUGH = 1_000;
/** How much likelier a language that the library holds is than one it does not, from the same letters. */
const HELD_BONUS = 1.5;
/** A language that the library does not hold must stand out by this much to be believed. */
const STANDS_OUT = 0.35;

/** Scripts that only one of the languages in use is written in: surer than any statistics, and free. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Khmer}/gu, 'km'],
  [/\p{Script=Lao}/gu, 'lo'],
  [/\p{Script=Myanmar}/gu, 'my'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Han}/gu, 'zh'],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** Japanese prose has more kana than this share of its letters; a Chinese text may cite a name in them. */
const KANA_SHARE = 0.1;
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/gu;
const LATIN = /\p{Script=Latin}/gu;

/** ISO 639-1 code of the language a text is written in; `und` when it cannot be told. */
export function detectLanguage(text: string): string {
  return guessLanguage(text).language;
}

/**
 * The likeliest language of a text, with a leaning towards `held`, the languages of the library, most frequent first:
 * "inflation" alone is as much French as English, and a bare name is in no language at all.
 */
export function guessLanguage(text: string, held: readonly string[] = []): Guess {
  const head = text.slice(0, ENOUGH);
  const script = languageOfScript(head);
  if (script !== undefined) return { language: preferHeld(script, held), confidence: 1 };
  const ranked = Object.entries(eld.detect(head).getScores())
    .map(([found, score]) => {
      const language = heldSibling(found, held);
      return { language, odds: odds(score) * (held.includes(language) ? HELD_BONUS : 1) };
    })
    .sort((a, b) => b.odds - a.odds);
  const [first] = ranked;
  if (first === undefined) return { language: held[0] ?? 'und', confidence: 0 };
  const second = ranked.find(({ language }) => language !== first.language);
  const confidence = 1 - (second?.odds ?? 0) / first.odds;
  if (held.length === 0 || held.includes(first.language) || confidence >= STANDS_OUT) {
    return { language: first.language, confidence };
  }
  const nearest = ranked.find(({ language }) => held.includes(language));
  return { language: nearest?.language ?? held[0] ?? first.language, confidence: 0 };
}

/** A short Japanese question may hold no kana. */
function preferHeld(script: string, held: readonly string[]): string {
  return script === 'zh' && held.includes('ja') && !held.includes('zh') ? 'ja' : script;
}

/** eld scales its scores to s = r / (r + 25); r is what adds up over the letters. */
function odds(score: number): number {
  return score / Math.max(1 - score, 1e-6);
}

/** The language that a text's letters tell by themselves; of those in Latin, Cyrillic or Arabic letters none is told. */
export function languageOfScript(text: string): string | undefined {
  const head = text.slice(0, ENOUGH);
  const foreign = count(head, FOREIGN);
  if (foreign === 0 || foreign * 2 < count(head, LATIN)) return undefined;
  if (count(head, KANA) > foreign * KANA_SHARE) return 'ja';
  return BY_SCRIPT.find(([script]) => count(head, script) * 2 > foreign)?.[1];
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
