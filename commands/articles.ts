import { defineCommand } from '../src/bot/command.ts';
import { actions, heading, list, reply } from '../src/reply/build.ts';
import {
  action,
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
    const { services, phrases } = call;
    const all = topic ? services.library.about(topic) : services.library.articles();
    if (topic && all.length === 0) return nothingAbout(topic, 'articles', call);
    const page = pageOf(all, PAGE, number, call);
    const choices = page.items.map(({ id, title }) => action(title, 'sections', { article: id }));
    return reply('answered', [
      heading(topic ? phrases.articlesAbout(topic, all.length) : phrases.articles(all.length)),
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
