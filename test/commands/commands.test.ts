import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { keyPointsOf, quotesOf } from '../../src/reply/collect.ts';
import { plainText } from '../../src/reply/plain.ts';
import { article, ferry, harbour } from '../fakes/articles.ts';
import { botOver } from '../fakes/bot.ts';
import { fakeLibrary } from '../fakes/library.ts';
import { actionsOf, answer, terminal } from './support.ts';

const over = (...held: Parameters<typeof fakeLibrary>[0]) => botOver({ library: fakeLibrary(held) }).bot;
const plain = async (text: string, bot = botOver().bot): Promise<string> =>
  plainText(await answer(text, bot));

describe('every command', () => {
  test('has a name and descriptions that every platform takes', () => {
    for (const { name, description, options, translations } of commands) {
      // of two words, the second is a subcommand's name
      const names = [...name.split(' ', 2), ...Object.keys(options)];
      const described = [{ description, translations }, ...Object.values(options)];
      for (const one of names) expect(one).toMatch(/^[a-z]{2,32}$/u);
      for (const { description: words, translations: others } of described) {
        expect(others?.['es'], `${name} in Spanish`).toBeDefined();
        for (const text of [words, ...Object.values(others ?? {}).map((other) => other.description)]) {
          expect(text.length, text).toBeLessThanOrEqual(100);
          expect(text).toMatch(/\S[^.]$/u);
        }
        for (const { name: translated } of Object.values(others ?? {}))
          if (translated !== undefined) expect(translated).toMatch(/^[\p{Ll}]{2,32}$/u);
      }
    }
  });

  test('asks for what it needs before what may be left out', () => {
    for (const { options } of commands) {
      const required = Object.values(options).map(
        (option) => 'required' in option && option.required === true,
      );
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
    }
  });

  test('offers only actions that work when they are pressed', async () => {
    const bot = over(harbour, ferry);
    const lines = [
      '/keypoints',
      '/ask the Nordic Bank',
      '/search the',
      '/compare harbour ferry',
      '/timeline',
      '/articles',
      '/sections',
      '/sections harbour',
      '/read money',
      '/help',
      '/help read',
    ];
    for (const line of lines) {
      for (const { command, options } of actionsOf(await answer(line, bot))) {
        const pressed = await bot.dispatch({ ...terminal, command, options });
        expect(pressed.status, `${line} → /${command} ${JSON.stringify(options)}`).toBe('answered');
      }
    }
  });

  test('shows what it finds to the asker alone', async () => {
    for (const { name } of commands) expect((await answer(`/${name} china`)).audience).toBe('asker');
  });
});

describe('/keypoints', () => {
  test('lists all key points, each with its article and section', async () => {
    const rows = keyPointsOf(await answer('/keypoints'));
    expect(rows.map(({ aspect, citation }) => [aspect, citation.article.title, citation.section])).toEqual([
      ['Cost', 'Port City Rebuilds Its Harbour', 'Key Points at a Glance'],
      ['Cranes', 'Port City Rebuilds Its Harbour', 'Key Points at a Glance'],
      ['Result', 'Ferry Strike Ends', 'Demands'],
    ]);
  });

  test('keeps to a topic and to an article', async () => {
    expect(keyPointsOf(await answer('/keypoints china')).map(({ aspect }) => aspect)).toEqual(['Cranes']);
    expect(keyPointsOf(await answer('/keypoints article:ferry')).map(({ aspect }) => aspect)).toEqual([
      'Result',
    ]);
    expect((await answer('/keypoints china article:ferry')).status).toBe('not-covered');
  });

  test('quotes the text where no key point is about the topic but the text is', async () => {
    const reply = await answer('/keypoints ferries');
    expect(reply.status).toBe('answered');
    expect(keyPointsOf(reply)).toEqual([]);
    expect(quotesOf(reply).map(({ text }) => text)).toEqual(['Ferries will return last.']);
    expect(plainText(reply)).toContain('No key point is about “ferries”, but the text is:');
  });

  test('says so when nothing is about the topic, and offers topics there are', async () => {
    const reply = await answer('/keypoints indochina');
    expect(reply.status).toBe('not-covered');
    expect(plainText(reply)).toContain('The articles say nothing about “indochina”.');
    expect(actionsOf(reply).map(({ options }) => options)).toEqual([
      { topic: 'Cost' },
      { topic: 'Cranes' },
      { topic: 'Result' },
    ]);
    expect(actionsOf(await answer('/keypoints crabes'))[0]?.options).toEqual({ topic: 'Cranes' });
  });

  test('turns pages, and every key point is on one of them', async () => {
    const many = article({ title: 'Long' }, [
      {
        heading: 'Points',
        keyPoints: Array.from({ length: 45 }, (_, index) => [`Aspect ${index}`, 'Detail.'] as const),
      },
    ]);
    const bot = over(many);
    const pages = await Promise.all([1, 2, 3].map((page) => answer(`/keypoints page:${page}`, bot)));
    expect(pages.flatMap((reply) => keyPointsOf(reply).map(({ aspect }) => aspect))).toEqual(
      Array.from({ length: 45 }, (_, index) => `Aspect ${index}`),
    );
    const second = await answer('/keypoints page:2', bot);
    expect(actionsOf(second).map(({ label, options }) => [label, options['page']])).toEqual([
      ['Previous page', 1],
      ['Next page', 3],
      ['Page 1 of 3', 1],
      ['Page 3 of 3', 3],
    ]);
    expect(await plain('/keypoints page:4', bot)).toBe('There is no page 4; the last one is page 3.');
  });

  test('says when key points were picked from the text', async () => {
    const [section] = ferry.sections;
    if (!section) throw new Error('the article has a lead');
    const picked = {
      aspect: 'Demands',
      detail: 'Crews asked for shorter shifts.',
      extracted: true,
      paragraph: 1,
    };
    const bot = over({ ...ferry, sections: [{ ...section, keyPoints: [picked] }] });
    expect(await plain('/keypoints', bot)).toContain('These are telling sentences from the text');
  });
});

test('of very many pages a menu takes one to the first, the last, and some between', async () => {
  const texts = Array.from({ length: 400 }, (_, at) => `${at} ${'words of the harbour '.repeat(30)}`);
  const bot = over(article({ title: 'Long' }, [{ heading: 'All', texts }]));
  const reply = await answer('/read All page:2', bot);
  const [menu] = reply.blocks.flatMap((block) => (block.kind === 'actions' ? (block.select ?? []) : []));
  const pages = menu?.choices.map(({ options }) => Number(options['page'])) ?? [];
  expect(menu?.placeholder).toBe('Go to a page');
  expect(pages.length).toBeLessThanOrEqual(25);
  expect(pages).toEqual([...new Set(pages)].sort((a, b) => a - b));
  expect(pages[0]).toBe(1);
  const last = await bot.dispatch({
    ...terminal,
    command: 'read',
    options: menu?.choices.at(-1)?.options ?? {},
  });
  expect(last.status).toBe('answered');
  expect(plainText(last)).toContain('399 words');
});

describe('/search', () => {
  const many = article({ title: 'Long' }, [
    { heading: 'All', texts: Array.from({ length: 12 }, (_, index) => `Ships number ${index}.`) },
  ]);

  test('shows five passages at a time and says how many there are', async () => {
    const reply = await answer('/search ships', over(many));
    expect(quotesOf(reply)).toHaveLength(5);
    expect(plainText(reply)).toContain('“ships” · 1–5 of 12');
    expect(plainText(await answer('/search ships page:3', over(many)))).toContain('“ships” · 11–12 of 12');
  });

  test('shows of a very long paragraph the sentences that speak of it, to the letter', async () => {
    const text = `${'Nothing of note happens here. '.repeat(40)}Then the whale surfaced. ${'Again nothing. '.repeat(60)}`;
    const [quote] = quotesOf(
      await answer('/search whale', over(article({ title: 'Sea' }, [{ heading: null, texts: [text] }]))),
    );
    expect(quote?.text.trim()).toMatch(/^Then the whale surfaced\./u);
    expect(text).toContain(quote?.text);
    expect(quote?.text.length).toBeLessThanOrEqual(600);
  });
});

describe('/compare', () => {
  test('sets statements on both, then on each, under headings of their own', async () => {
    const reply = await answer('/compare harbour ferry', over(harbour, ferry));
    const headings = reply.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings[0]).toBe('“harbour” and “ferry”');
    expect(headings).toContain('On “ferry”');
    expect(quotesOf(reply).length).toBeGreaterThan(1);
    for (const { text } of quotesOf(reply)) expect(text).toMatch(/harbour|ferry/iu);
  });

  test('says of which topic there is nothing', async () => {
    expect(await plain('/compare harbour zebra')).toContain('The articles say nothing about “zebra”.');
    expect((await answer('/compare okapi zebra')).status).toBe('not-covered');
  });

  test('tells what it lacks', async () => {
    expect(await plain('/compare harbour')).toContain('/compare needs “second”.');
  });

  test.each([
    ['Milena Dorvat Radoslav Tenk', '“Milena Dorvat” and “Radoslav Tenk”'],
    ['Dorvat Radoslav Tenk', '“Dorvat” and “Radoslav Tenk”'],
    ['Milena Dorvat, Radoslav Tenk', '“Milena Dorvat” and “Radoslav Tenk”'],
    ['Milena Zebra Radoslav Tenk', '“Milena Zebra Radoslav” and “Tenk”'],
  ])('knows where one name ends and another begins: %s', async (words, heading) => {
    const texts = ['Milena Dorvat won the runoff.', 'Radoslav Tenk lost it, and was calm.'];
    const bot = over(article({ title: 'Vote' }, [{ heading: null, texts }]));
    expect(await plain(`/compare ${words}`, bot)).toContain(heading);
  });
});

describe('/timeline', () => {
  const saying = (...texts: readonly string[]) => article({ title: 'Annals' }, [{ heading: null, texts }]);
  const dated = saying(
    'The pier was built in 2001.',
    'The pier burnt in 2019.',
    'Nothing of the pier is left.',
    'The crane was built in 2001.',
  );

  test('puts dated statements in order, those of one time under one date', async () => {
    const text = await plain('/timeline', over(dated));
    expect(text.match(/^\d{4}$/gmu)).toEqual(['2001', '2019']);
    expect(quotesOf(await answer('/timeline', over(dated)))).toHaveLength(3);
  });

  test('says so where nothing is dated', async () => {
    expect(await plain('/timeline', over(saying('Nobody knows when.')))).toBe('The articles tell no dates.');
    expect(await plain('/timeline nobody', over(saying('Nobody knows when.')))).toContain(
      'no date about “nobody”',
    );
    expect((await answer('/timeline zebra', over(dated))).status).toBe('not-covered');
  });
});

describe('/articles and /sections', () => {
  test('list the articles with source, date and number of sections', async () => {
    expect((await plain('/articles')).split('\n').slice(0, 4)).toEqual([
      '2 articles',
      '',
      '• Port City Rebuilds Its Harbour — The Coast · Mar 9, 2025 · 5 sections',
      '• Ferry Strike Ends — Harbour Post · Feb 1, 2025 · 2 sections',
    ]);
    expect(await plain('/articles ferries')).toContain('1 article about “ferries”');
  });

  test('show the outline of an article named by a word of its title', async () => {
    const outline = (await plain('/sections harbour')).split('\n');
    expect(outline.slice(0, 9)).toEqual([
      'Port City Rebuilds Its Harbour',
      '',
      'The Coast · Mar 9, 2025 · 5 sections',
      '',
      '1. Opening',
      '2. Money and Politics',
      '3. Key Points at a Glance · 2 key points',
      '4. Looking Ahead',
      '5. Looking Ahead',
    ]);
  });

  test('show the outline at once where there is one article, else let one choose', async () => {
    expect(await plain('/sections', over(ferry))).toMatch(/^Ferry Strike Ends\n/u);
    expect(await plain('/sections')).toMatch(/^2 articles\n/u);
  });

  test('suggest articles for a title with a slip in it', async () => {
    const reply = await answer('/sections fery strike ends');
    expect(reply.status).toBe('error');
    expect(actionsOf(reply)).toEqual([
      { label: 'Ferry Strike Ends', command: 'sections', options: { article: 'ferry-strike-ends' } },
    ]);
  });
});

describe('/read', () => {
  test('shows a section in full, where it stands, and the way on', async () => {
    const reply = await answer('/read politics');
    expect(plainText(reply).split('\n\n').slice(0, 4)).toEqual([
      'Money and Politics',
      'The council borrowed 57 million from the Nordic Bank. Mayor Ines Calder called the loan “a bet on the next century.”',
      'China will deliver the cranes.',
      'Port City Rebuilds Its Harbour · The Coast · Mar 9, 2025',
    ]);
    expect(plainText(reply)).toContain('Next section, “Key Points at a Glance”');
    expect(plainText(reply)).toContain('https://example.org/harbour');
  });

  test('opens what comes before the first heading by the name that the outline has for it', async () => {
    const opening = await plain('/read Opening article:harbour');
    expect(opening).toMatch(/^Opening\n/u);
    expect(await plain('/read opening article:harbour')).toBe(opening);
  });

  test('opens an article that is named in place of a section', async () => {
    const opening = await plain('/read Opening article:harbour');
    expect(await plain('/read port-city-rebuilds-its-harbour')).toBe(opening);
    expect(await plain('/read Port City Rebuilds')).toBe(opening);
  });

  test('shows the first of several sections of one name and offers the others', async () => {
    const reply = await answer('/read looking ahead', over(harbour));
    expect(plainText(reply)).toContain('Ferries will return last.');
    const other = actionsOf(reply).at(-1);
    expect(other?.label).toBe('Another “Looking Ahead”');
    expect(other?.options).toEqual({ section: 'port-city-rebuilds-its-harbour/looking-ahead-2' });
  });

  test('the pages of a long section hold every word of it, once and in order', async () => {
    const texts = Array.from({ length: 30 }, (_, index) =>
      `Paragraph ${index}. ${'Some more words stand here. '.repeat(index)}`.trim(),
    );
    const bot = over(article({ title: 'Long' }, [{ heading: 'All', texts }]));
    const pages: string[] = [];
    for (let page = 1; ; page += 1) {
      const reply = await answer(`/read All page:${page}`, bot);
      if (reply.status === 'error') break;
      pages.push(...reply.blocks.flatMap((block) => (block.kind === 'text' ? [String(block.text)] : [])));
    }
    expect(pages.join(' ').replace(/\s+/gu, ' ')).toBe(texts.join(' '));
  });

  test('shows items as a list, rows as a table, and key points as key points', async () => {
    const sentences = [{ start: 0, end: 3 }];
    const section = {
      id: 'mixed',
      heading: 'Mixed',
      language: 'en',
      paragraphs: [
        { number: 1, kind: 'item', text: 'One', sentences },
        { number: 2, kind: 'item', text: 'Two', sentences },
        { number: 3, kind: 'row', text: 'a | b', cells: ['a', 'b'], sentences },
      ],
      keyPoints: [{ aspect: 'Cost', detail: 'High.', extracted: false }],
    } as const;
    const reply = await answer('/read mixed', over({ ...ferry, sections: [section] }));
    expect(reply.blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'list',
      'table',
      'keyPoints',
      'context',
    ]);
  });

  test('suggests sections for a heading with a slip in it', async () => {
    const reply = await answer('/read looking ahaed', over(harbour));
    expect(reply.status).toBe('error');
    expect(actionsOf(reply)[0]?.label).toBe('Looking Ahead');
  });
});

describe('/help', () => {
  test('is made from the definitions', async () => {
    const overview = await plain('/help');
    for (const { name, description } of commands) {
      expect(overview).toContain(`/${name}`);
      expect(overview).toContain(description);
    }
    expect(await plain('/help /keypoints')).toMatch(/^\/keypoints \[topic\] \[article\]\n/u);
    expect(await plain('/help read')).toContain(
      '• section — The section’s heading, or words of it (required, at most 300 characters)',
    );
  });

  test('suggests commands for one with a slip in it', async () => {
    expect(actionsOf(await answer('/help serach'))[0]?.options).toEqual({ command: 'search' });
  });
});
