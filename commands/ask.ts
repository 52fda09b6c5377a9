import type { Answer } from '../src/answer/answer.ts';
import { type Call, defineCommand } from '../src/bot/command.ts';
import { buttons, context, offers, quote, reply, text } from '../src/reply/build.ts';
import { dateLine, periodLine } from '../src/reply/citation.ts';
import type { Action, Block, Citation, Reply } from '../src/reply/reply.ts';
import { action, articleNamed, articleOption, covered, showSection } from './common.ts';
import { keypoints } from './keypoints.ts';

export const ask = defineCommand({
  name: 'ask',
  description: 'Ask a question; the answer is the articles’ own words and where they stand',
  translations: {
    es: {
      name: 'preguntar',
      description: 'Haz una pregunta; responden las palabras de los artículos, con su lugar',
    },
  },
  options: {
    question: {
      type: 'text',
      description: 'Your question, in your own words',
      required: true,
      rest: true,
      maxLength: 1_000,
      translations: { es: { name: 'pregunta', description: 'Tu pregunta, con tus palabras' } },
    },
    article: articleOption,
  },

  run(call) {
    const { article, instead } = articleNamed(call.options.article, call);
    if (instead) return instead;
    const { turns, phrases } = call;
    const filter = article ? { article: article.id } : {};
    const answer = call.services.library.ask(call.options.question, { filter, turns });
    if (answer.news)
      return keypoints.run({
        ...call,
        options: { topic: answer.period?.words, article: article?.id, page: undefined },
      });
    const carried = answer.carried.length > 0 ? context(phrases.askingAbout(answer.carried)) : undefined;
    if (answer.status === 'not-covered') return notCovered(carried, answer, filter, call);
    const places = answer.quotes.map(({ citation }) => citation);
    return reply('answered', [
      carried,
      ofTime(answer, call),
      readAs(answer, call),
      ...answer.quotes.map(quote),
      buttons(...sectionActions(places, call), newerAction(answer, call)),
    ]);
  },
});

/** Of which days the quotes are, or of which they are not, where some were asked for. */
function ofTime({ period, outside }: Answer, { phrases, locale }: Call): Block | undefined {
  if (period !== undefined) return context(periodLine(period, locale));
  return outside && context(phrases.nothingFrom(periodLine(outside, locale)));
}

function readAs({ slips }: Answer, { phrases }: Call): Block | undefined {
  if (slips.length === 0) return undefined;
  return context(slips.map(({ typed, meant }) => phrases.readAs(typed, meant)).join(' · '));
}

function notCovered(
  carried: Block | undefined,
  answer: Answer,
  filter: { readonly article?: string },
  call: Call,
): Reply {
  const { phrases } = call;
  const { suggestions, nearest, meant } = answer;
  const didYouMean = offers(
    phrases.didYouMean,
    meant === undefined ? [] : [action(meant, 'ask', { question: meant, ...filter })],
  );
  if (nearest.length > 0) {
    const places = nearest.map(({ citation }) => citation);
    return reply('not-covered', [
      carried,
      readAs(answer, call),
      ...didYouMean,
      text(phrases.notSure),
      ...nearest.map(quote),
      buttons(...sectionActions(places, call)),
    ]);
  }
  const near = [...didYouMean, ...offers(phrases.nearSections, sectionActions(suggestions, call))];
  return reply('not-covered', [
    carried,
    text(phrases.notCovered),
    ...(near.length > 0 ? near : covered('keypoints', call)),
  ]);
}

/** The story may have gone on since what is quoted: the newest report on it. */
function newerAction({ newer }: Answer, call: Call): Action | undefined {
  const read = newer && showSection(newer, call);
  if (newer?.date === undefined || read === undefined) return undefined;
  const label = call.phrases.newer(dateLine(newer.date, call.locale), newer.article.title);
  return { ...read, label };
}

/** One button for each section, however many quotes stand in it. */
function sectionActions(places: readonly Citation[], call: Call): readonly (Action | undefined)[] {
  const sections = new Map(places.map((place) => [`${place.article.id}/${place.sectionId}`, place]));
  return [...sections.values()].map((place) => showSection(place, call));
}
