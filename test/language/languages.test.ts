import { describe, expect, test } from 'vitest';
import { analyser } from '../../src/language/analyse.ts';
import { guessLanguage } from '../../src/language/detect.ts';
import { sentences } from '../../src/language/sentences.ts';

const terms = (text: string, language: string): string[] =>
  analyser(language)(text).flatMap(({ term, stop }) => (stop ? [] : [term]));
const content = (text: string, language: string): string[] =>
  analyser(language)(text).flatMap(({ start, end, stop }) => (stop ? [] : [text.slice(start, end)]));
const split = (text: string, language: string): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string]>([
  ['ro', 'Cine sunt cei care au câștigat alegerile din România?', 'câștigat alegerile România'],
  ['ro', 'Cand si unde s-a semnat tratatul?', 'semnat tratatul'],
  ['nl', 'Welke partij heeft de verkiezingen van 2023 gewonnen?', 'partij verkiezingen 2023 gewonnen'],
  ['pl', 'Która partia wygrała wybory w Polsce?', 'partia wygrała wybory Polsce'],
  ['uk', 'Яка партія перемогла на виборах у Польщі?', 'партія перемогла виборах Польщі'],
  ['sv', 'Vilket parti var det som vann valet i Sverige?', 'parti vann valet Sverige'],
  ['no', 'Hvilket parti var det som vant valget i Norge?', 'parti vant valget Norge'],
  ['nb', 'Hva heter det partiet som vant?', 'heter partiet vant'],
  ['da', 'Hvilket parti var det der vandt valget i Danmark?', 'parti vandt valget Danmark'],
  ['fi', 'Mikä puolue voitti vaalit Suomessa?', 'puolue voitti vaalit Suomessa'],
  ['cs', 'Která strana vyhrála volby v Česku?', 'strana vyhrála volby Česku'],
  ['hu', 'Melyik párt nyerte meg a választást és mikor?', 'párt nyerte választást'],
  ['id', 'Partai mana yang memenangkan pemilihan di Indonesia?', 'Partai memenangkan pemilihan Indonesia'],
  ['ms', 'Apakah nama pelabuhan itu?', 'nama pelabuhan'],
  ['ko', '어느 정당이 선거에서 이겼나요?', '정당이 선거에서 이겼나요'],
  ['he', 'איזו מפלגה ניצחה בבחירות של 2022?', 'מפלגה ניצחה בבחירות 2022'],
  ['fa', 'کدام حزب در انتخابات ایران پیروز شده است؟', 'حزب انتخابات ایران پیروز'],
  ['bg', 'Коя партия спечели изборите в България?', 'партия спечели изборите България'],
  ['ca', 'Quin partit va guanyar les eleccions d’Espanya?', 'partit guanyar eleccions Espanya'],
  ['hr', 'Koja je stranka pobijedila na izborima?', 'stranka pobijedila izborima'],
  ['sr', 'Која је странка победила на изборима?', 'странка победила изборима'],
  ['es', '¿Cómo y en cuyo nombre habló Díaz?', 'nombre habló Díaz'],
  ['vi', 'Có bao nhiêu hành khách?', 'hành khách'],
  ['tr', 'Savaşın nedeni neydi ve kazanan kimdi?', 'Savaşın kazanan'],
  ['hi', 'कौन सी टीम जीती?', 'टीम जीती'],
  ['ru', 'О ком и о чём речь?', 'речь'],
  ['el', 'Πόσων ετών είναι και τίνος;', 'ετών'],
  ['de', 'Worum und weswegen ging es?', 'ging'],
  ['th', 'ทำไม', ''],
])('looks in %s for what a question is about: %s', (language, question, words) => {
  expect(content(question, language)).toEqual(words.split(' ').filter((word) => word !== ''));
});

describe('one word in two spellings is one term', () => {
  test.each([
    ['ro', 'oraşul ţării', 'orașul țării'],
    ['ro', 'șosea', 'sosea'],
    ['sr', 'Београд изборима Ђоковић', 'Beograd izborima Đoković'],
    ['hr', 'predsjednik', 'predsjednika'],
    ['nb', 'regjeringen', 'regjering'],
    ['ms', 'pemilihan', 'memilih'],
    ['fa', 'كتاب ايران', 'کتاب ایران'],
    ['fa', 'کتاب‌ها', 'کتاب'],
    ['fa', '۱۴۰۳', '1403'],
    ['ar', '٢٠٢٥', '2025'],
    ['hi', '२०२५', '2025'],
    ['he', 'שָׁלוֹם', 'שלום'],
  ])('%s: %s – %s', (language, one, other) => {
    expect(terms(one, language)).toEqual(terms(other, language));
  });
});

describe('a full stop behind an abbreviation or an ordinal ends no sentence', () => {
  test.each<[string, string[]]>([
    ['ro', ['Dl. Popescu a vorbit la 14 martie cu dr. Ionescu.', 'A plecat apoi.']],
    ['nl', ['Dhr. De Vries kocht brood, kaas enz. in Gent.', 'Toen ging hij weg.']],
    ['pl', ['W 2020 r. Kowalski spotkał m.in. Nowaka.', 'To był maj.']],
    ['uk', ['У 2020 р. Коваленко жив на вул. Садовій.', 'Він поїхав.']],
    ['sv', ['Han mötte t.ex. Anna och Dr. Berg.', 'Sedan åkte han.']],
    ['no', ['Den 17. Mai møtte han bl.a. Anna.', 'Så dro han.']],
    ['nb', ['Han møtte f.eks. Anna.', 'Så dro han.']],
    ['da', ['Han mødte bl.a. Anna.', 'Så tog han af sted.']],
    ['fi', ['Hän tapasi mm. Annan ja esim. Villen.', 'Sitten hän lähti.']],
    ['cs', ['Ing. Novák přišel 3. Března např. s Annou.', 'Pak odešel.']],
    ['hu', ['Dr. Kovács a XX. században, kb. Pécsett élt.', 'Ezután elment.']],
    ['id', ['Dr. Susilo bekerja di PT. Maju.', 'Dia pergi.']],
    ['bg', ['През 2020 г. Иванов живееше на ул. Шипка.', 'Той замина.']],
    ['ca', ['El Sr. Puig va arribar.', 'Després va marxar.']],
    ['sr', ['Др. Петровић је дошао.', 'Он је отишао.']],
    ['hr', ['Dr. Horvat je došao 3. Ožujka.', 'On je otišao.']],
    ['fa', ['او آمد.', 'چرا رفت؟', 'کسی نمی‌داند.']],
    ['he', ['הוא בא.', 'למה הלך?', 'איש אינו יודע.']],
    ['ko', ['그는 왔다.', '왜 갔습니까?', '아무도 모른다.']],
  ])('%s: %j', (language, wanted) => {
    expect(split(wanted.join(' '), language)).toEqual(wanted);
  });
});

describe('the language of an article and of a question about it is the same', () => {
  test.each([
    [
      'ro',
      'Portul s-a redeschis după doi ani de reparații, a anunțat primarul.',
      'Când s-a redeschis portul?',
    ],
    ['nl', 'De haven is na twee jaar herstel heropend, zei de burgemeester.', 'Wie won de verkiezingen?'],
    ['pl', 'Port został ponownie otwarty po dwóch latach remontu.', 'Kto wygrał wybory?'],
    ['uk', 'Порт знову відкрили після двох років ремонту.', 'Коли знову відкрили порт?'],
    ['sv', 'Hamnen öppnade igen efter två års reparationer.', 'Vem vann valet?'],
    ['no', 'Havnen åpnet igjen etter to års reparasjoner.', 'Hvem vant valget?'],
    ['da', 'Havnen blev genåbnet efter to års reparationer.', 'Hvem vandt valget?'],
    ['fi', 'Satama avattiin uudelleen kahden vuoden korjausten jälkeen.', 'Kuka voitti vaalit?'],
    ['cs', 'Přístav byl znovu otevřen po dvou letech oprav.', 'Kdo vyhrál volby?'],
    ['hu', 'A kikötő két év javítás után újra megnyílt.', 'Ki nyerte a választást?'],
    ['ko', '항구가 2년간의 수리 끝에 다시 문을 열었다.', '항구는 언제 다시 열렸나요?'],
    ['he', 'הנמל נפתח מחדש אחרי שנתיים של תיקונים.', 'מתי נפתח הנמל?'],
    ['fa', 'بندر پس از دو سال تعمیرات دوباره باز شد.', 'چه کسی در انتخابات پیروز شد؟'],
    ['bg', 'Пристанището отвори отново след две години ремонт.', 'Кой спечели изборите?'],
    ['ca', 'El port va reobrir després de dos anys d’obres.', 'Qui va guanyar les eleccions?'],
    ['hr', 'Luka je ponovno otvorena nakon dvije godine popravaka.', 'Tko je pobijedio na izborima?'],
    ['sr', 'Лука је поново отворена после две године.', 'Ко је победио на изборима?'],
  ])('%s', (language, article, question) => {
    expect(guessLanguage(article).language).toBe(language);
    expect(guessLanguage(question, ['en', language]).language).toBe(language);
  });

  test.each([
    ['id', 'Siapa yang memenangkan pemilihan?'],
    ['nb', 'Hvem vant valget i fjor?'],
    ['sr', 'Tko je pobijedio na izborima?'],
    ['bs', 'Kada je luka ponovo otvorena?'],
  ])('also where the articles call it %s and the letters tell a sibling', (held, question) => {
    expect(guessLanguage(question, ['en', held]).language).toBe(held);
  });
});
