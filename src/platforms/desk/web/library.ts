/** The library on the page: the articles held, those refused, and a file tried out without keeping it. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Article } from '../../../article/article.ts';
import { OperatorError } from '../../../errors.ts';
import { drawn } from './marks.ts';
import type { DeskOptions } from './options.ts';

const PAGE = 50;
/** One over the 2 MiB that are read, so that the reader itself says what is wrong with a larger file. */
const LARGEST_FILE = 3 * 1024 * 1024;
/** Files that wait to be read; beyond, one is asked to come again. */
const WAITING = 4;

export function libraryRoutes({ shelf, read }: Pick<DeskOptions, 'shelf' | 'read'>): Hono {
  let waiting = 0;
  return new Hono()
    .get('/library', (c) => {
      const wanted = (c.req.query('words') ?? '').slice(0, 200).toLowerCase();
      const from = Math.max(0, Math.trunc(Number(c.req.query('from'))) || 0);
      const all = shelf.articles().filter((article) => matches(article, wanted));
      return c.json({
        size: shelf.size,
        found: all.length,
        from,
        page: PAGE,
        articles: all.slice(from, from + PAGE).map(row),
        refused: shelf.refused.slice(0, 200),
      });
    })
    .get('/library/:id', (c) => {
      const article = shelf.article(c.req.param('id'));
      return article ? c.json(drawn(article)) : c.json({ error: 'There is no such article any more.' }, 404);
    })
    .post(
      '/try',
      bodyLimit({
        maxSize: LARGEST_FILE,
        onError: (c) => c.json({ error: 'The file is larger than the 2 MiB that are read; split it.' }, 413),
      }),
      async (c) => {
        // only this type is taken: a form of another site cannot send it
        if (c.req.header('content-type') !== 'application/octet-stream')
          return c.json({ error: 'Only application/octet-stream is read here.' }, 415);
        if (waiting >= WAITING)
          return c.json({ error: 'Other files are being read. Please try again.' }, 429);
        waiting += 1;
        try {
          const bytes = new Uint8Array(await c.req.arrayBuffer());
          return c.json({ drawn: drawn(await read({ path: fileName(c.req.header('x-file-name')), bytes })) });
        } catch (fault) {
          if (fault instanceof OperatorError) return c.json({ fault: fault.message });
          throw fault;
        } finally {
          waiting -= 1;
        }
      },
    );
}

function matches({ title, source = '', path }: Article, words: string): boolean {
  return words === '' || `${title}\n${source}\n${path}`.toLowerCase().includes(words);
}

function row({ id, path, title, source, date, language, sections, repairs }: Article) {
  return {
    id,
    path,
    title,
    source,
    date,
    language,
    sections: sections.length,
    keyPoints: sections.reduce((sum, { keyPoints }) => sum + keyPoints.length, 0),
    repairs: repairs.length,
  };
}

/** The last part of a name as the browser sent it, percent-encoded; it only tells the format and is never opened. */
function fileName(header = ''): string {
  try {
    return decodeURIComponent(header).split(/[\\/]/u).at(-1)?.slice(0, 200) || 'dropped.txt';
  } catch {
    return 'dropped.txt';
  }
}
