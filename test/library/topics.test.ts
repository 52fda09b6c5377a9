import { describe, expect, it } from 'vitest';
import { topicsOf } from '../../src/library/topics.ts';
import { passageOf } from '../answer/corpus.ts';

describe('the topics of a passage', () => {
  it('are its names, without those of days and months', () => {
    const text = 'On Friday Emeric Tanaka met Ludmila Harsanyi in Velikhad. In October Tanaka left.';
    expect([...topicsOf(passageOf(text))]).toEqual([
      'Emeric Tanaka',
      'Ludmila Harsanyi',
      'Velikhad',
      'Tanaka',
    ]);
  });

  it('are no words that are common at large, nor numbers, where nothing has a capital', () => {
    const chinese = [...topicsOf(passageOf('明年青芦县的水库将重新开放，两名负责人被停职。', 'zh'))];
    expect(chinese).toContain('水库');
    for (const common of ['明年', '重新', '开放']) expect(chinese).not.toContain(common);
    const arabic = [...topicsOf(passageOf('قال الوزير اليوم إن الإسطرلاب يساوي ألف دينار.', 'ar'))];
    expect(arabic).toContain('الإسطرلاب');
    for (const common of ['قال', 'اليوم', 'ألف']) expect(arabic).not.toContain(common);
  });
});
