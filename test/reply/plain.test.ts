import fc from 'fast-check';
import { expect, test } from 'vitest';
import { actions, bold, heading, keyPoints, list, quote, reply, table, text } from '../../src/reply/build.ts';
import { periodLine } from '../../src/reply/citation.ts';
import { plainText } from '../../src/reply/plain.ts';
import type { Citation } from '../../src/reply/reply.ts';
import { columnsOf } from '../../src/reply/wrap.ts';

const place: Citation = {
  article: { id: 'harbour', title: 'Port City Rebuilds' },
  section: 'Money',
  sectionId: 'money',
  paragraph: 2,
  source: 'The Coast',
  date: '2025-03-09',
};

test('a quote stands behind a bar, its citation below it', () => {
  const plain = plainText(reply('answered', [quote({ text: 'It cost 57 million.', citation: place })]));
  expect(plain).toBe('│ It cost 57 million.\n  Port City Rebuilds › Money, ¶ 2 · The Coast · Mar 9, 2025');
});

test('a quote that goes on in the next paragraph is one text, and both paragraphs are named', () => {
  const plain = plainText(
    reply('answered', [quote({ text: 'It sank.\n\nIt was old.', citation: { ...place, lastParagraph: 3 } })]),
  );
  expect(plain).toBe('│ It sank. It was old.\n  Port City Rebuilds › Money, ¶ 2–3 · The Coast · Mar 9, 2025');
});

test('source and date of an article are given once in a reply, its place every time', () => {
  const again = { ...place, section: null, paragraph: 1 };
  const plain = plainText(
    reply('answered', [quote({ text: 'One.', citation: place }), quote({ text: 'Two.', citation: again })]),
  );
  expect(plain.split('\n')).toEqual([
    '│ One.',
    '  Port City Rebuilds › Money, ¶ 2 · The Coast · Mar 9, 2025',
    '',
    '│ Two.',
    '  Port City Rebuilds, ¶ 1',
  ]);
});

test('dates are written as in the language of the reader, and a date that is none stays as it is', () => {
  const plain = (date: string, locale: string): string =>
    plainText(reply('answered', [quote({ text: 'One.', citation: { ...place, date } })]), { locale });
  expect(plain('2025-03-09', 'de')).toContain('09.03.2025');
  expect(plain('2025-03-09', 'th')).toContain('2025');
  expect(plain('early spring', 'en')).toContain('The Coast · early spring');
});

test('every block that says something says it in plain text', () => {
  const plain = plainText(
    reply('answered', [
      heading('Title'),
      text(['All ', bold('of'), ' it, ', { kind: 'link', text: 'here', url: 'https://example.org/' }]),
      keyPoints([{ aspect: 'Cost', detail: 'It is high.', citation: place }]),
      list(['one', 'two'], 9),
      table(
        ['Year', 'Ships'],
        [
          ['2024', '12'],
          ['2025', '1,300'],
        ],
      ),
      actions({
        buttons: [
          { label: 'Next page', command: 'read', options: { section: 'Looking "far" Ahead', page: 2 } },
        ],
        select: {
          placeholder: 'Read a section',
          choices: [{ label: 'Money', command: 'read', options: { section: 'Money' } }],
        },
        link: { label: 'Open the source', url: 'https://example.org/a' },
      }),
    ]),
  );
  expect(plain.split('\n')).toEqual([
    'Title',
    '',
    'All of it, here (https://example.org/)',
    '',
    '• Cost',
    '  It is high.',
    '  Port City Rebuilds › Money, ¶ 2 · The Coast · Mar 9, 2025',
    '',
    '9. one',
    '10. two',
    '',
    'Year  Ships',
    '2024  12',
    '2025  1,300',
    '',
    '→ Next page: /read section:"Looking \\"far\\" Ahead" page:2',
    '→ Read a section: /read section:Money …',
    '→ Open the source: https://example.org/a',
  ]);
});

test('a table too wide for the screen becomes one record below the other', () => {
  const wide = table(
    ['Year', 'What happened'],
    [['2024', 'The council voted for the new harbour after a long night.']],
  );
  expect(plainText(reply('answered', [wide]), { width: 30 }).split('\n')).toEqual([
    '• Year: 2024',
    '  What happened: The council',
    '  voted for the new harbour',
    '  after a long night.',
  ]);
});

test('a full stop stays on the line of the bold word before it', () => {
  const plain = plainText(
    reply('answered', [text(['twenty letters and a ', bold('word'), '. Then more.'])]),
    { width: 24 },
  );
  expect(plain.split('\n')).toEqual(['twenty letters and a', 'word. Then more.']);
});

test('colours are painted around whole runs and never change the words', () => {
  const painted = plainText(
    reply('answered', [
      heading('Two words'),
      quote({ text: 'Cost 57 now.', likely: { start: 5, end: 7 }, citation: place }),
    ]),
    {
      paint: (role, words) => `<${role}>${words}</${role}>`,
    },
  );
  expect(painted).toContain('<heading>Two words</heading>');
  expect(painted).toContain('Cost <likely>57</likely> now.');
  expect(painted.replace(/<\/?[a-z]+>/gu, '')).toContain('│ Cost 57 now.');
});

test('Chinese is wrapped between its characters, each two columns wide', () => {
  const plain = plainText(reply('answered', [text('港口城市于三月开始重建港口，工程将持续四年。')]), {
    width: 24,
  });
  expect(plain.split('\n').map(columnsOf)).toEqual([24, 20]);
});

test('no line is wider than the screen and no word is lost, whatever the words', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.integer({ min: 24, max: 120 }),
      (words, width) => {
        const lines = plainText(reply('answered', [text(words)]), { width }).split('\n');
        expect(Math.max(...lines.map(columnsOf))).toBeLessThanOrEqual(width);
        const whole = plainText(reply('answered', [text(words)]));
        expect(lines.join('').replace(/\s/gu, '')).toBe(whole.replace(/\s/gu, ''));
      },
    ),
  );
});

test('nothing in a text can move the cursor, colour the screen or turn the direction of writing', () => {
  const hostile = 'safe\u001b[31m\u0007\u202Etxet\u2066\r\nnext\u0085';
  const plain = plainText(
    reply('answered', [
      text(hostile),
      quote({
        text: hostile,
        citation: { ...place, section: hostile, source: hostile, article: { id: 'x', title: hostile } },
      }),
      list([hostile]),
      table([hostile], [[hostile]]),
      heading(hostile),
    ]),
  );
  expect(plain).toContain('safe[31mtxet next');
  expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
});

test('a very long paragraph is laid out in good time', () => {
  const long = text('word and '.repeat(110_000));
  const start = performance.now();
  plainText(reply('answered', [long]), { width: 80 });
  expect(performance.now() - start).toBeLessThan(3_000);
});

test.each([
  ['2026-03-05', '2026-03-05', 'en', 'Mar 5, 2026'],
  ['2026-03-01', '2026-03-31', 'en', 'March 2026'],
  ['2028-02-01', '2028-02-29', 'de', 'Februar 2028'],
  ['2026-01-01', '2026-12-31', 'en', '2026'],
  ['2026-01-01', '2026-12-31', 'zh', '2026年'],
  ['2026-03-02', '2026-03-08', 'en', 'Mar 2 – 8, 2026'],
  ['2025-01-01', '2026-12-31', 'en', 'Jan 1, 2025 – Dec 31, 2026'],
])('a time from %s to %s is written in %s as %s', (from, to, locale, written) => {
  expect(periodLine({ from, to }, locale).replace(/\s/gu, ' ')).toBe(written);
});
