import { servingLanguage } from '../language/siblings.ts';
import { foldedList, wordList } from '../language/word-list.ts';
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
  ro: 'el ea ei ele lor acesta aceasta aceștia acestea acest această acești aceste acestui acestei acestor acela aceea acel acea asta său sa săi sale ambii ambele amândoi acolo îl îi',
  nl: 'hij zij ze hem haar hen hun dit dat deze die daar daarbij daarmee daarvan diens ervan beide beiden zulke',
  pl: 'on ona ono oni one jego jej ich jemu mu im nim nią nimi ten ta to ci te tego tej tych temu tym tę tamten tamta tamto tam obaj oboje obie taki taka takie takich',
  uk: 'він вона воно вони його її їх їм йому їй ним нею ними їхній їхня їхні цей ця це ці цього цієї цих цьому той те ті того тієї тих там обидва обидві такий така таке такі',
  sv: 'han hon hen den det de honom henne hans hennes dess dem deras denna detta dessa där båda sådan sådana',
  no: 'han hun den det de ham henne hans hennes dens dets dem deres denne dette disse der begge slik slike',
  da: 'han hun den det de ham hende hans hendes dens dets dem deres denne dette disse der begge sådan sådanne',
  fi: 'hän he se ne hänen heidän hänet häntä hänelle heille heitä sen niiden siitä siinä siihen sitä niitä niistä tämä nämä tuo nuo tämän näiden tässä tästä tätä näitä siellä molemmat sellainen tällainen tällaiset',
  cs: 'on ona ono oni ony jeho její jejich jemu mu jim jí ten ta to ti ty toho té tomu tento tato toto tito tyto tohoto této těchto tam oba obě takový taková takové',
  hu: 'ő ők őt őket neki nekik ez ezek ezt ezeket ennek ezeknek erre ebben ezzel ezen erről ettől azok annak ott itt mindkettő mindketten ilyen',
  id: 'ia dia mereka beliau ini itu tersebut keduanya begitu demikian sana situ',
  ko: '그 그는 그가 그의 그를 그에게 그녀 그녀는 그녀가 그녀의 그들 그들은 그들이 그들의 이 이는 이를 이에 이것 이것은 이것이 이것을 이들 이들은 이들이 이들의 이런 이러한 그런 그러한 해당 거기 거기서 여기 여기서 당시',
  he: 'הוא היא הם הן זה זו זאת אלה אלו אותו אותה אותם הזה הזאת הזו האלה ההוא ההיא שלו שלה שלהם שלהן לו לה להם שניהם שתיהן',
  fa: 'او وی آن این آنها آنان ایشان اینها همین همان آنجا اینجا هردو چنین',
  bg: 'той тя то те него нея тях негов неговият неговата неговото неговите неин нейният нейната нейното нейните техният тяхната тяхното техните този тази това тези онзи онази там двамата двете такъв такава такива му ѝ им',
  ca: 'ell ella ells elles aquest aquesta aquests aquestes això aquell aquella aquells aquelles allò seu seva seus seves ambdós ambdues allà allí',
  sr: 'on ona ono oni njega njemu njoj njih njima njegov njegova njegovo njegovi njegove njen njena njeno njezin njezina njihov njihova njihovo njihovi ovaj ova ovo ovi ove ovog ovoga ovoj taj ta to tog toga tom toj onaj tamo obojica obe obje takav takva takvo takvi',
};

/** Without its accent "él" is an article. */
const ACCENTED = new Set(['es', 'pt', 'ca']);

const NONE: ReadonlySet<string> = new Set();
const sets = new Map<string, ReadonlySet<string>>(
  Object.entries(POINTING).map(([language, list]) => {
    const listed = ACCENTED.has(language) ? foldedList : wordList;
    return [language, new Set(listed(list, language))];
  }),
);

/** The words of a language that point back, folded. */
export function pointingWords(language: string): ReadonlySet<string> {
  return sets.get(servingLanguage(language)) ?? NONE;
}

/** How many words from its start a sentence may have before the one that points back. */
const OPENING = 2;

/** Whether a sentence begins by pointing back: "This …", "Today, he …". Takes its first words, folded. */
export function pointsBack(firstWords: readonly string[], language: string): boolean {
  const pointing = pointingWords(language);
  const opening = isUnspaced(language) ? 1 : OPENING;
  return firstWords.slice(0, opening).some((word) => pointing.has(word));
}
