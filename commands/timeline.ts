import { type Call, defineCommand } from '../src/bot/command.ts';
import { bold, buttons, context, heading, quote, reply, text } from '../src/reply/build.ts';
import { dateLine } from '../src/reply/citation.ts';
import {
  inTime,
  jumpToPage,
  nothingAbout,
  pageLine,
  pageOf,
  pageOption,
  topicOption,
  turnPages,
} from './common.ts';

const PAGE = 6;

export const timeline = defineCommand({
  name: 'timeline',
  description: 'How a story went on: dated statements and what each article reported, oldest first',
  translations: {
    es: {
      name: 'cronología',
      description: 'Cómo siguió una historia: lo que cada artículo contó y qué fechas nombra',
    },
  },
  options: { topic: topicOption, page: pageOption },

  run(call) {
    const { topic } = call.options;
    const { phrases, locale, services } = call;
    const { library } = services;
    const dated = inTime(
      topic,
      (about, time) => library.timeline(about, time),
      call,
      (found) => found.slice(-PAGE),
    );
    if (dated.found.length === 0) {
      if (topic === undefined) return reply('not-covered', [text(phrases.nothingDated)]);
      const covered = library.search(topic, 1).length > 0;
      return covered
        ? reply('not-covered', [
            text(phrases.nothingDatedAbout(topic)),
            buttons({ label: phrases.searchAll, command: 'search', options: { words: topic } }),
          ])
        : nothingAbout(topic, 'timeline', call);
    }
    const number = call.options.page ?? (topic === undefined ? pageOfToday(dated.found, call) : 1);
    const page = pageOf(dated.found, PAGE, number, call);
    return reply('answered', [
      heading(phrases.timeline(dated.found.length, dated.topic)),
      dated.line,
      ...page.items.flatMap(({ when, ...words }, index) => [
        // statements of one time stand under one date
        page.items[index - 1]?.when === when ? undefined : text(bold(dateLine(when, locale))),
        quote(words),
      ]),
      topic === undefined ? context(phrases.timelineOfNewest) : undefined,
      pageLine(page, call),
      buttons(...turnPages(page, 'timeline', { topic }, call)),
      jumpToPage(page, 'timeline', { topic }, call),
    ]);
  },
});

/** The page that has what the newest article reports: before it is what was, behind it the years to come. */
function pageOfToday(dated: readonly { readonly when: string }[], { services: { library } }: Call): number {
  const newest = library.articles()[0]?.date;
  const last = newest === undefined ? -1 : dated.findLastIndex(({ when }) => when <= newest);
  return Math.max(0, Math.floor(last / PAGE)) + 1;
}
