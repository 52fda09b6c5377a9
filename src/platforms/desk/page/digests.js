/** The subscriptions, a calendar of their next runs, and what they would post. */
import { answerCards } from './answer.js';
import { get } from './api.js';
import { announce, h, many } from './dom.js';

const DAYS = 28;

export function digestsView() {
  const view = h('div', {}, h('p', { class: 'faint' }, 'One moment …'));
  fill(view).catch((fault) =>
    view.replaceChildren(h('p', { class: 'fault', role: 'alert' }, String(fault.message ?? fault))),
  );
  return view;
}

/** @param {HTMLElement} view */
async function fill(view) {
  const { running, subscriptions } = await get('/digests');
  const preview = h('div', { class: 'preview' });
  if (subscriptions.length === 0) {
    const why = running
      ? 'Nobody has subscribed yet. In a channel, /digest subscribe makes the first one.'
      : 'Digests go to channels of Discord and Slack; the bot is on neither just now.';
    view.replaceChildren(h('h1', {}, 'Digests'), h('p', { class: 'none' }, why));
    return;
  }
  view.replaceChildren(
    h('h1', {}, 'Digests'),
    h(
      'p',
      { class: 'faint' },
      `${many(subscriptions.length, 'subscription')}; times are those of this computer.`,
    ),
    calendar(subscriptions),
    h(
      'div',
      { class: 'rows' },
      subscriptions.map((/** @type {any} */ one) => row(one, preview)),
    ),
    preview,
  );
}

/** @param {any} one @param {HTMLElement} preview */
function row({ id, platform, place, topic, schedule, timeZone, next, note }, preview) {
  const at = next[0]
    ? new Date(next[0]).toLocaleString(undefined, { dateStyle: 'full', timeStyle: 'short' })
    : 'never';
  const show = async () => {
    preview.replaceChildren(h('p', { class: 'faint' }, 'Composing …'));
    try {
      const shown = await get(
        `/digests/${encodeURIComponent(id)}?locale=${encodeURIComponent(navigator.language)}`,
      );
      preview.replaceChildren(h('h2', {}, `What “${topic}” would post now`), answerCards(shown));
      announce('The preview is below the list.');
      preview.scrollIntoView({ block: 'start' });
    } catch (fault) {
      preview.replaceChildren(
        h('p', { class: 'fault', role: 'alert' }, fault instanceof Error ? fault.message : String(fault)),
      );
    }
  };
  return h(
    'div',
    { class: 'row' },
    h('b', {}, topic, ' ', h('span', { class: 'faint' }, `→ ${place} on ${platform}`)),
    h('span', { class: 'faint' }, `${schedule} (${timeZone}) · next: ${at}${note ? ` · ${note}` : ''}`),
    h('button', { type: 'button', click: show, 'aria-label': `Preview ${topic} in ${place}` }, 'Preview'),
  );
}

/** Four weeks from this one on. @param {readonly any[]} subscriptions */
function calendar(subscriptions) {
  const today = new Date();
  const monday = new Date(
    today.getFullYear(),
    today.getMonth(),
    today.getDate() - ((today.getDay() + 6) % 7),
  );
  const days = Array.from(
    { length: DAYS },
    (_, index) => new Date(monday.getFullYear(), monday.getMonth(), monday.getDate() + index),
  );
  const runs = subscriptions.flatMap(({ topic, next }) =>
    next.map((/** @type {string} */ at) => ({ topic, at: new Date(at) })),
  );
  const weeks = Array.from({ length: DAYS / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7));
  const name = new Intl.DateTimeFormat(undefined, { weekday: 'short' });
  const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
  const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
  /** @param {Date} day */
  const cell = (day) => {
    const here = runs
      .filter(({ at }) => at.toDateString() === day.toDateString())
      .sort((a, b) => Number(a.at) - Number(b.at));
    return h(
      'td',
      { class: day.toDateString() === today.toDateString() ? 'today' : here.length > 0 ? 'busy' : '' },
      h('span', { class: 'day' }, date.format(day)),
      here.slice(0, 4).map(({ topic, at }) => h('span', { class: 'run' }, `${time.format(at)} ${topic}`)),
      here.length > 4 && h('span', { class: 'run' }, `and ${here.length - 4} more`),
    );
  };
  return h(
    'div',
    { class: 'calendar', tabindex: 0, role: 'region', 'aria-label': 'Calendar of the next runs' },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          days.slice(0, 7).map((day) => h('th', { scope: 'col' }, name.format(day))),
        ),
      ),
      h(
        'tbody',
        {},
        weeks.map((week) => h('tr', {}, week.map(cell))),
      ),
    ),
  );
}
