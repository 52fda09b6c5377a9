/** Articles made by hand for tests of what is built on them. */
import type { Article, Paragraph, Section } from '../../src/article/article.ts';

type SectionDraft = {
  readonly heading: string | null;
  readonly texts?: readonly string[];
  readonly keyPoints?: readonly (readonly [aspect: string, detail: string])[];
};

/** An article from its sections; ids are made as the reader makes them. */
export function article(
  about: Partial<Omit<Article, 'sections'>> & { readonly title: string },
  drafts: readonly SectionDraft[],
): Article {
  const id = about.id ?? slug(about.title);
  return { id, path: `${id}.md`, language: 'en', repairs: [], ...about, sections: drafts.map(section) };
}

function section(
  { heading, texts = [], keyPoints = [] }: SectionDraft,
  index: number,
  all: readonly SectionDraft[],
): Section {
  const earlier = all.slice(0, index).filter((other) => other.heading === heading).length;
  const base = heading === null ? 'lead' : slug(heading);
  return {
    id: earlier === 0 ? base : `${base}-${earlier + 1}`,
    heading,
    language: 'en',
    paragraphs: texts.map(paragraph),
    keyPoints: keyPoints.map(([aspect, detail]) => ({ aspect, detail, extracted: false })),
  };
}

function paragraph(text: string, index: number): Paragraph {
  const sentences = [...text.matchAll(/[^.!?]+[.!?]*/gu)].map(({ index: start, 0: { length } }) => ({
    start,
    end: start + length,
  }));
  return { number: index + 1, kind: 'text', text, sentences };
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
}

export const harbour = article(
  {
    title: 'Port City Rebuilds Its Harbour',
    source: 'The Coast',
    date: '2025-03-09',
    url: 'https://example.org/harbour',
  },
  [
    {
      heading: null,
      texts: ['Port City began to rebuild its harbour in March. The work will take four years.'],
    },
    {
      heading: 'Money and Politics',
      texts: [
        'The council borrowed 57 million from the Nordic Bank. Mayor Ines Calder called the loan “a bet on the next century.”',
        'China will deliver the cranes.',
      ],
    },
    {
      heading: 'Key Points at a Glance',
      keyPoints: [
        ['Cost', 'The council borrowed 57 million from the Nordic Bank.'],
        ['Cranes', 'China delivers them in the second year.'],
      ],
    },
    { heading: 'Looking Ahead', texts: ['Ferries will return last.'] },
    { heading: 'Looking Ahead', texts: ['Nobody knows whether the fish will.'] },
  ],
);

export const ferry = article({ title: 'Ferry Strike Ends', source: 'Harbour Post', date: '2025-02-01' }, [
  { heading: null, texts: ['The ferry strike ended after nine days.'] },
  {
    heading: 'Demands',
    texts: ['Crews asked for shorter shifts.'],
    keyPoints: [['Result', 'Shifts are two hours shorter.']],
  },
]);
