/** Passages of about 45 words to measure with: made up, or real paragraphs and then their sentences in new company. */
import { sentences } from '../../src/language/sentences.ts';
import type { Data } from '../eval-data.ts';
import { createRandom, type Random } from './random.ts';

/** Passages of one article, which share a topic. */
export const PASSAGES_PER_ARTICLE = 20;
const SEED = 20_260_131;
const FEWEST_WORDS = 30;
const MOST_WORDS = 60;

/** Draws `count` passages; the first ones are the same whatever the count. */
export type TextSource = (count: number) => string[];

/** The most frequent words of English, most frequent first. */
const FUNCTION_WORDS =
  `the of and to in a is that for it was on as with be by at this from he are have his they
  not or had but an were which their has one been its more who would when there all if will we about out she`
    .trim()
    .split(/\s+/u);

/** The share of function words in a text. */
const FUNCTION_SHARE = 0.4;
/** Zipf's law as Mandelbrot has it: the content word of rank r comes with a probability of (r + OFFSET)^-SLOPE. */
const OFFSET = 20;
const SLOPE = 1.15;
/** Words there are. Few of the rare ones are ever drawn, so that the vocabulary grows with the text, as it does. */
const VOCABULARY = 400_000;
/** Words an article keeps coming back to, and how often. */
const TOPIC_WORDS = 30;
const TOPIC_SHARE = 0.25;

const ONSETS = [
  'b',
  'br',
  'c',
  'd',
  'dr',
  'f',
  'g',
  'gr',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  't',
  'tr',
  'v',
  'w',
];
const RIMES = ['a', 'an', 'ar', 'e', 'el', 'en', 'i', 'il', 'im', 'o', 'on', 'or', 'u', 'um'];

/** The content word of a rank, counted from 0: of two syllables, three or four. */
function contentWord(rank: number): string {
  const syllables = ONSETS.length * RIMES.length;
  let left = rank + syllables;
  let word = '';
  do {
    const syllable = left % syllables;
    word += `${ONSETS[syllable % ONSETS.length]}${RIMES[Math.floor(syllable / ONSETS.length)]}`;
    left = Math.floor(left / syllables);
  } while (left > 0);
  return word;
}

function drawWord(random: Random, topic: readonly string[]): string {
  if (random.fraction() < FUNCTION_SHARE) {
    // Zipf's law again, with a slope of 1
    const rank = Math.floor((FUNCTION_WORDS.length + 1) ** random.fraction()) - 1;
    return FUNCTION_WORDS[rank] ?? 'the';
  }
  if (random.fraction() < TOPIC_SHARE) return random.pick(topic);
  const power = 1 - SLOPE;
  const [first, last] = [OFFSET ** power, (VOCABULARY + OFFSET) ** power];
  return contentWord(Math.floor((first + random.fraction() * (last - first)) ** (1 / power) - OFFSET));
}

/** Text that is distributed as real text is: Zipf's law, a growing vocabulary, and words that come in bursts. */
export const madeUp: TextSource = (count) => {
  const random = createRandom(SEED);
  const texts: string[] = [];
  let topic: readonly string[] = [];
  while (texts.length < count) {
    if (texts.length % PASSAGES_PER_ARTICLE === 0) {
      topic = Array.from({ length: TOPIC_WORDS }, () =>
        contentWord(Math.floor(20 * 1_000 ** random.fraction())),
      );
    }
    texts.push(madeUpPassage(random, topic));
  }
  return texts;
};

function madeUpPassage(random: Random, topic: readonly string[]): string {
  const length = FEWEST_WORDS + random.below(MOST_WORDS - FEWEST_WORDS + 1);
  const words: string[] = [];
  let sentenceEnd = 0;
  for (let at = 0; at < length; at++) {
    const word = drawWord(random, topic);
    const isFirst = at === sentenceEnd;
    if (isFirst) sentenceEnd = Math.min(length, at + 10 + random.below(12));
    const cased = isFirst ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
    words.push(at + 1 === sentenceEnd ? `${cased}.` : cased);
  }
  return words.join(' ');
}

/** Real paragraphs as they are, and when they are used up their sentences at random, about 45 words together. */
export function recombined({ passages }: Data, language: string): TextSource {
  const real = passages.map(({ text }) => text.replaceAll(/\s+/gu, ' '));
  const pool = real.flatMap((text) =>
    sentences(text, language).map(({ start, end }) => text.slice(start, end)),
  );
  const fewest = (FEWEST_WORDS + MOST_WORDS) / 2 - 10;
  return (count) => {
    const random = createRandom(SEED);
    const texts = real.slice(0, count);
    while (texts.length < count) {
      const chosen: string[] = [];
      for (let words = 0; words < fewest; ) {
        const sentence = random.pick(pool);
        chosen.push(sentence);
        words += sentence.split(' ').length;
      }
      texts.push(chosen.join(' '));
    }
    return texts;
  };
}
