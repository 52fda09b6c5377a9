import { type Call, defineCommand } from '../src/bot/command.ts';
import type { Answer } from '../src/library/library.ts';
import { buttons, context, quote, reply, text } from '../src/reply/build.ts';
import type { Block, Citation, Reply } from '../src/reply/reply.ts';
import { action, articleNamed, articleOption, showSection } from './common.ts';
import { keypoints } from './keypoints.ts';

/** As many as stand in one row of buttons on Discord. */
const MOST_TOPICS = 5;

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
      return keypoints.run({ ...call, options: { topic: undefined, article: article?.id, page: undefined } });
    const carried = answer.carried.length > 0 ? context(phrases.askingAbout(answer.carried)) : undefined;
    if (answer.status === 'not-covered') return notCovered(carried, answer, filter, call);
    const places = answer.quotes.map(({ citation }) => citation);
    return reply('answered', [
      carried,
      readAs(answer, call),
      ...answer.quotes.map(quote),
      sectionButtons(places, call),
    ]);
  },
});

function readAs({ slips }: Answer, { phrases }: Call): Block | undefined {
  if (slips.length === 0) return undefined;
  return context(slips.map(({ typed, meant }) => phrases.readAs(typed, meant)).join(' · '));
}

function notCovered(
  carried: Block | undefined,
  { suggestions, meant }: Answer,
  filter: { readonly article?: string },
  call: Call,
): Reply {
  const { phrases } = call;
  if (meant === undefined && suggestions.length === 0)
    return reply('not-covered', [carried, text(phrases.notCovered), ...covered(call)]);
  return reply('not-covered', [
    carried,
    text(phrases.notCovered),
    ...(meant === undefined
      ? []
      : [context(phrases.didYouMean), buttons(action(meant, 'ask', { question: meant, ...filter }))]),
    suggestions.length > 0 ? context(phrases.nearSections) : undefined,
    sectionButtons(suggestions, call),
  ]);
}

/** What the articles are about, for one whose question has nothing in common with them. */
function covered({ services, phrases }: Call): (Block | undefined)[] {
  const topics = services.library.topics(MOST_TOPICS);
  if (topics.length === 0) return [];
  return [
    context(phrases.nearTopics),
    buttons(...topics.map((topic) => action(topic, 'keypoints', { topic }))),
  ];
}

/** One button for each section, however many quotes stand in it. */
function sectionButtons(places: readonly Citation[], call: Call): Block | undefined {
  const sections = new Map(places.map((place) => [`${place.article.id}/${place.sectionId}`, place]));
  return buttons(...[...sections.values()].map((place) => showSection(place, call)));
}
