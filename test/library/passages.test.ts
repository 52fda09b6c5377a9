import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/library/passages.ts';
import { article } from '../fakes/articles.ts';

const passages = (text: string) =>
  passagesOf(article({ title: 'Ferries' }, [{ heading: null, texts: ['The first one.', text] }])).map(
    ({ passage }) => passage,
  );

describe('a paragraph', () => {
  it('is one passage, as it stands', () => {
    const [first, second] = passages('Crews struck. Trade went on.');
    expect(first?.id).toBe('ferries/lead/1');
    expect(second).toMatchObject({ id: 'ferries/lead/2', text: 'Crews struck. Trade went on.' });
  });

  it('that is as long as an article becomes several passages of whole sentences, all at its own place', () => {
    const sentences = Array.from({ length: 400 }, (_, at) => `Ferry number ${at} sailed to Hull.`);
    const text = sentences.join(' ');
    const [, ...parts] = passages(text);
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
    const [, first, second] = passages(`${long} It came back.`);
    expect(first?.text).toBe(long);
    expect(second?.text.trim()).toBe('It came back.');
  });
});
