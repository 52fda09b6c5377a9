/**
 * Stems for languages that Snowball has no rules for. Each rule takes off what grammar puts on a word, again and again
 * while enough is left: so a word and the same word with one more ending (or, in Hebrew, prefix) always come out alike,
 * which is all that search asks of a stem. What comes out need not be a word.
 */
interface Rule {
  /** Taken off in front, each a letter. */
  readonly prefixes?: string;
  readonly endings: string;
  /** Letters (in Korean, syllables) that stay at least. */
  readonly least: number;
  /** Whether one ending may hide another; else only the longest goes. */
  readonly repeated: boolean;
}

const RULES: Readonly<Record<string, Rule>> = {
  // cases and numbers of nouns and adjectives, the past and the infinitive of verbs
  uk: {
    endings: `а я о е є у ю и і ї ь й ам ям ами ями ах ях ом ем єм ою ею єю ів їв ей ові еві єві ий ій ого ього ому ьому
      им ім їм их іх їх ими іми їми ої їй ую юю ти ла ло ли ся ться тися лася лося лися лась лось лись ить їть
      ять ють уть ає яє ує ють ають яють ують увати ував увала ували ував ати яти ити ав ала ало али яв яла яло яли ив
      ила ило или ався ився ито ено ано ння нню нням нні нь ість ості істю остей остям остями остях`,
    least: 3,
    repeated: false,
  },
  // the article, the plural and what is left of cases
  bg: {
    endings: `ът ят ата ята ото ето ите ия ият ове овете еве евете а я о е и й`,
    least: 3,
    repeated: true,
  },
  // particles, the plural, and the verbs "to do" and "to become" that make verbs of nouns
  ko: {
    endings: `은 는 이 가 을 를 의 에 도 만 와 과 로 들 에서 에게 께서 한테 으로 까지 부터 처럼 보다 마다 이나 이며 라고 이라고
      이라는 라는 에는 이다 이었다 였다 입니다 인가요 입니까 하다 했다 한다 하는 하고 하며 하여 해서 하기 하지 했고 했으며 했던 했습니다 합니다
      했나요 하나요 했습니까 하였다 하였으며 하였습니다 한 할 되다 됐다 된다 되는 되고 되며 되어 됐고 됐으며 됐던 됐습니다 됩니다 되었다 되었습니다 되었나요 됐나요 되었습니까 된 될`,
    least: 2,
    repeated: true,
  },
  // "and", "the", "in", "to", "that" are written on the word ("from" and "as" too, but more words begin with those
  // letters by themselves); the plural and the feminine behind it
  he: { prefixes: 'והבלש', endings: `ים ות יות ה ת ית`, least: 3, repeated: false },
};

/** The light stemmer of a language; undefined where there is none. Takes folded words. */
export function lightStemmer(language: string): ((word: string) => string) | undefined {
  const rule = RULES[language];
  if (rule === undefined) return undefined;
  const endings = rule.endings.split(/\s+/).sort((a, b) => b.length - a.length);
  return (word) => {
    let stem = word;
    if (rule.prefixes !== undefined) stem = withoutPrefixes(stem, rule.prefixes, rule.least);
    for (;;) {
      const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= rule.least);
      if (ending === undefined) return stem;
      stem = stem.slice(0, -ending.length);
      if (!rule.repeated) return stem;
    }
  };
}

function withoutPrefixes(word: string, prefixes: string, least: number): string {
  let from = 0;
  while (word.length - from > least && prefixes.includes(word.charAt(from))) from += 1;
  return word.slice(from);
}
