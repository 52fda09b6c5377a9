/** Rows of buttons and menus, within what a row takes. Pure. */
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Action, Block } from '../../reply/reply.ts';
import { type BodyOf, customId, menuValue } from './buttons.ts';
import { label } from './escape.ts';
import {
  BUTTON_LABEL,
  BUTTONS_PER_ROW,
  LINK_URL,
  PLACEHOLDER,
  SELECT_CHOICES,
  SELECT_LABEL,
} from './limits.ts';
import { webAddress } from './markdown.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
type Actions = Extract<Block, { kind: 'actions' }>;

/** The row with the button that shows an answer to everyone. */
export function sharing(share: { readonly label: string; readonly body: string }): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: label(share.label, BUTTON_LABEL),
        custom_id: customId('share', 0, share.body),
      },
    ],
  };
}

/** An actions block as blocks of one row each, so that each fits any message. */
export function rowsOf(block: Block): readonly Block[] {
  if (block.kind !== 'actions') return [block];
  const { buttons, select, links = [] } = block;
  return [
    ...chunks(buttons, BUTTONS_PER_ROW).map((some): Actions => ({ kind: 'actions', buttons: some })),
    ...(select ? chunks(select.choices, SELECT_CHOICES) : []).map(
      (choices): Actions => ({
        kind: 'actions',
        buttons: [],
        select: { placeholder: select?.placeholder ?? '', choices },
      }),
    ),
    ...chunks(links, BUTTONS_PER_ROW).map((some): Actions => ({ kind: 'actions', buttons: [], links: some })),
  ];
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}

/** The rows of one block; its ids have numbers from `first` on, which no other block of the message has. */
export function actionRows(
  { buttons, select, links = [] }: Actions,
  bodyOf: BodyOf,
  first: number,
): readonly Row[] {
  const pressable: readonly APIComponentInMessageActionRow[] = [
    ...buttons.flatMap((action, index) => button(action, first + index, bodyOf)),
    ...links.flatMap(({ label: words, url }): APIComponentInMessageActionRow[] => {
      const address = webAddress(url);
      return address === undefined || address.length > LINK_URL
        ? []
        : [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: label(words, BUTTON_LABEL),
              url: address,
            },
          ];
    }),
  ];
  return [...(pressable.length > 0 ? [row(pressable)] : []), ...(select ? menu(select, bodyOf, first) : [])];
}

function row(components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

function button(action: Action, index: number, bodyOf: BodyOf): APIComponentInMessageActionRow[] {
  const body = bodyOf(action);
  if (body === undefined) return [];
  const custom_id = customId('run', index, body);
  return [
    {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: label(action.label, BUTTON_LABEL),
      custom_id,
    },
  ];
}

function menu(
  { placeholder, choices }: NonNullable<Actions['select']>,
  bodyOf: BodyOf,
  first: number,
): readonly Row[] {
  const options = choices.flatMap((action, index) => {
    const body = bodyOf(action);
    return body === undefined
      ? []
      : [{ label: label(action.label, SELECT_LABEL), value: menuValue(index, body) }];
  });
  if (options.length === 0) return [];
  const custom_id = customId('menu', first, '');
  return [
    row([
      { type: ComponentType.StringSelect, custom_id, placeholder: label(placeholder, PLACEHOLDER), options },
    ]),
  ];
}
