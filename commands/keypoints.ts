import { type Call, defineCommand } from '../src/bot/command.ts';
import type { KeyPointHit } from '../src/library/library.ts';
import { buttons, context, heading, reply, keyPoints as rows, text } from '../src/reply/build.ts';
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
    const filter = { ...(topic ? { topic } : {}), ...(article ? { article: article.id } : {}) };
    const { library } = call.services;
    const then = ofTime(filter, call);
    const hits = then.length > 0 ? then : library.keyPoints(filter);
    if (hits.length > 0) return pointsReply(hits, page, filter, call);
    return topic ? textReply(topic, filter, call) : reply('not-covered', [text(call.phrases.noKeyPoints)]);
  },
});

interface Asked {
  readonly topic?: string;
  readonly article?: string;
}

/** "last week" and "China in March" ask of a time; without such articles they may still be words of others. */
function ofTime({ topic = '', article }: Asked, { services: { library } }: Call): readonly KeyPointHit[] {
  const period = library.period(topic);
  if (period === undefined) return [];
  const { from, to, subject } = period;
  return library.keyPoints({
    ...{ from, to },
    ...(subject ? { topic: subject } : {}),
    ...(article ? { article } : {}),
  });
}

function pointsReply(hits: readonly KeyPointHit[], number: number, asked: Asked, call: Call): Reply {
  const { phrases } = call;
  const page = pageOf(hits, PAGE, number, call);
  const title = asked.topic
    ? phrases.keyPointsAbout(asked.topic, hits.length)
    : phrases.keyPoints(hits.length);
  const outline = asked.article && action(phrases.showOutline, 'sections', { article: asked.article });
  return reply('answered', [
    heading(title),
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
