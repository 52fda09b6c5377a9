import { describe, expect, test } from 'vitest';
import { type AnswerType, askedFor, wordKinds } from '../../src/answer/answer-type.ts';
import { pointsBack } from '../../src/answer/references.ts';
import { analyser } from '../../src/language/analyse.ts';

const words = (text: string, language: string): string[] => analyser(language)(text).map(({ word }) => word);
const typeOf = (question: string, language: string): AnswerType =>
  askedFor(words(question, language), language).type;

/** In each language: how many, when, why, where, who, and what is none of these. */
const QUESTIONS: Readonly<Record<string, readonly [string, string, string, string, string, string]>> = {
  ro: [
    'Câți oameni lucrează în port?',
    'În ce an s-a redeschis portul?',
    'De ce a fost închis portul?',
    'Unde a avut loc finala?',
    'Cine a câștigat alegerile?',
    'Care este religia majoritară?',
  ],
  nl: [
    'Hoeveel mensen werken er?',
    'In welk jaar ging de haven open?',
    'Waarom was de haven dicht?',
    'Waar was de finale?',
    'Wie won de verkiezingen?',
    'Wat is de grootste godsdienst?',
  ],
  pl: [
    'Ilu ludzi tam pracuje?',
    'W którym roku otwarto port?',
    'Dlaczego port był zamknięty?',
    'Gdzie odbył się finał?',
    'Kto wygrał wybory?',
    'Jaka religia dominuje?',
  ],
  uk: [
    'Скільки людей там працює?',
    'В якому році відкрили порт?',
    'Чому порт був закритий?',
    'Де відбувся фінал?',
    'Хто переміг на виборах?',
    'Яка релігія переважає?',
  ],
  sv: [
    'Hur många arbetar där?',
    'När öppnade hamnen?',
    'Varför var hamnen stängd?',
    'Var hölls finalen?',
    'Vem var statsminister när kriget slutade?',
    'Vilken religion är störst?',
  ],
  no: [
    'Hvor mange arbeider der?',
    'Når åpnet havnen?',
    'Hvorfor var havnen stengt?',
    'Hvor ble finalen holdt?',
    'Hvem vant valget?',
    'Hvilken religion er størst?',
  ],
  da: [
    'Hvor mange arbejder der?',
    'Hvornår åbnede havnen?',
    'Hvorfor var havnen lukket?',
    'Hvor blev finalen holdt?',
    'Hvem vandt valget?',
    'Hvilken religion er størst?',
  ],
  fi: [
    'Kuinka monta ihmistä siellä työskentelee?',
    'Milloin satama avattiin?',
    'Miksi satama oli suljettu?',
    'Missä finaali pelattiin?',
    'Kuka voitti vaalit?',
    'Mikä uskonto on suurin?',
  ],
  cs: [
    'Kolik lidí tam pracuje?',
    'Ve kterém roce byl přístav otevřen?',
    'Proč byl přístav zavřený?',
    'Kde se konalo finále?',
    'Kdo vyhrál volby?',
    'Jaké náboženství převažuje?',
  ],
  hu: [
    'Hány ember dolgozik ott?',
    'Melyik évben nyílt meg a kikötő?',
    'Miért volt zárva a kikötő?',
    'Hol volt a döntő?',
    'Ki nyerte a választást?',
    'Mit adott ki a kormány?',
  ],
  id: [
    'Berapa banyak orang yang bekerja di sana?',
    'Pada tahun berapa pelabuhan dibuka?',
    'Mengapa pelabuhan ditutup?',
    'Di mana final diadakan?',
    'Siapa yang memenangkan pemilihan?',
    'Apa agama terbesar?',
  ],
  ko: [
    '거기에서 몇 명이 일합니까?',
    '항구는 몇 년에 열렸나요?',
    '항구는 왜 닫혔나요?',
    '결승전은 어디에서 열렸나요?',
    '누가 선거에서 이겼나요?',
    '가장 큰 종교는 무엇인가요?',
  ],
  he: [
    'כמה אנשים עובדים שם?',
    'באיזו שנה נפתח הנמל?',
    'מדוע נסגר הנמל?',
    'היכן נערך הגמר?',
    'מי ניצח בבחירות?',
    'מהי הדת הגדולה ביותר?',
  ],
  fa: [
    'چند نفر آنجا کار می‌کنند؟',
    'بندر در چه سالی باز شد؟',
    'چرا بندر بسته بود؟',
    'فینال کجا برگزار شد؟',
    'چه کسی در انتخابات پیروز شد؟',
    'بزرگ‌ترین دین چیست؟',
  ],
  bg: [
    'Колко души работят там?',
    'През коя година отвори пристанището?',
    'Защо беше затворено пристанището?',
    'Къде се проведе финалът?',
    'Кой спечели изборите?',
    'Каква религия преобладава?',
  ],
  ca: [
    'Quantes persones hi treballen?',
    'En quin any va reobrir el port?',
    'Per què estava tancat el port?',
    'On es va jugar la final?',
    'Qui va guanyar les eleccions?',
    'Quina religió és la més estesa?',
  ],
  sr: [
    'Koliko ljudi tamo radi?',
    'Које године је отворена лука?',
    'Zašto je luka bila zatvorena?',
    'Где је одржано финале?',
    'Ko je pobedio na izborima?',
    'Koja religija preovlađuje?',
  ],
};
const KINDS = ['number', 'date', 'reason', 'place', 'person', 'other'] as const;

describe('the form of a question tells what kind of words would answer it', () => {
  test.each(Object.entries(QUESTIONS))('in %s', (language, questions) => {
    expect(questions.map((question) => typeOf(question, language))).toEqual(KINDS);
  });

  test.each([
    ['ro', 'Cand s-a redeschis portul?', 'date'],
    ['cs', 'Kdy byl pristav otevren a proc?', 'date'],
    ['hu', 'Miert volt zarva a kikoto?', 'reason'],
    ['sr', 'Zasto je luka zatvorena?', 'reason'],
  ])('in %s without accents: %s', (language, question, type) => {
    expect(typeOf(question, language)).toBe(type);
  });

  test.each([
    ['nb', 'Hvor mange arbeider der?', 'number'],
    ['hr', 'Tko je pobijedio na izborima?', 'person'],
    ['bs', 'Gdje je održano finale?', 'place'],
    ['ms', 'Siapakah yang menang?', 'person'],
  ])('in %s as in the language that is written alike: %s', (language, question, type) => {
    expect(typeOf(question, language)).toBe(type);
  });

  test.each([
    ['ru', 'Скольких человек убили?', 'number'],
    ['ru', 'О ком идёт речь?', 'person'],
    ['el', 'Πόσων ετών είναι ο πρόεδρος;', 'number'],
    ['el', 'Τίνος ήταν το λιμάνι;', 'person'],
    ['hi', 'पुरस्कार किसको मिला?', 'person'],
    ['hi', 'बंदरगाह किसलिए बंद था?', 'reason'],
    ['de', 'Weswegen war der Hafen zu?', 'reason'],
  ])('in all forms of the words in %s: %s', (language, question, type) => {
    expect(typeOf(question, language)).toBe(type);
  });

  test('by the longer of two phrases that say different things', () => {
    expect(typeOf('몇 년 동안 닫혀 있었나요?', 'ko')).toBe('number');
    expect(typeOf('Savaş kaç yılında bitti?', 'tr')).toBe('date');
    expect(typeOf('Pada abad keberapa candi dibangun?', 'id')).toBe('date');
  });

  test('never by part of a word: Thai for “how many” stands in “about”', () => {
    expect(typeOf('รายงานนี้เกี่ยวกับอะไร', 'th')).toBe('other');
    expect(typeOf('มีคนทำงานกี่คน', 'th')).toBe('number');
  });
});

test.each([
  ['ro', 'douăsprezece', 'martie', 'deoarece'],
  ['nl', 'twaalf', 'maart', 'omdat'],
  ['pl', 'pięć', 'marca', 'ponieważ'],
  ['uk', 'сім', 'березня', 'оскільки'],
  ['sv', 'tolv', 'mars', 'eftersom'],
  ['no', 'tolv', 'mars', 'fordi'],
  ['da', 'tolv', 'marts', 'fordi'],
  ['fi', 'kaksitoista', 'maaliskuuta', 'koska'],
  ['cs', 'dvanáct', 'března', 'protože'],
  ['hu', 'tizenkettő', 'március', 'mert'],
  ['id', 'tujuh', 'maret', 'karena'],
  ['ms', 'tujuh', 'maret', 'karena'],
  ['ko', '다섯', '3월', '때문에'],
  ['he', 'שלושה', 'מרץ', 'בגלל'],
  ['fa', 'هفت', 'مارس', 'زیرا'],
  ['bg', 'седем', 'март', 'защото'],
  ['ca', 'dotze', 'març', 'perquè'],
  ['sr', 'седам', 'март', 'јер'],
])('knows numbers, months and reasons in %s', (language, number, month, reason) => {
  const [first = '', second = '', third = ''] = words(`${number} ${month} ${reason}`, language);
  const kindOf = wordKinds(language);
  expect([kindOf(first).number, kindOf(second).date, kindOf(third).reason]).toEqual([true, true, true]);
});

test.each([
  ['ro', 'Acesta a demisionat luni.', 'Ministrul a demisionat luni.'],
  ['nl', 'Deze haven is groot.', 'De haven is groot.'],
  ['pl', 'Jego rząd upadł.', 'Rząd upadł wczoraj.'],
  ['uk', 'Вони пішли у відставку.', 'Уряд пішов у відставку.'],
  ['sv', 'Hon avgick i går.', 'Ministern avgick i går.'],
  ['no', 'Hun gikk av i går.', 'Ministeren gikk av i går.'],
  ['da', 'Hun gik af i går.', 'Ministeren gik af i går.'],
  ['fi', 'Hän erosi eilen.', 'Ministeri erosi eilen.'],
  ['cs', 'Její vláda padla.', 'Vláda padla včera.'],
  ['hu', 'Ez a kikötő nagy.', 'Az elnök lemondott.'],
  ['id', 'Keputusan tersebut diumumkan Senin.', 'Menteri mengumumkan keputusan.'],
  ['ko', '그는 어제 사임했다.', '장관은 어제 사임했다.'],
  ['he', 'היא התפטרה אתמול.', 'השרה התפטרה אתמול.'],
  ['fa', 'او دیروز استعفا داد.', 'وزیر دیروز استعفا داد.'],
  ['bg', 'Тя подаде оставка.', 'Министърката подаде оставка.'],
  ['ca', 'Aquesta decisió va sorprendre.', 'La decisió va sorprendre.'],
  ['sr', 'Она је поднела оставку.', 'Министарка је поднела оставку.'],
])('tells in %s whether a sentence points back: %s', (language, pointing, standing) => {
  expect(pointsBack(words(pointing, language), language)).toBe(true);
  expect(pointsBack(words(standing, language), language)).toBe(false);
});

describe('the words that only ask', () => {
  const askingWords = (question: string, language: string): string[] => {
    const { onlyAsks } = askedFor(words(question, language), language);
    return words(question, language).filter(onlyAsks);
  };

  test.each([
    ['Which country has the trade surplus?', 'en', ['which', 'country']],
    ['In what year did the strike in Hull end?', 'en', ['what', 'year']],
    ['In welchem Jahr endete der Streik?', 'de', ['welchem', 'jahr']],
    ['How many people work there?', 'en', ['many']],
    ['Wie viele Menschen arbeiten dort?', 'de', ['viele']],
    ['كم عدد العمال هناك؟', 'ar', ['عدد']],
    ['Số lượng công nhân là bao nhiêu?', 'vi', ['số', 'lượng']],
    ['What did the mayor say about the piers?', 'en', ['say']],
    ['¿Qué dijo la alcaldesa sobre el puerto?', 'es', ['dijo']],
    ['Tell me about the harbour', 'en', ['tell']],
    ['What happened in Oslo?', 'en', ['happened']],
    ['What kind of cranes does the harbour have?', 'en', ['kind']],
    ['Welche Art von Kran steht im Hafen?', 'de', ['art']],
    ['¿Qué tipo de grúa hay?', 'es', ['tipo']],
    ['Qu’est-ce qui se passe à Oslo ?', 'fr', ['passe']],
    ['Что известно о порте?', 'ru', ['известно']],
    ['Кто такой Рубио?', 'ru', ['кто', 'такой']],
  ])('are told from what is asked about: %s', (question, language, expected) => {
    expect(askingWords(question, language)).toEqual(expected);
  });

  test.each([
    ['How old is the mayor?', 'en'],
    ['Who leads the country?', 'en'],
    ['What does the law of the state forbid?', 'en'],
    ['Why did it happen?', 'en'],
  ])('are none where they matter: %s', (question, language) => {
    expect(askingWords(question, language).filter((word) => word !== 'who')).toEqual([]);
  });

  test('in a question, the word that comes first is the one that asks', () => {
    expect(typeOf('What can be left out when it rains?', 'en')).toBe('other');
    expect(typeOf('¿Qué hacen los barcos cuando llueve?', 'es')).toBe('other');
    expect(typeOf('In which town was he when the war ended?', 'en')).toBe('place');
    expect(typeOf('What did Rubio say about Milei?', 'en')).toBe('statement');
  });
});
