import { defineCommand } from '../src/bot/command.ts';
import { list, reply } from '../src/reply/build.ts';
import { faultReply, isReply, serviceOf, timezoneOption } from './digest-common.ts';

export const digestSettings = defineCommand({
  name: 'digest settings',
  description: 'Time zone of new digests, who sees answers, and who may change digests',
  translations: {
    es: { description: 'Zona horaria de los resúmenes nuevos, quién ve las respuestas y quién los cambia' },
  },
  access: 'managers',
  options: {
    timezone: timezoneOption,
    share: {
      type: 'boolean',
      description: 'Whether answers to commands are shown to everyone in the channel',
      translations: {
        es: { name: 'compartir', description: 'Si las respuestas a los comandos las ve todo el canal' },
      },
    },
    manager: {
      type: 'text',
      description: 'Somebody who may change digests; once more takes it back',
      maxLength: 100,
      translations: {
        es: { name: 'gestor', description: 'Alguien que puede cambiar los resúmenes; otra vez se lo quita' },
      },
    },
  },

  async run(call) {
    const { options, phrases } = call;
    const service = serviceOf(call);
    if (isReply(service)) return service;
    const { timezone: timeZone, share, manager } = options;
    const settings = await service.settings(call, { timeZone, share, manager });
    if ('fault' in settings) return faultReply(settings, call);
    const { managers } = settings;
    return reply('answered', [
      list([
        phrases.digestZone(settings.timeZone),
        settings.share ? phrases.digestShared : phrases.digestPrivate,
        ...(managers.length > 0 ? [phrases.digestManagers(managers.join(', '))] : []),
      ]),
    ]);
  },
});
