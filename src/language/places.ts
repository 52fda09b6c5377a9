/** Countries and what is said of them: `China`, `Chinese`. Names come from Intl, nationalities from i18n-nationality. */
import german from 'i18n-nationality/langs/de.json' with { type: 'json' };
import english from 'i18n-nationality/langs/en.json' with { type: 'json' };
import spanish from 'i18n-nationality/langs/es.json' with { type: 'json' };
import french from 'i18n-nationality/langs/fr.json' with { type: 'json' };
import italian from 'i18n-nationality/langs/it.json' with { type: 'json' };
import { analyser } from './analyse.ts';
import { fold, foldAccents } from './fold.ts';

type Nationalities = Readonly<Record<string, string | readonly string[]>>;

const NATIONALITIES: Readonly<Record<string, Nationalities>> = {
  de: german.nationalities,
  en: english.nationalities,
  es: spanish.nationalities,
  fr: french.nationalities,
  it: italian.nationalities,
};
const CODES = Object.keys(english.nationalities);

/** How a country may be spoken of: each way as the terms of its words. */
export interface Country {
  readonly ways: readonly (readonly string[])[];
  /** Where no nationalities are known: its name without its ending, which they begin with. */
  readonly beginning?: string;
}

/** A shorter beginning is that of too many other words. */
const SHORTEST_BEGINNING = 4;

interface Gazetteer {
  readonly byCode: ReadonlyMap<string, Country>;
  readonly codeOf: ReadonlyMap<string, string>;
}

const gazetteers = new Map<string, Gazetteer>();

function gazetteer(language: string): Gazetteer {
  const known = gazetteers.get(language);
  if (known !== undefined) return known;
  const built = build(language);
  gazetteers.set(language, built);
  return built;
}

function build(language: string): Gazetteer {
  const names = new Intl.DisplayNames(language === 'und' ? 'en' : language, { type: 'region' });
  const shortNames = new Intl.DisplayNames(language === 'und' ? 'en' : language, {
    type: 'region',
    style: 'short',
  });
  const nationalities = NATIONALITIES[language];
  const byCode = new Map<string, Country>();
  const codeOf = new Map<string, string>();
  for (const code of CODES) {
    const name = names.of(code) ?? code;
    const said = [name, shortNames.of(code) ?? name, ...[nationalities?.[code] ?? []].flat()];
    const ways = said.map((words) => termsOf(words, language)).filter((terms) => terms.length > 0);
    const beginning = beginningOf(foldAccents(fold(name, language), language));
    byCode.set(code, nationalities || beginning === undefined ? { ways } : { ways, beginning });
    for (const way of ways) if (!codeOf.has(way.join(' '))) codeOf.set(way.join(' '), code);
  }
  return { byCode, codeOf };
}

function beginningOf(name: string): string | undefined {
  const beginning = name.replace(/[aeiouyаеиоуыюяйьαεηιοωs]$/u, '');
  return beginning.length >= SHORTEST_BEGINNING && !beginning.includes(' ') ? beginning : undefined;
}

/** The terms of words, grammar left out. */
const termsOf = (words: string, language: string): string[] =>
  analyser(language)(words)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);

/** The country that words name, in the language or in English; undefined when they name none. */
export function countryNamed(words: string, language: string): Country | undefined {
  const own = gazetteer(language);
  const code =
    own.codeOf.get(termsOf(words, language).join(' ')) ??
    gazetteer('en').codeOf.get(termsOf(words, 'en').join(' '));
  return code === undefined ? undefined : own.byCode.get(code);
}
