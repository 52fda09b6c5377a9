/** Articles → the digest, as large as the platform takes in one message. Pure but for the library it reads. */
import type { Article } from '../article/article.ts';
import type { Phrases } from '../bot/phrases/phrases.ts';
import type { Library } from '../library/library.ts';
import { bold, buttons, context, heading, list, reply, text } from '../reply/build.ts';
import { dateLine } from '../reply/citation.ts';
import type { Block, Inline, Reply, Rich } from '../reply/reply.ts';
import { groupStories, type Story } from './stories.ts';

/** Entries of a digest, and key points of an entry, where the platform has room for them. */
const ENTRIES = 10;
const POINTS = 3;
/** Articles of a first digest. */
const FIRST = 5;
/** Articles that are looked at; those of a longer absence are counted, not read. */
const READ = 500;
/** Longest key point in a digest, in UTF-16 units: a longer one is left out, for the next one to say it shorter. */
const LONGEST = 400;
const SOURCES = 5;

export interface ComposeOptions {
  readonly library: Library;
  readonly phrases: Phrases;
  /** BCP 47 tag for dates. */
  readonly locale: string;
  readonly topic?: string;
  /** Ids of the articles that are new, newest first; `first` for a first digest. */
  readonly news: readonly string[] | 'first';
  /** Whether a line is said where there is nothing new. */
  readonly quietLine: boolean;
  /** Whether the reply goes into one message. */
  readonly fits: (reply: Reply) => boolean;
}

/** The digest, for everyone in the channel; undefined where there is nothing to say. */
export function compose(options: ComposeOptions): Reply | undefined {
  const { phrases, topic, news, quietLine } = options;
  const stories = groupStories(newArticles(options));
  if (stories.length === 0) {
    if (news !== 'first' && !quietLine) return undefined;
    return digest([context(topic ? phrases.digestNothingAbout(topic) : phrases.digestNothing)]);
  }
  // fewer key points first, then fewer entries: what is left out is counted, and nothing is ever cut
  for (let entries = Math.min(ENTRIES, stories.length); entries > 0; entries -= 1) {
    for (let points = entries === Math.min(ENTRIES, stories.length) ? POINTS : 1; points >= 0; points -= 1) {
      if (points === 0 && entries > 1) continue;
      const candidate = build(options, stories, entries, points);
      if (options.fits(candidate)) return candidate;
    }
  }
  return build(options, stories, 0, 0);
}

function digest(blocks: readonly (Block | undefined)[]): Reply {
  return { ...reply('answered', blocks), audience: 'everyone' };
}

function build(options: ComposeOptions, stories: readonly Story[], entries: number, points: number): Reply {
  const { phrases, topic, news } = options;
  const left = stories.length - entries;
  const more = topic ? { topic } : {};
  return digest([
    heading(topic ? phrases.digestNewsAbout(topic) : phrases.digestNews),
    news === 'first' ? context(phrases.digestFirst) : undefined,
    ...stories.slice(0, entries).flatMap((story) => entry(story, points, options)),
    buttons(left > 0 ? { label: phrases.digestMore(left), command: 'articles', options: more } : undefined),
  ]);
}

function newArticles({ library, news, topic }: ComposeOptions): readonly Article[] {
  if (news === 'first') {
    const all = topic ? aboutTopic(library, topic) : library.articles();
    return all.slice(0, FIRST);
  }
  const held = news.slice(0, READ).flatMap((id) => library.article(id) ?? []);
  return held.filter((article) => !topic || speaksOf(library, article, topic)).toSorted(byDate);
}

/** Newest first, whether the text speaks of it or a key point does. */
function aboutTopic(library: Library, topic: string): readonly Article[] {
  const byPoints = library.keyPoints({ topic }).map(({ article }) => article);
  return [...new Set([...library.about(topic), ...byPoints])].toSorted(byDate);
}

/** As `/keypoints` tells it: by a key point, else by the text. */
function speaksOf(library: Library, { id }: Article, topic: string): boolean {
  return (
    library.keyPoints({ article: id, topic }).length > 0 ||
    library.search(topic, 1, { article: id, topic }).length > 0
  );
}

function byDate({ date: a = '' }: Article, { date: b = '' }: Article): number {
  return a === b ? 0 : a < b ? 1 : -1;
}

function entry(story: Story, points: number, options: ComposeOptions): readonly (Block | undefined)[] {
  const { article, others } = story;
  const items = keyPoints(article, points, options);
  return [
    text([titleOf(article), ...imprint(article, options)]),
    items.length > 0 ? list(items) : undefined,
    others.length > 0 ? context(alsoIn(others, options)) : undefined,
  ];
}

function titleOf({ title, url }: Article): Inline {
  return url === undefined ? bold(title) : { kind: 'link', text: title, url };
}

function imprint({ source, date }: Article, { locale }: ComposeOptions): readonly Inline[] {
  const parts = [source && source, date && dateLine(date, locale)].filter(Boolean);
  return parts.length === 0 ? [] : [` — ${parts.join(' · ')}`];
}

function keyPoints(article: Article, most: number, { library, topic }: ComposeOptions): readonly Rich[] {
  if (most === 0) return [];
  const about = topic ? library.keyPoints({ article: article.id, topic }) : [];
  const all = library.keyPoints({ article: article.id });
  const chosen = [...new Set([...about, ...(about.length > 0 ? [] : all)])]
    .filter(({ keyPoint: { detail } }) => detail.length <= LONGEST)
    .slice(0, most);
  return chosen.map(({ section, keyPoint: { aspect, detail } }): Rich => {
    const place: readonly Inline[] =
      section.heading === null || section.heading === aspect
        ? []
        : [' ', { kind: 'italic', text: `(${section.heading})` }];
    return [bold(aspect), `: ${detail}`, ...place];
  });
}

function alsoIn(others: readonly Article[], { phrases }: ComposeOptions): Rich {
  const named = others.slice(0, SOURCES).map((article): Inline => {
    const name = article.source ?? article.title;
    return article.url === undefined ? name : { kind: 'link', text: name, url: article.url };
  });
  return [`${phrases.digestAlso} `, ...named.flatMap((name, index) => (index > 0 ? [', ', name] : [name]))];
}
