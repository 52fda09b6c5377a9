import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { jsonLine } from '../../src/platforms/desk/json.ts';
import { quotesOf } from '../../src/reply/collect.ts';
import { plainText } from '../../src/reply/plain.ts';
import { ferry, harbour } from '../fakes/articles.ts';
import { botOver } from '../fakes/bot.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { actionsOf, answer } from './support.ts';

/** A bot whose library answers so, whatever it is asked. */
function botThatFinds(found: Partial<Answer>, asked = 'Mongolia') {
  const library = fakeLibrary([ferry, harbour]);
  return botOver({ library: { ...library, ask: () => ({ ...library.ask(asked), ...found }) } }).bot;
}

describe('/ask', () => {
  test('quotes, with the place and a way to the section', async () => {
    const reply = await answer('/ask What did Mayor Ines Calder say?');
    expect(quotesOf(reply)[0]?.citation).toMatchObject({ section: 'Money and Politics', paragraph: 1 });
    expect(actionsOf(reply)[0]).toMatchObject({ label: 'Read “Money and Politics”', command: 'read' });
  });

  test('says that the articles do not say, and names the nearest sections', async () => {
    const reply = await answer('/ask What is the capital of Mongolia?');
    expect(reply.status).toBe('not-covered');
    expect(quotesOf(reply)).toEqual([]);
    expect(plainText(reply)).toMatch(/^The articles don’t say\.\n\nThese sections come nearest:/u);
  });

  test('quotes what comes nearest, where something does, and says that this is no sure answer', async () => {
    const { quotes } = fakeLibrary([ferry, harbour]).ask('Ines Calder');
    const reply = await answer('/ask Where was Calder born?', botThatFinds({ nearest: quotes }));
    expect(reply.status).toBe('not-covered');
    expect(quotesOf(reply)).toEqual(quotes);
    expect(plainText(reply)).toMatch(/^The articles don’t say for sure\. What comes nearest:\n\n│/u);
    expect(actionsOf(reply)[0]).toMatchObject({ label: 'Read “Money and Politics”', command: 'read' });
    expect(JSON.parse(jsonLine('', reply, 'en'))).toMatchObject({ status: 'not-covered', quotes: [] });
  });

  test('says what there is to one whose question has nothing in common with the articles', async () => {
    const reply = await answer('/ask How do I reset my password?', botThatFinds({ suggestions: [] }));
    expect(plainText(reply)).toMatch(/^The articles don’t say\.\n\nThey do cover …\n\n→ /u);
    expect(actionsOf(reply)[0]).toMatchObject({ command: 'keypoints' });
  });

  test('says as what a word was read that no article has', async () => {
    const slips = [{ typed: 'Caldr', meant: 'Calder' }];
    const reply = await answer('/ask Who is Ines Caldr?', botThatFinds({ slips }, 'Ines Calder'));
    expect(plainText(reply)).toMatch(/^Reading “Caldr” as “Calder”\n\n│/u);
  });

  test('offers the question that may have been meant, of the same article', async () => {
    const bot = botThatFinds({ meant: 'Who is Calder?' });
    const reply = await answer('/ask Who is Caldr? article:harbour', bot);
    expect(reply.status).toBe('not-covered');
    expect(plainText(reply)).toMatch(/^The articles don’t say\.\n\nDid you mean …\n\n→ Who is Calder\?/u);
    const options = { question: 'Who is Calder?', article: harbour.id };
    expect(actionsOf(reply)[0]).toMatchObject({ command: 'ask', options });
  });

  test('shows the key points, the newest article first, to one who asks what is new', async () => {
    const bot = botThatFinds({ news: true });
    for (const [question, command] of [
      ['what’s new?', '/keypoints'],
      ['/ask what’s new? article:harbour', '/keypoints article:harbour'],
    ] as const) {
      expect(plainText(await answer(question, bot))).toBe(plainText(await answer(command, bot)));
    }
  });

  test('says of which time the articles are that answer one who asks of a time', async () => {
    const period = {
      from: '2026-03-01',
      to: '2026-03-31',
      words: 'March 2026',
      rest: 'Calder in',
      subject: 'Calder',
      kind: 'calendar' as const,
    };
    const reply = await answer('/ask Who is Calder?', botThatFinds({ period }, 'Ines Calder'));
    expect(plainText(reply)).toMatch(/^March 2026\n\n│/u);
    const other = await answer('/ask Who is Calder?', botThatFinds({ outside: period }, 'Ines Calder'));
    expect(plainText(other)).toMatch(/^Nothing on this from March 2026; from other days:\n\n│/u);
    const bot = botThatFinds({ news: true, period: { ...period, words: 'harbour' } });
    expect(plainText(await answer('any news?', bot))).toBe(
      plainText(await answer('/keypoints harbour', bot)),
    );
  });

  test('an article that is not there is no reason to search the others', async () => {
    const reply = await answer('/ask who is Calder article:"Fery Strike"');
    expect(reply.status).toBe('error');
    expect(plainText(reply)).toContain('No article is called “Fery Strike”.');
  });
});
