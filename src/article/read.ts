import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import type { Draft } from './blocks.ts';
import { decode } from './decode.ts';
import { parsePlain } from './plain.ts';

/** A file of the content folder: its path inside it, with forward slashes, and its bytes. */
export interface SourceFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Bytes → `Article`. Use it through `createReader`, which bounds its time and memory.
 * @throws {OperatorError} naming the fault and its remedy.
 */
export async function readArticle({ path, bytes }: SourceFile): Promise<Article> {
  return assemble(path, await parse(path, decode(bytes)));
}

/** Parsers are loaded when a file needs them: a library of plain text starts without any. */
async function parse(path: string, text: string): Promise<Draft> {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (extension === 'html' || extension === 'htm' || /^\s*(?:<!doctype html|<html)[\s>]/i.test(text)) {
    return (await import('./html.ts')).parseHtml(text);
  }
  if (extension === 'md' || extension === 'markdown' || /^---\n/.test(text)) {
    return (await import('./markdown.ts')).parseMarkdown(text);
  }
  return parsePlain(text);
}
