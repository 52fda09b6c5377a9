import { analyser, CAPITAL_NOUNS, isCapital, type Token } from '../language/analyse.ts';
import { guessLanguage } from '../language/detect.ts';
import { servingLanguage } from '../language/siblings.ts';
import { phraseList } from '../language/word-list.ts';
import { askedFor } from './answer-type.ts';
import { pointingWords } from './references.ts';

/** A question asked before. */
export interface Turn {
  readonly question: string;
}

/** A question that can be understood alone. */
export interface Resolved {
  readonly text: string;
  /** What it is about, as it was typed, where some of it comes from the turns before; else empty. */
  readonly carried: readonly string[];
  /** It points back, so that it says nothing alone: "How old is she?" */
  readonly pointing?: true;
}

/** Turns further back say little about what is meant now. */
const MOST_TURNS = 4;
const LONGEST = 300;
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

const openings = new Map(
  Object.entries(OPENINGS).map(([language, list]) => [language, phraseList(list, language)]),
);

/** Reads the last question with the turns before it, oldest first. Any strings will do. */
export function resolve(typed: string, turns: readonly Turn[], held: readonly string[]): Resolved {
  let before: Resolved | undefined;
  for (const { question } of turns.slice(-MOST_TURNS)) {
    before = resolveOne(question.slice(0, LONGEST), before, held);
  }
  return typed.length > LONGEST ? { text: typed, carried: [] } : resolveOne(typed, before, held);
}

function resolveOne(typed: string, before: Resolved | undefined, held: readonly string[]): Resolved {
  if (before === undefined) return { text: typed, carried: [] };
  const { language } = guessLanguage(`${typed} ${before.text}`, held);
  const own = wordsOf(typed, language);
  const earlier = wordsOf(before.text, language);
  const replaced = withNewName(own, earlier, before.text, language);
  if (replaced !== undefined) return replaced;
  const kept = carriedWords(own, earlier, language);
  if (kept.length === 0) return { text: typed, carried: [] };
  const text = `${withoutPointing(typed, own, language)} ${kept.map((word) => word.text).join(' ')}`;
  return {
    text,
    carried: distinct([...kept, ...own], language),
    ...(pointsAway(own, language) ? { pointing: true } : {}),
  };
}

/** "How old is she?", "and who is he?"; the "en" of "et en Chine ?" points at nothing. */
function pointsAway(own: readonly TypedWord[], language: string): boolean {
  if (!own.some(({ word }) => pointingWords(language).has(word))) return false;
  return !opens(own, language) || !own.some(({ name }) => name);
}

/** What was pointed at is named now: "What did he say?" with "Rubio" asks for what Rubio said, and nothing else. */
function withoutPointing(typed: string, own: readonly TypedWord[], language: string): string {
  const pointing = own.filter(({ word }) => pointingWords(language).has(word));
  return pointing.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), typed);
}

/** Content words as they were typed, each once, and none that only asks. */
function distinct(words: readonly TypedWord[], language: string): string[] {
  const isMatter = isMatterOf(words, language);
  return [...new Set(words.flatMap((word) => (word.stop || !isMatter(word) ? [] : [word.text])))];
}

interface TypedWord extends Token {
  readonly text: string;
  readonly name: boolean;
}

function wordsOf(text: string, language: string): TypedWord[] {
  return analyser(language)(text).map((token, at) => {
    const typed = text.slice(token.start, token.end);
    return { ...token, text: typed, name: !token.stop && at > 0 && isCapital(token, text) };
  });
}

/** The words of the question before that this one leaves unsaid. */
function carriedWords(
  own: readonly TypedWord[],
  before: readonly TypedWord[],
  language: string,
): readonly TypedWord[] {
  const content = own.filter(({ stop }) => !stop);
  const known = new Set(content.map(({ term }) => term));
  const earlier = before.filter(({ stop, term }) => !stop && !known.has(term));
  // "Why?", "When was that?": everything is unsaid, and something else is asked of it.
  if (content.length === 0) return own.length === 0 ? [] : earlier.filter(isMatterOf(before, language));
  // "And inflation?": what was asked stays.
  if (opens(own, language)) return earlier;
  // "What does he want from Brazil?": the one pointed at was named before; in "Does Milei think he will win?" here.
  const pointing = own.findIndex(({ word }) => pointingWords(language).has(word));
  const naming = own.findIndex(({ name }) => name);
  if (pointing < 0 || (naming >= 0 && naming < pointing)) return [];
  const names = earlier.filter(({ name }) => name);
  return names.length > 0 ? names : earlier;
}

/** Which words of a question do more than ask: not the "say" of "What did Rubio say?". */
function isMatterOf(words: readonly TypedWord[], language: string): (word: TypedWord) => boolean {
  const { onlyAsks } = askedFor(
    words.map(({ word }) => word),
    language,
  );
  return ({ word }) => !onlyAsks(word);
}

function opens(own: readonly TypedWord[], language: string): boolean {
  const line = `${own.map(({ word }) => word).join(' ')} `;
  return (openings.get(servingLanguage(language)) ?? []).some((opening) => line.startsWith(`${opening} `));
}

/** "And China?": the question before with the new name in the place of its last one, where both have one. */
function withNewName(
  own: readonly TypedWord[],
  before: readonly TypedWord[],
  text: string,
  language: string,
): Resolved | undefined {
  const content = own.filter(({ stop }) => !stop);
  const last = lastName(before);
  if (last.length === 0 || !content.some(({ name }) => name) || !opens(own, language)) return undefined;
  const others = before.filter((word) => !last.includes(word));
  // where every noun has a capital, the only one may be what was asked about: "Wie hoch ist die Inflation?", "Und in Kiel?"
  if (CAPITAL_NOUNS.has(language) && !others.some((word) => word.name)) return undefined;
  const name = content.map((word) => word.text).join(' ');
  return {
    text: `${text.slice(0, last[0]?.start)}${name}${text.slice(last.at(-1)?.end)}`,
    carried: distinct([...others, ...content], language),
  };
}

/** More capitalised words together are more than one name. */
const MOST_IN_NAME = 2;

/** The words of the last name: those that stand together go together. */
function lastName(words: readonly TypedWord[]): readonly TypedWord[] {
  const end = words.findLastIndex(({ name }) => name);
  if (end < 0) return [];
  let from = end;
  while (words[from - 1]?.name === true && words[from - 1]?.end === (words[from]?.start ?? 0) - 1) from -= 1;
  return words.slice(end - from < MOST_IN_NAME ? from : end, end + 1);
}
