import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phrasesFor } from '../../../src/bot/phrases.ts';
import { inlineValue } from '../../../src/platforms/slack/buttons.ts';
import { redacted } from '../../../src/platforms/slack/log.ts';
import { preview } from '../../../src/platforms/slack/preview.ts';
import { type Message, renderMessages } from '../../../src/platforms/slack/render.ts';
import { typedText } from '../../../src/platforms/slack/typed.ts';
import { keyPoints, quote, reply, table } from '../../../src/reply/build.ts';
import { printable } from '../../../src/reply/printable.ts';
import type { Block, Citation, Inline, Reply } from '../../../src/reply/reply.ts';
import { blockFaults, walk } from '../../emulators/slack/validate.ts';

const options = { locale: 'en', labels: phrasesFor('en'), carry: inlineValue };
const render = (...blocks: readonly Block[]): readonly Message[] =>
  renderMessages(reply('answered', blocks), options);
const cited: Citation = {
  article: { id: 'a', title: 'Title' },
  section: 'Section',
  sectionId: 's',
  paragraph: 1,
};

/** What articles may hold that would be something else in Slack. */
const TRAPS = [
  '<!channel>',
  '<!here|here>',
  '<!subteam^S1>',
  '<@U1>',
  '<#C1|general>',
  '@everyone',
  '@channel',
  '<https://evil.example|good.example>',
  'https://evil.example/',
  '*bold* _italic_ ~struck~ `code`',
  ':tada:',
  '&lt;!channel&gt;',
  '\u202Egnp.exe',
  '\u0007\u001B[31m',
  '',
  ' ',
  '\n\n',
  '🎉',
  '<!\u200Bchannel>',
  '{"type":"user","user_id":"U1"}',
];
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...TRAPS),
  fc
    .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ maxLength: 20 })), { maxLength: 8 })
    .map((all) => all.join(' ')),
  fc.integer({ min: 1, max: 400 }).map((times) => 'Some words of an article. '.repeat(times)),
  fc.integer({ min: 1, max: 6_000 }).map((length) => '<'.repeat(length)),
);
const url = fc.oneof(
  fc.webUrl(),
  fc.constantFrom(
    'javascript:alert(1)',
    'slack://open',
    'file:///etc/passwd',
    'not an address',
    `https://a.example/${'x'.repeat(3_100)}`,
  ),
);
const citation = fc.record(
  {
    article: fc.record({ id: fc.string(), title: text }),
    section: fc.option(text),
    sectionId: fc.string(),
    paragraph: fc.nat(99),
    source: text,
    url,
  },
  { requiredKeys: ['article', 'section', 'sectionId'] },
);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  text,
  fc.record({ kind: fc.constantFrom('bold', 'italic', 'code'), text }),
  fc.record({ kind: fc.constant('link'), text, url }),
);
const rich = fc.oneof(inline, fc.array(inline, { maxLength: 4 }));
const action = fc.record({
  label: text,
  command: fc.constantFrom('read', 'keypoints'),
  options: fc.dictionary(fc.constantFrom('topic', 'page'), fc.oneof(text, fc.nat(99)), { maxKeys: 2 }),
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), text }),
  fc.record({ kind: fc.constant('text'), text: rich }),
  fc.record({ kind: fc.constant('context'), text: rich }),
  fc.record({ kind: fc.constant('quote'), quote: fc.record({ text, citation }) }),
  fc.record({
    kind: fc.constant('keyPoints'),
    rows: fc.array(fc.record({ aspect: text, detail: text, citation }), { minLength: 1, maxLength: 30 }),
  }),
  fc.record({ kind: fc.constant('list'), items: fc.array(rich, { minLength: 1, maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(rich, { minLength: 1, maxLength: 30 }),
    first: fc.nat(50),
  }),
  fc.record({
    kind: fc.constant('table'),
    columns: fc.array(text, { maxLength: 25 }),
    rows: fc.array(fc.array(text, { minLength: 1, maxLength: 25 }), { minLength: 1, maxLength: 12 }),
  }),
  fc.record({ kind: fc.constant('divider') }),
  fc.record(
    {
      kind: fc.constant('actions'),
      buttons: fc.array(action, { maxLength: 30 }),
      select: fc.record({ placeholder: text, choices: fc.array(action, { maxLength: 120 }) }),
      links: fc.array(fc.record({ label: text, url }), { maxLength: 3 }),
    },
    { requiredKeys: ['kind', 'buttons'] },
  ),
);

describe('whatever an article says', { timeout: 120_000 }, () => {
  test('Slack takes what is rendered, and nothing in it is alive but what is ours', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        for (const message of render(...blocks)) {
          expect(blockFaults(message.blocks)).toEqual([]);
          expect(message.text).not.toMatch(/<|>/u);
          expect(message.text.length).toBeLessThanOrEqual(40_000);
          expect(message.text).not.toBe('');
          walk(message.blocks, alive);
        }
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  test('none of its words is lost', () => {
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1, maxLength: 40 }), (words, details) => {
        const shown = render(
          { kind: 'text', text: words },
          quote({ text: words, citation: cited }),
          keyPoints(details.map((detail) => ({ aspect: 'Aspect', detail, citation: cited }))),
        );
        const all = shown.map(({ blocks }) => lettersOf(blocks)).join('');
        expect(all).toContain(letters(words));
        for (const detail of details) expect(all).toContain(letters(detail));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });
});

/** Only plain text, links to the web whose host is shown, and elements without a meaning of their own. */
function alive(node: Readonly<Record<string, unknown>>): void {
  expect(['mrkdwn', 'markdown', 'user', 'usergroup', 'channel', 'broadcast', 'emoji', 'team']).not.toContain(
    node['type'],
  );
  if (node['type'] === 'plain_text') expect(node['emoji']).toBe(false);
  if (node['type'] === 'link') expect(String(node['url'])).toMatch(/^https?:\/\//u);
  for (const key of ['text', 'url'])
    if (typeof node[key] === 'string')
      expect(node[key]).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?!\n)\p{Cc}/u);
}

const letters = (words: string): string => printable(words).replace(/\s+/gu, '');

/** Everything that is shown, in order, without spaces; what a table shows for an empty cell does not count. */
function lettersOf(blocks: Message['blocks']): string {
  const shown: string[] = [];
  walk(blocks, (node) => {
    if (typeof node['text'] === 'string' && node['style'] === undefined) shown.push(node['text']);
  });
  return letters(shown.join(''));
}

test('key points stand in one table, with their columns named; the article of all of them once, below', () => {
  const rows = [1, 2, 3].map((n) => ({ aspect: `A${n}`, detail: `D${n}`, citation: cited }));
  const [message] = render(keyPoints(rows));
  const [made, below] = message?.blocks ?? [];
  expect(made).toMatchObject({
    type: 'table',
    rows: [
      [{ text: 'Aspect' }, { text: 'Detail' }, { text: 'Where it stands' }],
      [{ text: 'A1' }, { text: 'D1' }, { text: 'Section, ¶ 1' }],
      expect.anything(),
      expect.anything(),
    ],
  });
  expect(below).toMatchObject({
    type: 'context',
    elements: [{ text: expect.stringMatching(/^Title(?: ·|$)/u) }],
  });
});

test('key points of several articles each name theirs', () => {
  const [one, two] = ['One', 'Two'].map((title) => ({
    aspect: 'A',
    detail: 'D',
    citation: { ...cited, article: { id: title, title } },
  }));
  const [message] = render(keyPoints(one && two ? [one, two] : []));
  expect(JSON.stringify(message?.blocks[0])).toMatch(/One › Section, ¶ 1.*Two › Section, ¶ 1/u);
});

test('a second table stands as rows, since Slack takes one a message', () => {
  const one = table(
    ['Port', 'Ships'],
    [
      ['Oslo', '9'],
      ['Bergen', '7'],
    ],
  );
  const [message, ...others] = render(one, one);
  expect(others).toEqual([]);
  expect(message?.blocks.filter(({ type }) => type === 'table')).toEqual([]);
  expect(JSON.stringify(message?.blocks)).toContain('Bergen');
});

test('a link shows the host it leads to, unless it does so by itself', () => {
  const shown = (name: string): string =>
    JSON.stringify(
      render({ kind: 'text', text: { kind: 'link', text: name, url: 'https://real.example/x' } }),
    );
  expect(shown('bank.example')).toContain(' (real.example)');
  expect(shown('real.example')).not.toContain(' (real.example)');
});

test('the likely part of a quote stands out', () => {
  const [message] = render(
    quote({ text: 'It was in 1999, they say.', citation: cited, likely: { start: 10, end: 14 } }),
  );
  expect(JSON.stringify(message?.blocks)).toContain('{"type":"text","text":"1999","style":{"bold":true}}');
});

test('a menu whose choices cannot be carried becomes buttons, and what no button carries is a line to type', () => {
  const choice = (words: string) => ({ label: 'Pick', command: 'read', options: { section: words } });
  const select = { placeholder: 'Choose', choices: [choice('x'.repeat(200)), choice('short')] };
  const menu = JSON.stringify(render({ kind: 'actions', buttons: [], select })[0]?.blocks);
  expect(menu.match(/"type":"button"/gu)).toHaveLength(2);
  const typed = JSON.stringify(render({ kind: 'actions', buttons: [choice('y'.repeat(2_100))] })[0]?.blocks);
  expect(typed).toContain(`/read section:${'y'.repeat(2_100)}`);
});

test('an empty reply is a message all the same', () => {
  const nothing: Reply = { status: 'answered', audience: 'asker', blocks: [] };
  expect(renderMessages(nothing, options)).toEqual([{ blocks: [], text: '…' }]);
});

test.each([
  ['<@U1> who is <#C1|general>?', 'who is #general?'],
  ['<https://a.example|the site> &amp; <https://b.example>', 'the site & https://b.example'],
  ['&lt;b&gt; <!here> <!date^1^x|today>', '<b>  today'],
  ['&amp;lt;', '&lt;'],
])('%s is read as %s', (notation, expected) => {
  expect(typedText(notation)).toBe(expected);
});

test('tokens and tickets never reach a log', () => {
  expect(redacted('GET wss://x/link?ticket=abc&app_id=1 xoxb-1-2 xapp-1-A xoxe.xoxb-9')).toBe(
    'GET wss://x/link?ticket=…&app_id=… … … …',
  );
});

test('a preview looks like the message, with its long buttons and what stands below it', () => {
  const long = { label: 'Read', command: 'read', options: { section: 'x'.repeat(3_000) } };
  const answer = reply('answered', [
    quote({ text: 'Words', citation: cited }),
    { kind: 'actions', buttons: [long] },
  ]);
  const [message] = preview(answer, 'en', phrasesFor('en'));
  expect(blockFaults(message?.blocks)).toEqual([]);
  expect(message?.response_type).toBe('ephemeral');
  expect(message?.blocks.map(({ type }) => type)).toEqual([
    'rich_text',
    'actions',
    'actions',
    'context_actions',
  ]);
  const [shared] = preview({ ...answer, audience: 'everyone' }, 'en', phrasesFor('en'));
  expect(shared).toMatchObject({ response_type: 'in_channel' });
  expect(JSON.stringify(shared)).not.toContain(phrasesFor('en').showEveryone);
});
