import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import { botOver } from '../fakes/bot.ts';
import { fakeLibrary } from '../fakes/library.ts';

const suggest = (command: string, option: string, typed: string, options = {}, bot = botOver().bot) =>
  bot.suggest({ command, option, typed, options, locale: 'en' });

describe('suggestions for an option', () => {
  test('are the most useful ones while nothing is typed', () => {
    expect(suggest('keypoints', 'topic', '').map(({ value }) => value)).toEqual(['Cost', 'Cranes', 'Result']);
    expect(suggest('articles', 'topic', '')).toHaveLength(3);
    expect(suggest('sections', 'article', '')).toEqual([
      { label: 'Port City Rebuilds Its Harbour', value: 'port-city-rebuilds-its-harbour' },
      { label: 'Ferry Strike Ends', value: 'ferry-strike-ends' },
    ]);
    expect(suggest('help', 'command', '').map(({ value }) => value)).toContain('keypoints');
  });

  test('follow what is typed, slips of the finger included', () => {
    expect(suggest('keypoints', 'topic', 'cra').map(({ value }) => value)).toEqual(['Cranes']);
    expect(suggest('sections', 'article', 'fery').map(({ value }) => value)).toEqual(['ferry-strike-ends']);
  });

  test('for a section are those of the article that was chosen', () => {
    expect(
      suggest('read', 'section', '', { article: 'ferry-strike-ends' }).map(({ label }) => label),
    ).toEqual(['Demands · Ferry Strike Ends']);
  });

  test('name a section so that reading it finds that one, also where two have one heading', async () => {
    const { bot } = botOver({ library: fakeLibrary([harbour]) });
    const values = suggest('read', 'section', 'looking', {}, bot).map(({ value }) => value);
    expect(values).toEqual([
      'port-city-rebuilds-its-harbour/looking-ahead',
      'port-city-rebuilds-its-harbour/looking-ahead-2',
    ]);
    expect(suggest('read', 'section', 'money', {}, bot)[0]?.value).toBe('Money and Politics');
  });

  test('never exceed what a platform takes', () => {
    const long = { ...ferry, title: `Long ${'😀'.repeat(200)}` };
    const { bot } = botOver({
      library: fakeLibrary(Array.from({ length: 60 }, (_, id) => ({ ...long, id: `a${id}` }))),
    });
    const choices = suggest('sections', 'article', 'long', {}, bot);
    expect(choices).toHaveLength(25);
    for (const { label, value } of choices) {
      expect(label.length).toBeLessThanOrEqual(100);
      expect(label.isWellFormed()).toBe(true);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });

  test('are none for an option that is free or does not exist', () => {
    expect(suggest('ask', 'question', 'wh')).toEqual([]);
    expect(suggest('ask', 'nothing', 'wh')).toEqual([]);
    expect(suggest('nothing', 'topic', 'wh')).toEqual([]);
  });
});

describe('completing a line', () => {
  const complete = (line: string) =>
    botOver({ library: fakeLibrary([harbour]) }).bot.completeLine(line, 'en');

  test.each([
    ['/key', ['/keypoints ']],
    ['/keypoints c', ['/keypoints Cost', '/keypoints Cranes']],
    ['/keypoints ', ['/keypoints Cost', '/keypoints Cranes']],
    ['/keypoints topic:cra', ['/keypoints topic:Cranes']],
    ['/read money an', ['/read Money and Politics']],
    ['/read "mon', ['/read Money and Politics']],
    [
      '/read article:port-city-rebuilds-its-harbour money',
      ['/read article:port-city-rebuilds-its-harbour Money and Politics'],
    ],
    ['/keypoints "Cost" ', ['/keypoints "Cost" port-city-rebuilds-its-harbour']],
    ['/help ar', ['/help articles']],
    ['/digest su', ['/digest subscribe ']],
    ['/digest l', ['/digest list ']],
    ['/digest subscribe cra', ['/digest subscribe Cranes']],
    ['/digest subscribe timezone:lord_h', ['/digest subscribe timezone:Australia/Lord_Howe']],
    ['/digest  pause ', []],
    ['what is', []],
    ['/nothing x', []],
  ])('%j', (line, lines) => {
    expect(complete(line)).toEqual(lines);
  });

  test('an empty line offers every command', () => {
    expect(complete('')).toHaveLength(commands.length);
  });
});
