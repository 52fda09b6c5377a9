import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../../src/bot/command.ts';
import { buttons, reply, text } from '../../../src/reply/build.ts';
import {
  directMessage,
  homeOpened,
  press,
  shortcut,
  slash,
  submission,
  suggestion,
} from '../../emulators/slack/payloads.ts';
import { channel } from '../../emulators/slack/state.ts';
import { type Setting, scene, WAYS, wordsOf } from './support.ts';

const pages = defineCommand({
  name: 'pages',
  description: 'Pages to turn',
  options: {
    page: { type: 'integer', description: 'Which' },
    ballast: { type: 'text', description: 'Long', maxLength: 2_000 },
  },
  run: ({ options: { page = 1, ballast = '' } }) =>
    reply('answered', [
      text(`This is page ${page} with ${ballast.length}`),
      buttons(
        { label: 'On', command: 'pages', options: { page: page + 1 } },
        { label: 'Far', command: 'pages', options: { ballast: '"'.repeat(1_500) } },
      ),
    ]),
});

describe.each(WAYS)('by %s', (way) => {
  const at = (setting: Setting = {}) => scene({ way, ...setting });

  test('a page is turned in place where only the asker sees it', async () => {
    const { ask, slack } = await at({ extra: [pages] });
    const first = await ask(slash(slack, '/pages'), 'response_url');
    const second = await ask(press(slack, first, 'On', { ephemeral: true }), 'response_url');
    expect(second.given).toMatchObject({ replace_original: true, response_type: 'ephemeral' });
    expect(wordsOf(second.given)).toContain('This is page 2');
    const third = await ask(press(slack, second, 'On', { ephemeral: true }), 'response_url');
    expect(wordsOf(third.given)).toContain('This is page 3');
  });

  test('what everyone sees stays as it is; whoever presses gets a page of their own', async () => {
    const { ask, slack } = await at({ extra: [pages] });
    const first = await ask(slash(slack, '/pages'), 'response_url');
    const shared = await ask(press(slack, first, 'Show everyone', { ephemeral: true }), 'chat.postMessage');
    const own = await ask(press(slack, shared, 'On', { user: 'U2' }), 'response_url');
    expect(own.given).toMatchObject({ replace_original: false, response_type: 'ephemeral' });
    expect(slack.callsTo('chat.update')).toEqual([]);
  });

  test('in a direct message the message itself is changed', async () => {
    const { ask, slack } = await at({ extra: [pages] });
    slack.workspaces.get('T1')?.channels.set('DU1', channel('DU1', true));
    const first = await ask(directMessage('/pages'), 'chat.postMessage');
    const turned = await ask(press(slack, first, 'On', { channel: 'DU1' }), 'chat.update');
    expect(turned.given).toMatchObject({ channel: 'DU1', ts: first.stamp });
    expect(wordsOf(turned.given)).toContain('This is page 2');
  });

  test('what is too long for a button is kept, and politely gone once it has expired', async () => {
    const { ask, slack, stores } = await at({ extra: [pages] });
    const first = await ask(slash(slack, '/pages'), 'response_url');
    const far = await ask(press(slack, first, 'Far', { ephemeral: true }), 'response_url');
    expect(wordsOf(far.given)).toContain('with 1500');
    stores.expireButtons();
    const gone = await ask(press(slack, first, 'Far', { ephemeral: true }), 'response_url');
    expect(wordsOf(gone.given)).toContain('This button is too old to work.');
  });

  test.each([
    'nonsense',
    '{"c":"pages"}',
    '{"c":"pages","o":{"page":{"deep":1}}}',
    '#0123',
    '{"c":"pages","o":{},"more":1}',
  ])('a button that carries %s is as good as expired', async (value) => {
    const { ask, slack } = await at({ extra: [pages] });
    const first = await ask(slash(slack, '/pages'), 'response_url');
    const { given } = await ask(press(slack, first, 'On', { value }), 'response_url');
    expect(wordsOf(given)).toContain('This button is too old to work.');
  });

  test('a button is a command like any other: whoever presses has to be allowed', async () => {
    const rule = defineCommand({
      name: 'rule',
      description: 'For some',
      access: 'managers',
      options: {},
      run: () => reply('answered', [text('Done'), buttons({ label: 'Again', command: 'rule', options: {} })]),
    });
    const { ask, slack } = await at({ extra: [rule] });
    const answer = await ask(slash(slack, '/rule', { user: 'UADMIN' }), 'response_url');
    expect(wordsOf(answer.given)).toContain('Done');
    const other = await ask(press(slack, answer, 'Again', { user: 'U1' }), 'response_url');
    expect(wordsOf(other.given)).toContain('/rule is for those who manage this place.');
  });

  test('whether an answer helped is kept with the answer, not with its words', async () => {
    const { ask, slack, stores } = await at();
    const answer = await ask(slash(slack, '/ask What did Ines Calder call the loan?'), 'response_url');
    const yes = await ask(
      press(slack, answer, 'opinion', { ephemeral: true, value: 'helpful' }),
      'response_url',
    );
    expect(wordsOf(yes.given)).toContain('Thank you');
    await ask(
      press(slack, answer, 'opinion', { ephemeral: true, user: 'U2', value: 'not-helpful' }),
      'response_url',
    );
    expect(stores.opinions).toEqual([`T1 U1 ${answer.stamp} helpful`, `T1 U2 ${answer.stamp} not helpful`]);
  });

  test('a choice from a menu is answered, and a link that opens in the browser is acknowledged', async () => {
    const { ask, send, slack } = await at();
    const outline = await ask(slash(slack, '/sections harbour'), 'response_url');
    const read = await ask(press(slack, outline, 'Money and Politics', { ephemeral: true }), 'response_url');
    expect(wordsOf(read.given)).toContain('Mayor Ines Calder');
    await send(press(slack, outline, 'Open the source', { ephemeral: true }));
  });

  test('the home shows topics and the newest articles; what is pressed there is answered directly', async () => {
    const { ask, slack } = await at();
    const home = await ask(homeOpened('home'), 'views.publish');
    expect(home.given['user_id']).toBe('U1');
    expect(wordsOf(home.given)).toMatch(
      /What the articles are about.*Cost.*2 articles.*Port City Rebuilds/su,
    );
    const answer = await ask(press(slack, home, 'Cost', { home: true }), 'chat.postMessage');
    expect(answer.given['channel']).toBe('DU1');
    expect(wordsOf(answer.given)).toContain('The council borrowed 57 million');
  });

  test('opening the home ten times uses up nothing of what one may ask', async () => {
    const { ask, slack } = await at();
    for (let n = 0; n < 10; n += 1)
      await ask(homeOpened('home', { user: n % 2 ? 'U1' : 'UADMIN' }), 'views.publish');
    const { given } = await ask(slash(slack, '/keypoints cranes'), 'response_url');
    expect(wordsOf(given)).toContain('China delivers them');
  });

  test('the shortcut opens a form; what is missing is said at its field; the answer comes directly', async () => {
    const { ask, send } = await at();
    const { given } = await ask(shortcut('ask'), 'views.open');
    expect(given['view']).toMatchObject({ type: 'modal', callback_id: 'ask_form', private_metadata: 'en' });
    expect(await send(submission('ask_form', { question: { value: ' ' }, topic: {}, article: {} }))).toEqual({
      response_action: 'errors',
      errors: { question: 'Ask a question or choose a topic.' },
    });
    expect(
      await send(
        submission('ask_form', { question: { value: 'Who?' }, topic: { picked: 'Cost' } }, {}, 'es'),
      ),
    ).toEqual({
      response_action: 'errors',
      errors: { topic: 'Haz una pregunta o elige un tema, pero no las dos cosas.' },
    });
    const filled = submission('ask_form', { question: { value: 'What did Ines Calder call the loan?' } });
    const answer = await ask(filled, 'chat.postMessage');
    expect(answer.given['channel']).toBe('DU1');
    expect(wordsOf(answer.given)).toContain('a bet on the next century');
    const topic = submission('ask_form', {
      question: {},
      topic: { picked: 'Cost' },
      article: { picked: 'port-city-rebuilds-its-harbour' },
    });
    expect(wordsOf((await ask(topic, 'chat.postMessage')).given)).toContain('57 million');
  });

  test('the form suggests topics and articles while one types', async () => {
    const { send } = await at();
    expect(await send(suggestion('topic', 'cos'))).toMatchObject({ options: [{ value: 'Cost' }] });
    expect(await send(suggestion('article', 'ferry'))).toMatchObject({
      options: [{ text: { text: 'Ferry Strike Ends' }, value: 'ferry-strike-ends' }],
    });
  });

  test('“Ask about this” opens the form with the words of the message', async () => {
    const { ask } = await at();
    const { given } = await ask(shortcut('ask_about', 'Who is &lt;Ines Calder&gt;?'), 'views.open');
    expect(JSON.stringify(given['view'])).toContain('"initial_value":"Who is <Ines Calder>?"');
  });
});
