/** A canvas kind and an SVG kind for the compiler's tests, and a script around them. */
import { silk } from '../../../components/themes/silk/palette.ts';
import { z } from 'zod';
import type { SceneCatalog, SceneSpec } from '../../../story/scene.ts';
import type { StoryScript } from '../../../story/script/schema.ts';

const value = z.number().meta({ handscroll: 'value' });

interface GaugeState {
  readonly levels: { readonly [part: string]: number };
}
const gauge: SceneSpec<{ goal: number }, GaugeState> = {
  kind: 'gauge',
  surface: 'canvas',
  summary: 'Levels, divided by a goal where they are bound.',
  params: z.strictObject({ goal: value.default(1) }),
  state: z.strictObject({
    levels: z.record(z.string(), value).exactOptional(),
    zoom: z.number().exactOptional(),
    tint: z.string().meta({ handscroll: 'colour' }).exactOptional(),
    list: z.array(z.number()).exactOptional(),
  }),
  defaults: () => ({ levels: {}, zoom: 1, tint: 'ink', list: [] }),
  normalise: ({ goal }, state, boundValues) => ({
    ...state,
    levels: Object.fromEntries(
      Object.entries(state.levels).map(([part, level]) => [
        part,
        boundValues[`levels/${part}`] ? level / goal : level,
      ]),
    ),
  }),
  anchors: () => [
    { id: 'a', name: 'Part A' },
    { id: 'b', name: 'Part B' },
  ],
  describe: () => 'A gauge.',
};

interface ChartParams {
  readonly series: string;
  readonly title?: string;
  readonly second?: { readonly series: string } | null;
}
const chart: SceneSpec<ChartParams, object> = {
  kind: 'chart',
  surface: 'svg',
  summary: 'A series drawn up to a date.',
  params: z.strictObject({
    series: z.string().meta({ handscroll: 'series' }),
    title: z.string().meta({ handscroll: 'line' }).exactOptional(),
    // Looks like a binding, but is not one.
    second: z
      .strictObject({ series: z.string().meta({ handscroll: 'series' }) })
      .nullable()
      .exactOptional(),
  }),
  state: z.strictObject({
    until: z
      .union([z.number(), z.string()])
      .meta({ handscroll: 'value', date: true })
      .exactOptional(),
  }),
  defaults: () => ({ until: 2020 }),
  arrives: () => ({ until: 2000 }),
  anchors: ({ series }, data) =>
    (data[series]?.rows ?? []).map(({ x = '', text = '' }) => ({ id: x, name: `${x}: ${text}` })),
  describe: () => 'A chart.',
};

export const testKinds: SceneCatalog = {
  kinds: new Map<string, SceneSpec>([
    ['gauge', gauge as SceneSpec],
    ['chart', chart as SceneSpec],
  ]),
  themes: new Map([
    [
      'silk',
      {
        type: silk.type,
        moods: ['day', 'night'],
        colours: new Map([['gold', '#c9a24a']]),
        grounds: new Map(),
      },
    ],
  ]) as SceneCatalog['themes'],
};

/** A script as the checker would pass it on, with the given parts. */
export const testScript = (parts: object): StoryScript =>
  ({
    schemaVersion: 1,
    id: 'test',
    title: 'A *test*',
    summary: 'Summary.',
    lang: 'en-GB',
    authors: ['A. Author'],
    units: {},
    sources: {
      s1: { title: 'One', publisher: 'P', kind: 'data', url: 'https://example.org/1' },
      s2: { title: 'Two', publisher: 'P', kind: 'press', url: 'http://example.org/2' },
      s3: {
        title: 'Three',
        publisher: 'P',
        kind: 'other',
        url: 'https://example.org',
        link: false,
      },
    },
    facts: {
      nev: {
        claim: 'C.',
        value: 48,
        unit: 'percent',
        of: 'sales',
        status: 'measured',
        sources: ['s2'],
      },
      goal: {
        claim: 'See :fact[nev].',
        value: [20, 25],
        unit: 'percent',
        status: 'target',
        sources: [{ id: 's1', at: 'p. 4' }],
        note: 'A note.',
      },
      unused: { claim: 'U.', value: 1, status: 'measured', sources: ['s3'] },
    },
    data: {
      km: {
        title: 'Lines',
        unit: 'kilometer',
        of: 'lines in service',
        status: 'measured',
        sources: ['s1'],
        caveat: 'Counted *anew*.',
        rows: [
          ['x', 'value', 'status'],
          ['2015', 19000, null],
          ['2025-07', 50400, null],
          ['2030', 60000, 'target'],
        ],
      },
    },
    glossary: { flow: { term: 'flow', definition: 'What :cite[s3] says.' } },
    scenes: {
      chart: { kind: 'chart', params: { series: 'km', title: 'At :fact[nev]' } },
      gauge: {
        kind: 'gauge',
        params: { goal: 20, portrait: { goal: 10 } },
        home: { zoom: 2, labels: { b: true } },
        states: {
          full: { levels: { a: 1, b: 1 }, focus: ['a'] },
          near: { zoom: 4, portrait: { zoom: 3 } },
        },
      },
    },
    chapters: [{ id: 'one', title: 'One', steps: [{ id: 'first', title: 'First' }] }],
    ...parts,
  }) as unknown as StoryScript;

/** A script of one chapter with these steps. */
export const testSteps = (...steps: object[]): StoryScript =>
  testScript({
    chapters: [
      {
        id: 'one',
        title: 'One',
        steps: steps.map((step, i) => ({ id: `s-${i}`, title: 'S', ...step })),
      },
    ],
  });
