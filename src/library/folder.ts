/** The content folder: which files in it are articles, and their bytes. Nothing outside of it is ever opened. */
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Article } from '../article/article.ts';
import { MAX_FILE_BYTES } from '../article/decode.ts';
import { OperatorError } from '../errors.ts';

/** A file as it stood when the folder was looked through. */
export interface FoundFile {
  /** Inside the folder, with forward slashes. */
  readonly path: string;
  /** Changes whenever the file does: size, time of change and inode. */
  readonly stamp: string;
}

/** A file of the folder, as it was last read. */
export interface ReadFile extends FoundFile {
  readonly result: { readonly article: Article } | { readonly reason: string };
}

const ARTICLE = /\.(?:md|markdown|html?|txt)$/i;
/** More files than any newsroom drops into one folder; beyond it something else is wrong. */
const MOST_FILES = 200_000;

/**
 * The articles of a folder and its sub-folders, in the order of their paths. Hidden files and folders are left alone, and
 * so are links: one that leads out of the folder would serve what nobody meant to publish.
 * @throws {OperatorError} when the folder is not there or cannot be read.
 */
export async function findFiles(folder: string): Promise<FoundFile[]> {
  const root = await rootOf(folder);
  const found: FoundFile[] = [];
  for (const entry of await readdir(root, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !ARTICLE.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const path = relative(root, file).split(sep).join('/');
    if (path.split('/').some((part) => part.startsWith('.'))) continue;
    const stamp = await stampOf(file);
    if (stamp !== undefined) found.push({ path, stamp });
    if (found.length > MOST_FILES) {
      throw new OperatorError(
        'content-too-many',
        `The content folder ${folder} has more than ${MOST_FILES} articles; split it.`,
      );
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function rootOf(folder: string): Promise<string> {
  try {
    const root = await realpath(folder);
    if ((await stat(root)).isDirectory()) return root;
  } catch (cause) {
    throw new OperatorError(
      'content-missing',
      `The content folder ${folder} cannot be opened; create it, or name another with --content or CONTENT_DIR.`,
      { cause },
    );
  }
  throw new OperatorError(
    'content-no-folder',
    `${folder} is no folder; name one with --content or CONTENT_DIR.`,
  );
}

/** Undefined when the file went away in the meantime. */
async function stampOf(file: string): Promise<string | undefined> {
  try {
    const { size, mtimeMs, ino } = await stat(file);
    return `${size}-${mtimeMs}-${ino}`;
  } catch {
    return undefined;
  }
}

/**
 * The bytes of one file, no more than one over the limit: a file that grows while it is read stays bounded.
 * @throws {OperatorError} when it is gone, unreadable or leads out of the folder.
 */
export async function readBytes(folder: string, path: string): Promise<Uint8Array> {
  const root = await rootOf(folder);
  try {
    const file = await realpath(join(root, path));
    if (file !== root && !file.startsWith(root + sep)) throw new Error('it leads out of the content folder');
    await using handle = await open(file);
    const { size } = await handle.stat();
    // a byte more than expected tells a file that has grown
    let buffer = new Uint8Array(Math.min(size, MAX_FILE_BYTES) + 1);
    let length = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, length, buffer.length - length);
      length += bytesRead;
      if (bytesRead === 0 || length > MAX_FILE_BYTES) return buffer.subarray(0, length);
      if (length < buffer.length) continue;
      const longer = new Uint8Array(MAX_FILE_BYTES + 1);
      longer.set(buffer);
      buffer = longer;
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new OperatorError(
      'article-unopened',
      `it cannot be opened (${reason}); check the file and its rights`,
      { cause },
    );
  }
}
