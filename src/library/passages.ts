/** Cuts an article into what is indexed: its paragraphs, short ones together, and its key points. */
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
    ...grouped(section.paragraphs.flatMap(partsOf)).map(
      (parts): Cut => ({ section, passage: fromParts(article, section, parts) }),
    ),
    ...section.keyPoints.flatMap((keyPoint, index): Cut[] =>
      keyPoint.extracted
        ? []
        : [{ section, passage: fromKeyPoint(article, section, keyPoint, index), keyPoint }],
    ),
  ]);
}

/** A paragraph, or as much of it as goes into one passage. */
interface Part {
  readonly paragraph: Paragraph;
  /** 1 for the first part of the paragraph. */
  readonly number: number;
  readonly text: string;
  readonly sentences: readonly Range[];
}

/** What goes into one passage. */
type Parts = readonly [Part, ...Part[]];

/**
 * Longer paragraphs, in UTF-16 units, become several passages: text that has lost its breaks is one paragraph for all
 * that is in it, and would be found for every question and read to its end each time.
 */
const LONGEST = 2_000;

function partsOf(paragraph: Paragraph): Part[] {
  const sentences = paragraph.sentences.filter(({ boilerplate }) => !boilerplate);
  return runsOf(sentences).map((run, at, { length }) => {
    // a paragraph that is one passage is kept as it is, and so are its offsets
    const from = length === 1 ? 0 : (run[0]?.start ?? 0);
    const to = length === 1 ? paragraph.text.length : run.at(-1)?.end;
    return {
      paragraph,
      number: at + 1,
      text: paragraph.text.slice(from, to),
      sentences: moved(run, -from),
    };
  });
}

/**
 * Newspapers begin a new paragraph with every other sentence, and what one of them means stands in those around it. So
 * paragraphs that follow each other go together until there are so many sentences. Paragraphs of one sentence taken one
 * by one answered 73 of a hundred questions, and together 83; in German 50 and 68 (`npm run eval -- --vary paragraphs`).
 */
const ENOUGH = 5;
const BETWEEN = '\n\n';

/** Parts by the passage they go into. A row of a table stands for itself. */
function grouped(parts: readonly Part[]): Parts[] {
  const groups: [Part, ...Part[]][] = [];
  let sentences = 0;
  let length = 0;
  for (const part of parts) {
    const open = groups.at(-1);
    const isOpen = open?.[0].paragraph.kind !== 'row' && sentences < ENOUGH;
    if (open && isOpen && part.paragraph.kind !== 'row' && length + part.text.length <= LONGEST) {
      open.push(part);
    } else {
      groups.push([part]);
      sentences = 0;
      length = 0;
    }
    sentences += part.sentences.length;
    length += part.text.length + BETWEEN.length;
  }
  return groups;
}

function fromParts(article: Article, section: Section, parts: Parts): Passage {
  const paragraphs: Passage['paragraphs'][number][] = [];
  const sentences: Range[] = [];
  let from = 0;
  for (const part of parts) {
    paragraphs.push({ number: part.paragraph.number, start: from });
    sentences.push(...moved(part.sentences, from));
    from += part.text.length + BETWEEN.length;
  }
  const [{ paragraph, number }] = parts;
  const id = `${article.id}/${section.id}/${paragraph.number}`;
  return {
    id: number === 1 ? id : `${id}.${number}`,
    language: section.language,
    citation: citationOf(article, section, paragraph.number),
    text: parts.map(({ text }) => text).join(BETWEEN),
    sentences,
    paragraphs,
  };
}

function moved(ranges: readonly Range[], by: number): Range[] {
  return ranges.map(({ start, end }) => ({ start: start + by, end: end + by }));
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
    paragraphs: [],
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
