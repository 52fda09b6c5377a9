import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../src/bot/command.ts';
import { UserError } from '../../src/errors.ts';
import { reply, text } from '../../src/reply/build.ts';
import { keyPointsOf, quotesOf } from '../../src/reply/collect.ts';
import { plainText } from '../../src/reply/plain.ts';
import type { Action, Reply } from '../../src/reply/reply.ts';
import { botOver, somebody } from '../fakes/bot.ts';

const say = (words: string) => ({ ...somebody, text: words });
const actionsOf = (answer: Reply): readonly Action[] =>
  answer.blocks.flatMap((block) => (block.kind === 'actions' ? block.buttons : []));

const trip = defineCommand({
  name: 'trip',
  description: 'Falls over',
  options: { how: { type: 'text', description: 'How' } },
  run: ({ options }) => {
    if (options.how === 'user') throw new UserError('tripped', 'The stone “x” lies there; walk around it.');
    throw new Error(`secret internals ${options.how}`);
  },
});

test('a command runs the same whether its options come apart or in one line', async () => {
  const { bot } = botOver();
  const apart = await bot.dispatch({ ...somebody, command: 'keypoints', options: { topic: 'china' } });
  const line = await bot.say(say('/keypoints china'));
  expect(keyPointsOf(apart).map(({ aspect }) => aspect)).toEqual(['Cranes']);
  expect(line).toEqual(apart);
});

test('the options that reach a command are typed', () => {
  defineCommand({
    name: 'typed',
    description: '',
    options: {
      words: { type: 'text', description: '', required: true },
      page: { type: 'integer', description: '' },
    },
    run: ({ options }) => {
      const words: string = options.words;
      const page: number | undefined = options.page;
      return reply('answered', [text(`${words}${page}`)]);
    },
  });
});

describe('words without a slash', () => {
  test('are a question, understood from the turns before', async () => {
    const { bot } = botOver();
    const first = await bot.say(say('What did Mayor Ines Calder call the loan?'));
    expect(quotesOf(first)[0]?.text).toContain('a bet on the next century');
    const second = await bot.say(say('And China?'));
    expect(plainText(second)).toMatch(/^Asking about: .*Mayor Ines Calder/u);
  });

  test('of another user do not count as turns before', async () => {
    const { bot } = botOver();
    await bot.say(say('What did Mayor Ines Calder call the loan?'));
    const other = { ...somebody, user: { ...somebody.user, id: 'user-2' }, text: 'And China?' };
    expect(plainText(await bot.say(other))).not.toContain('Asking about');
  });

  test('a question asked by command stands by itself, but is remembered', async () => {
    const { bot } = botOver();
    await bot.say(say('/ask What did Mayor Ines Calder call the loan?'));
    expect(plainText(await bot.say(say('/ask And China?')))).not.toContain('Asking about');
    expect(plainText(await bot.say(say('And the Nordic Bank?')))).toContain('Asking about: And China');
  });

  test.each([
    ['/keypoints Nordic Bank', 'Nordic Bank'],
    ['/read Money and Politics', 'Money Politics'],
    ['/compare Harbour Ferry', 'Harbour Ferry'],
  ])('what a command is about is remembered as what is spoken of: %s', async (command, topic) => {
    const { bot } = botOver();
    await bot.say(say(command));
    expect(plainText(await bot.say(say('And China?')))).toContain(`Asking about: ${topic}`);
  });

  test('"help" alone shows the help, in any language the bot speaks it', async () => {
    const { bot } = botOver();
    expect(plainText(await bot.say(say(' Help! ')))).toContain('What I can do');
    expect(plainText(await bot.say({ ...say('ayuda'), locale: 'es-MX' }))).toContain('Lo que sé hacer');
  });
});

test('"help" behind a command shows how it is used', async () => {
  const { bot } = botOver();
  expect(plainText(await bot.say(say('/read help')))).toContain('/read section [article]');
});

describe('what cannot be done', () => {
  test('a command for managers is refused to everybody else', async () => {
    const sail = defineCommand({
      name: 'sail',
      description: 'Leaves',
      access: 'managers',
      options: {},
      run: () => reply('answered', [text('off')]),
    });
    const { bot } = botOver({ extra: [sail] });
    const refused = await bot.say(say('/sail'));
    expect([refused.status, plainText(refused)]).toEqual(['error', expect.stringContaining('/sail')]);
    const denied = await bot.say({ ...say('/sail'), mayManage: async () => false });
    expect(denied.status).toBe('error');
    expect((await bot.say({ ...say('/sail'), mayManage: async () => true })).status).toBe('answered');
  });

  test.each(['', '   ', '/'])('an empty line (%j) is met with what to do', async (words) => {
    const answer = await botOver().bot.say(say(words));
    expect(answer).toMatchObject({ status: 'error', audience: 'asker' });
    expect(plainText(answer)).toBe('Ask a question in your own words, or type /help to see what I can do.');
  });

  test('an unknown command gets the nearest ones, with the words that were meant for them', async () => {
    const answer = await botOver().bot.say(say('/keypionts china'));
    expect(answer.status).toBe('error');
    expect(plainText(answer)).toContain('There is no command “/keypionts”');
    expect(actionsOf(answer)[0]).toMatchObject({ command: 'keypoints', options: { topic: 'china' } });
  });

  test('a button of a command that is no more is met politely', async () => {
    const answer = await botOver().bot.dispatch({ ...somebody, command: 'gone', options: {} });
    expect(plainText(answer)).toContain('There is no command “/gone”');
  });

  test('a line longer than is read is refused by its length', async () => {
    const answer = await botOver().bot.say(say('x'.repeat(100_000)));
    expect(plainText(answer)).toContain('That is 100,000 characters long, and 8,000 is the most I read.');
  });

  test('faults are told in the user’s language', async () => {
    const answer = await botOver().bot.say({ ...say('/read'), locale: 'es' });
    expect(plainText(answer)).toBe('A /read le falta «section». Escribe /help read para ver cómo se usa.');
  });
});

describe('the error boundary', () => {
  test('shows a fault the user can mend as it is', async () => {
    const { bot, logger } = botOver({ extra: [trip] });
    const answer = await bot.say(say('/trip user'));
    expect(answer).toMatchObject({ status: 'error', audience: 'asker' });
    expect(plainText(answer)).toBe('The stone “x” lies there; walk around it.');
    expect(logger.lines.map(({ level, fields }) => [level, fields['code']])).toEqual([['info', 'tripped']]);
  });

  test('gives a bug an incident id that stands in the log and in the reply, and tells nothing else', async () => {
    const { bot, logger } = botOver({ extra: [trip] });
    const answer = await bot.dispatch({ ...somebody, command: 'trip', options: { how: 'badly' } });
    const [line] = logger.lines;
    expect(line?.level).toBe('error');
    expect(line?.fields['err']).toBeInstanceOf(Error);
    expect(String(line?.fields['incident'])).toMatch(/^[0-9a-f]{8}$/u);
    expect(plainText(answer)).toContain(String(line?.fields['incident']));
    expect(plainText(answer)).not.toContain('secret');
  });
});

describe('the pace', () => {
  test('is five questions in ten seconds, over commands, buttons and messages together', async () => {
    const { bot, clock } = botOver();
    for (let count = 0; count < 5; count += 1) {
      const answer =
        count % 2 ? bot.say(say('China?')) : bot.dispatch({ ...somebody, command: 'articles', options: {} });
      expect((await answer).status).not.toBe('error');
    }
    const refused = await bot.say(say('China?'));
    expect(plainText(refused)).toBe('That was a lot at once. Please ask again in 10 seconds.');
    clock.pass(10);
    expect((await bot.say(say('China?'))).status).toBe('answered');
  });

  test('does not bind the person at the terminal', async () => {
    const { bot } = botOver();
    const place = { kind: 'terminal', id: 'terminal' } as const;
    const answers = await Promise.all(Array.from({ length: 50 }, () => bot.say({ ...say('China?'), place })));
    expect(answers.every(({ status }) => status === 'answered')).toBe(true);
  });
});

describe('the log', () => {
  test('has one line for each call, with ids, command, outcome and time, and no words of the user', async () => {
    const { bot, logger } = botOver();
    await bot.say(say('canary who is China?'));
    await bot.say(say('/canary china'));
    await bot.dispatch({ ...somebody, command: 'keypoints', options: { topic: 'canary' } });
    expect(logger.lines.map(({ fields }) => fields)).toEqual([
      {
        command: 'ask',
        platform: 'discord',
        tenant: 'guild',
        user: 'user-1',
        status: 'answered',
        milliseconds: 0,
      },
      {
        command: 'unknown',
        platform: 'discord',
        tenant: 'guild',
        user: 'user-1',
        status: 'error',
        milliseconds: 0,
      },
      {
        command: 'keypoints',
        platform: 'discord',
        tenant: 'guild',
        user: 'user-1',
        status: 'not-covered',
        milliseconds: 0,
      },
    ]);
    expect(JSON.stringify(logger.lines)).not.toContain('canary');
  });

  test('has the words only where the operator wants them', async () => {
    const { bot, logger } = botOver({ logTexts: true });
    await bot.say(say('canary who is China?'));
    expect(logger.lines[0]?.fields['input']).toBe('canary who is China?');
  });
});
