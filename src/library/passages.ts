/** Cuts an article into what is indexed: its paragraphs, and its key points. */
import type { Citation, Passage } from '../answer/passage.ts';
import type { Article, KeyPoint, Paragraph, Section } from '../article/article.ts';
import type { Range } from '../language/sentences.ts';

/** A passage with the part of the article it was cut from. */
export interface Cut {
  readonly section: Section;
  readonly passage: Passage;
  readonly keyPoint?: KeyPoint;
}

/** Promotion is left out; extracted key points are too, since they stand in a paragraph already. */
export function passagesOf(article: Article): Cut[] {
  return article.sections.flatMap((section): Cut[] => [
    ...section.paragraphs.flatMap((paragraph) =>
      fromParagraph(article, section, paragraph).map((passage): Cut => ({ section, passage })),
    ),
    ...section.keyPoints.flatMap((keyPoint, index): Cut[] =>
      keyPoint.extracted
        ? []
        : [{ section, passage: fromKeyPoint(article, section, keyPoint, index), keyPoint }],
    ),
  ]);
}

/**
 * Longer paragraphs, in UTF-16 units, become several passages: text that has lost its breaks is one paragraph for all
 * that is in it, and would be found for every question and read to its end each time.
 */
const LONGEST = 2_000;

function fromParagraph(article: Article, section: Section, paragraph: Paragraph): Passage[] {
  const sentences = paragraph.sentences.filter(({ boilerplate }) => !boilerplate);
  return runsOf(sentences).map((run, at, { length }) => {
    // a paragraph that is one passage is kept as it is, and so are its offsets
    const from = length === 1 ? 0 : (run[0]?.start ?? 0);
    const to = length === 1 ? paragraph.text.length : run.at(-1)?.end;
    const id = `${article.id}/${section.id}/${paragraph.number}`;
    return {
      id: at === 0 ? id : `${id}.${at + 1}`,
      language: section.language,
      citation: citationOf(article, section, paragraph.number),
      text: paragraph.text.slice(from, to),
      sentences: from === 0 ? run : run.map(({ start, end }) => ({ start: start - from, end: end - from })),
    };
  });
}

/** Sentences that follow each other, as many together as `LONGEST` has room for; at least one. */
function runsOf(sentences: readonly Range[]): Range[][] {
  const runs: Range[][] = [];
  let first = 0;
  for (const sentence of sentences) {
    const open = runs.at(-1);
    if (open !== undefined && sentence.end - first <= LONGEST) open.push(sentence);
    else {
      runs.push([sentence]);
      first = sentence.start;
    }
  }
  return runs;
}

function fromKeyPoint(
  article: Article,
  section: Section,
  { aspect, detail }: KeyPoint,
  index: number,
): Passage {
  const text = `${aspect}: ${detail}`;
  return {
    id: `${article.id}/${section.id}/k${index + 1}`,
    language: section.language,
    citation: citationOf(article, section),
    text,
    sentences: [{ start: 0, end: text.length }],
    keyPoint: { aspect, detail },
  };
}

/** The place of a section, or of a paragraph in it. */
export function citationOf(article: Article, section: Section, paragraph?: number): Citation {
  return {
    article: { id: article.id, title: article.title },
    section: section.heading,
    sectionId: section.id,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(article.source === undefined ? {} : { source: article.source }),
    ...(article.date === undefined ? {} : { date: article.date }),
    ...(article.url === undefined ? {} : { url: article.url }),
  };
}
