/** A box for one line with completion and history, as the ARIA pattern of an editable combo box has it. */
import { h } from './dom.js';

const KEPT = 100;
const STORE = 'dateline.lines';

/**
 * @param {{ complete: (text: string) => Promise<readonly string[]>, send: (text: string) => void }} options
 * @returns {{ element: HTMLElement, submit: (text: string) => void }}
 */
export function comboBox({ complete, send }) {
  /** @type {readonly string[]} */
  let lines = [];
  let active = -1;
  let asked = 0;
  const past = history();

  const input = h('input', {
    id: 'line',
    type: 'text',
    role: 'combobox',
    autocomplete: 'off',
    spellcheck: 'false',
    maxlength: 8_000,
    'data-focus': true,
    placeholder: 'Ask, or type / for a command',
    'aria-label': 'Your question or command',
    'aria-controls': 'lines',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
  });
  const list = h('ul', { id: 'lines', role: 'listbox', 'aria-label': 'Suggestions', hidden: true });

  /** @param {readonly string[]} next */
  function offer(next) {
    lines = next.slice(0, 12);
    active = -1;
    list.replaceChildren(
      ...lines.map((line, index) =>
        // pressed, not clicked: a click would first take the focus from the box
        h(
          'li',
          {
            id: `line-${index}`,
            role: 'option',
            'aria-selected': 'false',
            pointerdown: (event) => {
              event.preventDefault();
              take(line);
            },
          },
          line,
        ),
      ),
    );
    list.hidden = lines.length === 0;
    input.setAttribute('aria-expanded', String(lines.length > 0));
    input.removeAttribute('aria-activedescendant');
  }

  /** Scrolls the list alone, where the page itself would be moved as well. @param {Element} option */
  function bring(option) {
    const [inner, outer] = [option.getBoundingClientRect(), list.getBoundingClientRect()];
    if (inner.top < outer.top) list.scrollTop -= outer.top - inner.top;
    if (inner.bottom > outer.bottom) list.scrollTop += inner.bottom - outer.bottom;
  }

  /** @param {number} index */
  function mark(index) {
    active = (index + lines.length) % lines.length;
    for (const [number, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(number === active));
      if (number === active) bring(option);
    }
    input.setAttribute('aria-activedescendant', `line-${active}`);
  }

  /** @param {string} text */
  function fill(text) {
    input.value = text;
  }

  /** @param {string} line */
  function take(line) {
    input.value = line;
    void suggest();
  }

  async function suggest() {
    const turn = ++asked;
    const text = input.value;
    const found = text.startsWith('/') ? await complete(text).catch(() => []) : [];
    // an answer to what stood there before is of no use any more
    if (turn === asked) offer(found.filter((line) => line.trim() !== text.trim()));
  }

  /** Whatever is still being looked up comes too late. */
  function close() {
    asked += 1;
    offer([]);
  }

  /** @param {string} text */
  function submit(text) {
    const words = text.trim();
    if (words === '') return;
    close();
    input.value = '';
    past.add(words);
    send(words);
  }

  /** @param {KeyboardEvent} event */
  function key(event) {
    if (event.isComposing) return;
    const isOpen = lines.length > 0;
    const act = {
      ArrowDown: () => (isOpen ? mark(active + 1) : fill(past.later())),
      ArrowUp: () =>
        isOpen ? mark(active < 0 ? lines.length - 1 : active - 1) : fill(past.earlier(input.value)),
      Tab: () => take(lines[Math.max(active, 0)] ?? input.value),
      Enter: () => (isOpen && active >= 0 ? take(lines[active] ?? input.value) : submit(input.value)),
      Escape: close,
    }[event.key];
    // without suggestions the tabulator leaves the box, as everywhere
    if (!act || (event.key === 'Tab' && (!isOpen || event.shiftKey))) return;
    event.preventDefault();
    act();
  }

  input.addEventListener('input', () => void suggest());
  input.addEventListener('keydown', key);
  input.addEventListener('blur', close);
  const button = h('button', { type: 'submit', class: 'primary' }, 'Ask');
  const element = h(
    'form',
    {
      class: 'line',
      submit: (event) => {
        event.preventDefault();
        submit(input.value);
        input.focus();
      },
    },
    input,
    list,
    button,
  );
  return { element, submit };
}

/** The lines sent before; kept by the browser where it lets us. */
function history() {
  /** @type {string[]} */
  let lines = [];
  let draft = '';
  try {
    const kept = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    if (Array.isArray(kept)) lines = kept.filter((line) => typeof line === 'string').slice(-KEPT);
  } catch {
    // a browser that keeps nothing has a history of this visit alone
  }
  let at = lines.length;
  return {
    /** @param {string} line */
    add(line) {
      lines = [...lines.filter((one) => one !== line), line].slice(-KEPT);
      at = lines.length;
      try {
        localStorage.setItem(STORE, JSON.stringify(lines));
      } catch {
        // as above
      }
    },
    /** @param {string} present */
    earlier(present) {
      if (at === lines.length) draft = present;
      at = Math.max(0, at - 1);
      return lines[at] ?? present;
    },
    later() {
      at = Math.min(lines.length, at + 1);
      return lines[at] ?? draft;
    },
  };
}
