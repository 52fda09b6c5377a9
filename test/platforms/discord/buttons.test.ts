/** Pages, menus and sharing, pressed by the asker and by others, before and after a restart. */
import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { defineCommand } from '../../../src/bot/command.ts';
import { customId, inlineBody, readPressed } from '../../../src/platforms/discord/buttons.ts';
import { actions, reply, text } from '../../../src/reply/build.ts';
import { buttonsOf, textOf, user } from '../../emulators/discord/payloads.ts';
import { article } from '../../fakes/articles.ts';
import { fakeLibrary } from '../../fakes/library.ts';
import { fakeStores } from '../../fakes/stores.ts';
import { answered, isPrivate, messagesIn, online, posted, pressedTo, until } from './support.ts';

/** Fifteen articles, one of which has a name too long for a button. */
const many: readonly Article[] = Array.from({ length: 15 }, (_, index) =>
  article({ title: `Harbour News ${index}` }, [
    { heading: null, texts: ['The harbour is there.'] },
    {
      heading: `A heading that is far too long for what a button of Discord can carry by itself, number ${index}`,
      texts: ['Long words.'],
    },
    { heading: 'End', texts: ['The end.'] },
  ]),
);

const press = (label: string, message: Parameters<typeof buttonsOf>[0]): string => {
  const buttons = [...buttonsOf(message)];
  const found = buttons.find(([name]) => name.startsWith(label));
  if (!found) throw new Error(`no button "${label}" among ${buttons.map(([name]) => name).join(', ')}`);
  return found[1];
};

test('pages turn in place, forwards and back', async () => {
  const { discord } = await online({ library: fakeLibrary(many) });
  const first = await answered(discord.slash('articles'));
  const before = { ...first };
  const second = await pressedTo(discord.press(first, press('Next page', first)), before);
  expect(second.id).toBe(first.id);
  expect(textOf(second)).toContain('Page 2 of 2');
  expect(isPrivate(second)).toBe(true);
  const again = { ...second };
  const back = await pressedTo(discord.press(second, press('Previous page', second)), again);
  expect(textOf(back)).toBe(textOf(before));
});

test('a button made before a restart works after it, however long its state', async () => {
  const { discord, restart } = await online({ library: fakeLibrary(many) });
  const section = await answered(discord.slash('search', { words: 'Long words', article: 'Harbour News 3' }));
  const id = press('Read', section);
  expect(id).toContain(':#');
  await restart();
  const next = await pressedTo(discord.press(section, id), { ...section });
  expect(textOf(next)).toContain('number 3');
});

test('what is kept no longer is said so, to the presser alone', async () => {
  const { discord, stores } = await online({ library: fakeLibrary(many) });
  const section = await answered(discord.slash('search', { words: 'Long words', share: true }));
  const before = textOf(section);
  stores.expireButtons();
  const told = await answered(discord.press(section, press('Read', section)));
  expect(textOf(told)).toContain('too old');
  expect(isPrivate(told)).toBe(true);
  expect(textOf(section)).toBe(before);
});

test('a public answer turns its page for the asker; others get a copy of their own', async () => {
  const { discord } = await online({ library: fakeLibrary(many) });
  const answer = await answered(discord.slash('articles', { share: true }));
  const before = { ...answer };
  const copy = await answered(discord.press(answer, press('Next page', answer), { user: user('other') }));
  expect(copy.id).not.toBe(answer.id);
  expect(isPrivate(copy)).toBe(true);
  expect(textOf(copy)).toContain('Page 2 of 2');
  expect(textOf(answer)).toBe(textOf(before));
  const turned = await pressedTo(discord.press(answer, press('Next page', answer)), before);
  expect(turned.id).toBe(answer.id);
  expect(isPrivate(turned)).toBe(false);
});

test('an answer for the asker alone can be shown to everyone', async () => {
  const { discord } = await online();
  const answer = await answered(discord.slash('keypoints', { topic: 'china' }));
  expect(messagesIn(discord, discord.channel.id)).toEqual([]);
  discord.press(answer, press('Show everyone', answer));
  const [shared] = await posted(discord, discord.channel.id);
  expect(shared && textOf(shared)).toBe(textOf(answer));
  expect(shared && isPrivate(shared)).toBe(false);
  expect(shared && [...buttonsOf(shared).keys()]).not.toContain('Show everyone');
});

test('with the bot alone, there is nobody to show an answer to', async () => {
  const { discord } = await online();
  const answer = await answered(discord.slash('keypoints', {}, { channel: discord.direct(discord.someone) }));
  expect([...buttonsOf(answer).keys()]).not.toContain('Show everyone');
});

test('ids that nobody gave out are expired, whatever is in them', async () => {
  const { buttons } = fakeStores();
  const tenant = { platform: 'discord', tenant: '1' } as const;
  for (const id of [
    '',
    'x',
    'a0',
    'a0:#',
    'a0:#nothing',
    'a0:ask {"a":',
    'a0:ask {"a":{"b":1}}',
    'm0:',
    'a0:ask [1]',
  ])
    expect(await readPressed(id, tenant, buttons), id).toMatchObject(
      id === 'a0:ask [1]' ? { action: { command: 'ask [1]' } } : { kind: 'expired' },
    );
});

test('a state comes back as it went, and only to its own server', async () => {
  const { buttons } = fakeStores();
  const [mine, theirs] = ['1', '2'].map((tenant) => ({ platform: 'discord', tenant }) as const);
  if (!mine || !theirs) throw new Error('no tenants');
  const action = { command: 'digest list', options: { topic: 'a {"b":1}', page: 2, all: true } };
  const id = customId('share', 3, inlineBody(action) ?? '');
  expect(await readPressed(id, mine, buttons)).toEqual({ kind: 'share', action });
  const kept = await buttons.keep(mine, JSON.stringify([action.command, action.options]));
  expect(await readPressed(`a0:#${kept}`, mine, buttons)).toEqual({ kind: 'run', action });
  expect(await readPressed(`a0:#${kept}`, theirs, buttons)).toEqual({ kind: 'expired' });
});

test('a button is checked like a call: rights are those of the presser', async () => {
  const { discord } = await online({ library: fakeLibrary(many) });
  const answer = await answered(discord.slash('articles', { share: true }));
  const forged = customId('run', 0, inlineBody({ command: 'read', options: { section: 7 } }) ?? '');
  const told = await answered(discord.press(answer, forged, { user: user('other') }));
  expect(textOf(told)).not.toBe('');
  const nothing = discord.press(answer, 'a0:no-such-command', { user: user('other') });
  expect(textOf(await answered(nothing))).toContain('There is no command');
  await until(() => nothing.acknowledged, 'an acknowledgement');
});

test('a button that a manager was shown does nothing for others', async () => {
  const pause = defineCommand({
    name: 'almanac pause',
    description: 'Pauses',
    options: {},
    access: 'managers',
    run: () =>
      reply('answered', [
        text('Paused.'),
        actions({ buttons: [{ label: 'Again', command: 'almanac pause', options: {} }] }),
      ]),
  });
  const { discord } = await online({ extra: [pause] });
  const managing = { permissions: 0x20n };
  const answer = await answered(discord.slash('almanac pause', { share: true }, managing));
  expect(textOf(answer)).toBe('Paused.');
  const refused = await answered(discord.press(answer, press('Again', answer), { user: user('other') }));
  expect(textOf(refused)).toContain('is for those who manage this place');
  expect(isPrivate(refused)).toBe(true);
  expect(textOf(answer)).toBe('Paused.');
});
