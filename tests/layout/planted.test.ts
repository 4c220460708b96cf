/** A story whose pictures stand well, and faults planted in it one by one: each is found, and nothing else is said. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLayout } from '../../components/layout-check/check-layout.ts';
import { catalog } from '../../components/themes/catalog.ts';
import { listStories, readStory } from '../../story/disk/stories.ts';
import { compileChecked } from '../../story/load.ts';
import type { Problem } from '../../story/problem.ts';
import { checkScript } from '../../story/script/check.ts';

const GOOD = readFileSync(path.join(import.meta.dirname, 'good.json'), 'utf8');
type Files = ReadonlyMap<string, Uint8Array>;

/** What its pictures are told. */
async function told(files: Files): Promise<readonly Problem[]> {
  const checked = checkScript(files, catalog);
  const compiled = await compileChecked(checked, files, catalog);
  if (!checked.ok || !compiled.ok) throw new Error(JSON.stringify(checked.problems, null, 2));
  return checkLayout(compiled.value, checked.value, files);
}

/** Parts of the good story, as deep as a plant needs them. */
interface Script {
  title: string;
  facts: Record<string, object>;
  data: Record<string, object>;
  scenes: Record<string, { kind?: string; params: Record<string, unknown> }>;
  chapters: { steps: Record<string, unknown>[] }[];
}
const step = ({ chapters }: Script, id: string) => {
  const found = chapters.flatMap(({ steps }) => steps).find((one) => one['id'] === id);
  if (!found) throw new Error(`the good story has no step ${id}`);
  return found;
};
const params = ({ scenes }: Script, id: string) => scenes[id]!.params;
const words = (count: number) => `${Array.from({ length: count }, () => 'bread').join(' ')}.`;
const many = <T>(count: number, make: (i: number) => T) => Array.from({ length: count }, (_, i) => make(i)); // prettier-ignore

/** 138 words in three paragraphs. */
const TEXT = many(3, () => words(46)).join('\n\n');

const points = (script: Script, all: Record<string, readonly [string, number, number]>) => {
  params(script, 'towns')['points'] = Object.fromEntries(
    Object.entries(all).map(([id, [name, lon, lat]]) => [id, { name, lon, lat }]),
  );
  const labels = Object.fromEntries(Object.keys(all).map((id) => [id, true]));
  step(script, 'where')['stage'] = { towns: { labels } };
};

/** Its further words, so that a field of a scene can be put in in one line. */
const item = (script: Script, more: Record<string, unknown>, tall: Record<string, unknown>) => {
  const { items } = params(script, 'end') as { items: Record<string, object> };
  items['bread'] = { ...items['bread'], ...more };
  params(script, 'end')['portrait'] = { items: { bread: tall } };
};
const put = (script: Script, id: string, fields: Record<string, unknown>) =>
  Object.assign(step(script, id), fields);

type Plant = (script: Script) => void;
/** What is planted, what it is to be called, in which step, and of what the sentence has to speak. */
const PLANTS: readonly (readonly [string, string, string, Plant, RegExp?])[] = [
  ['a title of nine lines', 'too-many', 'sold', (s) => put(s, 'sold', { title: words(34) })],
  [
    'a title of the story of nine lines',
    'too-many',
    'where',
    (s) => {
      s.title = 'The long history of bread in three towns and of all who ever baked it there';
    },
  ],
  ['a card of 140 words beside bars', 'overlap', 'sold', (s) => put(s, 'sold', { text: TEXT })],
  ['a card of 140 words over a map', 'overlap', 'where', (s) => put(s, 'where', { text: TEXT })],
  [
    'a note over bars',
    'overlap',
    'sold',
    (s) => put(s, 'sold', { layout: 'over', text: words(45) }),
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
    'words that leave the window',
    'outside',
    'all',
    (s) => item(s, { place: { x: 0.9, y: 0.5 } }, { place: { x: 0.6, y: 0.5 } }),
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
    'a page of text that comes too early',
    'overlap',
    'sold',
    (s) => {
      s.chapters[0]!.steps.splice(2, 0, {
        id: 'aside',
        title: 'Bread',
        layout: 'page',
        text: TEXT,
      });
      put(s, 'sold', { length: 1 });
    },
    /at 1920x1080, 1440x900 the page of text after this step lies on "North"/,
  ],
  [
    'a page of text that leaves too late',
    'overlap',
    'sold',
    (s) => {
      s.chapters[0]!.steps.splice(1, 0, {
        id: 'aside',
        title: 'Bread',
        layout: 'page',
        text: TEXT,
      });
      put(s, 'sold', { portrait: { length: 1 } });
    },
    /at 768x1024, 390x844 the page of text before this step lies on/,
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
      const bars = many(14, (i) => [`b${i}`, name(i)] as const);
      s.data['bread'] = {
        ...s.data['bread'],
        entities: Object.fromEntries(bars),
        rows: [['x', 'entity', 'value'], ...bars.map(([id], i) => ['2024', id, 100 + i])],
      };
      params(s, 'shops')['bars'] = Object.fromEntries(
        bars.map(([id, name]) => [id, { series: 'bread', entity: id, x: '2024', name }]),
      );
    },
    /…" is cut to fit, and 13 more/,
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
    'a timeline of the whole width beside words',
    'overlap',
    'ovens',
    (s) => {
      params(s, 'opened')['area'] = 'full';
      put(s, 'ovens', { text: words(45) });
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

describe('the layout checker', () => {
  it('says nothing of a good story', async () => {
    expect(await told(new Map([['story.json', Buffer.from(GOOD)]]))).toEqual([]);
  });

  it.each(PLANTS.map(([name, ...rest]) => [name, rest] as const))('finds %s', async (_, rest) => {
    const [code, id, plant, says = /./] = rest;
    const script = JSON.parse(GOOD) as Script;
    plant(script);
    const problems = await told(new Map([['story.json', Buffer.from(JSON.stringify(script))]]));
    const said = problems.filter(({ message, hint = '' }) => says.test(`${message} (${hint})`));
    expect(said.map((one) => [one.code, one.path.split('/')[1]])).toContainEqual([code, id]);
    expect(problems.filter((one) => one.path.split('/')[1] !== id)).toEqual([]);
  });

  it('says nothing of the library', async () => {
    for (const { slug, folder } of await listStories())
      expect([slug, await told(await readStory(folder))]).toEqual([slug, []]);
  });
});
