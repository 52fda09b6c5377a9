/** Every sentence the bot says by itself, in the languages it speaks. Words of articles are never among them. */
import { de } from './phrases/de.ts';
import { en } from './phrases/en.ts';
import { es } from './phrases/es.ts';
import { fr } from './phrases/fr.ts';
import type { Phrases } from './phrases/phrases.ts';
import { pt } from './phrases/pt.ts';
import { zh } from './phrases/zh.ts';

const TABLES: Readonly<Record<string, Phrases>> = { en, es, de, fr, pt, zh };

/** The languages the bot speaks, English first. */
export const LANGUAGES: readonly string[] = Object.keys(TABLES);

/** The phrases for a BCP 47 tag, `es-AR`; English for a language that the bot does not speak. */
export function phrasesFor(locale: string): Phrases {
  const language = locale.split(/[-_]/u)[0]?.toLowerCase() ?? '';
  return Object.hasOwn(TABLES, language) ? (TABLES[language] ?? en) : en;
}
