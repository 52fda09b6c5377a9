/** The thread that `reader.ts` starts: one file in, one article or one fault out. */
import { parentPort } from 'node:worker_threads';
import { OperatorError } from '../errors.ts';
import { readArticle, type SourceFile } from './read.ts';

parentPort?.on('message', async (file: SourceFile) => {
  try {
    parentPort?.postMessage({ article: await readArticle(file) });
  } catch (error) {
    const code = error instanceof OperatorError ? error.code : 'article-unreadable';
    const message = error instanceof Error ? error.message : String(error);
    parentPort?.postMessage({ code, message });
  }
});
