/** What several commands share: pages, places, and what to say when there is nothing to say. */
import type { Article } from '../src/article/article.ts';
import type { Call, Option } from '../src/bot/command.ts';
import { UserError } from '../src/errors.ts';
import type { DateRange, LibraryHit } from '../src/library/library.ts';
import {
  actions,
  bold,
  buttons,
  context,
  keyPoints,
  MOST_IN_ROW,
  offers,
  quote,
  reply,
  text,
} from '../src/reply/build.ts';
import { dateLine, periodLine } from '../src/reply/citation.ts';
import type { Action, Block, Citation, KeyPointRow, Reply, Rich } from '../src/reply/reply.ts';

type Given = Readonly<Record<string, string | number | boolean | undefined>>;

export const topicOption = {
  type: 'text',
  description: 'A word or name, such as China',
  maxLength: 100,
  complete: 'topic',
  translations: { es: { name: 'tema', description: 'Una palabra o un nombre, como China' } },
} as const satisfies Option;

export const articleOption = {
  type: 'text',
  description: 'Only this article: its title, or words of it',
  maxLength: 200,
  complete: 'article',
  translations: { es: { name: 'artículo', description: 'Solo este artículo: su título o palabras de él' } },
} as const satisfies Option;

export const pageOption = {
  type: 'integer',
  description: 'Which page to show',
  minimum: 1,
  maximum: 10_000,
  translations: { es: { name: 'página', description: 'Qué página mostrar' } },
} as const satisfies Option;

export interface Page<T> {
  readonly items: readonly T[];
  readonly number: number;
  readonly count: number;
  /** Position of the first item among all, from 0. */
  readonly first: number;
}

/**
 * One page of a list.
 * @throws {UserError} when the list has no such page.
 */
export function pageOf<T>(
  all: readonly T[],
  size: number,
  number: number,
  { phrases }: Pick<Call, 'phrases'>,
): Page<T> {
  const count = Math.max(1, Math.ceil(all.length / size));
  if (number > count) throw new UserError('no-such-page', phrases.noSuchPage(number, count));
  const first = (number - 1) * size;
  return { items: all.slice(first, first + size), number, count, first };
}

/** Says which page this is; nothing where there is only one. */
export function pageLine(page: Page<unknown>, { phrases }: Pick<Call, 'phrases'>): Block | undefined {
  return page.count > 1 ? context(phrases.page(page.number, page.count)) : undefined;
}

/** An action without the options that are absent. */
export function action(label: string, command: string, options: Given): Action {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { label, command, options: Object.fromEntries(given) };
}

/** The same command again for the pages before and after. */
export function turnPages(
  page: Page<unknown>,
  command: string,
  options: Given,
  { phrases }: Pick<Call, 'phrases'>,
): readonly Action[] {
  const to = (label: string, number: number): Action => action(label, command, { ...options, page: number });
  return [
    ...(page.number > 1 ? [to(phrases.previousPage, page.number - 1)] : []),
    ...(page.number < page.count ? [to(phrases.nextPage, page.number + 1)] : []),
  ];
}

/** As many as a menu takes on Discord. */
const PAGES_NAMED = 25;

/** A menu of the pages, where there are more than the two that the buttons reach; of very many, some from first to last. */
export function jumpToPage(
  page: Page<unknown>,
  command: string,
  options: Given,
  { phrases }: Pick<Call, 'phrases'>,
): Block | undefined {
  if (page.count <= 2) return undefined;
  const named = Math.min(page.count, PAGES_NAMED);
  const numbers = Array.from({ length: named }, (_, index) =>
    Math.round(1 + (index * (page.count - 1)) / (named - 1)),
  );
  const choices = numbers
    .filter((number) => number !== page.number)
    .map((number) => action(phrases.page(number, page.count), command, { ...options, page: number }));
  return actions({ buttons: [], select: { placeholder: phrases.jumpToPage, choices } });
}

/**
 * The article that an option names.
 * @returns a reply to give back instead, with the nearest titles, where no article has that name.
 */
export function articleNamed(name: string | undefined, call: Call): { article?: Article; instead?: Reply } {
  if (name === undefined) return {};
  const { found, near } = call.find.articles(name);
  if (found[0]) return { article: found[0] };
  const titles = near.map(({ id, title }) => action(title, 'sections', { article: id }));
  return { instead: unknown(call.phrases.unknownArticle(name), titles, call) };
}

/** A fault that comes with the nearest names. */
export function unknown(
  sentence: string,
  names: readonly Action[],
  { phrases }: Pick<Call, 'phrases'>,
): Reply {
  return reply('error', [text(sentence), ...offers(phrases.didYouMean, names)]);
}

/** Of other days than were asked for, and of nothing in particular, the newest few are shown. */
const FEW = 5;

/** What was found on a topic, for which title, and what is said of its days. */
export interface InTime<T> {
  readonly found: readonly T[];
  readonly topic: string | undefined;
  readonly line?: Block;
}

/**
 * Looks for what there is on a topic. "last week" and "China in March" ask of a time; a month or a year may also be words
 * of what is looked for. Where there is nothing of that time, what there is of other days is shown, and said to be.
 */
export function inTime<T>(
  topic: string | undefined,
  find: (topic: string | undefined, time?: DateRange) => readonly T[],
  { services: { library }, phrases, locale }: Pick<Call, 'services' | 'phrases' | 'locale'>,
  newest: (found: readonly T[]) => readonly T[] = (found) => found.slice(0, FEW),
): InTime<T> {
  const period = topic === undefined ? undefined : library.period(topic);
  if (period === undefined) return { found: find(topic), topic };
  const { kind, from, to } = period;
  const subject = period.subject || undefined;
  const then = find(subject, { from, to });
  const isTime = then.length > 0 && !(kind === 'year' && subject);
  const named = isTime || (kind !== 'calendar' && kind !== 'year') ? [] : find(topic);
  if (named.length > 0) return { found: named, topic };
  const days = periodLine(period, locale);
  if (then.length > 0) return { found: then, topic: subject, line: context(days) };
  const others = find(subject);
  return {
    found: subject === undefined ? newest(others) : others,
    topic: subject,
    line: context(phrases.nothingFrom(days)),
  };
}

/** Nothing was found about a topic: said honestly, with what comes nearest; of one article, with the way to the others. */
export function nothingAbout(topic: string, command: string, call: Call, article?: Article): Reply {
  const { find, phrases, services } = call;
  if (article && services.library.search(topic, 1).length > 0) {
    const label = command === 'search' ? phrases.searchAll : phrases.keyPointsOn(topic);
    return reply('not-covered', [
      text(phrases.nothingAbout(topic, article.title)),
      buttons(action(label, command, { [optionOf(command)]: topic })),
    ]);
  }
  const like = find.topics(topic, 3);
  return reply('not-covered', [
    text(phrases.nothingAbout(topic)),
    ...(like.length > 0 ? topicOffers(phrases.didYouMean, like, command) : covered(command, call)),
  ]);
}

/** What the articles are about, for one who asked of something else. */
export function covered(command: string, { find, phrases, locale }: Call): readonly Block[] {
  return topicOffers(phrases.nearTopics, find.topics('', MOST_IN_ROW, locale), command);
}

function topicOffers(words: string, topics: readonly string[], command: string): readonly Block[] {
  const option = optionOf(command);
  return offers(
    words,
    topics.map((topic) => action(topic, command, { [option]: topic })),
  );
}

/** The option that a command takes a topic by. */
function optionOf(command: string): string {
  return command === 'search' ? 'words' : 'topic';
}

/** Who published an article and when: `Reuters · Jan 20, 2025 · 19 sections`. */
export function imprint(article: Article, { phrases, locale }: Pick<Call, 'phrases' | 'locale'>): string {
  const date = article.date && dateLine(article.date, locale);
  return [article.source, date, phrases.sections(article.sections.length)].filter(Boolean).join(' · ');
}

/** A button that shows where a quote stands; the opening of an article goes by the article's title. */
export function showSection(citation: Citation, call: Call): Action | undefined {
  const article = call.services.library.article(citation.article.id);
  const section = article?.sections.find(({ id }) => id === citation.sectionId);
  if (!article || !section) return undefined;
  return action(call.phrases.readSection(section.heading ?? article.title), 'read', {
    section: call.find.nameOf({ article, section }),
  });
}

/** An article in a list: its title, and below it the imprint. */
export function titled(article: Article, call: Call): Rich {
  return [bold(article.title), ` — ${imprint(article, call)}`];
}

/** A passage this long is shown whole; of a longer one, the sentences from the first that holds one of the words. */
const EXCERPT = 600;

/** A passage that was found, as a quote; a key point as its row. */
export function found({ passage }: LibraryHit, words: string, { services }: Call): Block {
  const { citation, keyPoint, text: whole } = passage;
  if (keyPoint) {
    const row: KeyPointRow = { ...keyPoint, citation };
    return keyPoints([row]);
  }
  const range = whole.length <= EXCERPT ? { start: 0, end: whole.length } : excerpt(passage, words);
  return quote({
    text: whole.slice(range.start, range.end),
    citation: services.library.place(passage, range),
  });
}

type Range = LibraryHit['passage']['sentences'][number];

function excerpt({ text: whole, sentences }: LibraryHit['passage'], words: string): Range {
  const wanted = words.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const tells = ({ start, end }: Range): boolean => {
    const sentence = whole.slice(start, end).toLowerCase();
    return wanted.some((word) => sentence.includes(word));
  };
  const first = sentences.find(tells) ?? sentences[0];
  if (!first) return { start: 0, end: EXCERPT };
  const last =
    sentences.findLast(({ start, end }) => start >= first.start && end - first.start <= EXCERPT) ?? first;
  return { start: first.start, end: Math.min(last.end, first.start + 4 * EXCERPT) };
}
