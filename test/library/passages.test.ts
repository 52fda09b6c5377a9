import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationIn } from '../../src/answer/passage.ts';
import type { Article } from '../../src/article/article.ts';
import { readArticle } from '../../src/article/read.ts';
import { passagesOf } from '../../src/library/passages.ts';
import { article } from '../fakes/articles.ts';

const cut = (read: Article) => passagesOf(read).map(({ passage }) => passage);
const passages = (...texts: string[]) => cut(article({ title: 'Ferries' }, [{ heading: null, texts }]));
/** As many sentences as a passage takes. */
const FULL = 'Crews struck. Trade went on. Talks began. They ended. Ferries sailed.';

describe('a passage', () => {
  it('is a paragraph as it stands, where that has sentences enough', () => {
    const [first, second] = passages(FULL, 'Nobody came.');
    expect(first).toMatchObject({ id: 'ferries/lead/1', text: FULL });
    expect(second).toMatchObject({ id: 'ferries/lead/2', text: 'Nobody came.' });
    expect(second?.citation.paragraph).toBe(2);
  });

  it('is several short paragraphs that follow each other', () => {
    const texts = Array.from({ length: 7 }, (_, at) => `Ferry ${at} sailed.`);
    const [first, second, ...others] = passages(...texts);
    expect(first?.text).toBe(texts.slice(0, 5).join('\n\n'));
    expect(second?.text).toBe(texts.slice(5).join('\n\n'));
    expect(others).toEqual([]);
  });

  it('never has paragraphs of two sections, nor two rows of a table', async () => {
    const text =
      '# Ferries\n\nCrews struck.\n\n## Later\n\nTrade went on.\n\n| Ship | Port |\n|---|---|\n| Alma | Hull |\n| Vega | Oslo |\n';
    const read = await readArticle({ path: 'ferries.md', bytes: Buffer.from(text) });
    expect(cut(read).map((passage) => passage.text)).toEqual([
      'Crews struck.',
      'Trade went on.',
      'Ship | Port',
      'Alma | Hull',
      'Vega | Oslo',
    ]);
  });

  it('of a paragraph as long as an article is one of several, of whole sentences, all at its own place', () => {
    const sentences = Array.from({ length: 400 }, (_, at) => `Ferry number ${at} sailed to Hull.`);
    const text = sentences.join(' ');
    const [, ...parts] = passages(FULL, text);
    expect(parts.length).toBeGreaterThan(3);
    expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
    for (const part of parts) {
      expect(part.text.length).toBeLessThanOrEqual(2_000);
      expect(text).toContain(part.text);
      expect(part.citation.paragraph).toBe(2);
    }
    const said = parts.flatMap((part) =>
      part.sentences.map(({ start, end }) => part.text.slice(start, end).trim()),
    );
    expect(said).toEqual(sentences);
  });

  it('keeps a sentence whole that is longer than a passage', () => {
    const long = `It sailed ${'on and '.repeat(500)}on.`;
    const [, first, second] = passages(FULL, `${long} It came back.`);
    expect(first?.text).toBe(long);
    expect(second?.text.trim()).toBe('It came back.');
  });
});

describe('the place of words', () => {
  const [passage] = passages('Crews struck. Trade went on.', 'Talks began.');
  const at = (words: string) => {
    const start = passage?.text.indexOf(words) ?? -1;
    return passage && citationIn(passage, { start, end: start + words.length });
  };

  it('is their paragraph', () => {
    expect(at('Trade went on.')).toMatchObject({ paragraph: 1 });
    expect(at('Trade went on.')).not.toHaveProperty('lastParagraph');
    expect(at('Talks began.')).toMatchObject({ paragraph: 2 });
  });

  it('is from one paragraph to another where they go on there', () => {
    expect(at('Trade went on.\n\nTalks began.')).toMatchObject({ paragraph: 1, lastParagraph: 2 });
  });

  it('is right for every sentence of any article', () => {
    const sentence = fc.constantFrom('It sailed.', 'Nobody came!', 'Who knows?');
    const texts = fc.array(fc.array(sentence, { minLength: 1, maxLength: 7 }), {
      minLength: 1,
      maxLength: 9,
    });
    fc.assert(
      fc.property(texts, (given) => {
        const paragraphs = given.map((said) => said.join(' '));
        const found = passages(...paragraphs).flatMap((one) =>
          one.sentences.map((range) => ({
            said: one.text.slice(range.start, range.end).trim(),
            paragraph: citationIn(one, range).paragraph,
          })),
        );
        expect(found).toEqual(
          given.flatMap((all, index) => all.map((said) => ({ said, paragraph: index + 1 }))),
        );
      }),
    );
  });
});
