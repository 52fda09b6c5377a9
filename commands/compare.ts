import { type Call, defineCommand } from '../src/bot/command.ts';
import { buttons, context, heading, quote, reply, text } from '../src/reply/build.ts';
import type { Block, Quote } from '../src/reply/reply.ts';
import { action, nothingAbout, topicOption } from './common.ts';

/** Statements of each kind: two short lists can be taken in side by side. */
const MOST = 3;

export const compare = defineCommand({
  name: 'compare',
  description: 'What the articles say about two topics, side by side',
  translations: {
    es: { name: 'comparar', description: 'Lo que los artículos dicen de dos temas, lado a lado' },
  },
  options: {
    first: {
      ...topicOption,
      description: 'The first topic, such as China',
      required: true,
      translations: { es: { name: 'primero', description: 'El primer tema, como China' } },
    },
    second: {
      ...topicOption,
      description: 'The second topic, such as Brazil',
      required: true,
      translations: { es: { name: 'segundo', description: 'El segundo tema, como Brasil' } },
    },
  },

  run(call) {
    const { phrases, services } = call;
    const [first, second] = twoTopics(call);
    const found = services.library.compare(first, second, MOST);
    const alone = [
      { topic: first, quotes: found.first },
      { topic: second, quotes: found.second },
    ];
    const missing = found.both.length > 0 ? [] : alone.filter(({ quotes }) => quotes.length === 0);
    if (missing.length === alone.length) return nothingAbout(first, 'keypoints', call);
    return reply('answered', [
      heading(phrases.compared(first, second)),
      ...statements(phrases.onBoth, found.both),
      ...alone.flatMap(({ topic, quotes }) => statements(phrases.onOne(topic), quotes)),
      ...missing.map(({ topic }) => text(phrases.nothingAbout(topic))),
      found.both.length + missing.length === 0 ? context(phrases.nothingOnBoth) : undefined,
      furtherOn(
        alone.filter((one) => !missing.includes(one)).map(({ topic }) => topic),
        call,
      ),
    ]);
  },
});

/** More words are no two topics. */
const MOST_WORDS = 8;

/**
 * The topics as they were given, or as the articles know them: who types "Milena Dorvat Radoslav Tenk" means two people,
 * of whom the line alone does not tell where one begins.
 */
function twoTopics({ options: { first, second }, services }: Call<typeof compare.options>): [string, string] {
  const speaksOf = (topic: string): boolean =>
    services.library
      .compare(topic, '', MOST)
      .first.some(({ text: words }) => words.toLowerCase().includes(topic.toLowerCase()));
  const words = `${first} ${second}`.split(/\s+/u);
  if (words.length > MOST_WORDS || (speaksOf(first) && speaksOf(second))) return [first, second];
  const cuts = words
    .slice(1)
    .map((_, at): [string, string] => [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')]);
  return cuts.find((topics) => topics.every(speaksOf)) ?? [first, second];
}

function statements(title: string, quotes: readonly Quote[]): readonly Block[] {
  return quotes.length > 0 ? [heading(title), ...quotes.map(quote)] : [];
}

function furtherOn(topics: readonly string[], { phrases }: Call): Block | undefined {
  return buttons(...topics.map((topic) => action(phrases.keyPointsOn(topic), 'keypoints', { topic })));
}
