/** Finds what people mean by a name: an article by its title, a section by its heading, a topic. */
import type { Article } from '../article/article.ts';
import type { Library } from '../library/library.ts';
import type { Command } from './command.ts';
import type { Finder, Found, Place } from './finder.ts';
import { folded, nearest } from './nearest.ts';
import { findCommand } from './typed.ts';

const NEAR = 3;
/** So many of the newest articles are looked through for a heading that is being typed, to stay within milliseconds. */
const LOOKED_THROUGH = 300;
const TOPICS = 300;

export function createFinder(library: Library, commands: readonly Command[]): Finder {
  const articles = articleFinder(library);
  return {
    ...articles,
    ...sectionFinder(library, articles),
    topics(typed, most, locale) {
      const topics = library.topics(TOPICS);
      const isRead = readable(locale);
      const { true: read = [], false: others = [] } = Object.groupBy(topics, (one) => `${isRead(one)}`);
      return nearest(typed, [...read, ...others], (topic) => topic, most);
    },

    commands(name) {
      const plain = name.replace(/^\//u, '');
      const command = findCommand(commands, plain);
      if (command) return { found: [command.name], near: [] };
      return {
        found: [],
        near: nearest(
          plain,
          commands.map(({ name: one }) => one),
          (one) => one,
          NEAR,
        ),
      };
    },
  };
}

/** Chinese, Japanese and Korean go by names of several scripts together. */
const SIGNS: Readonly<Record<string, string>> = { Hans: 'Hani', Hant: 'Hani', Jpan: 'Hani', Kore: 'Hang' };

/** Whether a reader of a locale's language can read a word. */
function readable(locale: string | undefined): (word: string) => boolean {
  const script = locale === undefined ? undefined : scriptOf(locale);
  if (script === undefined) return () => true;
  const letter = new RegExp(`\\p{Script=${SIGNS[script] ?? script}}`, 'u');
  return (word) => letter.test(word);
}

function scriptOf(locale: string): string | undefined {
  try {
    return new Intl.Locale(locale).maximize().script;
  } catch {
    return undefined;
  }
}

function articleFinder(library: Library): Pick<Finder, 'articles' | 'suggestArticles'> {
  const suggestArticles: Finder['suggestArticles'] = (typed, most) =>
    nearest(typed, library.articles(), ({ title }) => title, most);

  return {
    suggestArticles,
    articles(name) {
      const exact = library.article(name);
      const found = exact ? [exact] : fitting(name, library.articles(), ({ title }) => title);
      return { found, near: found.length > 0 ? [] : suggestArticles(name, NEAR) };
    },
  };
}

function sectionFinder(
  library: Library,
  { articles }: Pick<Finder, 'articles'>,
): Pick<Finder, 'sections' | 'suggestSections' | 'nameOf'> {
  const suggestSections: Finder['suggestSections'] = (typed, most, article) => {
    const articles = article ? [article] : library.articles().slice(0, LOOKED_THROUGH);
    return nearest(typed, headed(articles.flatMap(placesOf)), headingOf, most);
  };

  /** An article that is named in place of a section is read from its beginning. */
  const ofArticle = (name: string): Found<Place> => {
    const [article] = articles(name).found;
    const opening = article && placesOf(article)[0];
    return opening ? { found: [opening], near: [] } : { found: [], near: suggestSections(name, NEAR) };
  };

  return {
    suggestSections,
    sections(name, article) {
      const places = (article ? [article] : library.articles()).flatMap(placesOf);
      const exact = places.filter((place) => name === keyOf(place) || (article && name === place.section.id));
      if (exact.length > 0) return { found: exact, near: [] };
      const fits = fitting(name, headed(places), headingOf);
      const found = fits.length > 0 ? fits : places.filter(({ section }) => section.id === name);
      if (found.length === 0 && article === undefined) return ofArticle(name);
      return { found, near: found.length > 0 ? [] : suggestSections(name, NEAR, article) };
    },
    nameOf(place) {
      const { article, section } = place;
      const twin = placesOf(article).some((other) => other.section !== section && sameHeading(other, place));
      return section.heading === null || twin || library.size.articles > 1 ? keyOf(place) : section.heading;
    },
  };
}

function placesOf(article: Article): readonly Place[] {
  return article.sections.map((section) => ({ article, section }));
}

function headed(places: readonly Place[]): readonly Place[] {
  return places.filter(({ section }) => section.heading !== null);
}

function headingOf({ section }: Place): string {
  return section.heading ?? '';
}

function keyOf({ article, section }: Place): string {
  return `${article.id}/${section.id}`;
}

function sameHeading(one: Place, other: Place): boolean {
  return folded(headingOf(one)) === folded(headingOf(other));
}

/** Those of that very name first, then those that have all its words. */
function fitting<T>(name: string, candidates: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const wanted = folded(name);
  if (wanted === '') return [];
  const words = wanted.split(' ');
  const names = candidates.map((candidate) => ({ candidate, name: folded(nameOf(candidate)) }));
  const equal = names.filter((one) => one.name === wanted);
  const partly = names.filter(
    (one) => one.name !== wanted && words.every((word) => ` ${one.name} `.includes(` ${word}`)),
  );
  return [...equal, ...partly].map(({ candidate }) => candidate);
}
