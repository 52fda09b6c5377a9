/** Payloads of the shapes that the two platforms take, with just what the page has to draw. */
import { plainText } from '../../src/reply/plain.ts';
import type { Action, Block, Reply } from '../../src/reply/reply.ts';

const actionsOf = ({ blocks }: Reply): readonly Action[] =>
  blocks.flatMap((block) => (block.kind === 'actions' ? block.buttons : []));
const choicesOf = ({ blocks }: Reply): readonly Action[] =>
  blocks.flatMap((block) => (block.kind === 'actions' ? (block.select?.choices ?? []) : []));
const wordsOf = (block: Block): string =>
  plainText({ status: 'answered', audience: 'asker', blocks: [block] });
const escaped = (text: string): string => text.replace(/[\\*_~`|>[\]()#-]/gu, '\\$&');

/** Components V2: a container of text displays, a row of buttons, a menu. */
export function discordPreview(reply: Reply): readonly unknown[] {
  const shown = reply.blocks.filter(({ kind }) => kind !== 'actions');
  const row = (components: readonly unknown[]) => (components.length > 0 ? [{ type: 1, components }] : []);
  const choices = choicesOf(reply);
  return [
    {
      flags: 32768 + (reply.audience === 'asker' ? 64 : 0),
      components: [
        {
          type: 17,
          accent_color: 0x2f6fde,
          components: [
            ...shown.map((block) => ({
              type: 10,
              content: `${block.kind === 'heading' ? '## ' : ''}${escaped(wordsOf(block))}`,
            })),
            ...row(actionsOf(reply).map(({ label }) => ({ type: 2, style: 2, label: label.slice(0, 80) }))),
            ...row(
              choices.length > 0
                ? [{ type: 3, placeholder: 'Choose', options: choices.map(({ label }) => ({ label })) }]
                : [],
            ),
          ],
        },
        ...row(reply.audience === 'asker' ? [{ type: 2, style: 2, label: 'Share' }] : []),
      ],
    },
  ];
}

const entities = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Block Kit: sections, a row of actions. */
export function slackPreview(reply: Reply): readonly unknown[] {
  const shown = reply.blocks.filter(({ kind }) => kind !== 'actions');
  const elements = actionsOf(reply).map(({ label }) => ({
    type: 'button',
    text: { type: 'plain_text', text: label.slice(0, 75) },
  }));
  return [
    {
      ...(reply.audience === 'asker' ? { response_type: 'ephemeral' } : {}),
      blocks: [
        ...shown.map((block) =>
          block.kind === 'heading'
            ? { type: 'header', text: { type: 'plain_text', text: wordsOf(block) } }
            : { type: 'section', text: { type: 'mrkdwn', text: entities(wordsOf(block)) } },
        ),
        ...(elements.length > 0 ? [{ type: 'actions', elements }] : []),
      ],
    },
  ];
}
