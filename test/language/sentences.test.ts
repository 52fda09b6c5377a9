import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentences } from '../../src/language/sentences.ts';

const split = (text: string, language: string): string[] =>
  sentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('sentences end where a reader would end them', () => {
  test.each<[string, string[]]>([
    ['en', ['Mr. Hale met the U.S. senator at 3.5 p.m. on Monday.', '“We agree,” he said.', 'Why?']],
    ['en', ['She left.', '“It is over.”', 'He stayed.']],
    ['de', ['Am 3. März kam Dr. Weber, z. B. mit dem Zug.', 'Er blieb.']],
    ['es', ['El Sr. Díaz llegó a EE.UU. ayer.', '¿Por qué?', 'No lo dijo.']],
    ['zh', ['他说：“走吧。”', '然后他走了。']],
    ['hi', ['वह आया।', 'फिर वह चला गया।']],
    ['en', ['It happened in the U.S.', 'The Senate voted.']],
    ['en', ['The U.S. Senate voted with J. R. Jones, Plan B. in hand.', 'It passed.']],
    ['en', ['The pioneers were Lefevre (c. 1455–1536) and Berquin.', 'Others came.']],
    ['en', ['It was J. A. Hobson.', 'A. B. Cole agreed.']],
    ['ru', ['Это придумал Э. И. Дюпон.', 'И он уехал.']],
    ['tr', ['Köprüyü 1981’de Kraliçe II. Elizabeth açtı.', 'II. Dünya Savaşı bitmişti.']],
    ['es', ['El río St. Johns pasa por Jacksonville.', 'Brown v. Board of Education es de 1954.']],
    ['de', ['Er starb im 2. Jahrhundert n. Chr. in Rom.', 'Danach kam Ludwig XIV. an die Macht.']],
    ['ru', ['Это было в г. Москве.', 'Он уехал.']],
    ['el', ['Τι έγινε;', 'Τίποτα.']],
    ['ar', ['هل هذا صحيح؟', 'نعم.']],
  ])('%s: %j', (language, wanted) => {
    expect(split(wanted.join(language === 'zh' ? '' : ' '), language)).toEqual(wanted);
  });

  test('goes on after quoted speech in Japanese', () => {
    const told = ['「行きます。」と述べた。', '彼は帰った。'];
    expect(split(told.join(''), 'ja')).toEqual(told);
  });

  test('needs long pieces on both sides of a space in Thai', () => {
    const long =
      'รัฐบาลประกาศมาตรการใหม่เพื่อช่วยเหลือเกษตรกรที่ได้รับผลกระทบจากน้ำท่วมใหญ่ในภาคเหนือของประเทศไทยเมื่อสัปดาห์ที่ผ่านมาแล้ว';
    expect(split(`${long} ${long}`, 'th')).toEqual([long, long]);
    expect(split('สวัสดี ครับ', 'th')).toEqual(['สวัสดี ครับ']);
  });

  test('ends no Thai sentence behind “of” or “because”, nor before “and” or “that”, however wide the space', () => {
    const open = 'การทดลองเกี่ยวกับออกซิเจนของเขาในห้องทดลองที่ปารีสตลอดหลายปีที่ผ่านมานั้นช่วยลดความน่าเชื่อถือของ';
    const rest = 'ทฤษฎีการเผาไหม้และการกัดกร่อนที่นักวิทยาศาสตร์จำนวนมากในยุคนั้นเคยเชื่อกันมานานหลายสิบปีแล้ว';
    expect(split(`${open}${open}  ${rest}`, 'th')).toHaveLength(1);
    expect(split(`${rest}${rest} และ${rest}`, 'th')).toHaveLength(1);
    expect(split(`${rest}${rest} ในปี 1931 ${rest}`, 'th')).toHaveLength(2);
    expect(split(`${rest}  ${rest}`, 'th')).toEqual([rest, rest]);
  });

  test.each(['A. ', '. ', 'a', '「', ';', 'Dr. '])('in linear time over %j many times', (piece) => {
    const begun = performance.now();
    for (const language of ['en', 'el', 'th', 'ja']) sentences(piece.repeat(20_000), language);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });

  test('are cut where nobody ends them, at a space where there is one, and never inside a character', () => {
    const spaced = split('word '.repeat(2_000), 'en');
    expect(spaced.length).toBeGreaterThan(2);
    for (const part of spaced) {
      expect(part.length).toBeLessThanOrEqual(4_000);
      expect(part).toMatch(/^word(?: word)*$/);
    }
    const glued = split(`a${'😀'.repeat(3_000)}b`, 'en');
    expect(glued.length).toBe(2);
    for (const part of glued) expect(part.isWellFormed()).toBe(true);
  });

  test('in any text they are in order, apart, trimmed, and hold every letter', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.constantFrom('en', 'de', 'zh', 'th', 'ar', 'und'),
        (text, language) => {
          const ranges = sentences(text, language);
          let end = 0;
          for (const range of ranges) {
            expect(range.start).toBeGreaterThanOrEqual(end);
            expect(range.end).toBeGreaterThan(range.start);
            end = range.end;
          }
          const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
          expect(letters(split(text, language).join(''))).toBe(letters(text));
        },
      ),
    );
  });
});
