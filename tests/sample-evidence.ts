/** The sources, facts and terms of the sample story, and small functions that make lines. */
import type { Fact, Inline, Line, Source, Term, Text } from '../story/story.ts';

export const line = (...parts: (string | Inline)[]): Line =>
  parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part));
export const paragraph = (...parts: (string | Inline)[]): Text => [
  { type: 'paragraph', children: line(...parts) },
];
function evidence(id: string, more: Partial<Fact>): Fact {
  return {
    id,
    claim: line(`What ${id} says.`),
    status: 'measured',
    confidence: 'high',
    sources: [{ id: 'caam' }],
    ...more,
  };
}

export const sampleSources: readonly Source[] = [
  {
    id: 'caam',
    number: 1,
    title: 'Annual release on the car market',
    publisher: 'China Association of Automobile Manufacturers',
    kind: 'industry',
    date: 'January 2026',
    href: 'https://example.org/caam',
  },
  {
    id: 'imf',
    number: 2,
    title: 'Industrial policy in China',
    publisher: 'International Monetary Fund',
    via: 'a summary',
    kind: 'research',
    date: 'August 2025',
    note: line('Staff paper.'),
  },
];

export const sampleFacts: { readonly [id: string]: Fact } = {
  goal: evidence('goal', { text: '20%', of: line('vehicle sales'), status: 'target' }),
  nev: evidence('nev', {
    text: '47.9%',
    of: line('vehicles that makers sold, exports included'),
    date: '2025',
    sources: [{ id: 'caam', at: 'table 2' }, { id: 'imf' }],
    note: paragraph('Exports are included.'),
  }),
  lead: evidence('lead', { status: 'recorded', confidence: 'low', sources: [{ id: 'imf' }] }),
};

export const sampleTerms: { readonly [id: string]: Term } = {
  nev: {
    id: 'nev',
    term: 'New-energy vehicle',
    definition: paragraph(
      'China’s official class for battery-electric, plug-in hybrid and fuel-cell vehicles.',
    ),
    also: [{ lang: 'zh-Hans', text: '新能源汽车' }],
  },
  nqpf: {
    id: 'nqpf',
    term: 'New quality productive forces',
    definition: paragraph('The official English of a later slogan.'),
    also: [],
  },
};
