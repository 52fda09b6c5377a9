/** Brings the blocks of a reply into sizes that can be dealt with one by one, before a reply is split. */
import { commandLine } from '../../reply/line.ts';
import type { Action, Block } from '../../reply/reply.ts';
import type { Carry } from './actions.ts';
import { LONGEST_CHOICE, LONGEST_LABEL, LONGEST_VALUE, MOST_BUTTONS, MOST_CHOICES } from './limits.ts';
import { clipped } from './rich.ts';

/** Most characters, as JSON, of the buttons or choices in one block. */
const HANDFUL = 5_000;
/** What one button or choice takes besides what it carries: its label, its id and the marks of JSON. */
const AROUND = 250;
/** Longest aspect of a key point, and longest row of a table, that stays in its form. */
const LONGEST_ASPECT = 1_000;
const LONGEST_ROW = 3_000;

/** The block, or what it has to fall into so that each piece can be shown, or divided further, by itself. */
export function divisible(block: Block, carry: Carry): readonly Block[] {
  switch (block.kind) {
    case 'actions':
      return dealt(block, carry);
    case 'keyPoints':
      return block.rows.every(({ aspect }) => aspect.length <= LONGEST_ASPECT)
        ? [block]
        : block.rows.flatMap((row): readonly Block[] =>
            row.aspect.length <= LONGEST_ASPECT
              ? [{ kind: 'keyPoints', rows: [row] }]
              : [
                  { kind: 'text', text: { kind: 'bold', text: row.aspect } },
                  { kind: 'quote', quote: { text: row.detail, citation: row.citation } },
                ],
          );
    case 'table':
      return block.rows.every((row) => row.join('').length <= LONGEST_ROW) &&
        block.columns.join('').length <= LONGEST_ROW
        ? [block]
        : block.rows.flatMap((row) =>
            row.map((cell, index): Block => {
              const column = block.columns[index];
              return { kind: 'text', text: column ? [{ kind: 'bold', text: `${column}: ` }, cell] : cell };
            }),
          );
    default:
      return [block];
  }
}

/** So many buttons, and so large a menu, as go into one block each. */
function dealt(
  { buttons, select, links = [] }: Extract<Block, { kind: 'actions' }>,
  carry: Carry,
): readonly Block[] {
  const room = Math.max(1, MOST_BUTTONS - links.length - (select ? 1 : 0));
  const size = (action: Action, most: number): number =>
    AROUND + JSON.stringify(carry(action, most) ?? '').length;
  const held = (action: Action): boolean => carry(action, LONGEST_VALUE) !== undefined;
  const carried = select?.choices.every((action) => carry(action, LONGEST_CHOICE) !== undefined) ?? true;
  // a menu whose choices cannot be carried becomes buttons, which can carry more; what they cannot is a line to type
  const pressed = carried ? buttons : [...buttons, ...(select?.choices ?? [])];
  const hands = handfuls(pressed.filter(held), room, (action) => size(action, LONGEST_VALUE));
  const menus = carried
    ? handfuls(select?.choices ?? [], MOST_CHOICES, (action) => size(action, LONGEST_CHOICE))
    : [];
  const [first = [], ...others] = hands;
  const [menu, ...more] = menus;
  const placeholder = select?.placeholder ?? '';
  return [
    ...pressed.filter((action) => !held(action)).map(typed),
    { kind: 'actions', buttons: first, links, ...(menu ? { select: { placeholder, choices: menu } } : {}) },
    ...others.map((hand): Block => ({ kind: 'actions', buttons: hand })),
    ...more.map((choices): Block => ({ kind: 'actions', buttons: [], select: { placeholder, choices } })),
  ];
}

/** The line that does the same when it is typed. */
function typed(action: Action): Block {
  const label = clipped(action.label, LONGEST_LABEL);
  return { kind: 'text', text: [`${label}: `, { kind: 'code', text: commandLine(action) }] };
}

function handfuls(
  actions: readonly Action[],
  most: number,
  size: (action: Action) => number,
): readonly Action[][] {
  const hands: Action[][] = [];
  let held = 0;
  for (const action of actions) {
    const hand = hands.at(-1);
    held += size(action);
    if (hand && hand.length < most && held <= HANDFUL) hand.push(action);
    else {
      hands.push([action]);
      held = size(action);
    }
  }
  return hands;
}
