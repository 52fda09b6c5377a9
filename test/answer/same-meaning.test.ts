import { describe, expect, test } from 'vitest';
import { createEvalCorpus } from '../../scripts/eval-data.ts';
import { ask } from '../../src/answer/answer.ts';
import { sameMeaning, THESAURUS } from '../../src/answer/same-meaning.ts';
import { analyser, type Token } from '../../src/language/analyse.ts';
import { termOf } from '../../src/language/stem.ts';

describe('words of the same meaning', () => {
  test.each([
    ['en', 'quit', 'resigned'],
    ['en', 'boss', 'chief'],
    ['de', 'starb', 'getötet'],
    ['de', 'gegründet', 'Gründung'],
    ['es', 'murió', 'muertos'],
    ['fr', 'née', 'naissance'],
    ['pt', 'venceu', 'vitória'],
    ['it', 'dimissioni', 'dimesso'],
    ['ru', 'умер', 'погибли'],
    ['tr', 'kazandı', 'galibiyet'],
    ['zh', '去世', '遇难'],
    ['el', 'πέθανε', 'θάνατος'],
    ['ca', 'x', undefined],
  ])('in %s, %s may stand for %s', (language, word, other) => {
    const found = sameMeaning({ term: termOf(word, language), particular: false }, language);
    if (other === undefined) expect(found).toEqual([]);
    else expect(found).toContain(termOf(other.toLowerCase(), language));
  });

  test('are none of a name, but where every noun has a capital', () => {
    const named = (word: string, language: string) =>
      sameMeaning({ term: termOf(word, language), particular: true }, language);
    expect(named('king', 'en')).toEqual([]);
    expect(named('gründer', 'de')).toContain(termOf('gründung', 'de'));
  });

  test.each(Object.entries(THESAURUS))(
    'in %s, every group has two terms or more, each a word that is none of grammar',
    (language, themes) => {
      const groups = themes.flatMap((theme) => theme.split('|'));
      const faults = groups.filter((group) => {
        const words = group.trim().split(/\s+/);
        const tokens = words.map((word) => analyser(language)(word));
        const terms = new Set(tokens.flatMap(([token]) => token?.term ?? []));
        return terms.size < words.length || terms.size < 2 || !tokens.every(isContentWord);
      });
      expect(faults).toEqual([]);
    },
  );
});

function isContentWord([token, ...more]: readonly Token[]): boolean {
  return token !== undefined && !token.stop && more.length === 0;
}

describe('a question in other words than the article has', () => {
  const text =
    'Hallett Foods is in trouble. Its chief executive resigned on Thursday night. The company makes fish fingers.';
  const { corpus } = createEvalCorpus([{ id: '1', art: 'a', title: 'Bad news', text }], 'en');
  const first = (question: string): string | undefined =>
    ask(corpus, question, { threshold: 0 }).quotes[0]?.text;

  test('is answered by what says the same', () => {
    expect(first('When did the boss of Hallett quit?')).toContain('resigned on Thursday');
  });

  test('finds what says the same, where no passage has one of its words', () => {
    expect(first('When did the boss quit?')).toContain('resigned on Thursday');
    expect(first('When did the zebra sneeze?')).toBeUndefined();
  });
});
