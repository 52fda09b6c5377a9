/** A parsed draft → the `Article`: sections under their headings, sentences, key points, promotion marked. */

import { OperatorError } from '../errors.ts';
import { detectLanguage } from '../language/detect.ts';
import { sentences } from '../language/sentences.ts';
import type { Article, KeyPoint, Paragraph, Repair, Section } from './article.ts';
import type { Block, Draft, Metadata } from './blocks.ts';
import { isBoilerplate } from './boilerplate.ts';
import { isKeyPointsHeading } from './cues.ts';
import { articleId, uniqueIds } from './ids.ts';
import { extractKeyPoints, itemKeyPoint, tableKeyPoints } from './key-points.ts';
import { takeMetadata } from './metadata.ts';
import { repair } from './repair.ts';

const MOST_PARAGRAPHS = 20_000;
/** A section with less text than this, in UTF-16 units, is in its article's language: too little to tell it by. */
const TELLING_LENGTH = 200;

/** One heading with its blocks, before it is a section. */
interface Part {
  readonly heading: string | null;
  readonly blocks: Block[];
}

/** @throws {OperatorError} when there is nothing to read in it, or too much. */
export function assemble(path: string, draft: Draft): Article {
  const { metadata, blocks: body } = takeMetadata(draft.metadata, draft.blocks);
  if (body.length > MOST_PARAGRAPHS) {
    throw new OperatorError(
      'article-too-long',
      `it has ${body.length} paragraphs, more than the ${MOST_PARAGRAPHS} that are read; split it`,
    );
  }
  const { blocks, repairs } = repair(body);
  const parts = partsOf(blocks);
  const all = parts.map(textOf).join('\n');
  const language = metadata.language ?? detectLanguage(all);
  const title = metadata.title ?? titleFromPath(path);
  const promotion: Repair[] = [];
  const idOf = uniqueIds();
  const sections = parts.map((part) => section(part, idOf, language, promotion));
  if (!sections.some(hasNews)) {
    throw new OperatorError('article-empty', 'no running text was found in it; add some or remove the file');
  }
  const stated = sections.some(({ keyPoints }) => keyPoints.length > 0);
  return {
    id: metadata.id === undefined ? articleId(path) : articleId(metadata.id),
    path,
    title,
    ...identity(metadata),
    language,
    sections: stated ? sections : extractKeyPoints(sections, title),
    repairs: [...draft.repairs, ...repairs, ...promotion].toSorted((a, b) => a.line - b.line),
  };
}

const hasNews = ({ paragraphs, keyPoints }: Section): boolean =>
  keyPoints.length > 0 ||
  paragraphs.some((paragraph) => paragraph.sentences.some((sentence) => !sentence.boilerplate));

const identity = ({ source, url, date }: Metadata): Pick<Article, 'source' | 'url' | 'date'> => ({
  ...(source ? { source } : {}),
  ...(url ? { url } : {}),
  ...(date ? { date } : {}),
});

/** `2026/ferry-strike.txt` → `Ferry strike`: better than nothing where the text has no title. */
function titleFromPath(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ heading: null, blocks: [] }];
  for (const block of blocks) {
    if (block.kind === 'heading') parts.push({ heading: block.text, blocks: [] });
    else parts.at(-1)?.blocks.push(block);
  }
  return parts.filter((part) => part.heading !== null || part.blocks.length > 0);
}

const textOf = (part: Part): string =>
  part.blocks
    .map((block) =>
      'text' in block ? block.text : block.kind === 'table' ? block.rows.flat().join(' ') : '',
    )
    .join('\n');

function section(part: Part, idOf: (text: string) => string, language: string, promotion: Repair[]): Section {
  const text = textOf(part);
  const own = text.length >= TELLING_LENGTH ? detectLanguage(text) : language;
  const spoken = own === 'und' ? language : own;
  const paragraphs: Paragraph[] = [];
  const keyPoints: KeyPoint[] = [];
  const add = (text: string, line: number, kind: Paragraph['kind'], cells?: readonly string[]): void => {
    const ranges = sentences(text, spoken).map(({ start, end }) => {
      const words = text.slice(start, end);
      if (!isBoilerplate(words)) return { start, end };
      promotion.push({ kind: 'boilerplate', line, before: words, after: '' });
      return { start, end, boilerplate: true as const };
    });
    paragraphs.push({
      number: paragraphs.length + 1,
      kind,
      text,
      ...(cells ? { cells } : {}),
      sentences: ranges,
    });
  };
  for (const block of part.blocks) {
    if (block.kind === 'table') {
      const stated = tableKeyPoints(block, part.heading);
      keyPoints.push(...(stated ?? []).map((point) => ({ ...point, extracted: false })));
      for (const cells of stated ? [] : [...(block.header ? [block.header] : []), ...block.rows]) {
        add(cells.join(' | '), block.line, 'row', cells);
      }
    } else if (block.kind === 'item' && part.heading !== null && isKeyPointsHeading(part.heading)) {
      keyPoints.push({ ...itemKeyPoint(block, part.heading), extracted: false });
    } else if (block.kind !== 'heading') {
      add(block.text, block.line, block.kind === 'item' ? 'item' : 'text');
    }
  }
  return { id: idOf(part.heading ?? 'lead'), heading: part.heading, language: spoken, paragraphs, keyPoints };
}
