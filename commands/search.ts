import { type Call, defineCommand } from '../src/bot/command.ts';
import type { DateRange } from '../src/library/library.ts';
import { buttons, context, heading, reply } from '../src/reply/build.ts';
import { periodLine } from '../src/reply/citation.ts';
import type { Block } from '../src/reply/reply.ts';
import {
  articleNamed,
  articleOption,
  found,
  jumpToPage,
  nothingAbout,
  pageLine,
  pageOf,
  pageOption,
  showSection,
  turnPages,
} from './common.ts';

const PAGE = 5;
/** Nobody looks further: ten pages of the best passages. */
const MOST = 50;

export const search = defineCommand({
  name: 'search',
  description: 'The passages that say most about some words, five at a time',
  translations: {
    es: { name: 'buscar', description: 'Los pasajes que más dicen sobre unas palabras, de cinco en cinco' },
  },
  options: {
    words: {
      type: 'text',
      description: 'What to look for',
      required: true,
      rest: true,
      maxLength: 300,
      complete: 'topic',
      translations: { es: { name: 'palabras', description: 'Qué buscar' } },
    },
    article: articleOption,
    page: pageOption,
  },

  run(call) {
    const { words, page: number = 1 } = call.options;
    const { article, instead } = articleNamed(call.options.article, call);
    if (instead) return instead;
    const filter = article ? { article: article.id } : {};
    const { library } = call.services;
    const time = ofTime(words, call);
    const then = time ? library.search(time.subject, MOST, { ...filter, ...time.range }) : [];
    const hits = then.length > 0 ? then : library.search(words, MOST, filter);
    if (hits.length === 0) return nothingAbout(words, 'search', call, article);
    const page = pageOf(hits, PAGE, number, call);
    const first = page.items[0] && showSection(page.items[0].passage.citation, call);
    return reply('answered', [
      heading(call.phrases.passagesAbout(words, page.first + 1, page.first + page.items.length, hits.length)),
      then.length > 0 ? time?.line : undefined,
      ...page.items.map((hit) => found(hit, words, call)),
      hits.length === MOST ? context(call.phrases.bestOnly(MOST)) : undefined,
      pageLine(page, call),
      buttons(...turnPages(page, 'search', { words, ...filter }, call), first),
      jumpToPage(page, 'search', { words, ...filter }, call),
    ]);
  },
});

/**
 * "lithium last week" is looked for in the articles of last week; without any there, all its words in all of them. A year
 * is a word of theirs.
 */
function ofTime(words: string, { services: { library }, locale }: Call): OfTime | undefined {
  const period = library.period(words);
  if (period === undefined || period.kind === 'year' || period.subject === '') return undefined;
  const { from, to, subject } = period;
  return { subject, range: { from, to }, line: context(periodLine(period, locale)) };
}

interface OfTime {
  readonly subject: string;
  readonly range: DateRange;
  readonly line: Block;
}
