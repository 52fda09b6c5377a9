import { analyser } from '../language/analyse.ts';
import { languageOfScript } from '../language/detect.ts';
import { servingLanguage } from '../language/siblings.ts';
import { stopWordsAnywhere } from '../language/stop-words.ts';
import { phraseList, wordList } from '../language/word-list.ts';
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
    Record<
      'number' | 'date' | 'reason' | 'statement' | 'place' | 'person' | 'yes-no' | 'other',
      readonly string[]
    >
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

interface Tables {
  readonly cues: Cues;
  readonly speech: ReadonlySet<string>;
  readonly quantity: ReadonlySet<string>;
  readonly asking: ReadonlySet<string>;
  readonly news: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly because: ReadonlySet<string>;
}

const tables = new Map<string, Tables>(
  Object.entries(TABLES).map(
    ([language, { yesNo, because, numbers, quantity = '', asking = '', news = '', ...kinds }]) => [
      language,
      {
        speech: new Set(phraseList(kinds.statement, language).map((phrase) => phrase.replace(/[\^*]/gu, ''))),
        quantity: new Set(wordList(quantity, language)),
        asking: new Set(wordList(asking, language)),
        news: new Set(wordList(news, language)),
        cues: {
          number: phraseList(kinds.number, language),
          date: phraseList(kinds.date, language),
          reason: phraseList(kinds.reason, language),
          statement: phraseList(kinds.statement, language),
          place: phraseList(kinds.place, language),
          person: phraseList(kinds.person, language),
          'yes-no': phraseList(yesNo, language),
          other: kinds.other === undefined ? [] : phraseList(kinds.other, language),
        },
        numbers: new Set(wordList(numbers, language)),
        because: new Set(wordList(because, language)),
      },
    ],
  ),
);

/** The phrases that ask for each kind of answer in a language. */
export function cues(language: string): Cues {
  return tables.get(servingLanguage(language))?.cues ?? NO_CUES;
}

/** Words that report what somebody said, folded. */
export function speechWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.speech ?? NO_WORDS;
}

/** What says no more than that a number is asked for: the "many" of "how many", folded. */
export function quantityWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.quantity ?? NO_WORDS;
}

/** What asks and is no part of the matter: "tell", "news", folded. */
export function askingWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.asking ?? NO_WORDS;
}

/** What asks for the newest there is: "latest", "happened", "today", folded. */
export function newsWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.news ?? NO_WORDS;
}

/** The time that news may be asked of, in all languages: "What happened this week?" */
const TIMES = new Set(
  wordList(
    `week weekend morning afternoon evening tonight month year day days hours last past woche wochenende morgen nachmittag
    abend monat tag tagen letzte letzten diese dieser weekend maand dag vecka veckan uke uken uge ugen semana mes año día
    días última mês ano dia semaine mois année jour jours dernière settimana mese anno giorno săptămâna luna setmana неделя
    неделе неделю месяце тижня тижні tydzień tygodniu miesiącu týden týdnu седмица седмицата nedelje sedmice εβδομάδα μήνα
    hafta haftası ay viikko viikolla hét héten الأسبوع الشهر השבוע החודש هفته ماه सप्ताह हफ्ते महीने 本周 这周 這週 本月 今週
    今月 tuần này tháng สัปดาห์ minggu bulan 이번 주`,
    'und',
  ),
);

/**
 * Whether a text asks for news in some language, and for nothing else: "Was gibt es Neues?" It is read in `language`, or
 * in its own where its letters tell it: who reads English articles may ask in Chinese.
 */
export function asksForNews(text: string, language = 'und'): boolean {
  const words = analyser(languageOfScript(text) ?? language)(text).map(({ word }) => word);
  return [...tables.values()].some(
    ({ news, asking }) =>
      words.some((word) => news.has(word)) &&
      words.every((word) => [news, asking, stopWordsAnywhere, TIMES].some((known) => known.has(word))),
  );
}

/** What only asks in some language, folded: "happened", "nouvelles". */
export const askingAnywhere: ReadonlySet<string> = new Set(
  [...tables.values()].flatMap(({ news, asking }) => [...news, ...asking]),
);

/** Words that report what somebody said in some language, folded: "dijo", "sagt". */
export const speechAnywhere: ReadonlySet<string> = new Set(
  [...tables.values()].flatMap(({ speech }) => [...speech]),
);

/** Numbers in letters, folded. */
export function numberWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.numbers ?? NO_WORDS;
}

/** Words that give a reason, folded. */
export function reasonWords(language: string): ReadonlySet<string> {
  return tables.get(servingLanguage(language))?.because ?? NO_WORDS;
}
