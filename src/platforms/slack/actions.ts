/** What can be pressed or picked, as Slack's buttons and menus. */
import type { types } from '@slack/bolt';
import type { Action, Block } from '../../reply/reply.ts';
import { LONGEST_CHOICE, LONGEST_LABEL, LONGEST_PLACEHOLDER, LONGEST_VALUE } from './limits.ts';
import { hostOf, plain } from './rich.ts';

/** What a button or choice carries so that it can be understood again; undefined where that is longer than `most`. */
export type Carry = (action: Action, most: number) => string | undefined;

/** Beginnings of `action_id`: what to do when something is pressed. */
export const RUN = 'run';
export const SHARE = 'share';
export const OPINION = 'opinion';
/** A link opens in the browser; Slack still tells us that it was pressed. */
export const LINK = 'link';

/** Buttons, links and the menu; `divisible` has set apart what nothing can carry. */
export function actionBlocks(
  { buttons, select, links = [] }: Extract<Block, { kind: 'actions' }>,
  carry: Carry,
): types.KnownBlock[] {
  const elements: (types.Button | types.StaticSelect)[] = buttons.flatMap((action) => {
    const value = carry(action, LONGEST_VALUE);
    const text = plain(action.label, LONGEST_LABEL);
    return value === undefined ? [] : [{ type: 'button', action_id: RUN, text, value }];
  });
  for (const { label, url } of links)
    if (hostOf(url) !== undefined)
      elements.push({ type: 'button', action_id: LINK, text: plain(label, LONGEST_LABEL), url });
  if (select && select.choices.length > 0) elements.push(menu(select, carry));
  return elements.length > 0 ? [{ type: 'actions', elements }] : [];
}

function menu(
  { placeholder, choices }: NonNullable<Extract<Block, { kind: 'actions' }>['select']>,
  carry: Carry,
): types.StaticSelect {
  return {
    type: 'static_select',
    action_id: RUN,
    placeholder: plain(placeholder, LONGEST_PLACEHOLDER),
    options: choices.flatMap((action) => {
      const value = carry(action, LONGEST_CHOICE);
      return value === undefined ? [] : [{ text: plain(action.label, LONGEST_LABEL), value }];
    }),
  };
}
