/** What lies on what. */
import { item, params, put, step, words, TEXT, type Plant } from './plant.ts';

export const OVERLAPS: readonly Plant[] = [
  ['a card of 140 words beside bars', 'overlap', 'sold', (s) => put(s, 'sold', { text: TEXT })],
  ['a card of 140 words over a map', 'overlap', 'where', (s) => put(s, 'where', { text: TEXT })],
  [
    'a note over bars',
    'overlap',
    'sold',
    (s) => put(s, 'sold', { layout: 'over', text: words(45) }),
  ],
  [
    'words at a place of their own over bars',
    'overlap',
    'all',
    (s) => {
      item(s, { place: { x: 0.6, y: 0.6 } }, { place: { x: 0.2, y: 0.45 } });
      put(s, 'all', { layout: 'side', stage: { shops: {}, end: {} } });
    },
  ],
  [
    'words under the card',
    'overlap',
    'all',
    (s) => item(s, { place: { x: 0.06, y: 0.15 } }, { place: { x: 0.1, y: 0.92 } }),
    /leave "place" out/,
  ],
  [
    'words that lie on one another',
    'overlap',
    'all',
    (s) => {
      item(s, { place: { x: 0.42, y: 0.51 } }, { place: { x: 0.1, y: 0.51 } });
      const { items } = params(s, 'end') as { items: Record<string, object> };
      items['more'] = { kind: 'statement', text: 'And butter', place: { x: 0.4, y: 0.5 } };
    },
    /leave "place" out/,
  ],
  [
    'words whose ends lie on one another',
    'overlap',
    'all',
    (s) => {
      item(s, { place: { x: 0.42, y: 0.51 } }, { place: { x: 0.06, y: 0.5 } });
      const { items, portrait } = params(s, 'end') as Record<string, Record<string, object>>;
      items!['more'] = { kind: 'statement', text: 'And butter', place: { x: 0.42, y: 0.6 } };
      Object.assign(portrait!['items']!, { more: { place: { x: 0.42, y: 0.51 } } });
    },
    /at 768x1024, 390x844 the label .*leave "place" out/,
  ],
  [
    'a key under the question on a phone',
    'overlap',
    'since',
    (s) => {
      const units = { series: 'years', entity: 'white', x: { from: '2000', to: '2020' } };
      const look = { layout: 'fields', total: 50, row: 5, shape: 'dot', key: 'one loaf' };
      s.scenes['course'] = { kind: 'units', params: { ...units, ...look } };
      const [build] = step(s, 'since')['builds'] as object[];
      Object.assign(build!, { stage: { course: { focus: ['2020'] } } });
      s.facts['sold'] = {
        claim: 'Loaves sold.',
        value: 22,
        status: 'estimate',
        sources: ['made-up'],
      };
      const ask = { kind: 'predict', question: 'How many?', answer: { fact: 'sold' } };
      put(s, 'since', { stage: { course: {} }, ask: { ...ask, min: 0, max: 50 } });
    },
    /the question lies on "one loaf"/,
  ],
  [
    'a timeline of the whole width beside words',
    'overlap',
    'ovens',
    (s) => {
      params(s, 'opened')['area'] = 'full';
      put(s, 'ovens', { text: words(45) });
    },
  ],
];
