import { fold } from '../language/fold.ts';
import { isUnspaced } from '../language/words.ts';

/**
 * Words that point back at what was said before. A sentence that begins with one is not understood without the
 * sentence before it; a question that has one and names nothing asks about what was asked before.
 */
const POINTING: Readonly<Record<string, string>> = {
  en: 'he she it they him her them his its their this that these those such both there',
  es: 'él ella ello ellos ellas este esta estos estas esto ese esa esos esas eso aquel aquella su sus ambos ahí allí',
  de: 'er sie es ihn ihm ihr ihre ihren ihrer sein seine seinen dies diese dieser dieses diesem das dort dabei damit dafür beide',
  pt: 'ele ela eles elas este esta estes estas isto isso esse essa esses essas aquele aquela seu sua seus suas ambos lá',
  fr: 'il elle ils elles lui leur leurs ce cet cette ces cela ça celui celle ceux son sa ses y en',
  it: 'lui lei esso essa essi loro questo questa questi queste quello quella ciò suo sua suoi sue entrambi lì egli ella',
  ru: 'он она оно они его ее её их ему им ей этот эта это эти тот та те того этого там оба такой такая такие',
  ar: 'هو هي هم هما هن هذا هذه ذلك تلك هؤلاء كلاهما هناك له لها لهم',
  hi: 'वह वे यह ये उसने उसका उसकी उसके उन्होंने उनका उनकी उनके इसने इसका इसकी इसके इन उस इस उन वहाँ दोनों',
  tr: 'o onlar onun onların onu ona bu bunlar bunun bunu şu böyle orada ikisi',
  vi: 'ông bà anh cô nó họ chúng này đó điều đây ấy',
  el: 'αυτός αυτή αυτό αυτοί αυτές αυτά του της τους εκείνος εκείνη εκείνο τούτο εκεί',
  zh: '他 她 它 他们 她们 它们 这 這 那 这些 那些 此 其 该 这个 那个 那里 他們',
  ja: '彼 彼女 彼ら それ これ この その あの そこ ここ 同',
  th: 'เขา เธอ มัน พวกเขา นี่ นั่น ท่าน นี้ นั้น ที่นั่น',
};

const NONE: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(POINTING).map(([language, list]) => [
    language,
    new Set(list.split(' ').map((word) => fold(word, language))),
  ]),
);

/** The words of a language that point back, folded. */
export function pointingWords(language: string): ReadonlySet<string> {
  return sets.get(language) ?? NONE;
}

/** How many words from its start a sentence may have before the one that points back. */
const OPENING = 2;

/** Whether a sentence begins by pointing back: "This …", "Today, he …". Takes its first words, folded. */
export function pointsBack(firstWords: readonly string[], language: string): boolean {
  const pointing = pointingWords(language);
  const opening = isUnspaced(language) ? 1 : OPENING;
  return firstWords.slice(0, opening).some((word) => pointing.has(word));
}
