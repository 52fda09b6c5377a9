/** The box of the page: lines, presses and completions go to the bot as those of any platform do. */
import { Hono } from 'hono';
import { z } from 'zod';
import type { Origin } from '../../../bot/command.ts';
import { plainText } from '../../../reply/plain.ts';
import type { Action, Reply } from '../../../reply/reply.ts';
import { jsonBody } from './body.ts';
import type { DeskOptions, Previews } from './options.ts';

const origin = z.object({
  locale: z.string().regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,4}$/u, 'must be a BCP 47 tag'),
  /** One conversation a tab, so that follow-ups are understood. */
  conversation: z.string().regex(/^[A-Za-z0-9-]{8,64}$/u, 'must be an id'),
});
const line = origin.extend({ text: z.string().max(10_000) });
const press = origin.extend({
  command: z.string().max(100),
  options: z.record(z.string().max(100), z.union([z.string().max(6_000), z.number(), z.boolean()])),
});
const typing = origin.extend({ text: z.string().max(1_000) });

/** A reply in every form that the page shows; payloads are absent where there is no such renderer. */
export interface Shown {
  readonly status: Reply['status'];
  readonly audience: Reply['audience'];
  readonly plain: string;
  /** What the buttons and menus stand for, in their order. */
  readonly actions: readonly Action[];
  readonly discord?: readonly unknown[];
  readonly slack?: readonly unknown[];
  /** What everyone sees once the button with this label is pressed. */
  readonly share?: Payloads & { readonly label: string };
}

interface Payloads {
  readonly discord?: readonly unknown[];
  readonly slack?: readonly unknown[];
}

export function askRoutes({ bot, previews }: Pick<DeskOptions, 'bot' | 'previews'>): Hono {
  return new Hono()
    .post('/ask', async (c) => {
      const { text, ...from } = await jsonBody(c, line);
      return c.json(shown(await bot.say({ ...originOf(from), text }), from.locale, previews));
    })
    .post('/press', async (c) => {
      const { command, options, ...from } = await jsonBody(c, press);
      return c.json(
        shown(await bot.dispatch({ ...originOf(from), command, options }), from.locale, previews),
      );
    })
    .post('/complete', async (c) => {
      const { text, locale } = await jsonBody(c, typing);
      return c.json({ lines: bot.completeLine(text, locale) });
    });
}

/** The person at the desk, who is alone with the bot. */
function originOf({ locale, conversation }: z.output<typeof origin>): Origin {
  return {
    user: { platform: 'desk', tenant: 'local', id: 'web' },
    place: { kind: 'terminal', id: `web-${conversation}` },
    locale,
  };
}

/** Draws nothing itself: the payloads are those that the platforms would be sent. */
export function shown(reply: Reply, locale: string, previews: Previews): Shown {
  const canBeShared = reply.audience === 'asker' && reply.status === 'answered';
  const label = canBeShared ? previews.shareLabel?.(locale) : undefined;
  return {
    status: reply.status,
    audience: reply.audience,
    plain: plainText(reply, { locale }),
    actions: reply.blocks.flatMap((block) =>
      block.kind === 'actions' ? [...block.buttons, ...(block.select?.choices ?? [])] : [],
    ),
    ...payloads(reply, locale, previews),
    ...(label === undefined
      ? {}
      : { share: { label, ...payloads({ ...reply, audience: 'everyone' }, locale, previews) } }),
  };
}

function payloads(reply: Reply, locale: string, { discord, slack }: Previews): Payloads {
  return {
    ...(discord ? { discord: discord(reply, locale) } : {}),
    ...(slack ? { slack: slack(reply, locale) } : {}),
  };
}
