import { servingLanguage } from '../language/siblings.ts';
import { termOf } from '../language/stem.ts';
import { stopWords } from '../language/stop-words.ts';

/** Languages that write compounds as one word. What joins the parts ("Gericht-s-verfahren") their stemmers take off. */
const COMPOUNDING = new Set(['de', 'nl', 'sv', 'no', 'da', 'fi', 'hu']);
/** Shorter parts are mostly no words of their own, and longer words no compounds, in letters. */
const SHORTEST_PART = 4;
const LONGEST = 60;

/** A word within another, folded, and the term it is compared under. */
export interface Part {
  readonly word: string;
  readonly term: string;
}

/**
 * The two parts of a compound, both of them known: "schienennetz" is rails and a net. Of several ways to part it the one
 * whose shorter part is longest; undefined where there is none. Takes a folded word with its accents.
 */
export function partsOf(
  word: string,
  language: string,
  isKnown: (term: string) => boolean,
): readonly [Part, Part] | undefined {
  if (!COMPOUNDING.has(servingLanguage(language)) || word.length > LONGEST) return undefined;
  const stops = stopWords(language);
  const knownPart = (part: string): Part | undefined => {
    if (part.length < SHORTEST_PART || stops.has(part)) return undefined;
    const term = termOf(part, language);
    return isKnown(term) ? { word: part, term } : undefined;
  };
  let best: readonly [Part, Part] | undefined;
  let longest = 0;
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const shorter = Math.min(at, word.length - at);
    const last = shorter > longest ? knownPart(word.slice(at)) : undefined;
    const first = last && knownPart(word.slice(0, at));
    if (first === undefined || last === undefined) continue;
    best = [first, last];
    longest = shorter;
  }
  return best;
}
