/** Whether a text speaks of a topic: by words, not by letters, whatever their inflection, case and accents. */
import { analyser } from './analyse.ts';
import { verbForms } from './english.ts';
import { foldAccents } from './fold.ts';
import { type Country, countryNamed } from './places.ts';
import { termOf } from './stem.ts';

/**
 * A test of texts in `language`. All words of the topic must be there; a country is also there where its people or
 * things are: `china` finds `China's` and `Chinese`, not `Indochina`. A topic without a word matches nothing.
 */
export function topicMatcher(topic: string, language: string): (text: string) => boolean {
  const units = unitsOf(topic, language);
  const analyse = analyser(language);
  const typed = new Set(analyse(topic).map(({ word }) => word));
  // an earthquake that struck is no strike
  const isOther = (word: string): boolean => language === 'en' && verbForms.has(word) && !typed.has(word);
  return (text) => {
    const tokens = analyse(text).filter(({ word }) => !isOther(word));
    const terms = new Set(tokens.flatMap(({ term, word }) => [term, withoutAccents(word, language)]));
    return units.length > 0 && units.every((unit) => isSpokenOf(unit, terms));
  };
}

/** The stem of a word typed without its accents, which stemmers need: `energia` for `energía`. */
function withoutAccents(word: string, language: string): string {
  return termOf(foldAccents(word, language), language);
}

/** Other terms by which a text may show the topic: those of the people and things of its countries. */
export function kindredTerms(topic: string, language: string): Set<string> {
  const own = new Set(analyser(language)(topic).map(({ term }) => term));
  const ways = unitsOf(topic, language).flatMap((unit) => unit.ways.flat());
  return new Set(ways).difference(own);
}

function unitsOf(topic: string, language: string): Country[] {
  const whole = countryNamed(topic, language);
  if (whole) return [whole];
  const tokens = analyser(language)(topic);
  const telling = tokens.some(({ stop }) => !stop) ? tokens.filter(({ stop }) => !stop) : tokens;
  return telling.map(({ term, word, start, end }) => {
    const country = countryNamed(topic.slice(start, end), language);
    const ways = [[term], [withoutAccents(word, language)]];
    return country ? { ...country, ways: [...country.ways, ...ways] } : { ways };
  });
}

function isSpokenOf({ ways, beginning }: Country, terms: ReadonlySet<string>): boolean {
  if (ways.some((way) => way.every((term) => terms.has(term)))) return true;
  return beginning !== undefined && [...terms].some((term) => term.startsWith(beginning));
}
