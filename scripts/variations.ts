/** The same questions as they would be met in real life, for `npm run eval -- --vary NAME`. */
import { analyser } from '../src/language/analyse.ts';
import { sentences } from '../src/language/sentences.ts';
import { passagesOf } from '../src/library/passages.ts';
import { createRandom, type Random } from './bench/random.ts';
import type { Data, DataPassage } from './eval-data.ts';

const SEED = 20_260_131;

export const VARIATIONS: Readonly<Record<string, (data: Data, language: string) => Data>> = {
  /** One slip of the finger in each question. */
  slips(data) {
    const random = createRandom(SEED);
    return { ...data, questions: data.questions.map((one) => ({ ...one, q: withSlip(one.q, random) })) };
  },

  /**
   * Each article printed twice, the second time with other numbers, and every third sentence with a fifth of its words
   * left out. The first print alone counts as the passage that answers; `near` leaves the second one there.
   */
  prints(data, language) {
    const again = data.passages.map((passage) => ({
      ...passage,
      id: `${passage.id} again`,
      text: reworded(passage.text, language),
    }));
    return { ...data, passages: [...data.passages, ...again] };
  },

  /** Each article as newspapers print it, a paragraph a sentence, and cut into passages as the library does. */
  paragraphs(data, language) {
    const moved = new Map<string, Place[]>();
    const passages = [...Map.groupBy(data.passages, ({ art }) => art).values()].flatMap((article) =>
      inParagraphs(article, language, moved),
    );
    const questions = data.questions.map((question) => {
      const { p = '', start = 0 } = question;
      const place = moved.get(p)?.findLast(({ from }) => from <= start);
      return place ? { ...question, p: place.passage, start: start - place.from + place.to } : question;
    });
    return { passages, questions };
  },
};

/** Where a sentence that stood at `from` of a passage went: `to` is its start in the new one. */
interface Place {
  readonly from: number;
  readonly passage: string;
  readonly to: number;
}

const WORD = /^\p{L}{5,}$/u;

function withSlip(question: string, random: Random): string {
  const words = question.split(' ');
  const long = words.flatMap((word, at) => (WORD.test(word) ? [at] : []));
  if (long.length === 0) return question;
  const chosen = random.pick(long);
  return words.map((word, at) => (at === chosen ? slipped(word, random) : word)).join(' ');
}

/** A letter left out, typed twice, in another's place, or before the one it follows; never the first. */
function slipped(word: string, random: Random): string {
  const at = 1 + random.below(word.length - 2);
  const [before, here, next, after] = [word.slice(0, at), word[at], word[at + 1], word.slice(at + 2)];
  return random.pick([
    `${before}${next}${after}`,
    `${before}${here}${here}${next}${after}`,
    `${before}${random.pick([...word])}${next}${after}`,
    `${before}${next}${here}${after}`,
  ]);
}

function reworded(text: string, language: string): string {
  return sentences(text, language)
    .map(({ start, end }, at) => {
      const sentence = text.slice(start, end).replace(/\d/g, (digit) => String((Number(digit) + 1) % 10));
      if (at % 3 !== 1) return sentence;
      const gone = analyser(language)(sentence).filter((_, place) => place % 5 === 4);
      return gone.reduceRight((line, word) => line.slice(0, word.start) + line.slice(word.end), sentence);
    })
    .join(' ');
}

function inParagraphs(
  article: readonly DataPassage[],
  language: string,
  moved: Map<string, Place[]>,
): DataPassage[] {
  const { art = '', title = '' } = article[0] ?? {};
  const said = article.flatMap(({ id, text }) =>
    sentences(text, language).map(({ start, end }) => ({ id, start, text: text.slice(start, end) })),
  );
  const paragraphs = said.map(({ text }, at) => ({
    ...{ number: at + 1, kind: 'text' as const, text },
    sentences: [{ start: 0, end: text.length }],
  }));
  const section = { id: 'lead', heading: null, language, paragraphs, keyPoints: [] };
  const about = { id: String(art), path: String(art), title, language, repairs: [] };
  return passagesOf({ ...about, sections: [section] }).map(({ passage }) => {
    for (const { number, start } of passage.paragraphs) {
      const from = said[number - 1];
      if (from === undefined) continue;
      const places = moved.get(from.id) ?? [];
      moved.set(from.id, [...places, { from: from.start, passage: passage.id, to: start }]);
    }
    return { id: passage.id, art, title, text: passage.text };
  });
}
