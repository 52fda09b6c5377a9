import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/answer/follow-up.ts';

const held = ['en', 'es', 'de', 'fr', 'zh'];
const following = (before: string, typed: string) => resolve(typed, [{ question: before }], held);

describe('resolve', () => {
  it('leaves a question alone that stands by itself', () => {
    expect(following('What does Milei want?', 'Who won the chess final in Oslo?')).toEqual({
      text: 'Who won the chess final in Oslo?',
      carried: [],
    });
  });

  it('puts a new name in the place of the last one: “and China?”', () => {
    const { text, carried } = following('What does Milei want from Brazil?', 'And China?');
    expect(carried).toEqual(['Milei', 'want', 'China']);
    expect(text).toContain('Milei');
    expect(text).not.toContain('Brazil');
  });

  it.each([
    ['Why did Milei buy F-16 aircraft?', 'When was that?', 'Milei'],
    ['Who is Milei?', 'Why?', 'Milei'],
    ['¿Quién es Javier Milei?', '¿Por qué?', 'Milei'],
    ['Wer ist Javier Milei?', 'Und warum?', 'Milei'],
  ])('carries everything where nothing is said: “%s” – “%s”', (before, typed, word) => {
    expect(following(before, typed).carried).toContain(word);
  });

  it('carries the one who was named to “he”', () => {
    const { carried } = following('Who is Javier Milei?', 'What does he think about tariffs?');
    expect(carried).toEqual(expect.arrayContaining(['Javier', 'Milei', 'tariffs']));
  });

  it('follows a chain of questions', () => {
    const turns = [{ question: 'What does Milei want from Brazil?' }, { question: 'And China?' }];
    expect(resolve('Why?', turns, held).carried).toEqual(expect.arrayContaining(['Milei', 'China']));
  });

  it('carries nothing without turns', () => {
    expect(resolve('and China?', [], held)).toEqual({ text: 'and China?', carried: [] });
  });
});
