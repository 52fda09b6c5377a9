/** Whether the bot is well. */
import { get } from './api.js';
import { h } from './dom.js';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });

export function healthView() {
  const view = h('div', {}, h('p', { class: 'faint' }, 'One moment …'));
  const load = () =>
    get('/health').then(
      (health) => view.replaceChildren(...parts(health, load)),
      (fault) =>
        view.replaceChildren(h('p', { class: 'fault', role: 'alert' }, String(fault.message ?? fault))),
    );
  void load();
  return view;
}

/** @param {any} health @param {() => void} again */
function parts({ version, since, findings, queue, faults, figures }, again) {
  const well = findings.every((/** @type {any} */ { ok }) => ok);
  return [
    h('h1', {}, well ? 'All is well' : 'Something needs a look'),
    h(
      'p',
      { class: 'faint' },
      `Dateline ${version}, running since `,
      moment(since),
      ' ',
      h('button', { type: 'button', click: again }, 'Look again'),
    ),
    h(
      'ul',
      { class: 'findings' },
      findings.map((/** @type {any} */ { name, ok, note }) =>
        h(
          'li',
          { class: ok ? 'ok' : 'bad' },
          h('span', { 'aria-hidden': 'true' }, ok ? '●' : '▲'),
          h('b', {}, name),
          h('span', {}, ok ? note || 'ready' : note),
        ),
      ),
    ),
    h('h2', {}, 'Figures'),
    h('dl', { class: 'figures' }, [
      figure('articles', figures.articles),
      figure('passages', figures.passages),
      figure('files refused', figures.refused),
      figure('questions and commands', figures.calls),
      figure('rate limits met', figures.rateLimited),
      figure('reconnects', figures.reconnects),
      figure('memory', figures.memory / 2 ** 20, 'MiB'),
      figure('event-loop lag, p99', figures.lag * 1000, 'ms'),
      ...Object.entries(queue).map(([state, count]) => figure(`digests ${state}`, Number(count))),
    ]),
    h('h2', {}, 'Last warnings and errors'),
    faults.length === 0
      ? h('p', { class: 'none' }, 'None since the start.')
      : h('ul', { class: 'faults' }, faults.map(fault)),
  ];
}

/** @param {string} name @param {number} value @param {string} [unit] */
function figure(name, value, unit = '') {
  return h(
    'div',
    {},
    h('dt', {}, name),
    h('dd', {}, number.format(value), unit && h('small', {}, ` ${unit}`)),
  );
}

/** @param {any} fault */
function fault({ time, level, message, incident, reason }) {
  return h(
    'li',
    { class: level },
    moment(time),
    ' ',
    h('b', {}, message),
    reason && h('span', {}, ` ${reason}`),
    incident && h('span', { class: 'badge' }, `incident ${incident}`),
  );
}

/** @param {string | number} at */
function moment(at) {
  const date = new Date(at);
  return h(
    'time',
    { datetime: date.toISOString() },
    date.toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'medium' }),
  );
}
