import { type Call, defineCommand } from '../src/bot/command.ts';
import type { DigestView } from '../src/bot/digests.ts';
import { actions, bold, heading, list, reply, text } from '../src/reply/build.ts';
import type { Rich } from '../src/reply/reply.ts';
import { action, topicOption } from './common.ts';
import {
  digestOption,
  faultReply,
  isReply,
  momentOf,
  scheduleOf,
  serviceOf,
  topicOf,
} from './digest-common.ts';

export const digestList = defineCommand({
  name: 'digest list',
  description: 'The digests of this channel: when they come next, and what became of the last one',
  translations: {
    es: { description: 'Los resúmenes de este canal: cuándo llega el próximo y qué pasó con el último' },
  },
  options: {
    mine: {
      type: 'boolean',
      description: 'Those that you have made, in every channel',
      translations: { es: { name: 'míos', description: 'Los que creaste tú, en todos los canales' } },
    },
  },

  async run(call) {
    const { phrases } = call;
    const service = serviceOf(call);
    if (isReply(service)) return service;
    const { mine } = call.options;
    const views = mine ? await service.mine(call) : await service.list(call);
    if ('fault' in views) return faultReply(views, call);
    if (views.length === 0) return reply('not-covered', [text(phrases.digestListEmpty)]);
    const removals = views.map((one) =>
      action(`${one.number}. ${topicOf(one, call)}`, 'digest remove', { digest: one.id }),
    );
    const stopped = views.find(({ state }) => state !== 'active');
    const shown = list(
      views.map((one) => described(one, call)),
      1,
    );
    // a digest is changed where it is posted
    if (mine) return reply('answered', [heading(phrases.digestList(views.length)), shown]);
    return reply('answered', [
      heading(phrases.digestList(views.length)),
      shown,
      actions({
        buttons: [
          action(phrases.digestPreview, 'digest preview', { digest: views[0]?.id }),
          stopped && action(phrases.digestResume, 'digest resume', { digest: stopped.id }),
        ],
        select: { placeholder: phrases.digestRemove, choices: removals },
      }),
    ]);
  },
});

function described(one: DigestView, call: Call): Rich {
  const parts = [scheduleOf(one.schedule, call), one.timeZone, stateOf(one, call), lastOf(one, call)];
  return [bold(topicOf(one, call)), ` — ${parts.filter((part) => part !== undefined).join(' · ')}`];
}

function stateOf({ state, reason, next }: DigestView, call: Call): string | undefined {
  const { phrases } = call;
  if (state === 'paused') return phrases.digestIsPaused;
  if (state === 'suspended') return phrases.digestIsStopped(reason ?? '');
  return next[0] && phrases.digestNext(momentOf(next[0], call));
}

function lastOf({ last }: DigestView, call: Call): string | undefined {
  if (!last) return undefined;
  const { phrases } = call;
  const when = momentOf(last.slot, call);
  switch (last.state) {
    case 'sent':
      return phrases.digestLastSent(when);
    case 'empty':
      return phrases.digestLastEmpty(when);
    case 'unknown':
      return phrases.digestLastUnknown(when);
    case 'merged':
    case 'expired':
      return phrases.digestLastSkipped(when);
    case 'dead':
    case 'suspended':
      return phrases.digestLastFailed(when);
    case 'due':
    case 'sending':
      return phrases.digestLastPending(when);
  }
}

export const digestPreview = defineCommand({
  name: 'digest preview',
  description: 'What a digest would say now, for you alone',
  translations: { es: { description: 'Lo que diría ahora un resumen, solo para ti' } },
  options: { topic: topicOption, digest: digestOption },

  async run(call) {
    const service = serviceOf(call);
    if (isReply(service)) return service;
    const shown = await service.preview(call, call.options);
    return 'fault' in shown ? faultReply(shown, call) : shown;
  },
});
