/** Digests on the page: the subscriptions there are, when they run next, and what they would post. */
import { Hono } from 'hono';
import { shown } from './ask.ts';
import type { DeskOptions } from './options.ts';

export function digestRoutes({ digests, previews }: Pick<DeskOptions, 'digests' | 'previews'>): Hono {
  return new Hono()
    .get('/digests', async (c) =>
      c.json({ running: digests !== undefined, subscriptions: (await digests?.list()) ?? [] }),
    )
    .get('/digests/:id', async (c) => {
      const locale =
        /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u.exec(c.req.query('locale') ?? '')?.[0] ?? 'en';
      const reply = await digests?.preview(c.req.param('id'));
      return reply
        ? c.json(shown(reply, locale, previews))
        : c.json({ error: 'There is no such subscription any more.' }, 404);
    });
}
