import { describe, expect, test } from 'vitest';
import { analyser } from '../../src/language/analyse.ts';
import { lightStemmer } from '../../src/language/light-stem.ts';

const terms = (text: string, language: string): string[] => analyser(language)(text).map(({ term }) => term);

describe('the forms of a word are one term', () => {
  test.each([
    ['uk', 'вибори виборів виборах виборами'],
    ['uk', 'уряд уряду урядом уряди'],
    ['uk', 'українська української українські українського'],
    ['uk', 'область області областю'],
    ['bg', 'град града градът градове градовете'],
    ['bg', 'партия партията партии партиите'],
    ['bg', 'президент президента президентът'],
    ['bg', 'място мястото'],
    ['ko', '항구 항구는 항구가 항구의 항구에서 항구로 항구에서는 항구까지도'],
    ['ko', '사람 사람들 사람들은 사람들에게'],
    ['ko', '발표 발표했다 발표한 발표했나요 발표됐다'],
    ['ko', '국가 국가는 국가의'],
    ['ko', '2025년 2025년에 2025년부터'],
    ['he', 'נמל הנמל בנמל לנמל והנמל שבנמל נמלים הנמלים'],
    ['he', 'ממשלה הממשלה ממשלת'],
    ['he', 'מדינה המדינה במדינות'],
  ])('%s: %s', (language, forms) => {
    expect(new Set(terms(forms, language)).size).toBe(1);
  });
});

describe('other words stay apart', () => {
  test.each([
    ['uk', 'порт порядок уряд урок'],
    ['bg', 'град градина гора'],
    ['ko', '국가 국회 서울 마을 회의 정부'],
    ['he', 'נמל נחל בית עיר'],
  ])('%s: %s', (language, words) => {
    const found = terms(words, language);
    expect(new Set(found).size).toBe(words.split(' ').length);
  });
});

test('short words are left whole: “회의” is a meeting, not “회” with a particle', () => {
  expect(terms('회의 마을 결과 평가', 'ko')).toEqual(['회의', '마을', '결과', '평가']);
});

test('a stem of Korean is its own stem, so that one more particle makes no difference', () => {
  const stem = lightStemmer('ko');
  const particles = ['은', '을', '에서', '으로', '까지', '들'];
  for (const word of ['항구', '전문가', '대통령', '고속도로', '민주주의', '어린이']) {
    for (const particle of particles) expect(stem?.(word + particle)).toBe(stem?.(word));
  }
});

test('languages with Snowball’s rules or without any have none', () => {
  expect(lightStemmer('en')).toBeUndefined();
  expect(lightStemmer('sw')).toBeUndefined();
});
