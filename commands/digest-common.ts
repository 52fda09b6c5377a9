/** What the digest commands share: how a digest and a fault about one are said. */
import type { Call, Option } from '../src/bot/command.ts';
import type { DigestFault, DigestSchedule, DigestService, DigestView } from '../src/bot/digests.ts';
import { reply, text } from '../src/reply/build.ts';
import type { Reply } from '../src/reply/reply.ts';

export const digestOption = {
  type: 'text',
  description: 'Which digest: its number in the list',
  maxLength: 20,
  translations: { es: { name: 'resumen', description: 'Qué resumen: su número en la lista' } },
} as const satisfies Option;

export const timezoneOption = {
  type: 'text',
  description: 'A time zone, such as Europe/Berlin',
  maxLength: 64,
  complete: 'timezone',
  shape: /(?<!\S)(?:[A-Z][A-Za-z_]{1,20}(?:\/[A-Z][A-Za-z_+-]{1,20}\d{0,2}){1,2}|UTC)(?!\S)/u,
  translations: { es: { name: 'zona', description: 'Una zona horaria, como Europe/Madrid' } },
} as const satisfies Option;

/** The service, or what to say where there is none. */
export function serviceOf({ services, phrases }: Call): DigestService | Reply {
  return services.digests ?? reply('error', [text(phrases.digestsNeedBot)]);
}

export function isReply(one: object): one is Reply {
  return 'blocks' in one;
}

/** A fault in the user's language, with the remedy. */
export function faultReply(fault: DigestFault, { phrases }: Pick<Call, 'phrases'>): Reply {
  return reply('error', [text(sentenceOf(fault, phrases))]);
}

function sentenceOf(fault: DigestFault, phrases: Call['phrases']): string {
  switch (fault.fault) {
    case 'no-channel':
      return phrases.digestsNeedChannel;
    case 'no-such':
      return phrases.digestNoSuch;
    case 'which':
      return phrases.digestWhich;
    case 'too-many':
      return phrases.digestTooMany(fault.most);
    case 'unreadable':
      return phrases.digestUnreadable(fault.text);
    case 'too-often':
      return phrases.digestTooOften(fault.text);
    case 'never':
      return phrases.digestNever(fault.text);
    case 'zone':
      return phrases.digestBadZone(fault.text);
  }
}

/** What a digest is about. */
export function topicOf({ topic }: DigestView, { phrases }: Pick<Call, 'phrases'>): string {
  return topic === undefined ? phrases.digestEverything : `“${topic}”`;
}

/** A schedule as a clause: `Monday to Friday at 09:00`. */
export function scheduleOf(
  schedule: DigestSchedule,
  { phrases, locale }: Pick<Call, 'phrases' | 'locale'>,
): string {
  switch (schedule.kind) {
    case 'cron':
      return phrases.digestCron(schedule.expression);
    case 'hours':
      return schedule.every === 1 ? phrases.digestHourly : phrases.digestEveryHours(schedule.every);
    case 'days': {
      const { days, time } = schedule;
      if (days.length === 7) return phrases.digestDaily(time);
      return days.join() === '1,2,3,4,5'
        ? phrases.digestWeekdays(time)
        : phrases.digestOn(dayNames(days, tagOf(locale, phrases.language)), time);
    }
  }
}

/** A moment as people say it: `Mon, Jan 5, 9:00 AM`. */
export function momentOf(
  moment: Temporal.ZonedDateTime,
  { phrases, locale }: Pick<Call, 'phrases' | 'locale'>,
): string {
  return moment.toLocaleString(tagOf(locale, phrases.language), {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    calendar: 'gregory',
  });
}

function dayNames(days: readonly number[], locale: string): string {
  // 2024-01-01 was a Monday
  const names = days.map((day) =>
    new Temporal.PlainDate(2024, 1, day).toLocaleString(locale, { weekday: 'long', calendar: 'gregory' }),
  );
  return new Intl.ListFormat(locale).format(names);
}

/** The user's own locale where the sentence around the date is in its language. */
function tagOf(locale: string, language: string): string {
  const tag = locale.replaceAll('_', '-');
  return tag.toLowerCase().split('-')[0] === language &&
    Intl.DateTimeFormat.supportedLocalesOf(language).length > 0
    ? safeTag(tag, language)
    : language;
}

function safeTag(tag: string, language: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? language;
  } catch {
    return language;
  }
}
