import type { Period } from '../src/answer/period.ts';
import { type Call, defineCommand } from '../src/bot/command.ts';
import type { KeyPointHit } from '../src/library/library.ts';
import { buttons, context, heading, reply, keyPoints as rows, text } from '../src/reply/build.ts';
import { periodLine } from '../src/reply/citation.ts';
import type { KeyPointRow, Reply } from '../src/reply/reply.ts';
import {
  action,
  articleNamed,
  articleOption,
  found,
  jumpToPage,
  nothingAbout,
  pageLine,
  pageOf,
  pageOption,
  topicOption,
  turnPages,
} from './common.ts';

/** More than a long article has, so that one look shows them all. */
const PAGE = 20;
/** Passages shown where no key point, but the text, speaks of a topic. */
const PASSAGES = 3;

export const keypoints = defineCommand({
  name: 'keypoints',
  description: 'Key points of the articles: all of them, or those about a topic',
  translations: {
    es: { name: 'puntos', description: 'Puntos clave de los artículos: todos, o los de un tema' },
  },
  options: { topic: topicOption, article: articleOption, page: pageOption },

  run(call) {
    const { topic, page = 1 } = call.options;
    const { article, instead } = articleNamed(call.options.article, call);
    if (instead) return instead;
    const asked = { ...(topic ? { topic } : {}), ...(article ? { article: article.id } : {}) };
    const found = look(asked, call);
    if (found.hits.length > 0) return pointsReply(found, page, asked, call);
    return topic ? textReply(topic, asked, call) : reply('not-covered', [text(call.phrases.noKeyPoints)]);
  },
});

interface Asked {
  readonly topic?: string;
  readonly article?: string;
}

interface Found {
  readonly hits: readonly KeyPointHit[];
  /** The time that was asked of, and whether they are of it. */
  readonly time?: Period & { readonly isTheirs: boolean };
}

/**
 * "last week" and "China in March" ask of a time, but a month or a year may also be words of a key point. Where there is
 * nothing of that time, those of other days are shown, and are said to be.
 */
function look(asked: Asked, { services: { library } }: Call): Found {
  const period = asked.topic === undefined ? undefined : library.period(asked.topic);
  if (period === undefined) return { hits: library.keyPoints(asked) };
  const { kind, from, to, subject } = period;
  const { topic: _words, ...rest } = asked;
  const about = { ...rest, ...(subject ? { topic: subject } : {}) };
  const then = library.keyPoints({ ...about, from, to });
  const named = kind === 'calendar' || kind === 'year' ? library.keyPoints(asked) : [];
  if (named.length > 0 && (then.length === 0 || (kind === 'year' && subject))) return { hits: named };
  return then.length > 0
    ? { hits: then, time: { ...period, isTheirs: true } }
    : { hits: library.keyPoints(about), time: { ...period, isTheirs: false } };
}

function pointsReply({ hits, time }: Found, number: number, asked: Asked, call: Call): Reply {
  const { phrases } = call;
  const page = pageOf(hits, PAGE, number, call);
  const topic = time === undefined ? asked.topic : time.subject;
  const title = topic ? phrases.keyPointsAbout(topic, hits.length) : phrases.keyPoints(hits.length);
  const outline = asked.article && action(phrases.showOutline, 'sections', { article: asked.article });
  return reply('answered', [
    heading(title),
    time && context(dated(time, call)),
    rows(page.items.map((hit) => row(hit, call))),
    page.items.some(({ keyPoint }) => keyPoint.extracted) ? context(phrases.extracted) : undefined,
    pageLine(page, call),
    buttons(...turnPages(page, 'keypoints', { ...asked }, call), outline || undefined),
    jumpToPage(page, 'keypoints', { ...asked }, call),
  ]);
}

/** The days that the key points are of, or are not. */
function dated(time: Period & { readonly isTheirs: boolean }, { phrases, locale }: Call): string {
  const days = periodLine(time, locale);
  return time.isTheirs ? days : phrases.nothingFrom(days);
}

function row({ article, section, keyPoint }: KeyPointHit, { services }: Call): KeyPointRow {
  const { aspect, detail, paragraph } = keyPoint;
  return { aspect, detail, citation: services.library.citation(article, section, paragraph) };
}

/** No key point is about the topic, but the text may be. */
function textReply(topic: string, asked: Asked, call: Call): Reply {
  const hits = call.services.library.search(topic, PASSAGES, { ...asked });
  if (hits.length === 0) return nothingAbout(topic, 'keypoints', call);
  return reply('answered', [
    text(call.phrases.onlyInText(topic)),
    ...hits.map((hit) => found(hit, topic, call)),
    buttons(action(call.phrases.searchAll, 'search', { words: topic, article: asked.article })),
  ]);
}
