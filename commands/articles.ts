import { defineCommand } from '../src/bot/command.ts';
import { actions, heading, list, reply } from '../src/reply/build.ts';
import {
  action,
  inTime,
  jumpToPage,
  nothingAbout,
  pageLine,
  pageOf,
  pageOption,
  titled,
  topicOption,
  turnPages,
} from './common.ts';

const PAGE = 10;

export const articles = defineCommand({
  name: 'articles',
  description: 'The articles there are, newest first, or those about a topic',
  translations: {
    es: { name: 'artículos', description: 'Los artículos que hay, primero los nuevos, o los de un tema' },
  },
  options: { topic: topicOption, page: pageOption },

  run(call) {
    const { topic, page: number = 1 } = call.options;
    const { phrases } = call;
    const { library } = call.services;
    const all = inTime(
      topic || undefined,
      (about, time) => (about === undefined ? library.articles(time) : library.about(about, time)),
      call,
    );
    if (topic && all.found.length === 0) return nothingAbout(topic, 'articles', call);
    const page = pageOf(all.found, PAGE, number, call);
    const choices = page.items.map(({ id, title }) => action(title, 'sections', { article: id }));
    return reply('answered', [
      heading(
        all.topic ? phrases.articlesAbout(all.topic, all.found.length) : phrases.articles(all.found.length),
      ),
      all.line,
      page.items.length > 0 ? list(page.items.map((article) => titled(article, call))) : undefined,
      pageLine(page, call),
      actions({
        buttons: turnPages(page, 'articles', { topic }, call),
        select: { placeholder: phrases.chooseArticle, choices },
      }),
      jumpToPage(page, 'articles', { topic }, call),
    ]);
  },
});
