import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { phrasesFor } from '../../src/bot/phrases.ts';
import { type ComposeOptions, compose } from '../../src/digest/compose.ts';
import { groupStories } from '../../src/digest/stories.ts';
import { plainText } from '../../src/reply/plain.ts';
import type { Reply } from '../../src/reply/reply.ts';
import { article, ferry, harbour } from '../fakes/articles.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { story } from './rig.ts';

const over = (held: readonly Article[], more: Partial<ComposeOptions> = {}): Reply | undefined =>
  compose({
    library: fakeLibrary(held),
    phrases: phrasesFor('en'),
    locale: 'en',
    news: held.map(({ id }) => id),
    quietLine: false,
    fits: () => true,
    ...more,
  });
const textOf = (reply: Reply | undefined): string => (reply ? plainText(reply) : '');
const titles = (text: string): number => text.match(/Story \d+/gu)?.length ?? 0;

describe('a digest', () => {
  test('names title, source, date and key points with their section, for everyone in the channel', () => {
    const reply = over([harbour, ferry]);
    expect(reply?.audience).toBe('everyone');
    expect(textOf(reply)).toBe(
      [
        'News',
        'Port City Rebuilds Its Harbour (https://example.org/harbour) — The Coast · Mar 9, 2025',
        '• Cost: The council borrowed 57 million from the Nordic Bank. (Key Points at a Glance)\n• Cranes: China delivers them in the second year. (Key Points at a Glance)',
        'Ferry Strike Ends — Harbour Post · Feb 1, 2025',
        '• Result: Shifts are two hours shorter. (Demands)',
      ].join('\n\n'),
    );
  });

  test('keeps to its topic, key points about it alone where there are any', () => {
    const text = textOf(over([harbour, ferry], { topic: 'china' }));
    expect(text).toContain('News about “china”');
    expect(text).toContain('Cranes');
    expect(text).not.toContain('Cost');
    expect(text).not.toContain('Ferry');
  });

  test('knows an article by its text where no key point is about the topic', () => {
    expect(textOf(over([harbour, ferry], { topic: 'ferries' }))).toContain('Port City');
  });

  test('is nothing where there is nothing new, or one line', () => {
    expect(over([harbour], { news: [] })).toBeUndefined();
    expect(over([harbour], { topic: 'bitcoin' })).toBeUndefined();
    expect(textOf(over([harbour], { news: [], quietLine: true }))).toBe('Nothing new since the last digest.');
    expect(textOf(over([harbour], { topic: 'bitcoin', quietLine: true }))).toContain('“bitcoin”');
  });

  test('shows at most ten, and says how many more there are', () => {
    const reply = over(Array.from({ length: 17 }, (_, index) => story(index)));
    expect(titles(textOf(reply))).toBe(10);
    expect(textOf(reply)).toContain('and 7 more: /articles');
  });

  test('skips what is gone since it was seen', () => {
    expect(titles(textOf(over([story(1)], { news: ['story-9', 'story-1'] })))).toBe(1);
  });

  test('has fewer key points, then fewer entries, where there is no room, and nothing is cut', () => {
    const many = Array.from({ length: 12 }, (_, index) => ({
      ...story(index),
      sections: [
        {
          id: 's',
          heading: 'Facts',
          language: 'en',
          paragraphs: story(index).sections[0]?.paragraphs ?? [],
          keyPoints: [1, 2, 3].map((point) => ({
            aspect: `A${point}`,
            detail: `Detail ${index}.${point}.`,
            extracted: false,
          })),
        },
      ],
    }));
    const within = (room: number) => textOf(over(many, { fits: (reply) => plainText(reply).length <= room }));
    const shapes = [5_000, 900, 700, 400, 120, 10].map((room) => {
      const text = within(room);
      for (const line of text.split('\n').filter((one) => one.startsWith('• ')))
        expect(line).toMatch(/\(Facts\)$/u);
      return [titles(text), text.match(/• A/gu)?.length ?? 0, /and (\d+) more/u.exec(text)?.[1]];
    });
    expect(shapes.map(([entries]) => entries)).toEqual([
      10,
      10,
      expect.any(Number),
      expect.any(Number),
      1,
      0,
    ]);
    expect(shapes[0]).toEqual([10, 30, '2']);
    expect(shapes[1]?.[1]).toBeLessThan(30);
    expect(shapes[2]?.[1]).toBe(shapes[2]?.[0]);
    expect(shapes.at(-1)).toEqual([0, 0, '12']);
    for (const [entries, , left] of shapes) expect(Number(entries) + Number(left)).toBe(12);
  });

  test('that is the first says so', () => {
    expect(textOf(over([story(1), story(2)], { news: 'first' }))).toContain('This is the first digest');
    expect(
      titles(
        textOf(
          over(
            Array.from({ length: 9 }, (_, index) => story(index)),
            { news: 'first' },
          ),
        ),
      ),
    ).toBe(5);
  });
});

describe('the same story', () => {
  const wire =
    'The government of the coast signed an agreement on fishing rights on Monday after nine days of talks. Ministers praised the deal, fishermen doubted it, and the opposition asked for a vote in parliament before the summer.';
  const paper = (source: string, text: string): Article =>
    article({ title: `${source} reports`, source, url: `https://${source.toLowerCase()}.example/a` }, [
      { heading: null, texts: [text] },
    ]);

  test('told by several is one entry with all their names', () => {
    const reply = over([
      paper('Times', wire),
      paper('Post', `${wire} Our correspondent adds that the harbour was quiet.`),
      paper('Herald', wire.replace('nine days', 'ten days')),
      ferry,
    ]);
    const text = textOf(reply);
    expect(text).toContain('Also in: Post (https://post.example/a), Herald (https://herald.example/a)');
    expect(text.match(/reports/gu)).toHaveLength(1);
    expect(text).toContain('Ferry Strike Ends');
  });

  test('is not seen where two only speak of the same thing', () => {
    const other =
      'Fishing rights were at the heart of Monday’s agreement; the coast hopes that the opposition will come round to it by the summer, ministers said.';
    expect(groupStories([paper('Times', wire), paper('Post', other)])).toHaveLength(2);
    expect(groupStories([story(1), story(2), story(3)])).toHaveLength(3);
  });

  test('is told by signs in Chinese', () => {
    const text = '沿海政府周一在九天谈判之后签署了捕鱼权协议，部长们称赞这项协议，渔民则表示怀疑。';
    expect(groupStories([paper('甲', text), paper('乙', `${text}反对派要求表决。`)])).toHaveLength(1);
  });

  test('of two texts too short to tell is two', () => {
    expect(groupStories([paper('A', 'Short.'), paper('B', 'Short.')])).toHaveLength(2);
  });
});
