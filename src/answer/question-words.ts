import { fold } from '../language/fold.ts';

/** The word tables behind the kinds of answers. Phrases are folded words in order; `|` parts them. */
type Cues = Readonly<
  Partial<
    Record<'number' | 'date' | 'reason' | 'statement' | 'place' | 'person' | 'yes-no', readonly string[]>
  >
>;

interface Table {
  readonly number: string;
  readonly date: string;
  readonly reason: string;
  readonly statement: string;
  readonly place: string;
  readonly person: string;
  readonly yesNo: string;
  /** Words that give a reason inside an answer. */
  readonly because: string;
  /** Numbers in letters, as they answer "how many". */
  readonly numbers: string;
}

const TABLES: Readonly<Record<string, Table>> = {
  en: {
    number:
      'how many|how much|how large|how big|how high|how tall|how long|how far|how old|how fast|how heavy|how deep|how wide|what percentage|what percent|what number|what amount|what is the number|what was the number|how often',
    date: 'when|what year|which year|what date|what day|what month|which month|what century|what decade|what time|which day|which date|since when',
    reason: 'why|what reason|for what reason|what caused|what is the reason|what was the reason|how come',
    statement: 'say|said|says|state|stated|claim|claimed|argue|argued|think|believe|believed|according',
    place:
      'where|what city|which city|what country|which country|what state|which state|what place|what location|what town|what region',
    person: 'who|whom|whose',
    yesNo: 'is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might',
    because:
      'because due since reason reasons caused causes cause causing led therefore thus result owing order as so',
    numbers:
      'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozen half third quarter percent once twice',
  },
  es: {
    number:
      'cuántos|cuántas|cuánto|cuánta|cuantos|cuantas|qué porcentaje|qué número|qué cantidad|qué tan|con qué frecuencia|a qué distancia',
    date: 'cuándo|cuando|qué año|qué fecha|qué día|qué mes|qué siglo|qué década|a qué hora',
    reason: 'por qué|cuál fue la razón|cuál es la razón|qué causó|qué razón|a qué se debe',
    statement: 'dijo|dice|afirmó|afirma|declaró|según|opina|opinó|sostiene',
    place: 'dónde|donde|qué ciudad|qué país|qué estado|qué lugar|adónde',
    person: 'quién|quiénes|quien|a quién',
    yesNo: 'es|son|fue|fueron|está|están|ha|han|hay|puede|pueden|tiene|tienen|va|van',
    because: 'porque debido ya pues causa causó razón gracias motivo',
    numbers:
      'dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien ciento cientos mil millón millones docena mitad tercio cuarto',
  },
  de: {
    number:
      'wie viele|wie viel|wieviele|wieviel|wie groß|wie hoch|wie lange|wie weit|wie alt|wie oft|wie schnell|welcher prozentsatz|welcher anteil|wie vielen',
    date: 'wann|welchem jahr|welches jahr|welchem datum|welchem tag|welchem monat|welchem jahrhundert|welchem jahrzehnt|seit wann',
    reason: 'warum|weshalb|wieso|aus welchem grund|was war der grund|wodurch',
    statement: 'sagte|sagt|behauptete|behauptet|laut|erklärte|meinte|meint',
    place: 'wo|wohin|woher|welcher stadt|welchem land|welche stadt|welches land|welchem staat|welchem ort',
    person: 'wer|wen|wem|wessen',
    yesNo: 'ist|sind|war|waren|hat|haben|hatte|wird|werden|kann|können|gibt|darf|soll',
    because: 'weil da denn wegen aufgrund grund deshalb daher dadurch damit infolge',
    numbers:
      'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig hundert tausend million millionen milliarde milliarden dutzend hälfte drittel viertel prozent',
  },
  pt: {
    number: 'quantos|quantas|quanto|quanta|que porcentagem|qual a porcentagem|que número|com que frequência',
    date: 'quando|que ano|qual ano|que data|que dia|que mês|que século|que década',
    reason: 'por que|porque|por quê|porquê|qual a razão|qual foi a razão|o que causou',
    statement: 'disse|diz|afirmou|afirma|declarou|segundo',
    place: 'onde|que cidade|qual cidade|que país|qual país|que estado|aonde',
    person: 'quem|de quem',
    yesNo: 'é|são|foi|foram|está|estão|há|pode|podem|tem|têm|vai',
    because: 'porque pois devido causa causou razão motivo graças',
    numbers:
      'dois duas três quatro cinco seis sete oito nove dez onze doze vinte trinta cem cento centenas mil milhão milhões bilhão bilhões dúzia metade terço quarto',
  },
  fr: {
    number: 'combien|quel pourcentage|quel nombre|quelle quantité|à quelle fréquence|quel âge|quelle taille',
    date: 'quand|quelle année|quelle date|quel jour|quel mois|quel siècle|quelle décennie',
    reason: 'pourquoi|pour quelle raison|quelle est la raison|quelle raison|qu est ce qui a causé',
    statement: 'dit|déclaré|affirme|affirmé|selon|pense',
    place: 'où|quelle ville|quel pays|quel état|quel lieu|quel endroit',
    person: 'qui|à qui|de qui',
    yesNo: 'est|sont|était|a t|est ce que|peut|peuvent|y a t il',
    because: 'parce car puisque raison cause causé grâce afin dû due',
    numbers:
      'deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent cents mille million millions milliard milliards douzaine moitié tiers quart',
  },
  it: {
    number: 'quanti|quante|quanto|quanta|che percentuale|quale percentuale|che numero',
    date: 'quando|che anno|quale anno|che data|quale data|che giorno|quale giorno|che mese|quale secolo|che secolo',
    reason: 'perché|per quale motivo|quale motivo|come mai',
    statement: 'disse|dice|detto|afferma|affermato|secondo',
    place: 'dove|quale città|che città|quale paese|che paese|quale stato',
    person: 'chi|di chi|a chi',
    yesNo: 'è|sono|era|erano|ha|hanno|può|possono|fu|sarà',
    because: 'perché poiché causa causato motivo ragione grazie dovuto',
    numbers:
      'due tre quattro cinque sei sette otto nove dieci undici dodici venti trenta cento centinaia mille mila milione milioni miliardo miliardi dozzina metà terzo quarto',
  },
  ru: {
    number:
      'сколько|как много|какой процент|какое количество|какое число|насколько|как часто|какова численность|как долго',
    date: 'когда|каком году|какой год|какого года|какого числа|какой день|какую дату|каком веке|каком месяце|какой даты|с какого времени',
    reason: 'почему|зачем|по какой причине|из за чего|отчего|какова причина',
    statement: 'сказал|сказала|говорит|заявил|заявила|утверждал|утверждает|согласно|считает|считал',
    place: 'где|куда|откуда|каком городе|какой стране|каком штате|какой город|какая страна',
    person: 'кто|кого|кому|кем|чей|чья|чьи',
    yesNo: 'является ли|были ли|был ли|есть ли|может ли',
    because: 'потому поскольку причина причиной вследствие благодаря так чтобы',
    numbers:
      'два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сто тысяча тысяч тысячи миллион миллиона миллионов миллиард миллиардов половина треть четверть',
  },
  ar: {
    number: 'كم|كم عدد|ما عدد|ما هو عدد|ما نسبة|ما النسبة|ما هي نسبة|كم مرة',
    date: 'متى|في أي عام|أي عام|أي سنة|في أي سنة|أي تاريخ|في أي قرن|أي يوم|في أي شهر',
    reason: 'لماذا|لم|ما سبب|ما هو سبب|ما السبب',
    statement: 'قال|قالت|ذكر|صرح|وفقا|حسب|زعم',
    place: 'أين|اين|في أي مدينة|أي مدينة|في أي بلد|أي بلد|أي دولة|في أي دولة',
    person: 'من|من هو|من هي|لمن|من الذي',
    yesNo: 'هل|أ',
    because: 'لأن بسبب نتيجة لذلك سبب لأنه لأنها',
    numbers:
      'اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة عشرة عشر مائة مئة ألف آلاف مليون مليار نصف ثلث ربع',
  },
  hi: {
    number: 'कितने|कितनी|कितना|कितनों|कितने प्रतिशत',
    date: 'कब|किस वर्ष|किस साल|किस तारीख|किस दिन|किस महीने|किस सदी|किस शताब्दी',
    reason: 'क्यों|किस कारण|क्या कारण|किस वजह',
    statement: 'कहा|बताया|अनुसार|कहते|दावा',
    place: 'कहाँ|कहां|किस शहर|किस देश|किस राज्य|किस स्थान',
    person: 'कौन|किसने|किसे|किसका|किसकी|किसके',
    yesNo: 'क्या',
    because: 'क्योंकि कारण इसलिए वजह ताकि',
    numbers:
      'दो तीन चार पांच पाँच छह सात आठ नौ दस ग्यारह बारह बीस तीस सौ हजार हज़ार लाख करोड़ मिलियन बिलियन अरब आधा आधे तिहाई चौथाई',
  },
  tr: {
    number: 'kaç|ne kadar|yüzde kaç|yüzde kaçı|kaçı|kaçında|kaç tane|kaça',
    date: 'ne zaman|hangi yıl|hangi yılda|hangi tarihte|hangi gün|hangi ay|hangi yüzyılda|kaç yılında|hangi yılında',
    reason: 'neden|niçin|niye|hangi nedenle|hangi sebeple',
    statement: 'dedi|söyledi|göre|belirtti|iddia',
    place: 'nerede|nereye|nereden|hangi şehirde|hangi ülkede|hangi şehir|hangi ülke|neresi|nerede',
    person: 'kim|kimi|kime|kimin|kimler|kimdi|kimdir',
    yesNo: 'mi|mı',
    because: 'çünkü nedeniyle sebebiyle dolayı için nedeni sayesinde',
    numbers:
      'iki üç dört beş altı yedi sekiz dokuz on onbir oniki yirmi otuz yüz bin milyon milyar yarısı yarım çeyrek düzine',
  },
  vi: {
    number: 'bao nhiêu|mấy|bao lâu|bao xa|số lượng|tỷ lệ bao nhiêu|phần trăm',
    date: 'khi nào|năm nào|ngày nào|tháng nào|thế kỷ nào|thời gian nào|bao giờ|lúc nào|năm bao nhiêu',
    reason: 'tại sao|vì sao|lý do|do đâu|nguyên nhân',
    statement: 'nói|cho rằng|tuyên bố|theo',
    place: 'ở đâu|đâu|thành phố nào|quốc gia nào|nước nào|nơi nào|bang nào',
    person: 'ai|của ai|những ai|người nào',
    yesNo: 'có phải',
    because: 'vì bởi do nhờ nên',
    numbers: 'hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ nửa',
  },
  el: {
    number: 'πόσα|πόσο|πόσοι|πόσες|πόσους|πόση|τι ποσοστό|ποιο ποσοστό|ποιος αριθμός',
    date: 'πότε|ποιο έτος|ποια χρονιά|ποιο χρόνο|ποια ημερομηνία|ποια μέρα|ποιον αιώνα|ποιο μήνα|τι έτος',
    reason: 'γιατί|για ποιο λόγο|ποιος ήταν ο λόγος|ποιος λόγος|τι προκάλεσε',
    statement: 'είπε|δήλωσε|σύμφωνα|υποστήριξε|λέει',
    place: 'πού|που|ποια πόλη|ποια χώρα|ποια πολιτεία|ποιο μέρος',
    person: 'ποιος|ποιον|ποια|ποιοι|ποιανού|ποιους',
    yesNo: 'είναι|ήταν|έχει|έχουν|υπάρχει|μπορεί',
    because: 'επειδή διότι καθώς λόγω αφού γιατί αιτία',
    numbers:
      'δύο δυο τρία τρεις τέσσερα τέσσερις πέντε έξι επτά εφτά οκτώ οχτώ εννέα εννιά δέκα έντεκα δώδεκα είκοσι τριάντα εκατό χίλια χιλιάδες εκατομμύριο εκατομμύρια δισεκατομμύρια μισό τρίτο τέταρτο',
  },
  zh: {
    number: '多少|几|幾|多大|多高|多长|多久|多远|百分之几',
    date: '什么时候|何时|哪一年|哪年|何年|哪天|几月|哪个月|哪个世纪|什么时间|几年|哪一天|什麼時候|何時',
    reason: '为什么|为何|为什麼|為什麼|原因|为啥|何故',
    statement: '说|说过|表示|认为|声称|根据|称',
    place: '哪里|哪儿|何处|哪个城市|哪个国家|什么地方|哪个州|哪裡|在哪|何地',
    person: '谁|誰|哪位|何人',
    yesNo: '吗|嗎|是否|是不是|有没有',
    because: '因为 由于 因此 所以 原因 因 為了 为了 导致',
    numbers: '一 二 两 三 四 五 六 七 八 九 十 百 千 万 亿 一半',
  },
  ja: {
    number: 'いくつ|いくら|何人|何個|何パーセント|何回|どのくらい|どれくらい|何年間|何歳|何件|何%',
    date: 'いつ|何年|何月|何日|何世紀|何時',
    reason: 'なぜ|どうして|理由|何故',
    statement: '言い|言った|述べ|によると|によれば|主張',
    place: 'どこ|どの国|どの都市|どの州|何処',
    person: '誰|だれ|どなた',
    yesNo: 'ですか|ますか|でしょうか',
    because: 'ため から ので 理由 原因 より',
    numbers: '一 二 三 四 五 六 七 八 九 十 百 千 万 億 半分',
  },
  th: {
    number: 'กี่|เท่าไร|เท่าไหร่|เท่าใด|จำนวน|ร้อยละ|นานแค่ไหน|มากแค่ไหน',
    date: 'เมื่อไร|เมื่อไหร่|เมื่อใด|ปีใด|ปีไหน|ปีอะไร|วันที่เท่าไร|วันใด|ศตวรรษใด|ศตวรรษที่เท่าไร|เดือนใด|ตอนไหน|ปี ค.ศ. ใด',
    reason: 'ทำไม|เพราะเหตุใด|เพราะอะไร|เหตุใด|สาเหตุ',
    statement: 'กล่าว|บอกว่า|พูด|ตามที่',
    place: 'ที่ไหน|ที่ใด|เมืองใด|เมืองไหน|ประเทศใด|ประเทศไหน|รัฐใด|รัฐไหน',
    person: 'ใคร|ผู้ใด|คนไหน|บุคคลใด',
    yesNo: 'หรือไม่|ไหม|หรือเปล่า',
    because: 'เพราะ เนื่องจาก ดังนั้น เหตุผล สาเหตุ ทำให้',
    numbers: 'สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน หมื่น แสน ล้าน ครึ่ง',
  },
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
