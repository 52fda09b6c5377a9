/** The box as in a chat, and what came of each line. */
import { answerCards } from './answer.js';
import { post } from './api.js';
import { comboBox } from './combo-box.js';
import { announce, h } from './dom.js';

const LANGUAGES = {
  en: 'English',
  es: 'Español',
  de: 'Deutsch',
  fr: 'Français',
  pt: 'Português',
  zh: '中文',
};
const EXAMPLES = ['/keypoints china', 'Who is Gonzalo Paz?', '/search trade', '/help'];

/** The view, kept with all its answers while the others are looked at. */
export function askView() {
  /** @type {HTMLElement | undefined} */
  let view;
  return () => {
    view ??= build();
    return view;
  };
}

function build() {
  const answers = h('ol', { class: 'answers', 'aria-label': 'Answers' });
  const language = h(
    'select',
    { 'aria-label': 'Language of the answers' },
    Object.entries(LANGUAGES).map(([code, name]) =>
      h('option', { value: code, selected: navigator.language.startsWith(code) }, name),
    ),
  );
  const box = comboBox({
    complete: async (text) => (await post('/complete', { text, locale: language.value })).lines,
    send: (text) => ask(text, '/ask', { text }),
  });
  const empty = h(
    'div',
    { class: 'empty' },
    h('h1', {}, 'Ask the articles'),
    h(
      'p',
      {},
      'In your own words, or with a slash for a command. You see the answer as Discord and Slack would show it.',
    ),
    h(
      'p',
      { class: 'examples' },
      EXAMPLES.map((text) => h('button', { type: 'button', click: () => box.submit(text) }, text)),
    ),
  );

  /** @param {string} words @param {string} path @param {Record<string, unknown>} body */
  async function ask(words, path, body) {
    empty.replaceWith(h('h1', { class: 'unseen' }, 'Ask the articles'));
    const slot = h('div', { class: 'slot' }, h('p', { class: 'faint' }, 'Asking …'));
    const item = h(
      'li',
      {},
      h('h2', { class: 'asked' }, h('span', { class: 'unseen' }, 'You asked: '), words),
      slot,
    );
    answers.append(item);
    item.scrollIntoView({ block: 'start' });
    try {
      const shown = await post(path, { ...body, locale: language.value });
      slot.replaceChildren(answerCards(shown, press));
      announce(`Answer: ${shown.plain.slice(0, 300)}`);
    } catch (fault) {
      slot.replaceChildren(
        h('p', { class: 'fault', role: 'alert' }, String(fault instanceof Error ? fault.message : fault)),
      );
    }
    item.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** @param {import('../../../reply/reply.ts').Action} action */
  function press({ label, command, options }) {
    return ask(label, '/press', { command, options });
  }

  return h(
    'div',
    { class: 'chat' },
    empty,
    answers,
    h('div', { class: 'dock' }, h('div', { class: 'composer' }, box.element, language)),
  );
}
