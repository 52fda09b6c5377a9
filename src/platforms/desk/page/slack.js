/** Draws a message of Slack from its payload: Block Kit. */
import { h, webAddress } from './dom.js';
import { slackMarkdown, slackText } from './mrkdwn.js';

/** @typedef {(label: string) => void} Pressed */

/** @param {any} payload @param {Pressed} pressed */
export function slackMessage(payload, pressed) {
  const blocks = Array.isArray(payload) ? payload : (payload?.blocks ?? []);
  return h(
    'article',
    { class: 's-message' },
    payload?.response_type === 'ephemeral' && h('p', { class: 's-only' }, 'Only visible to you'),
    h('span', { class: 's-avatar', 'aria-hidden': 'true' }, 'D'),
    h(
      'div',
      { class: 's-body' },
      h('p', { class: 's-author' }, h('b', {}, 'Dateline'), ' ', h('span', { class: 's-app' }, 'APP')),
      blocks.length > 0
        ? blocks.map((/** @type {any} */ one) => block(one, pressed))
        : slackMarkdown(payload?.text ?? ''),
    ),
  );
}

/** @param {any} part @param {Pressed} pressed @returns {Node | null} */
function block(part, pressed) {
  switch (part.type) {
    case 'header':
      return h('p', { class: 's-header' }, part.text?.text ?? '');
    case 'section':
      return h(
        'div',
        { class: 's-section' },
        h(
          'div',
          {},
          part.text && text(part.text),
          part.fields &&
            h(
              'div',
              { class: 's-fields' },
              part.fields.map((/** @type {any} */ one) => h('div', {}, text(one))),
            ),
        ),
        part.accessory && element(part.accessory, pressed),
      );
    case 'context':
      return h(
        'div',
        { class: 's-context' },
        (part.elements ?? []).map((/** @type {any} */ one) => (one.type === 'image' ? null : text(one))),
      );
    case 'markdown':
      return h('div', {}, slackMarkdown(part.text ?? ''));
    case 'divider':
      return h('hr');
    case 'actions':
      return h(
        'div',
        { class: 's-actions' },
        (part.elements ?? []).map((/** @type {any} */ one) => element(one, pressed)),
      );
    case 'context_actions':
      return h(
        'div',
        { class: 's-actions' },
        (part.elements ?? []).flatMap((/** @type {any} */ one) => feedback(one, pressed)),
      );
    case 'rich_text':
      return h('div', {}, (part.elements ?? []).map(richBlock));
    case 'table':
      return table(part);
    default:
      return h('p', { class: 'note' }, `(block ${part.type})`);
  }
}

/** @param {any} part */
function text(part) {
  return part.type === 'mrkdwn' ? h('div', {}, slackText(part.text ?? '')) : h('p', {}, part.text ?? '');
}

/** @param {any} part @param {Pressed} pressed @returns {Node | null} */
function element(part, pressed) {
  const label = part.text?.text ?? '';
  const url = webAddress(part.url);
  const style = `s-button ${part.style ?? ''}`;
  switch (part.type) {
    case 'button':
      return url
        ? h('a', { class: style, href: url, target: '_blank', rel: 'noreferrer noopener' }, label)
        : h('button', { type: 'button', class: style, click: () => pressed(label) }, label);
    case 'static_select': {
      const placeholder = part.placeholder?.text ?? 'Select an item';
      const options =
        part.options ?? (part.option_groups ?? []).flatMap((/** @type {any} */ one) => one.options);
      return h(
        'select',
        {
          class: 's-select',
          'aria-label': placeholder,
          change: (event) => pressed(event.target.selectedOptions[0].textContent),
        },
        h('option', { value: '', disabled: true, selected: true }, placeholder),
        options.map((/** @type {any} */ one) => h('option', {}, one.text?.text ?? '')),
      );
    }
    default:
      return h('span', { class: 'note' }, `(${part.type})`);
  }
}

/** Thumbs up and down. @param {any} part @param {Pressed} pressed */
function feedback(part, pressed) {
  return [part.positive_button, part.negative_button].flatMap((one, index) =>
    one?.text?.text
      ? [
          h(
            'button',
            { type: 'button', class: 's-button', click: () => pressed(one.text.text) },
            `${index === 0 ? '👍' : '👎'} ${one.text.text}`,
          ),
        ]
      : [],
  );
}

/** @param {any} part @returns {Node} */
function richBlock(part) {
  const words = (part.elements ?? []).map(richPart);
  switch (part.type) {
    case 'rich_text_quote':
      return h('blockquote', {}, words);
    case 'rich_text_preformatted':
      return h('pre', { tabindex: 0 }, words);
    case 'rich_text_list': {
      const items = (part.elements ?? []).map((/** @type {any} */ one) =>
        h('li', {}, (one.elements ?? []).map(richPart)),
      );
      return part.style === 'ordered'
        ? h('ol', { start: (part.offset ?? 0) + 1 }, items)
        : h('ul', {}, items);
    }
    default:
      return h('p', { class: 's-rich' }, words);
  }
}

/** @param {any} part @returns {Node} */
function richPart(part) {
  if (part.type === 'emoji') return document.createTextNode(`:${part.name}:`);
  const url = part.type === 'link' ? webAddress(part.url) : undefined;
  /** @type {Node} */
  let node = document.createTextNode(part.text ?? part.url ?? '');
  if (part.style?.code) node = h('code', {}, node);
  if (part.style?.italic) node = h('i', {}, node);
  if (part.style?.bold) node = h('b', {}, node);
  return url ? h('a', { href: url, target: '_blank', rel: 'noreferrer noopener' }, node) : node;
}

/** @param {any} part */
function table({ rows = [] }) {
  const [head, ...rest] = rows;
  /** @param {any} cell */
  const words = (cell) =>
    cell.type === 'rich_text' ? (cell.elements ?? []).map(richBlock) : (cell.text ?? '');
  return h(
    'div',
    { class: 's-table', tabindex: 0, role: 'region', 'aria-label': 'Table' },
    h(
      'table',
      {},
      head &&
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            head.map((/** @type {any} */ cell) => h('th', { scope: 'col' }, words(cell))),
          ),
        ),
      h(
        'tbody',
        {},
        rest.map((/** @type {any} */ row) =>
          h(
            'tr',
            {},
            row.map((/** @type {any} */ cell) => h('td', {}, words(cell))),
          ),
        ),
      ),
    ),
  );
}
