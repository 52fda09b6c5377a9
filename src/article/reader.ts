import { Worker } from 'node:worker_threads';
import { OperatorError } from '../errors.ts';
import type { Article } from './article.ts';
import type { SourceFile } from './read.ts';

/** Longest time one file may take, in milliseconds: 2 MiB of honest HTML takes about two seconds. */
const TIME_LIMIT = 10_000;
/** Most memory the parsers may take, in MiB; beyond it the worker dies, not the bot. */
const MEMORY_LIMIT = 512;

type Outcome = { readonly article: Article } | { readonly code: string; readonly message: string };

export interface Reader {
  /**
   * Reads one file. Calls wait for each other, in order.
   * @throws {OperatorError} naming the fault and its remedy when the file is not an article that can be read.
   */
  read(file: SourceFile): Promise<Article>;
  close(): Promise<void>;
}

/**
 * Reads articles in a worker thread, so that a hostile file (a few kilobytes of nesting can hold a parser for minutes)
 * costs one file its time-out and never the chat connections their heartbeat.
 */
export function createReader(timeLimit = TIME_LIMIT): Reader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async (): Promise<void> => {
    const stopped = worker;
    worker = undefined;
    await stopped?.terminate();
  };

  const readNow = (file: SourceFile): Promise<Article> => {
    worker ??= new Worker(new URL('./worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_LIMIT },
      stdin: false,
    });
    const current = worker;
    return new Promise<Article>((resolve, reject) => {
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        current.off('message', onMessage).off('error', onError);
        current.unref();
        finish();
      };
      const refuse = (error: OperatorError): void => settle(() => void stop().then(() => reject(error)));
      const onMessage = (outcome: Outcome): void =>
        settle(() =>
          'article' in outcome
            ? resolve(outcome.article)
            : reject(new OperatorError(outcome.code, outcome.message)),
        );
      const onError = (cause: unknown): void =>
        refuse(
          new OperatorError(
            'article-unreadable',
            'the parser gave up on it; simplify the file or save it as plain text',
            {
              cause,
            },
          ),
        );
      const timer = setTimeout(
        () =>
          refuse(
            new OperatorError(
              'article-too-slow',
              `it took longer than ${timeLimit / 1000} s to parse; remove deep nesting or save it as plain text`,
            ),
          ),
        timeLimit,
      );
      current.ref();
      current.on('message', onMessage).on('error', onError);
      current.postMessage(file);
    });
  };

  return {
    read(file) {
      const result = last.then(() => readNow(file));
      last = result.catch(() => undefined);
      return result;
    },
    close: stop,
  };
}
