/** Cuts an article into what is indexed: its paragraphs, and its key points. */
import type { Citation, Passage } from '../answer/passage.ts';
import type { Article, KeyPoint, Paragraph, Section } from '../article/article.ts';

/** A passage with the part of the article it was cut from. */
export interface Cut {
  readonly section: Section;
  readonly passage: Passage;
  readonly keyPoint?: KeyPoint;
}

/** Promotion is left out; extracted key points are too, since they stand in a paragraph already. */
export function passagesOf(article: Article): Cut[] {
  return article.sections.flatMap((section): Cut[] => [
    ...section.paragraphs.flatMap((paragraph): Cut[] => {
      const passage = fromParagraph(article, section, paragraph);
      return passage ? [{ section, passage }] : [];
    }),
    ...section.keyPoints.flatMap((keyPoint, index): Cut[] =>
      keyPoint.extracted
        ? []
        : [{ section, passage: fromKeyPoint(article, section, keyPoint, index), keyPoint }],
    ),
  ]);
}

function fromParagraph(article: Article, section: Section, paragraph: Paragraph): Passage | undefined {
  const sentences = paragraph.sentences.filter(({ boilerplate }) => !boilerplate);
  if (sentences.length === 0) return undefined;
  return {
    id: `${article.id}/${section.id}/${paragraph.number}`,
    language: section.language,
    citation: citationOf(article, section, paragraph.number),
    text: paragraph.text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  };
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
