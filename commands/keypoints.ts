import type { Article } from '../src/article/article.ts';
import { type Call, defineCommand } from '../src/bot/command.ts';
import type { KeyPointHit } from '../src/library/library.ts';
import { buttons, context, heading, reply, keyPoints as rows, text } from '../src/reply/build.ts';
import type { KeyPointRow, Reply } from '../src/reply/reply.ts';
import {
  action,
  articleNamed,
  articleOption,
  found,
  type InTime,
  inTime,
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
    const within = article ? { article: article.id } : {};
    const asked = { ...within, ...(topic ? { topic } : {}) };
    const { library } = call.services;
    const points = inTime(
      asked.topic,
      (about, time) =>
        library.keyPoints({ ...within, ...time, ...(about === undefined ? {} : { topic: about }) }),
      call,
    );
    if (points.found.length > 0) return pointsReply(points, page, asked, call);
    return topic ? textReply(topic, article, call) : reply('not-covered', [text(call.phrases.noKeyPoints)]);
  },
});

interface Asked {
  readonly topic?: string;
  readonly article?: string;
}

function pointsReply(
  { found, topic, line }: InTime<KeyPointHit>,
  number: number,
  asked: Asked,
  call: Call,
): Reply {
  const { phrases } = call;
  const page = pageOf(found, PAGE, number, call);
  const title = topic ? phrases.keyPointsAbout(topic, found.length) : phrases.keyPoints(found.length);
  const outline = asked.article && action(phrases.showOutline, 'sections', { article: asked.article });
  return reply('answered', [
    heading(title),
    line,
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
function textReply(topic: string, article: Article | undefined, call: Call): Reply {
  const within = article ? { article: article.id } : {};
  const hits = call.services.library.search(topic, PASSAGES, { ...within, topic });
  if (hits.length === 0) return nothingAbout(topic, 'keypoints', call, article);
  return reply('answered', [
    text(call.phrases.onlyInText(topic)),
    ...hits.map((hit) => found(hit, topic, call)),
    buttons(action(call.phrases.searchAll, 'search', { words: topic, ...within })),
  ]);
}
