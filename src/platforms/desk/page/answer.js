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
    shown.discord && card('Discord', preview('discord', discordMessage, shown, press)),
    shown.slack && card('Slack', preview('slack', slackMessage, shown, press)),
    card('Plain text', plain(shown.plain)),
  );
}

/** @param {string} text */
function plain(text) {
  return h('pre', { tabindex: 0, role: 'region', 'aria-label': 'The answer as plain text' }, text);
}

/**
 * @param {'discord' | 'slack'} platform
 * @param {(payload: any, pressed: (label: string) => void) => Node} draw
 * @param {import('../web/ask.ts').Shown} shown
 * @param {((action: Action) => void) | undefined} press
 */
function preview(platform, draw, shown, press) {
  const { share } = shown;
  const messages = h('div', {});
  const note = h('p', { class: 'note', role: 'status' });
  /** @param {readonly unknown[]} payloads */
  const show = (payloads) => messages.replaceChildren(...payloads.map((payload) => draw(payload, pressed)));
  /** @param {string} label */
  const pressed = (label) => {
    const action = shown.actions.find((one) => isLabel(one.label, label));
    if (!press) note.textContent = 'This is a preview; nothing is sent.';
    else if (action) press(action);
    else if (share && isLabel(share.label, label)) {
      show(share[platform] ?? []);
      note.textContent = 'Everyone in the channel would see this now.';
    } else note.textContent = `“${label}” works in a channel; there is none here.`;
  };
  show(shown[platform] ?? []);
  return h('div', { class: 'messages' }, messages, note);
}

/** Labels may be cut to what the platform allows. @param {string} whole @param {string} shown */
function isLabel(whole, shown) {
  const start = shown.replace(/…$/u, '').trimEnd();
  return whole === shown || (start !== shown && start !== '' && whole.startsWith(start));
}
