import { servingLanguage } from '../language/siblings.ts';
import { foldedList, phraseList } from '../language/word-list.ts';

/** Words that begin a question which takes another's place: "and China?", "what about China?". */
const OPENINGS: Readonly<Record<string, string>> = {
  en: 'and|or|but|also|what about|how about|and what about|and how about',
  es: 'y|o|pero|qué hay de|y qué hay de|qué pasa con|y qué pasa con',
  de: 'und|oder|aber|was ist mit|und was ist mit|wie steht es mit',
  pt: 'e|ou|mas|e quanto a|e sobre',
  fr: 'et|ou|mais|qu en est il de|et pour',
  it: 'e|o|ma|che dire di|e per quanto riguarda',
  ru: 'а|и|или|но|что насчет|а что насчет|как насчет',
  ar: 'و|أو|لكن|ماذا عن|وماذا عن',
  hi: 'और|या|लेकिन',
  tr: 've|veya|ya|peki|peki ya',
  vi: 'và|còn|hay|thế còn',
  el: 'και|ή|αλλά|τι γίνεται με|και για',
  zh: '那|那么|那麼|和|还有|以及|而',
  ja: 'では|じゃあ|それで|そして',
  th: 'แล้ว|และ|หรือ',
  ro: 'și|sau|dar|iar|ce zici de|și ce zici de|cum rămâne cu|dar despre',
  nl: 'en|of|maar|hoe zit het met|en hoe zit het met|wat met|en wat met',
  pl: 'a|i|ale|lub|albo|co z|a co z',
  uk: 'а|і|й|та|або|чи|але|як щодо|а як щодо|що з',
  sv: 'och|eller|men|hur är det med|och hur är det med',
  no: 'og|eller|men|hva med|og hva med',
  da: 'og|eller|men|hvad med|og hvad med',
  fi: 'ja|tai|vai|mutta|entä|entäs|entäpä',
  cs: 'a|nebo|ale|i|jak je to s|a jak je to s',
  hu: 'és|vagy|de|na és|mi van a|mi a helyzet a',
  id: 'dan|atau|tapi|tetapi|lalu|kalau|bagaimana dengan|lalu bagaimana dengan',
  ko: '그리고|그럼|그러면|그런데|하지만|또는',
  he: 'ו|או|אבל|ומה עם|מה עם|ומה לגבי|מה לגבי',
  fa: 'و|یا|اما|ولی|در مورد|و در مورد',
  bg: 'а|и|или|но|ами|какво става с|а какво става с',
  ca: 'i|o|però|què hi ha de|i què hi ha de|què passa amb|i què passa amb',
  sr: 'a|i|ili|ali|pa|šta je sa|a šta je sa|što je s|a što je s',
};

/** What asks for more of the same and has no matter of its own, besides what asks for news: "what happens next?" */
const MORE = `more next further else really exactly source sources details mehr genau weiter quelle más exactamente fuente plus
  suite exactement mais exatamente di più esattamente fonte больше подробнее точно daha fazla`;

const phrases = new Map(
  Object.entries(OPENINGS).map(([language, list]) => [language, phraseList(list, language)]),
);

/** The phrases of a language that take up what was said before, folded. */
export function openings(language: string): readonly string[] {
  return phrases.get(servingLanguage(language)) ?? [];
}

/** Words that ask for more of the same, in any language, folded. */
export const moreWords: ReadonlySet<string> = new Set(foldedList(MORE, 'und'));
