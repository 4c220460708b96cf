/** What is cut off, too small, too much or not there. */
import { item, many, params, points, put, step, words, TEXT, type Plant } from './plant.ts';

export const OTHERS: readonly Plant[] = [
  ['a title of nine lines', 'too-many', 'sold', (s) => put(s, 'sold', { title: words(34) })],
  [
    'a title of the story of nine lines',
    'too-many',
    'where',
    (s) => {
      s.title = 'The long history of bread in three towns and of all who ever baked it there';
    },
  ],
  [
    'thirty labels on a map',
    'too-many',
    'where',
    (s) =>
      points(
        s,
        Object.fromEntries(
          many(30, (i) => [
            `p${i}`,
            [`Bakery number ${i}`, 5 + (i % 6) * 1.2, 45 + Math.floor(i / 6) * 0.9] as const,
          ]),
        ),
      ),
  ],
  [
    'names at marks that lie on one another',
    'too-many',
    'sold',
    (s) => {
      const names = many(40, (i) => `Bakery number ${i}`);
      s.data['bakeries'] = {
        ...{ title: 'Bakeries', xType: 'words', status: 'measured', sources: ['made-up'] },
        rows: [['x', 'value'], ...names.map((name, i) => [name, 50 + (i % 3)])],
      };
      s.scenes['near'] = {
        kind: 'chart',
        params: { series: 'bakeries', mark: 'point', layout: 'swarm', x: 'value', label: names },
      };
      put(s, 'sold', { stage: { near: {} } });
    },
    /finds no place/,
  ],
  [
    'words that leave the window',
    'outside',
    'all',
    (s) => item(s, { place: { x: 0.99, y: 0.5 } }, { place: { x: 0.99, y: 0.5 } }),
    /leave "place" out/,
  ],
  [
    'a label that leaves a phone',
    'outside',
    'since',
    (s) =>
      put(s, 'since', {
        stage: {
          course: {
            until: 2010,
            labels: {
              'white@2010':
                'White bread was baked in every village of the valley, in ovens of stone, and sold on Sundays',
            },
          },
        },
      }),
  ],
  [
    'nine panels where one has room',
    'outside',
    'since',
    (s) => {
      const { panels } = params(s, 'course') as { panels: Record<string, object> };
      params(s, 'course')['panels'] = Object.fromEntries(
        many(9, (i) => [`p${i}`, { ...panels['loaves'], title: `Loaves in town ${i}` }]),
      );
    },
  ],
  [
    'words under the header',
    'outside',
    'all',
    (s) => item(s, { place: { x: 0.6, y: 0.02 } }, { place: { x: 0.1, y: 0.02 } }),
    /leave "place" out/,
  ],
  [
    'twelve bars with long names',
    'too-many',
    'sold',
    (s) => {
      const name = (i: number) => `The bakery at the corner of street number ${i}`;
      s.data['bread'] = {
        ...s.data['bread'],
        entities: Object.fromEntries(many(12, (i) => [`b${i}`, name(i)])),
        rows: [['x', 'entity', 'value'], ...many(12, (i) => ['2024', `b${i}`, 100 + i])],
      };
      params(s, 'shops')['bars'] = Object.fromEntries(
        many(12, (i) => {
          const source = { series: 'bread', entity: `b${i}`, x: '2024' };
          return [`b${i}`, { ...source, name: name(i) }];
        }),
      );
    },
  ],
  [
    'words higher than any window',
    'outside',
    'all',
    (s) => put(s, 'all', { layout: 'side', text: `${TEXT}\n\n${TEXT}`, stage: { end: {} } }),
    /the words are \d+ px higher than the window/,
  ],
  [
    'names that are cut to fit',
    'too-many',
    'sold',
    (s) => {
      const name = (i: number) => `Cooperative of Northumberland Agricultural Associations ${i}`;
      const bars = many(24, (i) => [`b${i}`, name(i)] as const);
      s.data['bread'] = {
        ...s.data['bread'],
        entities: Object.fromEntries(bars),
        rows: [['x', 'entity', 'value'], ...bars.map(([id], i) => ['2024', id, 100 + i])],
      };
      params(s, 'shops')['bars'] = Object.fromEntries(
        bars.map(([id, name]) => [id, { series: 'bread', entity: id, x: '2024', name }]),
      );
    },
    /…" is cut to fit, and 23 more/,
  ],
  [
    'forty named posts',
    'too-many',
    'ovens',
    (s) => {
      const post = (i: number) => [
        `${2000 + Math.floor(i / 2)}-${i % 2 ? '08' : '02'}-11`,
        'open',
        1,
        `The oven of baker ${i}`,
      ];
      s.data['bakers'] = {
        ...s.data['bakers'],
        rows: [['x', 'entity', 'value', 'label'], ...many(40, post)],
      };
    },
  ],
  [
    'bars of no height',
    'empty-stage',
    'sold',
    (s) => put(s, 'sold', { stage: { shops: { rise: { north: 0, south: 0, east: 0, west: 0 } } } }),
  ],
  [
    'words beside nothing',
    'empty-stage',
    'ovens',
    (s) => {
      delete s.scenes['opened'];
      put(s, 'ovens', { stage: {} });
    },
  ],
  [
    'a build that shows what was there',
    'same-picture',
    'since',
    (s) => {
      const [build] = step(s, 'since')['builds'] as { stage: object }[];
      build!.stage = { course: { until: 2010 } };
    },
  ],
  [
    'marks as small as grains',
    'too-small',
    'ovens',
    (s) => {
      const rows = many(10, (i) => [`${2010 + i}`, 'all', 90]);
      s.data['dots'] = {
        ...{ title: 'Loaves, a made-up example', status: 'estimate', sources: ['made-up'] },
        ...{ entities: { all: 'All' }, rows: [['x', 'entity', 'value'], ...rows] },
      };
      s.scenes['opened'] = {
        kind: 'units',
        params: {
          ...{ series: 'dots', entity: 'all', x: { from: '2010', to: '2019' } },
          ...{ shape: 'dot', row: 10, key: 'one loaf' },
        },
      };
    },
  ],
];
