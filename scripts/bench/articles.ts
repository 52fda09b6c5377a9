/** A content folder with articles of twenty paragraphs each, for what is measured on the whole library. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSAGES_PER_ARTICLE } from './text.ts';

/** Files of one sub-folder: what people keep in one, and what file systems like. */
const PER_FOLDER = 500;

export interface Folders {
  /** Both, to be removed at the end. */
  readonly root: string;
  readonly contentDir: string;
  readonly dataDir: string;
}

/** Writes a paragraph for each text, so many to a section: those of one section may become one passage. */
export function writeArticles(texts: readonly string[], language: string, perSection: number): Folders {
  const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
  const contentDir = join(root, 'content');
  for (let first = 0; first < texts.length; first += PASSAGES_PER_ARTICLE) {
    const number = first / PASSAGES_PER_ARTICLE;
    const folder = join(contentDir, String(Math.floor(number / PER_FOLDER)));
    if (number % PER_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const article = articleOf(texts.slice(first, first + PASSAGES_PER_ARTICLE), number, language, perSection);
    writeFileSync(join(folder, `article-${number}.md`), article);
  }
  return { root, contentDir, dataDir: join(root, 'data') };
}

function articleOf(
  paragraphs: readonly string[],
  number: number,
  language: string,
  perSection: number,
): string {
  const title = (paragraphs[0] ?? '').split(' ').slice(0, 6).join(' ').replaceAll(/[".:]/gu, '');
  const head = `---\ntitle: "${title} ${number}"\nlanguage: ${language}\n---`;
  const parts = paragraphs.flatMap((paragraph, at) =>
    at > 0 && at % perSection === 0 ? [`## Part ${at / perSection} of ${number}`, paragraph] : [paragraph],
  );
  return `${[head, ...parts].join('\n\n')}\n`;
}
