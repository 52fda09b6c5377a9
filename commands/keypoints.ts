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
    const { hits, outside } = look(asked, call);
    if (hits.length > 0) return pointsReply({ hits, outside }, page, asked, call);
    return topic ? textReply(topic, asked, call) : reply('not-covered', [text(call.phrases.noKeyPoints)]);
  },
});

interface Asked {
  readonly topic?: string;
  readonly article?: string;
}

interface Found {
  readonly hits: readonly KeyPointHit[];
  /** The time that was asked of, where they are of another. */
  readonly outside?: Period | undefined;
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
  const [first = []] = (kind === 'year' && subject ? [named, then] : [then, named]).filter(
    (hits) => hits.length > 0,
  );
  return first.length > 0 ? { hits: first } : { hits: library.keyPoints(about), outside: period };
}

function pointsReply({ hits, outside }: Found, number: number, asked: Asked, call: Call): Reply {
  const { phrases, locale } = call;
  const page = pageOf(hits, PAGE, number, call);
  const topic = outside === undefined ? asked.topic : outside.subject;
  const title = topic ? phrases.keyPointsAbout(topic, hits.length) : phrases.keyPoints(hits.length);
  const outline = asked.article && action(phrases.showOutline, 'sections', { article: asked.article });
  return reply('answered', [
    heading(title),
    outside && context(phrases.nothingFrom(periodLine(outside, locale))),
    rows(page.items.map((hit) => row(hit, call))),
    page.items.some(({ keyPoint }) => keyPoint.extracted) ? context(phrases.extracted) : undefined,
    pageLine(page, call),
    buttons(...turnPages(page, 'keypoints', { ...asked }, call), outline || undefined),
    jumpToPage(page, 'keypoints', { ...asked }, call),
  ]);
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
