import type { Article, Paragraph, Section } from '../src/article/article.ts';
import { type Call, defineCommand } from '../src/bot/command.ts';
import type { Found, Place } from '../src/bot/finder.ts';
import { actions, context, heading, keyPoints, list, reply, table, text } from '../src/reply/build.ts';
import { citationLine } from '../src/reply/citation.ts';
import type { Action, Block, Reply } from '../src/reply/reply.ts';
import { split } from '../src/reply/split.ts';
import {
  action,
  articleNamed,
  articleOption,
  jumpToPage,
  pageLine,
  pageOf,
  pageOption,
  turnPages,
  unknown,
} from './common.ts';

/** Characters on a page: what a phone shows in a few turns, and well within what one message takes anywhere. */
const PAGE = { blocks: 12, blockSize: 2_400, size: 2_400 };
/** Most buttons for further sections that the name fits. */
const FURTHER = 3;

export const read = defineCommand({
  name: 'read',
  description: 'One section in full, page by page',
  translations: { es: { name: 'leer', description: 'Una sección entera, página por página' } },
  options: {
    section: {
      type: 'text',
      description: 'The section’s heading, or words of it',
      required: true,
      maxLength: 300,
      complete: 'section',
      translations: { es: { name: 'sección', description: 'El título de la sección o palabras de él' } },
    },
    article: articleOption,
    page: pageOption,
  },

  run(call) {
    const { section: name, page = 1 } = call.options;
    const { article, instead } = articleNamed(call.options.article, call);
    if (instead) return instead;
    const { found, near } = sectionsNamed(name, article, call);
    const [place, ...others] = found;
    if (place) return sectionReply(place, others, page, call);
    const offers = near.map((one) => open(one, one.section.heading ?? call.phrases.lead, call));
    return unknown(call.phrases.unknownSection(name, article?.title), offers, call);
  },
});

/** Those of that name; what comes before the first heading goes by the name that the outline has for it. */
function sectionsNamed(name: string, article: Article | undefined, { find, phrases }: Call): Found<Place> {
  const [opening] = article?.sections ?? [];
  const isOpening = opening?.heading === null && name.trim().toLowerCase() === phrases.lead.toLowerCase();
  return article && opening && isOpening
    ? { found: [{ article, section: opening }], near: [] }
    : find.sections(name, article);
}

function sectionReply(place: Place, others: readonly Place[], number: number, call: Call): Reply {
  const { phrases, locale } = call;
  const { article, section } = place;
  const page = pageOf(split(reply('answered', contentOf(place, call)), PAGE), 1, number, call);
  const next = article.sections[article.sections.indexOf(section) + 1];
  const title = section.heading ?? phrases.lead;
  return reply('answered', [
    heading(title),
    ...page.items.flatMap(({ blocks }) => blocks),
    context(citationLine({ ...call.services.library.citation(article, section), section: null }, locale)),
    pageLine(page, call),
    actions({
      buttons: [
        ...turnPages(page, 'read', { section: call.find.nameOf(place) }, call),
        next && open({ article, section: next }, phrases.nextSection(next.heading ?? phrases.lead), call),
        ...others.slice(0, FURTHER).map((one) => open(one, further(one, place, call), call)),
      ],
      link: { label: phrases.openSource, url: article.url },
    }),
    jumpToPage(page, 'read', { section: call.find.nameOf(place) }, call),
  ]);
}

/** What a further section that the name fits is called; another article is named. */
function further({ article, section }: Place, shown: Place, { phrases }: Call): string {
  const name = section.heading ?? phrases.lead;
  const label =
    section.heading === shown.section.heading ? phrases.namesake(name) : phrases.readSection(name);
  return article === shown.article ? label : `${label} · ${article.title}`;
}

function open(place: Place, label: string, call: Call): Action {
  return action(label, 'read', { section: call.find.nameOf(place) });
}

/** Runs of items become a list and runs of rows a table, in the order of the source; the key points come last. */
function contentOf({ article, section }: Place, { services }: Call): readonly Block[] {
  const blocks = runs(section.paragraphs).flatMap((run) => blocksOf(run));
  const points = section.keyPoints
    .filter(({ extracted }) => !extracted)
    .map(({ aspect, detail }) => ({ aspect, detail, citation: services.library.citation(article, section) }));
  return points.length > 0 ? [...blocks, keyPoints(points)] : blocks;
}

function runs(paragraphs: Section['paragraphs']): readonly (readonly Paragraph[])[] {
  return paragraphs.reduce<Paragraph[][]>((before, paragraph) => {
    const last = before.at(-1);
    if (last && last[0]?.kind === paragraph.kind) last.push(paragraph);
    else before.push([paragraph]);
    return before;
  }, []);
}

function blocksOf(run: readonly Paragraph[]): readonly Block[] {
  switch (run[0]?.kind) {
    case 'item':
      return [list(run.map((paragraph) => paragraph.text))];
    case 'row':
      return [
        table(
          [],
          run.map(({ cells, text: whole }) => cells ?? [whole]),
        ),
      ];
    default:
      return run.map((paragraph) => text(paragraph.text));
  }
}
