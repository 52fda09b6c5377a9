/** An emulator that lets everything pass would prove nothing: this holds what it refuses. */
import { expect, test } from 'vitest';
import { blockFaults } from '../../emulators/slack/validate.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const button = (change: object = {}) => ({
  type: 'button',
  action_id: 'a',
  text: plain('Go'),
  value: 'v',
  ...change,
});
const actions = (...elements: readonly object[]) => ({ type: 'actions', elements });
const words = (text: string) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }],
});
const table = (rows: readonly (readonly string[])[]) => ({
  type: 'table',
  rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
});
const option = (value: string) => ({ text: plain('Pick'), value });
const menu = (options: readonly object[]) =>
  actions({ type: 'static_select', action_id: 'a', placeholder: plain('Pick'), options });

test('blocks as they should be are taken', () => {
  const picked = { ...button(), action_id: 'b' };
  expect(blockFaults([words('Hello'), table([['a', 'b']]), actions(picked), menu([option('x')])])).toEqual(
    [],
  );
});

test.each([
  ['a header of 151 characters', [{ type: 'header', text: plain('h'.repeat(151)) }]],
  ['a label of 76', [actions(button({ text: plain('l'.repeat(76)) }))]],
  ['a value of 2,001', [actions(button({ value: 'v'.repeat(2_001) }))]],
  ['an address of 3,001', [actions(button({ url: `https://${'a'.repeat(2_993)}` }))]],
  ['26 buttons', [actions(...Array.from({ length: 26 }, (_, n) => button({ action_id: `a${n}` })))]],
  ['no buttons', [actions()]],
  ['an id twice', [actions(button()), actions(button())]],
  ['a choice that carries 151', [menu([option('x'.repeat(151))])]],
  ['101 choices', [menu(Array.from({ length: 101 }, () => option('x')))]],
  ['no choices', [menu([])]],
  ['51 blocks', Array.from({ length: 51 }, () => ({ type: 'divider' }))],
  ['more than 12,000 characters', Array.from({ length: 5 }, () => words('w'.repeat(2_500)))],
  ['two tables', [table([['a']]), table([['b']])]],
  ['a table of 101 rows', [table(Array.from({ length: 101 }, () => ['a']))]],
  ['a table of 21 columns', [table([Array.from({ length: 21 }, () => 'a')])]],
  ['an empty text', [words('')]],
  ['an empty section', [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [] }] }]],
  ['mrkdwn', [{ type: 'section', text: { type: 'mrkdwn', text: '*bold*' } }]],
])('%s is refused', (_, blocks) => {
  expect(blockFaults(blocks)).not.toEqual([]);
});
