/** Key points: those an article states in a table or list, and the extracted ones of an article that states none. */
import { analyser } from '../language/analyse.ts';
import type { KeyPoint, Paragraph, Section } from './article.ts';
import type { Block, TableBlock } from './blocks.ts';
import { areKeyPointsColumns, isKeyPointsHeading } from './cues.ts';

type Stated = Pick<KeyPoint, 'aspect' | 'detail'>;

/** An aspect is a few words; what stands before a colon further on is a sentence. */
const LONGEST_ASPECT = 60;

/** The key points of a table; undefined where neither the section's heading nor its columns call it one. */
export function tableKeyPoints(table: TableBlock, heading: string | null): Stated[] | undefined {
  const [first = [], ...others] = table.rows;
  const header = table.header ?? (areKeyPointsColumns(first) ? first : undefined);
  const isStated = heading !== null && isKeyPointsHeading(heading);
  if (!isStated && !(header && areKeyPointsColumns(header))) return undefined;
  const rows = header === first ? others : table.rows;
  const points = rows.flatMap(([aspect = '', ...details]): Stated[] => {
    const detail = details.filter((cell) => cell !== '').join(' | ');
    if (detail === '') return aspect === '' ? [] : [{ aspect: heading ?? header?.[0] ?? '', detail: aspect }];
    return [{ aspect, detail }];
  });
  return points.length > 0 ? points : undefined;
}

/** The key point of an item in a list under a key-points heading: bold or before the colon, and what follows. */
export function itemKeyPoint(item: Extract<Block, { kind: 'item' }>, heading: string): Stated {
  const { text, label } = item;
  if (label !== undefined) {
    const aspect = label.replace(/\s*[:：.–—-]\s*$/u, '');
    const detail = text.slice(label.length).replace(/^\s*[:：.–—-]?\s*/u, '');
    if (
      detail !== '' &&
      /[:：.–—-]\s*$/u.test(label + (/^\s*[:：.–—-]/u.exec(text.slice(label.length))?.[0] ?? ''))
    ) {
      return { aspect, detail };
    }
  }
  const colon = /：|:(?=[^\d/])/u.exec(text);
  if (
    colon &&
    colon.index > 0 &&
    colon.index <= LONGEST_ASPECT &&
    !/[.!?]\s/u.test(text.slice(0, colon.index))
  ) {
    return { aspect: text.slice(0, colon.index).trim(), detail: text.slice(colon.index + 1).trim() };
  }
  return { aspect: heading, detail: text };
}

/** A sentence of fewer terms says too little by itself, unless it is a brief of such sentences; one of more is no point. */
const FEWEST_TERMS = 5;
const FEWEST_TERMS_OF_BRIEF = 2;
const MOST_TERMS = 45;
/** What the first sentence of a section weighs more than its fifth or later. */
const FIRST_BONUS = 1;
/** What somebody says is understood from what stands before it. */
const SPEECH = /^["“„«「‘']/u;
const SPEECH_SHARE = 0.6;

interface Candidate {
  readonly paragraph: number;
  readonly text: string;
  readonly score: number;
}

/**
 * The most telling sentence of each section, for an article that states no key points.
 * Score: mean weight of the sentence's terms, where a term weighs ln(1 + its count in the article), times a bonus for
 * standing early in its section and a share for what begins with somebody's words; lead and position are what
 * summaries of news are made from.
 */
export function extractKeyPoints(sections: readonly Section[], title: string): Section[] {
  const counts = new Map<string, number>();
  for (const section of sections) {
    for (const { text } of section.paragraphs) {
      for (const term of terms(text, section.language)) counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  const found = withKeyPoints(sections, title, counts, FEWEST_TERMS);
  const isBrief = found.every(({ keyPoints }) => keyPoints.length === 0);
  return isBrief ? withKeyPoints(sections, title, counts, FEWEST_TERMS_OF_BRIEF) : found;
}

function withKeyPoints(
  sections: readonly Section[],
  title: string,
  counts: ReadonlyMap<string, number>,
  fewest: number,
): Section[] {
  const said = new Set<string>();
  return sections.map((section) => {
    const best = section.paragraphs
      .flatMap((paragraph) => candidates(paragraph, section.language, counts, fewest))
      .filter(({ text }) => !said.has(text))
      .reduce<Candidate | undefined>((top, next) => (top && top.score >= next.score ? top : next), undefined);
    if (best === undefined) return section;
    said.add(best.text);
    const point = {
      aspect: section.heading ?? title,
      detail: best.text,
      extracted: true,
      paragraph: best.paragraph,
    };
    return { ...section, keyPoints: [point] };
  });
}

function candidates(
  paragraph: Paragraph,
  language: string,
  counts: ReadonlyMap<string, number>,
  fewest: number,
): Candidate[] {
  if (paragraph.kind === 'row') return [];
  return paragraph.sentences.flatMap((sentence, place): Candidate[] => {
    if (sentence.boilerplate) return [];
    const text = paragraph.text.slice(sentence.start, sentence.end);
    const found = [...new Set(terms(text, language))];
    if (found.length < fewest || found.length > MOST_TERMS || /[?？]$/u.test(text)) return [];
    const weight = found.reduce((sum, term) => sum + Math.log1p(counts.get(term) ?? 0), 0) / found.length;
    const position = 1 + FIRST_BONUS / (paragraph.number + place);
    const share = SPEECH.test(text) ? SPEECH_SHARE : 1;
    return [{ paragraph: paragraph.number, text, score: weight * position * share }];
  });
}

const terms = (text: string, language: string): string[] =>
  analyser(language)(text)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
