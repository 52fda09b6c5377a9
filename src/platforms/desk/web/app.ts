/** Every route there is, in the order in which a request meets them. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { askRoutes } from './ask.ts';
import { digestRoutes } from './digests.ts';
import { createDoor } from './door.ts';
import { guard } from './guard.ts';
import { healthRoutes, metricsRoute, probes } from './health.ts';
import { libraryRoutes } from './library.ts';
import type { DeskOptions } from './options.ts';
import { pageRoutes, readPage } from './pages.ts';

/** What the box and the sign-in form send is small; a dropped file has a limit of its own. */
const LARGEST_BODY = 64 * 1024;

export function createApp(options: DeskOptions): Hono {
  const { clock, logger, token } = options;
  const app = new Hono();
  const door = createDoor(token, clock);
  const small = bodyLimit({
    maxSize: LARGEST_BODY,
    onError: (c) => c.json({ error: `More than ${LARGEST_BODY} bytes are not read.` }, 413),
  });
  app.onError((fault, c) => {
    if (fault instanceof HTTPException) return c.json({ error: fault.message }, fault.status);
    const incident = crypto.randomUUID().slice(0, 8);
    logger.error({ incident, err: fault, path: c.req.path }, 'A request of the desk failed');
    return c.json(
      { error: `Something went wrong on our side. The log has more: incident ${incident}.` },
      500,
    );
  });
  app.notFound((c) => c.json({ error: 'There is nothing at this address.' }, 404));

  app.use(guard(clock));
  app.route('/', probes(options));
  const page = options.page ? readPage() : undefined;
  const html = (name: string) => (c: Context) => {
    const file = page?.(name);
    return file ? c.body(file.bytes, 200, { 'content-type': file.type }) : c.notFound();
  };
  if (page) {
    app.route('/page', pageRoutes(page));
    app.get('/login', html('login.html'));
    app.post('/login', small, door.enter);
    app.post('/logout', small, door.leave);
  }
  app.use(door.keep);
  app.route('/', metricsRoute(options));
  if (page) {
    app.get('/', html('index.html'));
    app.use('/api/*', (c, next) => (c.req.path === '/api/try' ? next() : small(c, next)));
    for (const routes of [
      askRoutes(options),
      libraryRoutes(options),
      digestRoutes(options),
      healthRoutes(options),
    ])
      app.route('/api', routes);
  }
  return app;
}
