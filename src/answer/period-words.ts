import { servingLanguage } from '../language/siblings.ts';

/** What languages have for a time beyond what Unicode's CLDR names, as patterns of regular expressions. */
interface PeriodWords {
  /** "last", "past", in the forms that stand beside several days or one week. */
  readonly last: readonly string[];
  /** What begins a time that goes on until today; in `sinceAfter` where it follows the time. */
  readonly since: readonly string[];
  readonly sinceAfter?: readonly string[];
  /** Behind these a time is not the one that is asked of: "until Friday", "next Monday"; before those of `otherAfter`. */
  readonly other: readonly string[];
  readonly otherAfter?: readonly string[];
  readonly weekend: readonly string[];
  /** From one upwards. */
  readonly counts: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

const PERIOD_WORDS: Readonly<Record<string, PeriodWords>> = {
  en: {
    last: words('last past'),
    since: words('since'),
    other: words('until till by before after next coming every each'),
    weekend: words('weekend'),
    counts: words('(?:one|an?) two three four five six seven eight nine ten'),
  },
  de: {
    last: words('letzte[nmr]? vergangene[nmr]?'),
    since: words('seit'),
    other: words('bis vor nach nächste[nrm]? kommende[nrm]? jede[nrm]?'),
    weekend: words('wochenende'),
    counts: words('eine[rmn]? zwei drei vier fünf sechs sieben acht neun zehn'),
  },
  nl: {
    last: words('laatste afgelopen voorbije'),
    since: words('sinds vanaf'),
    other: words('tot voor na volgende komende elke iedere'),
    weekend: words('weekend'),
    counts: words('een twee drie vier vijf zes zeven acht negen tien'),
  },
  sv: {
    last: words('senaste sista'),
    since: words('sedan'),
    other: words('till före efter nästa varje'),
    weekend: words('helgen helg'),
    counts: words('(?:en|ett) två tre fyra fem sex sju åtta nio tio'),
  },
  es: {
    last: words('últim[ao]s? pasad[ao]s?'),
    since: words('desde'),
    other: words('hasta antes después próximo cada'),
    otherAfter: ['próximo', 'que viene'],
    weekend: ['fin de semana'],
    counts: words('una? dos tres cuatro cinco seis siete ocho nueve diez'),
  },
  pt: {
    last: words('últim[ao]s? passad[ao]s?'),
    since: words('desde'),
    other: words('até antes depois próxim[ao] cada'),
    otherAfter: ['que vem', 'próxim[ao]'],
    weekend: ['fim de semana', 'fim-de-semana'],
    counts: words('(?:um|uma) (?:dois|duas) três quatro cinco seis sete oito nove dez'),
  },
  fr: {
    last: words('derni(?:er|ère)s?'),
    since: words('depuis'),
    other: words("jusqu(?:e|['’]à|['’]au)? avant après prochain chaque"),
    otherAfter: ['prochaine?'],
    weekend: words('week-end weekend'),
    counts: words('une? deux trois quatre cinq six sept huit neuf dix'),
  },
  it: {
    last: words('ultim[aeio] scors[aeio]'),
    since: words('da dal dalla dallo'),
    other: words('fino prima dopo prossim[ao] ogni'),
    otherAfter: ['prossim[ao]'],
    weekend: ['fine settimana', 'weekend'],
    counts: words('(?:una?|uno) due tre quattro cinque sei sette otto nove dieci'),
  },
  ru: {
    last: words('последни[ейх]|последнюю прошедши[ейх]'),
    since: words('со?'),
    other: words('до перед после следующ(?:ий|ую|ее) кажд(?:ый|ую|ое)'),
    weekend: words('выходны[ех]'),
    counts: words('(?:один|одну) (?:два|две) три четыре пять шесть семь восемь девять десять'),
  },
  pl: {
    last: words('ostatni(?:e|ch|m|ego|ej)?'),
    since: words('od'),
    other: words('do przed po następn(?:y|ą) każd(?:y|ą)'),
    weekend: words('weekend'),
    counts: words('(?:jeden|jedną) (?:dwa|dwie|dwóch) trzy cztery pięć sześć siedem osiem dziewięć dziesięć'),
  },
  zh: {
    last: words('最近 过去 過去 近 上'),
    since: words('自 从 從'),
    sinceAfter: words('以来 以來 至今'),
    other: words('到 直到 下 下个 每'),
    otherAfter: ['之?[前后後]', '以?[前后後]'],
    weekend: words('周末 週末'),
    counts: words('一 [两兩二] 三 四 五 六 七 八 九 十'),
  },
  ja: {
    last: words('過去 最近 直近 ここ'),
    since: [],
    sinceAfter: words('以来 から'),
    other: words('次の 来週の 毎週'),
    otherAfter: ['まで', '前', 'の?後'],
    weekend: words('週末'),
    counts: words('一 二 三 四 五 六 七 八 九 十'),
  },
};

/** The languages that have such words. */
export const COUNTING: readonly string[] = Object.keys(PERIOD_WORDS);

/** A language's words for times; nothing where nobody has listed them. */
export function wordsOf(language: string): PeriodWords | undefined {
  return PERIOD_WORDS[servingLanguage(language)];
}

/** What a word may have beside its part: marks are letters, too, so that "कल", yesterday, is no part of "टैकल". */
export const IN_WORD = '[\\p{L}\\p{M}\\p{N}]';

/** One of several patterns. */
export function anyOf(patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** Languages in which the names of the days are no other words: a Turkish Sunday is a market, a Greek Monday the second. */
export const NAMED_DAYS: ReadonlySet<string> = new Set([
  ...['en', 'de', 'nl', 'sv', 'da', 'no', 'es', 'pt', 'fr', 'it', 'ca', 'ru', 'uk', 'pl', 'cs', 'bg'],
  ...['hi', 'th', 'zh', 'ja', 'ko'],
]);
