import { describe, expect, test } from 'vitest';
import { defineCommand } from '../../../src/bot/command.ts';
import { reply, text } from '../../../src/reply/build.ts';
import { press, slash } from '../../emulators/slack/payloads.ts';
import { scene, WAYS, wordsOf } from './support.ts';

const announce = defineCommand({
  name: 'digest announce',
  description: 'Says something to everyone',
  access: 'managers',
  options: {},
  run: () => ({ ...reply('answered', [text('Hear, hear')]), audience: 'everyone' as const }),
});
const digest = defineCommand({ ...announce, name: 'digest' });

describe.each(WAYS)('slash commands by %s', (way) => {
  test.each([
    ['/keypoints cranes', 'China delivers them in the second year.'],
    ['/keypoints', 'The council borrowed 57 million'],
    ['/ask What did Ines Calder call the loan?', 'a bet on the next century'],
    ['/search cranes', 'China will deliver the cranes.'],
    ['/articles', 'Ferry Strike Ends'],
    ['/sections harbour', 'Money and Politics'],
    ['/read Money', 'Mayor Ines Calder'],
    ['/help', '/keypoints [topic] [article]'],
    ['/news keypoints cranes', 'China delivers them in the second year.'],
    ['/news What did Ines Calder call the loan?', 'a bet on the next century'],
    ['/news', '/keypoints [topic] [article]'],
  ])('%s is answered to the asker alone', async (line, expected) => {
    const { ask, slack } = await scene({ way });
    const { given } = await ask(slash(slack, line), 'response_url');
    expect(given).toMatchObject({ response_type: 'ephemeral', replace_original: false, unfurl_links: false });
    expect(wordsOf(given)).toContain(expected);
  });

  test('an answer is shown to everyone when somebody says so, with their name', async () => {
    const { ask, slack } = await scene({ way });
    const answer = await ask(slash(slack, '/keypoints cranes'), 'response_url');
    const shared = await ask(press(slack, answer, 'Show everyone', { ephemeral: true }), 'chat.postMessage');
    expect(shared.given).toMatchObject({ channel: 'C1', unfurl_links: 'false', unfurl_media: 'false' });
    expect(wordsOf(shared.given)).toContain('China delivers them in the second year.');
    expect(JSON.stringify(shared.given['blocks'])).toContain('"user_id":"U1"');
  });

  test('where the bot is no member, it says how to invite it', async () => {
    const { ask, slack } = await scene({ way });
    const answer = await ask(slash(slack, '/keypoints cranes', { channel: 'CAWAY' }), 'response_url');
    const pressed = press(slack, answer, 'Show everyone', { channel: 'CAWAY', ephemeral: true });
    const { given } = await ask(pressed, 'response_url');
    expect(wordsOf(given)).toContain('/invite @Dateline');
  });

  test('an answer reaches the asker in their own language', async () => {
    const { ask, slack } = await scene({ way });
    const { given } = await ask(slash(slack, '/puntos dragons', { user: 'U2' }), 'response_url');
    expect(wordsOf(given)).toContain('Los artículos no dicen nada sobre «dragons».');
  });
});

test('a workspace may have chosen that answers are for everyone; faults never are', async () => {
  const { ask, slack, stores } = await scene();
  await stores.settings.write({ platform: 'slack', tenant: 'T1' }, { share: true, managers: [] });
  const answer = await ask(slash(slack, '/keypoints cranes'), 'response_url');
  expect(answer.given).toMatchObject({ response_type: 'in_channel' });
  expect(wordsOf(answer.given)).not.toContain('Show everyone');
  const fault = await ask(slash(slack, '/keypoints cranes page:9'), 'response_url');
  expect(fault.given).toMatchObject({ response_type: 'ephemeral' });
});

test.each([
  ['an admin', { user: 'UADMIN' }, 'in_channel'],
  ['whoever made the channel', { user: 'U2' }, 'in_channel'],
  ['somebody who was named for it', { user: 'U3' }, 'in_channel'],
  ['anybody in a direct message', { user: 'U1', channel: 'DU1' }, 'in_channel'],
  ['somebody else', { user: 'U1' }, 'ephemeral'],
])('what is for managers is open to %s or not', async (_, where, expected) => {
  const { ask, slack, stores } = await scene({ extra: [digest] });
  await stores.settings.write({ platform: 'slack', tenant: 'T1' }, { share: false, managers: ['U3'] });
  const { given } = await ask(slash(slack, '/digest', where), 'response_url');
  expect(given['response_type']).toBe(expected);
});

test('an answer that takes several messages comes whole, past what one address takes', async () => {
  const long = defineCommand({
    name: 'long',
    description: 'Says a lot',
    options: {},
    run: () =>
      reply(
        'answered',
        Array.from({ length: 120 }, (_, n) => text(`${n} ${'words '.repeat(120)}end${n}`)),
      ),
  });
  const { send, slack } = await scene({ extra: [long] });
  await send(slash(slack, '/long'));
  await slack.until('the last part', () =>
    slack.calls.some(({ given }) => wordsOf(given).includes('end119')),
  );
  const parts = slack.calls.filter(({ method }) => ['response_url', 'chat.postEphemeral'].includes(method));
  const words = parts.map(({ given }) => wordsOf(given)).join(' ');
  for (let n = 0; n < 120; n += 1) expect(words).toContain(`end${n}`);
  expect(slack.callsTo('response_url')).toHaveLength(5);
  expect(slack.callsTo('chat.postEphemeral').length).toBeGreaterThan(1);
});
