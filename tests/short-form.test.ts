/** A scene that names a table alone is the scene whose parts are written out. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalog } from '../components/themes/catalog.ts';
import { loadStory } from '../story/load.ts';
import type { Json, JsonObject } from '../story/scene.ts';

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

/** A story of one step that shows one scene. */
const storyOf = (data: JsonObject, scene: JsonObject) => ({
  ...{ schemaVersion: 1, id: 'one', title: 'One', summary: 'One scene.', lang: 'en-GB' },
  authors: ['A. Author'],
  sources: { made: { title: 'Numbers', publisher: 'Chance', kind: 'other' } },
  data: { sold: { title: 'Cars sold', status: 'measured', sources: ['made'], ...data } },
  scenes: { one: scene },
  chapters: [
    {
      ...{ id: 'all', title: 'All' },
      steps: [{ id: 'step', title: 'Step', text: 'It.', alt: 'A chart.', stage: { one: {} } }],
    },
  ],
});

/** The scene as it is shown, with its states; what is wrong where it is not. */
function visible(data: JsonObject, scene: JsonObject): unknown {
  const loaded = loadStory(new Map([['story.json', encode(storyOf(data, scene))]]), catalog);
  if (!loaded.ok) return loaded.problems.map(({ message, path }) => `${path}: ${message}`);
  return { scenes: loaded.value.scenes, builds: loaded.value.steps.map(({ builds }) => builds) };
}

const same = (data: JsonObject, short: JsonObject, full: JsonObject, written = data) => {
  const expected = visible(written, full);
  expect(expected).toHaveProperty('scenes');
  expect(visible(data, short)).toEqual(expected);
};

const value = fc.integer({ min: 1, max: 900 });
const NAMES = { north: 'North', south: 'The South', west: 'West' };
/** A table of some years for some of three entities. */
const table = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 1900, max: 2030 }), { minLength: 2, maxLength: 7 }),
    ids: fc.subarray(Object.keys(NAMES), { minLength: 2 }),
    numbers: fc.array(value, { minLength: 21, maxLength: 21 }),
  })
  .map(({ years, ids, numbers }) => {
    const sorted = years.sort((a, b) => a - b).map(String);
    const rows = sorted.flatMap((x, i) => ids.map((id, e) => [x, id, numbers[i * 3 + e] ?? 1]));
    return { ids, years: sorted, rows: [['x', 'entity', 'value'], ...rows] as Json };
  });
const entities = (ids: readonly string[]) =>
  Object.fromEntries(Object.entries(NAMES).filter(([id]) => ids.includes(id)));

describe('a table alone', () => {
  it('is bars of the last date, one for each entity', () =>
    fc.assert(
      fc.property(table, ({ ids, years, rows }) => {
        const last = years.at(-1) ?? '';
        const message = entities(ids);
        const bars = Object.entries(message).map(([id, name]) => [
          id,
          { series: 'sold', x: last, entity: id, name },
        ]);
        same(
          { rows, entities: message },
          { kind: 'bars', params: { series: 'sold' } },
          { kind: 'bars', params: { title: `Cars sold, ${last}`, bars: Object.fromEntries(bars) } },
        );
      }),
      { numRuns: 30 },
    ));

  it('is a line for each entity on an axis of its dates', () =>
    fc.assert(
      fc.property(table, ({ ids, years, rows }) => {
        const [from = '', to = ''] = [years[0], years.at(-1)];
        fc.pre(Number(to) - Number(from) >= 3);
        const lines = Object.fromEntries(ids.map((id) => [id, { series: 'sold', entity: id }]));
        same(
          { rows, entities: entities(ids) },
          { kind: 'lines', params: { series: 'sold' } },
          {
            kind: 'lines',
            params: { x: { from, to }, panels: { sold: { title: 'Cars sold', lines } } },
          },
        );
      }),
      { numRuns: 30 },
    ));

  it('is the same written wide', () =>
    fc.assert(
      fc.property(table, ({ ids, years, rows }) => {
        const [header = [], ...cells] = rows as readonly (readonly Json[])[];
        const of = (id: string) => cells.filter((row) => row[1] === id);
        const message = entities(ids);
        const wide = [
          ['country', ...years],
          ...Object.entries(message).map(([id, name]) => [
            name,
            ...of(id).map((row) => row[2] ?? null),
          ]),
        ];
        const long = [header, ...Object.keys(message).flatMap(of)];
        const scene = { kind: 'lines', params: { series: 'sold' } };
        same({ rows: wide, entities: message }, scene, scene, { rows: long, entities: message });
      }),
      { numRuns: 20 },
    ));
});

describe('a table alone, in the other types,', () => {
  const rows = [
    ['country', '2010', '2020'],
    ['Brazil', 30, 38],
    ['Viet Nam', 16, 17],
  ];
  const data = { unit: 'percent', of: 'coffee grown', rows };
  const source = (entity: string, x?: string) => ({ series: 'sold', entity, ...(x && { x }) });
  const [brazil, vietnam] = [source('brazil', '2020'), source('viet-nam', '2020')];

  it.each<[string, JsonObject, JsonObject, JsonObject?]>([
    [
      'slope',
      {},
      {
        frames: {
          sold: {
            title: 'Cars sold',
            lines: { brazil: source('brazil'), 'viet-nam': source('viet-nam') },
          },
        },
      },
    ],
    [
      'stacks',
      { entities: ['viet-nam', 'brazil'] },
      {
        title: 'Cars sold, 2020',
        stacks: { 'viet-nam': { name: 'Viet Nam' }, brazil: { name: 'Brazil' } },
      },
      { levels: { 'viet-nam': vietnam, brazil } },
    ],
    [
      'flows',
      { only: [2020] },
      { line: 2, flows: { brazil: { name: 'Brazil' }, 'viet-nam': { name: 'Viet Nam' } } },
      { values: { brazil, 'viet-nam': vietnam } },
    ],
    [
      'map',
      { areas: { 'viet-nam': { country: 'Vietnam' } } },
      {
        areas: {
          brazil: { country: 'Brazil', name: 'Brazil' },
          'viet-nam': { country: 'Vietnam', name: 'Viet Nam' },
        },
        scale: { low: 0, high: 40, title: 'Cars sold, 2020', lowWords: '0%', highWords: '40%' },
      },
      { levels: { brazil, 'viet-nam': vietnam }, labels: { brazil: true, 'viet-nam': true } },
    ],
    [
      'scorecards',
      { sort: 'value' },
      {
        cards: {
          brazil: { ...source('brazil'), by: 'Brazil', counts: 'Cars sold', full: '2020' },
          'viet-nam': { ...source('viet-nam'), by: 'Viet Nam', counts: 'Cars sold', full: '2020' },
        },
      },
    ],
    ['units', {}, { x: { only: ['2020'] } }],
    ['timeline', { entities: ['viet-nam'] }, { lanes: { 'viet-nam': {} } }],
  ])('makes %s as if written out', (kind, chosen, params, home) => {
    const isOwn = ['units', 'timeline'].includes(kind);
    same(
      data,
      { kind, params: { series: 'sold', ...chosen } },
      { kind, params: { ...(isOwn && { series: 'sold' }), ...params }, ...(home && { home }) },
    );
  });
});

it('the story of the Titanic takes fewer than 110 lines', () => {
  const script = readFileSync('tests/stories/titanic/story.json', 'utf8');
  expect(script.trimEnd().split('\n').length).toBeLessThan(110);
});

describe('what an author writes beside the table', () => {
  const data = {
    xType: 'words',
    rows: [
      ['class', 'aboard', 'saved'],
      ['First class', 325, 203],
      ['Crew', 885, 212],
    ],
  };

  it('differs in that alone, adds and takes away', () =>
    same(
      data,
      {
        kind: 'bars',
        params: {
          ...{ series: 'sold', parts: ['saved'], sort: 'value', title: 'Who lived' },
          bars: {
            crew: { tea: true },
            'first-class': null,
            all: { series: 'sold', x: 'Crew', entity: 'aboard', name: 'All' },
          },
        },
      },
      {
        kind: 'bars',
        params: {
          title: 'Who lived',
          bars: {
            crew: {
              ...{ series: 'sold', x: 'Crew', entity: 'aboard', name: 'Crew', tea: true },
              parts: { saved: { series: 'sold', x: 'Crew', entity: 'saved', name: 'saved' } },
            },
            all: { series: 'sold', x: 'Crew', entity: 'aboard', name: 'All' },
          },
        },
      },
    ));

  it('makes bars of their parts where no row is the whole', () => {
    const part = (entity: string) => ({ series: 'sold', x: 'Crew', entity, name: entity });
    same(
      data,
      {
        kind: 'bars',
        params: { series: 'sold', only: ['Crew'], title: 'All', parts: ['aboard', 'saved'] },
      },
      {
        kind: 'bars',
        params: {
          title: 'All',
          bars: { crew: { name: 'Crew', parts: { aboard: part('aboard'), saved: part('saved') } } },
        },
      },
    );
  });
});
