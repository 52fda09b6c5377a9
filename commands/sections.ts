import type { Article, Section } from '../src/article/article.ts';
import { type Call, defineCommand } from '../src/bot/command.ts';
import { actions, context, heading, list, reply } from '../src/reply/build.ts';
import type { Reply, Rich } from '../src/reply/reply.ts';
import { articles } from './articles.ts';
import {
  action,
  articleNamed,
  articleOption,
  imprint,
  jumpToPage,
  pageLine,
  pageOf,
  pageOption,
  turnPages,
} from './common.ts';

/** As many as a menu takes on Discord. */
const PAGE = 25;

export const sections = defineCommand({
  name: 'sections',
  description: 'The outline of an article: its sections in order',
  translations: {
    es: { name: 'secciones', description: 'El esquema de un artículo: sus secciones en orden' },
  },
  options: { article: articleOption, page: pageOption },

  run(call) {
    const { article, instead } = articleNamed(call.options.article, call);
    if (instead) return instead;
    const [only, ...others] = call.services.library.articles();
    const shown = article ?? (others.length === 0 ? only : undefined);
    if (shown) return outline(shown, call.options.page ?? 1, call);
    // which article? the list of them, to choose from
    return articles.run({ ...call, options: { topic: undefined, page: call.options.page } });
  },
});

function outline(article: Article, number: number, call: Call): Reply {
  const { phrases } = call;
  const page = pageOf(article.sections, PAGE, number, call);
  const choices = page.items.map((section) =>
    action(section.heading ?? phrases.lead, 'read', { section: call.find.nameOf({ article, section }) }),
  );
  return reply('answered', [
    heading(article.title),
    context(imprint(article, call)),
    list(
      page.items.map((section) => entry(section, call)),
      page.first + 1,
    ),
    pageLine(page, call),
    actions({
      buttons: [
        ...turnPages(page, 'sections', { article: article.id }, call),
        action(phrases.showKeyPoints, 'keypoints', { article: article.id }),
      ],
      select: { placeholder: phrases.chooseSection, choices },
      link: { label: phrases.openSource, url: article.url },
    }),
    jumpToPage(page, 'sections', { article: article.id }, call),
  ]);
}

function entry({ heading: name, keyPoints }: Section, { phrases }: Call): Rich {
  const title = name ?? ({ kind: 'italic', text: phrases.lead } as const);
  return keyPoints.some(({ extracted }) => !extracted)
    ? [title, ` · ${phrases.keyPointCount(keyPoints.length)}`]
    : title;
}
