/** Draws a message of Discord from its payload: Components V2, or content and embeds. */
import { h, webAddress } from './dom.js';
import { discordMarkdown } from './markdown.js';

/** Numbers of components, as Discord's API has them. */
const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const SECTION = 9;
const TEXT = 10;
const THUMBNAIL = 11;
const SEPARATOR = 14;
const CONTAINER = 17;
const EPHEMERAL = 64;
const STYLES = ['', 'blurple', 'grey', 'green', 'red', 'grey link'];

/** @typedef {(label: string) => void} Pressed */

/** @param {any} payload @param {Pressed} pressed */
export function discordMessage(payload, pressed) {
  const { content, embeds = [], components = [], flags = 0 } = payload ?? {};
  return h(
    'article',
    { class: 'd-message' },
    h('span', { class: 'd-avatar', 'aria-hidden': 'true' }, 'D'),
    h(
      'div',
      { class: 'd-body' },
      h('p', { class: 'd-author' }, h('b', {}, 'Dateline'), ' ', h('span', { class: 'd-app' }, 'APP')),
      content && h('div', { class: 'd-text' }, discordMarkdown(content)),
      embeds.map(embed),
      components.map((/** @type {any} */ one) => component(one, pressed)),
      (flags & EPHEMERAL) !== 0 && h('p', { class: 'd-only' }, 'Only you can see this'),
    ),
  );
}

/** @param {any} part @param {Pressed} pressed @returns {Node | null} */
function component(part, pressed) {
  switch (part.type) {
    case CONTAINER:
      return accented(h('div', { class: 'd-container' }, all(part.components, pressed)), part.accent_color);
    case SECTION:
      return h(
        'div',
        { class: 'd-section' },
        h('div', {}, all(part.components, pressed)),
        part.accessory && component(part.accessory, pressed),
      );
    case TEXT:
      return h('div', { class: 'd-text' }, discordMarkdown(part.content));
    case SEPARATOR:
      return part.divider === false ? h('div', { class: 'd-gap' }) : h('hr');
    case ROW:
      return h('div', { class: 'd-row' }, all(part.components, pressed));
    case BUTTON:
      return button(part, pressed);
    case SELECT:
      return menu(part, pressed);
    case THUMBNAIL:
      return null;
    default:
      return h('p', { class: 'note' }, `(component ${part.type})`);
  }
}

/** @param {readonly any[]} parts @param {Pressed} pressed */
function all(parts = [], pressed) {
  return parts.map((one) => component(one, pressed));
}

/** @param {any} part @param {Pressed} pressed */
function button(part, pressed) {
  const label = `${part.emoji?.name ? `${part.emoji.name} ` : ''}${part.label ?? ''}`;
  const url = webAddress(part.url);
  const style = `d-button ${STYLES[part.style] ?? 'grey'}`;
  if (url)
    return h('a', { class: style, href: url, target: '_blank', rel: 'noreferrer noopener' }, `${label} ↗`);
  return h(
    'button',
    {
      type: 'button',
      class: style,
      disabled: part.disabled === true,
      click: () => pressed(part.label ?? label),
    },
    label,
  );
}

/** @param {any} part @param {Pressed} pressed */
function menu({ placeholder = 'Make a selection', options = [] }, pressed) {
  return h(
    'select',
    {
      class: 'd-select',
      'aria-label': placeholder,
      change: (event) => pressed(event.target.selectedOptions[0].textContent),
    },
    h('option', { value: '', disabled: true, selected: true }, placeholder),
    options.map((/** @type {any} */ { label }) => h('option', {}, label)),
  );
}

/** @param {any} part */
function embed({ title, description, fields = [], footer }) {
  return h(
    'div',
    { class: 'd-container' },
    title && h('p', {}, h('b', {}, title)),
    description && h('div', { class: 'd-text' }, discordMarkdown(description)),
    fields.map((/** @type {any} */ { name, value }) =>
      h('div', { class: 'd-text' }, h('b', {}, name), discordMarkdown(value)),
    ),
    footer?.text && h('p', { class: 'd-small' }, footer.text),
  );
}

/** The bar at the side; set by script, since the page's policy lets no element bring a style of its own.
 * @param {HTMLElement} box @param {unknown} colour */
function accented(box, colour) {
  if (typeof colour === 'number')
    box.style.borderLeft = `4px solid #${(colour & 0xffffff).toString(16).padStart(6, '0')}`;
  return box;
}
