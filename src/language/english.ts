/**
 * What a stemmer leaves apart in English. A question puts the verb in its base form ("When did it begin?") where the text
 * has the past ("It began"), so that irregular verbs would hide the very sentence that answers.
 */
const VERBS = `arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|befall befell befallen|
  begin began begun|behold beheld|bend bent|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|
  break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|
  cling clung|come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|
  drive drove driven|dwell dwelt|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|
  fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten|
  forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|
  hang hung|hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|
  leap leapt|learn learnt|leave left|lend lent|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken|
  overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|
  prove proven|rebuild rebuilt|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen|run ran|
  say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown|
  shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|smell smelt|sow sown|
  speak spoke spoken|speed sped|spell spelt|spend spent|spill spilt|spin spun|spit spat|spring sprang sprung|
  stand stood|steal stole stolen|stick stuck|sting stung|strike struck stricken|string strung|strive strove striven|
  swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|
  tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|
  undertake undertook undertaken|uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|
  wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written`;

/** The same for plurals. */
const PLURALS = `man men|woman women|child children|person persons people|foot feet|tooth teeth|goose geese|mouse mice|
  wife wives|life lives|knife knives|half halves|leaf leaves|shelf shelves|thief thieves|wolf wolves|
  loaf loaves|crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|criterion criteria|
  phenomenon phenomena|medium media|bacterium bacteria`;

/** Nouns that a stemmer does not know for kin of the verbs and adjectives that questions have: "How high is it?" */
const KIN = `die died dying dies death deaths dead|birth births born|sell sale sales|lose loss losses|grow growth|
  choose choice choices|lend loan loans|steal theft thefts|speak speech speeches|
  marry marries married marriage marriages|believe belief beliefs|prove proof|know knowledge|fly flight flights|
  weigh weight weights|high height heights|long length lengths|wide width|deep depth|
  strong strength|broad breadth|young youth|hot heat|poor poverty|succeed success successes|advise advice|
  two 2|three 3|four 4|five 5|six 6|seven 7|eight 8|nine 9|ten 10|eleven 11|twelve 12`;

const regular: ReadonlyMap<string, string> = new Map(formsOf(`${VERBS}|${PLURALS}|${KIN}`));

/** The past forms of verbs: "struck" is no strike, where that is a topic. */
export const verbForms: ReadonlySet<string> = new Set(formsOf(VERBS).map(([form]) => form));

function formsOf(table: string): [string, string][] {
  return table.split('|').flatMap((line) => {
    const [base = '', ...forms] = line.trim().split(/\s+/);
    return forms.map((form): [string, string] => [form, base]);
  });
}

/** British spellings with the American ones they are read as; what is no such word is changed alike everywhere. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3})is(?=(?:e|ed|es|ing|er|ers|ation|ations)$)/u, 'iz'],
  [/(?<=\p{L}{2})yse(?=[ds]?$)/u, 'yze'],
  [/(?<=\p{L}{2})our(?=(?:s|ed|ing|ite|able|al|hood)?$)/u, 'or'],
  [/(?<=\p{L}{2}[bt])re(?=s?$)/u, 'er'],
  [/(?<=def|off|lic|pret)ence(?=s?$)/u, 'ense'],
  [/(?<=al|prol|catal|dial|anal)ogue(?=s?$)/u, 'og'],
  [/^programme(?=s?$)/u, 'program'],
];

/** A folded English word in the form that stands for all of its forms; regular endings are left to the stemmer. */
export function regularEnglish(word: string): string {
  const known = regular.get(word);
  if (known !== undefined) return known;
  return SPELLINGS.reduce((spelt, [pattern, letters]) => spelt.replace(pattern, letters), word);
}
