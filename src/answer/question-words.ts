import { fold } from '../language/fold.ts';
import { ASIAN } from './question-tables/asian.ts';
import { GERMANIC } from './question-tables/germanic.ts';
import { NEAR_EAST } from './question-tables/near-east.ts';
import { OTHERS } from './question-tables/others.ts';
import { ROMANCE } from './question-tables/romance.ts';
import { SLAVIC } from './question-tables/slavic.ts';
import type { QuestionTable } from './question-tables/table.ts';

/** The phrases that ask for each kind of answer, folded. */
type Cues = Readonly<
  Partial<
    Record<'number' | 'date' | 'reason' | 'statement' | 'place' | 'person' | 'yes-no', readonly string[]>
  >
>;

const TABLES: Readonly<Record<string, QuestionTable>> = {
  ...GERMANIC,
  ...ROMANCE,
  ...SLAVIC,
  ...NEAR_EAST,
  ...ASIAN,
  ...OTHERS,
};

const NO_CUES: Cues = {};
const NO_WORDS: ReadonlySet<string> = new Set();

function phrases(list: string, language: string): string[] {
  return list.split('|').map((phrase) =>
    phrase
      .split(' ')
      .map((word) => fold(word, language))
      .join(' '),
  );
}

function wordSet(list: string, language: string): ReadonlySet<string> {
  return new Set(list.split(' ').map((word) => fold(word, language)));
}

interface Tables {
  readonly cues: Cues;
  readonly numbers: ReadonlySet<string>;
  readonly because: ReadonlySet<string>;
}

const tables = new Map<string, Tables>(
  Object.entries(TABLES).map(([language, { yesNo, because, numbers, ...kinds }]) => [
    language,
    {
      cues: {
        number: phrases(kinds.number, language),
        date: phrases(kinds.date, language),
        reason: phrases(kinds.reason, language),
        statement: phrases(kinds.statement, language),
        place: phrases(kinds.place, language),
        person: phrases(kinds.person, language),
        'yes-no': phrases(yesNo, language),
      },
      numbers: wordSet(numbers, language),
      because: wordSet(because, language),
    },
  ]),
);

/** The phrases that ask for each kind of answer in a language. */
export function cues(language: string): Cues {
  return tables.get(language)?.cues ?? NO_CUES;
}

/** Numbers in letters, folded. */
export function numberWords(language: string): ReadonlySet<string> {
  return tables.get(language)?.numbers ?? NO_WORDS;
}

/** Words that give a reason, folded. */
export function reasonWords(language: string): ReadonlySet<string> {
  return tables.get(language)?.because ?? NO_WORDS;
}

const months = new Map<string, ReadonlyMap<string, number>>();

/** The months' numbers by their names as Intl has them, folded: the forms that stand alone and those in dates. */
export function monthNames(language: string): ReadonlyMap<string, number> {
  let found = months.get(language);
  if (found === undefined) {
    found = new Map(language === 'und' ? [] : listMonths(language));
    months.set(language, found);
  }
  return found;
}

function listMonths(language: string): [string, number][] {
  const formats = [
    new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, { month: 'long', timeZone: 'UTC' }),
    new Intl.DateTimeFormat(`${language}-u-nu-latn-ca-gregory`, {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
    }),
  ];
  return Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2025, month, 1))).flatMap((date) =>
    formats
      .flatMap((format) => format.formatToParts(date))
      .filter(({ type, value }) => type === 'month' && !/^\d/.test(value))
      .map(({ value }): [string, number] => [fold(value, language), date.getUTCMonth() + 1]),
  );
}
