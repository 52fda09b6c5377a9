/** One answer three times: as Discord and as Slack show it, from the very payloads, and as plain text. */
import { discordMessage } from './discord.js';
import { h } from './dom.js';
import { slackMessage } from './slack.js';

/** @typedef {import('../../../reply/reply.ts').Action} Action */

/**
 * @param {import('../web/ask.ts').Shown} shown
 * @param {(action: Action) => void} [press] Without it nothing can be pressed.
 */
export function answerCards(shown, press) {
  /** @param {string} name @param {Node} content */
  const card = (name, content) =>
    h(
      'section',
      { class: `card ${name.toLowerCase().replace(' ', '-')}`, 'aria-label': `As ${name}` },
      h('h3', {}, name),
      content,
    );
  return h(
    'div',
    { class: `cards ${shown.status}` },
    shown.discord && card('Discord', preview(shown.discord, discordMessage, shown.actions, press)),
    shown.slack && card('Slack', preview(shown.slack, slackMessage, shown.actions, press)),
    card('Plain text', plain(shown.plain)),
  );
}

/** @param {string} text */
function plain(text) {
  return h('pre', { tabindex: 0, role: 'region', 'aria-label': 'The answer as plain text' }, text);
}

/**
 * @param {readonly unknown[]} payloads
 * @param {(payload: any, pressed: (label: string) => void) => Node} draw
 * @param {readonly Action[]} actions
 * @param {((action: Action) => void) | undefined} press
 */
function preview(payloads, draw, actions, press) {
  const note = h('p', { class: 'note', role: 'status' });
  /** @param {string} label */
  const pressed = (label) => {
    const action = actions.find((one) => isLabel(one.label, label));
    if (action && press) press(action);
    else if (!action) note.textContent = `“${label}” works in a channel; there is none here.`;
    else note.textContent = 'This is a preview; nothing is sent.';
  };
  return h(
    'div',
    { class: 'messages' },
    payloads.map((payload) => draw(payload, pressed)),
    note,
  );
}

/** Labels may be cut to what the platform allows. @param {string} whole @param {string} shown */
function isLabel(whole, shown) {
  const start = shown.replace(/…$/u, '').trimEnd();
  return whole === shown || (start !== shown && start !== '' && whole.startsWith(start));
}
