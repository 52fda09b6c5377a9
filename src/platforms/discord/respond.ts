/**
 * Answers one interaction. The rule: every call is acknowledged first, before the core is asked, and the answer is put
 * where the acknowledgement promised one. That keeps the three seconds whatever the core or the store is busy with, and
 * leaves one road for quick and slow answers; an edit may be repeated when a connection breaks, a first response may not.
 */
import { InteractionResponseType } from 'discord.js';
import type { Logger, PlatformStores, Tenant } from '../../ports.ts';
import { reply, text } from '../../reply/build.ts';
import type { Action, Reply } from '../../reply/reply.ts';
import { type Api, promise, type Ticket } from './api.ts';
import { actionsOf, keepActions } from './buttons.ts';
import { faultFields, isTooLate } from './faults.ts';
import { type MessageBody, render } from './render.ts';

export interface Sentences {
  readonly incident: (id: string) => string;
  readonly showEveryone: string;
}

export interface Responding {
  readonly api: Api;
  readonly logger: Logger;
  readonly buttons: PlatformStores['buttons'];
}

/** One call that wants an answer. */
export interface Asked {
  readonly ticket: Ticket;
  readonly tenant: Tenant;
  readonly locale: string;
  readonly phrases: Sentences;
  /** `update` changes the message that was pressed; the others are new, for the asker alone or for everyone. */
  readonly show: 'update' | 'asker' | 'everyone';
  /** What runs the same again for everyone; absent where nobody else is there, or it cannot be run again. */
  readonly again?: Pick<Action, 'command' | 'options'>;
  readonly answer: () => Promise<Reply>;
}

/** Never rejects: what goes wrong is logged, and told to the user where that can still be done. */
export async function respond(asked: Asked, parts: Responding): Promise<void> {
  const { ticket, show, tenant } = asked;
  const first =
    show === 'update'
      ? { type: InteractionResponseType.DeferredMessageUpdate as const }
      : promise(show === 'asker');
  try {
    await parts.api.acknowledge(ticket, first);
  } catch (fault) {
    const why = isTooLate(fault) ? 'A call came too late to be answered' : 'A call could not be acknowledged';
    parts.logger.warn({ ...tenant, interaction: ticket.id, ...faultFields(fault) }, why);
    return;
  }
  const shown = { pages: 0 };
  try {
    const answer = await asked.answer();
    await put(await pagesOf(answer, asked, parts), place(answer, asked), asked, parts.api, shown);
  } catch (fault) {
    await admit(fault, asked, parts, shown.pages > 0);
  }
}

/** Where an answer goes: errors are never public, and what a command says to everyone is. */
function place({ status, audience }: Reply, { show }: Asked): Asked['show'] {
  if (show === 'update') return show;
  if (status === 'error') return 'asker';
  return audience === 'everyone' ? 'everyone' : show;
}

async function pagesOf(answer: Reply, asked: Asked, parts: Responding): Promise<readonly MessageBody[]> {
  const { again, phrases, locale, tenant } = asked;
  const offered =
    again && answer.status === 'answered' && place(answer, asked) !== 'everyone' ? again : undefined;
  const actions = [...actionsOf(answer), ...(offered ? [offered] : [])];
  const bodyOf = await keepActions(actions, { buttons: parts.buttons, logger: parts.logger, tenant });
  const body = offered && bodyOf(offered);
  const share = body === undefined ? {} : { share: { label: phrases.showEveryone, body } };
  return render(answer, { locale, bodyOf, ...share });
}

/** An acknowledgement decides who sees the first message; where the answer is for others, it is taken back. */
async function put(
  pages: readonly MessageBody[],
  where: Asked['show'],
  { ticket, show }: Asked,
  api: Api,
  shown: { pages: number },
): Promise<void> {
  const kept = where === show;
  if (!kept) await api.retract(ticket);
  for (const [index, page] of pages.entries()) {
    if (index === 0 && kept) await api.edit(ticket, page);
    else await api.follow(ticket, page, where !== 'everyone');
    shown.pages += 1;
  }
}

/** Says that something went wrong: below what stands there already, else in its place. */
async function admit(
  fault: unknown,
  asked: Asked,
  { api, logger }: Responding,
  below: boolean,
): Promise<void> {
  const incident = crypto.randomUUID().slice(0, 8);
  const { ticket, tenant, phrases, locale, show } = asked;
  logger.error(
    { ...tenant, incident, interaction: ticket.id, ...faultFields(fault) },
    'An answer could not be shown',
  );
  const sorry = reply('error', [text(phrases.incident(incident))]);
  const [page] = render(sorry, { locale, bodyOf: () => undefined });
  if (!page) return;
  try {
    // a public message, or one that held an answer before, is not the place for it
    if (below || show !== 'asker') {
      await api.follow(ticket, page, true);
      if (show === 'everyone' && !below) await api.retract(ticket);
    } else await api.edit(ticket, page);
  } catch (again) {
    logger.warn({ ...tenant, incident, ...faultFields(again) }, 'Nor could the user be told of it');
  }
}
