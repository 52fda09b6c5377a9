import { defineCommand } from '../src/bot/command.ts';
import { buttons, context, reply, text } from '../src/reply/build.ts';
import { action, topicOption } from './common.ts';
import {
  faultReply,
  isReply,
  momentOf,
  scheduleOf,
  serviceOf,
  timezoneOption,
  topicOf,
} from './digest-common.ts';

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const SHORT = '(?:mon|tue|wed|thu|fri|sat|sun)';
const DAYS = `(?:daily|every day|weekdays|weekends|(?:every )?(?:${DAY}|${SHORT})(?:(?:, ?| and | )(?:${DAY}|${SHORT})){0,6})`;
const TIME = '(?:at )?\\d{1,2}(?::\\d{2})? ?(?:am|pm)?';
const FIELD = '[\\d*][\\d*,/-]{0,30}';
/** A schedule among other words; at the end a day needs no time, and a time no day. */
const SCHEDULE = new RegExp(
  [
    `(?<!\\S)(?:${DAYS} ${TIME}|hourly|every hour|every \\d{1,2} hours?|(?:${FIELD} ){4}[\\d*a-z][\\d*a-z,/-]{0,30})(?!\\S)`,
    `(?<!\\S)(?:daily|every day|weekdays|weekends|(?:every )?${DAY}(?:(?:, ?| and )${DAY}){0,6}|\\d{1,2}:\\d{2})$`,
  ].join('|'),
  'iu',
);

export const digestSubscribe = defineCommand({
  name: 'digest subscribe',
  description: 'Post a digest of new articles here: about a topic, at times of your choice',
  translations: {
    es: { description: 'Publicar aquí un resumen de artículos nuevos: de un tema, a las horas que elijas' },
  },
  access: 'managers',
  options: {
    topic: topicOption,
    schedule: {
      type: 'text',
      description: 'Such as weekdays 09:00, mondays 18:00, every 4 hours, or five fields of cron',
      maxLength: 100,
      shape: SCHEDULE,
      translations: {
        es: {
          name: 'horario',
          description: 'Como weekdays 09:00, mondays 18:00, every 4 hours o cinco campos de cron',
        },
      },
    },
    timezone: timezoneOption,
    quiet: {
      type: 'boolean',
      description: 'Post one quiet line where nothing is new, instead of nothing',
      translations: {
        es: { name: 'aviso', description: 'Publicar una línea cuando no haya nada nuevo, en vez de nada' },
      },
    },
  },

  async run(call) {
    const { options, phrases } = call;
    const service = serviceOf(call);
    if (isReply(service)) return service;
    const made = await service.subscribe(call, {
      topic: options.topic,
      schedule: options.schedule,
      timeZone: options.timezone,
      quietLine: options.quiet,
    });
    if ('fault' in made) return faultReply(made, call);
    const { id: digest, next, timeZone, schedule } = made;
    return reply('answered', [
      text(phrases.digestSubscribed(topicOf(made, call), scheduleOf(schedule, call), timeZone)),
      context(phrases.digestNext(next.map((moment) => momentOf(moment, call)).join(' · '))),
      buttons(
        action(phrases.digestPreview, 'digest preview', { digest }),
        action(phrases.digestUndo, 'digest remove', { digest }),
      ),
    ]);
  },
});
