import { type Call, defineCommand } from '../src/bot/command.ts';
import type { DigestFault, DigestService, DigestView } from '../src/bot/digests.ts';
import { buttons, context, reply, text } from '../src/reply/build.ts';
import type { Action, Reply } from '../src/reply/reply.ts';
import { action } from './common.ts';
import { digestOption, faultReply, isReply, momentOf, serviceOf, topicOf } from './digest-common.ts';

interface Change {
  readonly make: (service: DigestService) => Promise<DigestView | DigestFault>;
  readonly say: (topic: string) => string;
  /** What undoes it. */
  readonly undo?: (digest: string) => Action;
}

async function changed(call: Call, { make, say, undo }: Change): Promise<Reply> {
  const service = serviceOf(call);
  if (isReply(service)) return service;
  const view = await make(service);
  if ('fault' in view) return faultReply(view, call);
  const [next] = view.next;
  return reply('answered', [
    text(say(topicOf(view, call))),
    undo && next ? context(call.phrases.digestNext(momentOf(next, call))) : undefined,
    buttons(undo?.(view.id)),
  ]);
}

export const digestPause = defineCommand({
  name: 'digest pause',
  description: 'Stop a digest for a while; no article is lost meanwhile',
  translations: {
    es: { description: 'Detener un resumen por un tiempo; mientras, no se pierde ningún artículo' },
  },
  access: 'managers',
  options: { digest: digestOption },
  run: (call) =>
    changed(call, {
      make: (service) => service.pause(call, call.options.digest),
      say: call.phrases.digestPaused,
      undo: (digest) => action(call.phrases.digestResume, 'digest resume', { digest }),
    }),
});

export const digestResume = defineCommand({
  name: 'digest resume',
  description: 'Let a digest go on that was paused or stopped',
  translations: { es: { description: 'Reanudar un resumen en pausa o detenido' } },
  access: 'managers',
  options: { digest: digestOption },
  run: (call) =>
    changed(call, {
      make: (service) => service.resume(call, call.options.digest),
      say: call.phrases.digestResumed,
      undo: (digest) => action(call.phrases.digestPause, 'digest pause', { digest }),
    }),
});

export const digestRemove = defineCommand({
  name: 'digest remove',
  description: 'Remove a digest of this channel',
  translations: { es: { description: 'Eliminar un resumen de este canal' } },
  access: 'managers',
  options: { digest: digestOption },
  run: (call) =>
    changed(call, {
      make: (service) => service.remove(call, call.options.digest),
      say: call.phrases.digestRemoved,
    }),
});

export const digestNow = defineCommand({
  name: 'digest now',
  description: 'Post a digest at once, out of turn',
  translations: { es: { description: 'Publicar un resumen ahora mismo, fuera de turno' } },
  access: 'managers',
  options: { digest: digestOption },
  run: (call) =>
    changed(call, {
      make: (service) => service.now(call, call.options.digest),
      say: call.phrases.digestOnItsWay,
    }),
});
