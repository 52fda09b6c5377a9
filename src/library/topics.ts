/** What texts are about, as one would type it: names and the nouns of headings, counted over all articles. */

import { wordKinds } from '../answer/answer-type.ts';
import type { Passage } from '../answer/passage.ts';
import { analyser, type Token } from '../language/analyse.ts';
import { monthNames, weekdayNames } from '../language/calendar.ts';
import { stopWords } from '../language/stop-words.ts';
import { isUnspaced } from '../language/words.ts';
import { background } from './background.ts';

/** A name has at most so many words. */
const MOST_WORDS = 3;
/** Runs of capitalised words inside a sentence: `Latin America`, `F-16`, `Claver-Carone`. */
const NAME = new RegExp(
  `\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]+(?: \\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]+){0,${MOST_WORDS - 1}}`,
  'gu',
);
const CASED = /\p{Ll}/u;

/** The topics that a passage names, each once. */
export function topicsOf({ text, language, sentences, keyPoint }: Passage): Set<string> {
  const topics = new Set<string>();
  if (isUnspaced(language) || !CASED.test(text)) return unspacedTopics(text, language);
  const analyse = analyser(language);
  const isTime = ({ word }: Token): boolean =>
    weekdayNames(language).has(word) || monthNames(language).has(word);
  for (const { start, end } of keyPoint ? [] : sentences) {
    // the first word has a capital anyway
    const rest = text.slice(start, end).replace(/^\P{L}*[\p{L}\p{M}’'-]+/u, '');
    for (const [name] of rest.matchAll(NAME)) {
      const whole = name.replace(/[’']s?$/u, '');
      // "on Friday Emeric Tanaka met …"
      const tokens = analyse(whole);
      const first = tokens.findIndex((token) => !isTime(token));
      const topic = whole.slice(tokens[first]?.start ?? whole.length);
      if (topic.length >= 3 && tokens.slice(first).some(({ stop }) => !stop)) topics.add(topic);
    }
  }
  return topics;
}

/** Where nothing is capitalised, words of two characters or more that are not common at large: "next year" is no topic. */
function unspacedTopics(text: string, language: string): Set<string> {
  const kindOf = wordKinds(language);
  const stops = stopWords(language);
  const tells = ({ stop, term, word, start, end }: Token): boolean =>
    !stop &&
    end - start >= 2 &&
    ![...word].every((sign) => stops.has(sign)) &&
    !kindOf(word).number &&
    !kindOf(word).date &&
    background(language, term) === 0;
  const words = analyser(language)(text).filter(tells);
  return new Set(words.map(({ start, end }) => text.slice(start, end)));
}

/** How many passages name each topic. */
export type TopicCount = ReadonlyMap<string, number>;

/** Counts topics as articles come and go. */
export interface TopicCounts {
  add(topics: TopicCount): void;
  remove(topics: TopicCount): void;
  /** The most frequent first; of equal ones in the order they came. */
  most(count: number): readonly string[];
}

export function createTopicCounts(): TopicCounts {
  const counts = new Map<string, number>();
  let ranked: readonly string[] | undefined;
  const change = (topics: TopicCount, sign: 1 | -1): void => {
    ranked = undefined;
    for (const [topic, times] of topics) {
      const count = (counts.get(topic) ?? 0) + sign * times;
      if (count > 0) counts.set(topic, count);
      else counts.delete(topic);
    }
  };
  return {
    add: (topics) => change(topics, 1),
    remove: (topics) => change(topics, -1),
    most(count) {
      ranked ??= [...counts].sort(([, a], [, b]) => b - a).map(([topic]) => topic);
      return ranked.slice(0, count);
    },
  };
}
