import type { Article } from './article.ts';

/** A file of the content folder: its path inside it, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Bytes → `Article`. Use it through `createReader`, which bounds its time and memory.
 * @throws {OperatorError} naming the fault and its remedy.
 */
export async function readArticle(file: SourceFile): Promise<Article> {
  throw new Error(`${file.path}: not built yet`);
}
