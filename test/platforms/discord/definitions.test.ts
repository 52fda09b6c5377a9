import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { defineCommand } from '../../../src/bot/command.ts';
import { phrasesFor } from '../../../src/bot/phrases.ts';
import { definitionsFor } from '../../../src/platforms/discord/definitions.ts';
import { reply } from '../../../src/reply/build.ts';
import { faultsOf } from '../../emulators/discord/validate.ts';

const nothing = (): ReturnType<typeof reply> => reply('answered', []);
const all = definitionsFor(commands, phrasesFor);
const named = (name: string): unknown => all.find((one) => one.name === name);

test('the commands are ones that Discord takes', () => {
  expect(faultsOf('PUT /applications/:id/commands', all)).toEqual([]);
  const names = new Set(commands.map(({ name }) => name.split(' ')[0]));
  expect(all.map(({ name }) => name)).toEqual([...names, 'Ask about this']);
});

test('every command may be used in servers, with the bot alone and elsewhere, by servers and by users', () => {
  for (const one of all) expect(one).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
});

test('names, descriptions, limits and suggestions come from the command', () => {
  expect(named('read')).toMatchObject({
    name_localizations: { 'es-ES': 'leer', 'es-419': 'leer' },
    description_localizations: { 'es-ES': 'Una sección entera, página por página' },
    options: [
      {
        type: 3,
        name: 'section',
        required: true,
        max_length: 300,
        autocomplete: true,
        name_localizations: { 'es-419': 'sección' },
      },
      { type: 3, name: 'article', required: false },
      { type: 4, name: 'page', min_value: 1, max_value: 10_000 },
      { type: 5, name: 'share', required: false, name_localizations: { de: 'teilen', 'zh-TW': '公开' } },
    ],
  });
});

test('a message can be asked about from its menu', () => {
  expect(named('Ask about this')).toMatchObject({
    type: 3,
    name_localizations: { 'pt-BR': 'Perguntar sobre isto' },
  });
});

describe('commands of two words', () => {
  const member = (name: string, access: { access?: 'managers' } = {}): ReturnType<typeof defineCommand> =>
    defineCommand({
      name,
      description: `Does ${name}`,
      translations: { es: { name: 'resumen suscribir', description: 'Suscribe' } },
      options: { when: { type: 'text', description: 'When', choices: ['daily', 'weekly'] } },
      ...access,
      run: nothing,
    });

  test('become subcommands of one', () => {
    const [digest] = definitionsFor([member('digest subscribe'), member('digest list')], phrasesFor);
    expect(digest).toMatchObject({
      name: 'digest',
      name_localizations: { 'es-ES': 'resumen' },
      options: [
        {
          type: 1,
          name: 'subscribe',
          name_localizations: { 'es-ES': 'suscribir' },
          options: [{ name: 'when', choices: [{ name: 'daily', value: 'daily' }, {}] }, { name: 'share' }],
        },
        { type: 1, name: 'list' },
      ],
    });
    expect(digest).not.toHaveProperty('default_member_permissions');
  });

  test('are shown to managers alone where all of them are theirs', () => {
    const [digest] = definitionsFor([member('digest subscribe', { access: 'managers' })], phrasesFor);
    expect(digest).toMatchObject({ default_member_permissions: '16' });
  });
});

test('what Discord does not take is named', () => {
  const wrong = (change: object): (() => unknown) => {
    const command = {
      ...defineCommand({ name: 'fine', description: 'Fine', options: {}, run: nothing }),
      ...change,
    };
    return () => definitionsFor([command], phrasesFor);
  };
  expect(wrong({ description: 'x'.repeat(101) })).toThrow('The description of fine has 101 characters');
  expect(wrong({ name: 'Loud' })).toThrow('The name "Loud" of /Loud');
  const options = Object.fromEntries(
    Array.from({ length: 25 }, (_, i) => [`o${i}`, { type: 'text', description: 'x' }]),
  );
  expect(wrong({ options })).toThrow('/fine has 26 options');
});
