import { defineCommand } from '../src/bot/command.ts';
import { buttons, context, heading, list, reply, text } from '../src/reply/build.ts';
import { action } from './common.ts';

export const privacy = defineCommand({
  name: 'privacy',
  description: 'What I keep about you, and a way to erase it',
  translations: {
    es: { name: 'privacidad', description: 'Lo que guardo sobre ti, y cómo borrarlo' },
  },
  options: {
    erase: {
      type: 'boolean',
      description: 'Erase all of it',
      translations: { es: { name: 'borrar', description: 'Borrarlo todo' } },
    },
  },

  async run({ options, phrases, personal }) {
    if (options.erase) {
      await personal.erase();
      return reply('answered', [text(phrases.privacyErased), context(phrases.privacyNote)]);
    }
    const { turns, feedback, digests } = await personal.held();
    const held = [
      ...(turns > 0 ? [phrases.privacyTurns(turns)] : []),
      ...(feedback > 0 ? [phrases.privacyFeedback(feedback)] : []),
      ...(digests > 0 ? [phrases.privacyDigests(digests)] : []),
    ];
    return reply('answered', [
      heading(phrases.privacy),
      held.length > 0 ? list(held) : text(phrases.privacyNothing),
      context(phrases.privacyNote),
      held.length > 0 ? buttons(action(phrases.privacyErase, 'privacy', { erase: true })) : undefined,
    ]);
  },
});
