import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { OperatorError } from '../../src/errors.ts';

const read = (path: string, text: string): Promise<Article> =>
  readArticle({ path, bytes: new TextEncoder().encode(text) });

const PARAGRAPH =
  'The harbour council met on Monday and agreed to repair the old bridge before the winter storms.';

describe('an article from its source', () => {
  test('takes its id from the path, or from the front matter', async () => {
    expect((await read('2026/Old Bridge.md', `# Bridge\n\n${PARAGRAPH}`)).id).toBe('2026-old-bridge');
    expect((await read('a.md', `---\nid: the-bridge\n---\n${PARAGRAPH}`)).id).toBe('the-bridge');
  });

  test('keeps section ids unique, in order', async () => {
    const body = ['Costs', 'Outlook', 'Costs', '成本']
      .map((heading) => `## ${heading}\n\n${PARAGRAPH}`)
      .join('\n\n');
    const { sections } = await read('a.md', `# Bridge\n\n${body}`);
    expect(sections.map(({ id }) => id)).toEqual(['costs', 'outlook', 'costs-2', '成本']);
  });

  test('reads title, date, source, address and language of the front matter', async () => {
    const front =
      'title: "The Bridge"\ndate: 2026-02-28\nsource: The Coast\nurl: https://coast.example/b\nlanguage: en-GB';
    const { title, date, source, url, language } = await read('a.md', `---\n${front}\n---\n\n${PARAGRAPH}`);
    expect({ title, date, source, url, language }).toEqual({
      title: 'The Bridge',
      date: '2026-02-28',
      source: 'The Coast',
      url: 'https://coast.example/b',
      language: 'en',
    });
  });

  test('links nowhere but to http and https', async () => {
    const { url } = await read('a.md', `---\nurl: "javascript:alert(1)"\n---\n\n${PARAGRAPH}`);
    expect(url).toBeUndefined();
  });

  test('tells the language of a section that is written in another', async () => {
    const german =
      'Der Rat der Hafenstadt hat am Montag beschlossen, die alte Brücke vor den Winterstürmen zu erneuern. ' +
      'Die Kosten trägt zur Hälfte das Land, die andere Hälfte müssen die Anwohner über eine neue Abgabe aufbringen.';
    const { language, sections } = await read(
      'a.md',
      `# Bridge\n\n${PARAGRAPH} ${PARAGRAPH}\n\n${PARAGRAPH} ${PARAGRAPH}\n\n## Auf Deutsch\n\n${german}`,
    );
    expect(language).toBe('en');
    expect(sections.map((section) => section.language)).toEqual(['en', 'de']);
  });

  test('sentences are ranges of their paragraph that end where the sentence ends', async () => {
    const { sections } = await read(
      'a.txt',
      'The U.S. Plan\n\nMr. Hale spoke at 3.5 p.m. on Monday. “We agree,” he said. Nobody asked why.',
    );
    const [paragraph] = sections[0]?.paragraphs ?? [];
    expect(paragraph?.sentences.map(({ start, end }) => paragraph.text.slice(start, end))).toEqual([
      'Mr. Hale spoke at 3.5 p.m. on Monday.',
      '“We agree,” he said.',
      'Nobody asked why.',
    ]);
  });
});

describe('key points', () => {
  test('of a table, a list with labels and a list without', async () => {
    const text = `# Bridge\n\n${PARAGRAPH}\n\n## Key Takeaways\n\n| Aspect | Details |\n|---|---|\n| Cost | 4 million |\n\n## In brief\n\n- **Start**: May 2026\n- Funding: half from the state\n- The old bridge stays open`;
    const { sections } = await read('a.md', text);
    expect(
      sections.flatMap(({ keyPoints }) => keyPoints.map(({ aspect, detail }) => [aspect, detail])),
    ).toEqual([
      ['Cost', '4 million'],
      ['Start', 'May 2026'],
      ['Funding', 'half from the state'],
      ['In brief', 'The old bridge stays open'],
    ]);
  });

  test('a table whose columns say so is one, wherever it stands; a table of figures is not', async () => {
    const text = `# Bridge\n\n## What we know\n\n${PARAGRAPH}\n\n| Aspect | Details |\n|---|---|\n| Cost | 4 million |\n\n## Traffic\n\n| Year | Cars |\n|---|---|\n| 2025 | 1,400 |`;
    const [known, traffic] = (await read('a.md', text)).sections;
    expect(known?.keyPoints).toEqual([{ aspect: 'Cost', detail: '4 million', extracted: false }]);
    expect(traffic?.keyPoints).toEqual([]);
    expect(traffic?.paragraphs.map(({ kind, text: row }) => [kind, row])).toEqual([
      ['row', 'Year | Cars'],
      ['row', '2025 | 1,400'],
    ]);
  });

  test('are extracted where the article states none: one sentence a section, none twice, no promotion', async () => {
    const other =
      'The bridge was built in 1911 by the harbour company and has carried trams, carts and lorries since.';
    const text = `# Bridge\n\n${PARAGRAPH} Subscribe to our newsletter for more news about the harbour and its bridge.\n\n## History\n\n${PARAGRAPH} ${other}\n\n## More\n\n${PARAGRAPH}`;
    const { sections } = await read('a.md', text);
    const points = sections.flatMap(({ keyPoints }) => keyPoints);
    expect(points.every(({ extracted }) => extracted)).toBe(true);
    expect(new Set(points.map(({ detail }) => detail)).size).toBe(points.length);
    expect(sections.map(({ keyPoints }) => keyPoints.length)).toEqual([1, 1, 0]);
    expect(points.map(({ detail }) => detail)).toEqual([PARAGRAPH, other]);
  });

  test('are extracted of a brief, whose sentences are all short', async () => {
    const { sections } = await read('a.md', '# Port\n\nThe port closed. Ferries stay in port tonight. Why?');
    expect(sections[0]?.keyPoints.map(({ detail }) => detail)).toEqual(['The port closed.']);
  });
});

describe('whatever is read', () => {
  test('is an article whose words all stand in the source, or a fault with its remedy', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# Key points\n',
        'A Heading\n',
        '| a | b |\n',
        '|———|\n',
        '- item: one\n',
        '\n\n',
        '.',
        ',',
        '“',
        '1. ',
        '> ',
        '<b>',
        '```',
        '***',
      ),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.lorem({ mode: 'sentences', maxCount: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const source = pieces.join('');
        const article = await read('any.txt', source).catch((error: unknown) => {
          if (error instanceof OperatorError) return undefined;
          throw error;
        });
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        const sections = article?.sections ?? [];
        for (const { paragraphs } of sections) {
          for (const { text, sentences } of paragraphs) {
            expect(letters(source)).toContain(letters(text));
            for (const { start, end } of sentences) expect(text.slice(start, end).trim()).not.toBe('');
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
