import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyser } from '../../src/language/analyse.ts';
import { detectLanguage, guessLanguage } from '../../src/language/detect.ts';

const terms = (text: string, language: string) =>
  analyser(language)(text).flatMap(({ term, stop }) => (stop ? [] : [term]));

describe('analyser', () => {
  it.each([
    ['en', 'China’s elections', 'CHINA election'],
    ['en', 'the U.S. economy', 'US economies'],
    ['es', 'la inflación argentina', 'inflacion Argentinas'],
    ['de', 'die Häuser', 'Haus'],
    ['tr', 'İSTANBUL’da', 'istanbul'],
    ['ru', 'китайские ёлки', 'китайский елка'],
    ['el', 'ο Πρόεδρος', 'προεδρος'],
    ['ar', 'مُحَمَّد', 'محمد'],
    ['ar', 'اللغة باللغة واللغة وباللغة كاللغة', 'لغة لغة لغة لغة لغة'],
    ['ar', 'السكان للسكان', 'سكان سكان'],
    ['tr', 'evler işleri insanlar yılında', 'ev iş insan yıl'],
    ['ar', 'العصيان والعصيان للعصيان', 'عصيان عصيان عصيان'],
    ['ar', 'لأبولو بأمريكا لأمريكا', 'أبولو أمريكا أمريكا'],
    ['ar', 'باريس بالون لاعبون', 'باريس بالون اللاعبون'],
    ['vi', 'hoà bình, khoẻ, Thuý, kỹ sư, Quý', 'hòa bình, khỏe, Thúy, kĩ sư, Quí'],
    ['en', 'soft\u00ADware', 'software'],
    ['en', 'ｆｕｌｌ', 'full'],
  ])('gives the same terms to the same words in %s: %s – %s', (language, a, b) => {
    expect(terms(a, language)).toEqual(terms(b, language));
  });

  it.each([
    ['insan', 'indir'],
    ['ölüm', 'oldu'],
    ['şimdi', 'şey'],
    ['yeni', 'yedi'],
  ])('tells Turkish %s from %s', (a, b) => {
    expect(terms(a, 'tr')).not.toEqual(terms(b, 'tr'));
  });

  it('never folds the tones of Vietnamese', () => {
    expect(terms('má', 'vi')).not.toEqual(terms('ma', 'vi'));
    expect(terms('hòa', 'vi')).not.toEqual(terms('họa', 'vi'));
  });

  it('finds the words of languages without spaces', () => {
    expect(terms('美国总统访问北京', 'zh')).toContain('北京');
    expect(terms('東京で会議が開かれた', 'ja')).toContain('東京');
  });

  it('works unstemmed in a language it has no rules for', () => {
    expect(terms('Habari za asubuhi', 'sw')).toEqual(['habari', 'za', 'asubuhi']);
  });

  it('finds the same words quickly as by the pattern that says what a word is', () => {
    const letter = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200C-\\u200F\\u202A-\\u202E\\u2060-\\u2069\\uFEFF]';
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}.])(?:\\p{Lu}\\.){2,}|[\\p{L}\\p{M}\\p{N}]${letter}*(?:['’]s(?!${letter}))?`,
      'gu',
    );
    const part = fc.constantFrom(
      ...['a', 'B', 'US', 'é', '9', 's', '.', "'", '’', ' ', '_', '\u00AD', '中', '𝒜', '—'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        const found = analyser('en')(text).map(({ start, end }) => text.slice(start, end));
        expect(found).toEqual([...text.matchAll(pattern)].map(([word]) => word));
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows words again however many others came between', () => {
    const words = Array.from({ length: 420_000 }, (_, at) => `w${at.toString(36)}`);
    for (const text of [words.join(' '), words.toReversed().join(' '), words.join(' ')]) {
      const tokens = analyser('und')(text);
      expect(tokens.filter(({ term, start, end }) => term !== text.slice(start, end))).toEqual([]);
    }
  });

  it('gives exact offsets, in order, for any text', () => {
    const language = fc.constantFrom('en', 'tr', 'zh', 'th', 'vi', 'und');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, (text, code) => {
        let last = 0;
        for (const { start, end } of analyser(code)(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('detectLanguage', () => {
  it.each([
    ['en', 'The harbour reopened after two years of repairs.'],
    ['es', 'El puerto reabrió después de dos años de obras.'],
    ['de', 'Der Hafen wurde nach zwei Jahren wieder eröffnet.'],
    ['pt', 'O porto reabriu depois de dois anos de obras.'],
    ['fr', 'Le port a rouvert après deux ans de travaux.'],
    ['it', 'Il porto ha riaperto dopo due anni di lavori.'],
    ['ru', 'Порт открылся после двух лет ремонта.'],
    ['ar', 'أعيد فتح الميناء بعد عامين من الإصلاحات.'],
    ['zh', '港口经过两年的维修后重新开放。'],
    ['ja', '港は二年間の修理の後に再開された。'],
    ['hi', 'दो साल की मरम्मत के बाद बंदरगाह फिर से खुल गया।'],
    ['tr', 'Liman iki yıl süren onarımdan sonra yeniden açıldı.'],
    ['th', 'ท่าเรือเปิดอีกครั้งหลังจากซ่อมแซมสองปี'],
    ['vi', 'Cảng đã mở cửa trở lại sau hai năm sửa chữa.'],
    ['el', 'Το λιμάνι άνοιξε ξανά μετά από δύο χρόνια.'],
    ['und', '42 – 17'],
  ])('tells %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it('leans towards the languages held where a short question could be in several', () => {
    expect(guessLanguage('inflation', ['en', 'es']).language).toBe('en');
    expect(guessLanguage('inflation', ['fr', 'es']).language).toBe('fr');
    expect(guessLanguage('Milei Trump', ['es', 'en']).language).toBe('es');
    expect(guessLanguage('東京', ['ja']).language).toBe('ja');
  });
});
