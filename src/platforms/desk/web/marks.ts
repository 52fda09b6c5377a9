/** An article as the bot understood it, with every repair marked in its place. */
import type { Article, Paragraph, Repair } from '../../../article/article.ts';

/** A piece of a text, marked where something was mended or set aside. */
export interface Part {
  readonly text: string;
  readonly mark?: Repair['kind'];
  /** What stood there before. */
  readonly before?: string;
}

export interface Drawn {
  readonly article: Pick<Article, 'id' | 'path' | 'title' | 'source' | 'url' | 'date' | 'language'>;
  readonly sections: readonly {
    readonly id: string;
    readonly heading: string | null;
    /** Set where the heading was glued to the paragraph before it. */
    readonly glued: boolean;
    readonly language: string;
    readonly paragraphs: readonly {
      readonly number: number;
      readonly kind: Paragraph['kind'];
      readonly parts: readonly Part[];
    }[];
    readonly keyPoints: readonly {
      readonly aspect: string;
      readonly detail: string;
      readonly extracted: boolean;
    }[];
  }[];
  readonly repairs: readonly Repair[];
}

/** A repair and its paragraph are in the same order; so far ahead one is looked for, and no further. */
const AHEAD = 60;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

export function drawn(article: Article): Drawn {
  const { sections, repairs, ...about } = article;
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const spaces = placesOf(
    paragraphs,
    repairs.filter(({ kind }) => kind === 'lost-space'),
  );
  const glued = new Set(repairs.flatMap(({ kind, after }) => (kind === 'glued-heading' ? [after] : [])));
  return {
    article: about,
    sections: sections.map((section) => ({
      id: section.id,
      heading: section.heading,
      glued: section.heading !== null && glued.has(section.heading),
      language: section.language,
      paragraphs: section.paragraphs.map((paragraph) => ({
        number: paragraph.number,
        kind: paragraph.kind,
        parts: partsOf(paragraph, spaces.get(paragraph) ?? []),
      })),
      keyPoints: section.keyPoints.map(({ aspect, detail, extracted }) => ({ aspect, detail, extracted })),
    })),
    repairs,
  };
}

/** Where the words with a mended space stand, each in the first paragraph from the one before on that has them. */
function placesOf(paragraphs: readonly Paragraph[], repairs: readonly Repair[]): Map<Paragraph, Place[]> {
  const places = new Map<Paragraph, Place[]>();
  let from = 0;
  for (const { before, after } of repairs) {
    for (const [ahead, paragraph] of paragraphs.slice(from, from + AHEAD).entries()) {
      const known = places.get(paragraph) ?? [];
      const start = paragraph.text.indexOf(after, known.at(-1)?.end ?? 0);
      if (start < 0) continue;
      places.set(paragraph, [...known, { start, end: start + after.length, before }]);
      from += ahead;
      break;
    }
  }
  return places;
}

/** The text of a paragraph, cut where a mark begins or ends. */
function partsOf({ text, sentences }: Paragraph, spaces: readonly Place[]): readonly Part[] {
  const aside = sentences.filter(({ boilerplate }) => boilerplate);
  const cuts = [...spaces, ...aside].flatMap(({ start, end }) => [start, end]);
  const edges = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? text.length;
    const words = text.slice(start, end);
    const inside = (place: { readonly start: number; readonly end: number }): boolean =>
      place.start <= start && end <= place.end;
    if (aside.some(inside)) return { text: words, mark: 'boilerplate' };
    const space = spaces.find(inside);
    return space ? { text: words, mark: 'lost-space', before: space.before } : { text: words };
  });
}
