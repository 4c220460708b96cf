import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { silk } from '../../themes/silk/palette.ts';
import { buildParts, type Buffers } from '../../space/mesh.ts';
import { painted } from '../../space/mountain.ts';
import { runSync } from '../../space/run-sync.ts';
import { TERRACES } from '../../space/terraces.ts';
import type { Tier } from '../kit/contract.ts';
import type { Mark } from '../kit/marks.ts';
import { stillOf } from '../kit/still-marks.tsx';
import * as draw from './draw.ts';
import { labelsOf } from './labels.ts';
import { outlineParts } from './view.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf, TORN } from './range.ts';

const { marks } = draw;
const { still } = stillOf(draw);
const example = readExample(import.meta.dirname);
const wide = exampleMoments<Params, State>(spec, example, 'wide');
const tall = exampleMoments<Params, State>(spec, example, 'tall');
const at = (name: string, list = wide) => list.find((m) => m.name === name)!.moment;
const svg = (list: typeof wide, name: string) =>
  renderToStaticMarkup(createElement('svg', null, still(at(name, list))));
const flat = (list: readonly Mark[]): readonly Mark[] =>
  list.flatMap((m) => [m, ...flat(m.children ?? [])]);

describe('a faded peak', () => {
  it('is pale paper that hides what is behind it', () => {
    const painted = at('painted');
    const faded = {
      ...painted,
      state: { ...painted.state, shown: { ...painted.state.shown, nev: 0.2 } },
    };
    const groups = [painted, faded].map((one) => marks(one).find(({ id }) => id === 'peak-nev')!);
    expect(groups.map(({ attrs }) => attrs['opacity'])).toEqual([1, 1]);
    const [ink, pale] = groups.map(({ children }) => children![0]!.attrs['fill']);
    expect(pale).not.toBe(ink);
  });
});

describe('levels', () => {
  const count = (level: number, edge = 0) =>
    Array.from({ length: 60 }, (_, t) => painted({ level, edge }, t)).filter((s) => s > 0.5).length;

  it('paints one terrace for each twentieth of the goal', () => {
    for (const share of [0, 0.05, 0.2, 0.5, 57 / 70, 1, 47.9 / 20])
      expect(count(share)).toBe(Math.round(share * TERRACES));
  });

  it('leaves a promise unpainted and lets a judgement fade', () => {
    expect(count(0.8, 2)).toBe(0);
    const soft = Array.from({ length: 20 }, (_, t) => painted({ level: 0.5, edge: 1 }, t));
    expect(soft.filter((s) => s > 0.02 && s < 0.98).length).toBeGreaterThanOrEqual(4);
    expect(painted({ level: 0, edge: 1 }, 0)).toBe(0);
  });

  it('divides a bound level by its goal and turns words into numbers', () => {
    const { state } = at('painted');
    expect(state.levels['nev']).toBeCloseTo(47.9 / 20);
    expect(state.levels['robots']).toBeCloseTo(57 / 70);
    expect([state.levels['ships'], state.levels['chips'], state.levels['farm']]).toEqual([
      1, 0.5, 0.2,
    ]);
    expect([state.edges['nev'], state.edges['ships']]).toEqual([0, 1]);
  });

  it('tears a peak over 1.4 in the range and shows its true height in its own view', () => {
    const range = rangeOf(at('painted')).peaks.find(({ id }) => id === 'nev')!;
    const placedPeak = rangeOf(at('cars')).peaks.find(({ id }) => id === 'nev')!;
    expect(range.level).toBeGreaterThan(TORN);
    expect([range.torn, range.terraces]).toEqual([1, 28]);
    expect([placedPeak.torn, placedPeak.terraces]).toEqual([0, 48]);
    const torn = (name: string) => flat(marks(at(name))).some(({ id }) => id === 'nev-torn');
    expect([torn('painted'), torn('cars'), torn('bare')]).toEqual([true, false, false]);
  });
});

describe('still', () => {
  // That it is the same each time is in the contract of all kinds.
  it('differs from state to state, and fits its bytes', () => {
    for (const list of [wide, tall]) {
      const seen = new Set<string>();
      for (const { name } of list) {
        const drawn = svg(list, name);
        expect(drawn).not.toContain('NaN');
        expect(gzipSync(drawn, { level: 9 }).length, name).toBeLessThan(25_000);
        seen.add(drawn);
      }
      expect(seen.size).toBe(list.length);
    }
  });

  it('hatches pigment in forced colours and draws no contours', () => {
    const [{ moment }] = exampleMoments<Params, State>(spec, example, 'wide', {
      palette: silk.contrast,
    }).filter(({ name }) => name === 'painted') as [(typeof wide)[number]];
    const drawn = renderToStaticMarkup(createElement('svg', null, still(moment)));
    expect(drawn).toContain('-hatch)');
    expect(drawn).not.toMatch(/#[0-9a-f]{6}/);
  });

  it('tells in forced colours who is spoken of by the weight of its outline', () => {
    const [{ moment }] = exampleMoments<Params, State>(spec, example, 'wide', {
      palette: silk.contrast,
    }).filter(({ name }) => name === 'painted') as [(typeof wide)[number]];
    const [first, second] = Object.keys(moment.params.peaks);
    const inks = (focus: readonly string[]) =>
      [first, second].map((id) => {
        const peak = marks({ ...moment, focus }).find((one) => one.id === `peak-${id}`);
        return Number(peak?.children?.find((one) => one.id === 'ink')?.attrs['stroke-width']);
      });
    const [one, other] = inks([first!]);
    expect(one).toBeGreaterThan(other!);
    expect(new Set(inks([])).size).toBe(1);
  });
});

describe('labels', () => {
  it('stand inside the plate, apart from each other, one for each that was asked for', () => {
    const labels = labelsOf(at('painted'));
    expect(labels.map(({ id }) => id).sort()).toEqual(
      at('painted')
        .labels.map((l) => l.anchor)
        .sort(),
    );
    for (const { x, y } of labels) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeGreaterThan(0.05);
    }
    const nev = labels.find(({ id }) => id === 'nev')!;
    expect(nev.lines).toEqual(['New-energy vehicles', '47.9%, goal 20%']);
  });

  it('put the level and the goal on the scale of a single peak', () => {
    const labels = labelsOf(at('cars'));
    const y = (id: string) => labels.find((l) => l.id === id)!.y;
    expect(y('nev')).toBeLessThan(y('nev-goal'));
    expect(labels.some(({ role }) => role === 'axis')).toBe(true);
  });
});

const TIERS = ['full', 'lite'] as const;
/** Room is left for lines, and for peaks that grow. */
const MOST = { full: 150_000, lite: 14_000 } as const;
/** Ink is the same mesh once more; in lite it is lines. */
const trianglesOf = ({ index }: Buffers, tier: Tier) =>
  (index.length / 3) * (tier === 'lite' ? 1 : 2);

describe('what a state may do with single peaks', () => {
  const by = (name: string, list = wide) =>
    new Map(rangeOf(at(name, list)).peaks.map((s) => [s.id, s] as const));

  it('lets peaks step to their second place, and all others fall back into the fog', () => {
    const [before, after] = [by('fog'), by('forward')];
    expect([after.get('chips')!.x, after.get('chips')!.z]).toEqual([-7, 14]);
    expect([after.get('farm')!.dim, after.get('rail')!.dim]).toEqual([0, 1]);
    expect(before.get('rail')!.dim).toBe(0);
    const half = { ...at('forward').state, stepped: { chips: 0.5, farm: 0 } };
    const way = rangeOf({ ...at('forward'), state: half }).peaks.find(({ id }) => id === 'chips')!;
    expect(way.x).toBeCloseTo((before.get('chips')!.x - 7) / 2);
  });

  it('runs sight lines to the summits it names, from one station', () => {
    const ids = flat(marks(at('sights'))).map(({ id }) => id);
    expect(ids.filter((id) => id.endsWith('-sight'))).toEqual(['nev-sight', 'chips-sight']);
    expect(ids).toContain('station-head');
  });

  it('draws a tea peak and its tea line only where a state shows it', () => {
    const link = (name: string) => flat(marks(at(name))).find(({ id }) => id === 'link-model');
    expect(link('model')!.attrs['stroke']).toBe(at('model').palette.teaLine);
    expect(link('bare')).toBeUndefined();
    expect(by('bare').has('abroad')).toBe(false);
  });

  it('stands dates on lines at their levels, the farthest highest, inside the plate', () => {
    for (const list of [wide, tall]) {
      const labels = labelsOf(at('horizons', list));
      const y = (id: string) => labels.find((l) => l.id === id)!.y;
      expect(y('nev-far')).toBeLessThan(y('nev-near'));
      expect(y('nev-near')).toBeLessThan(y('nev-goal'));
      expect(labels.find(({ id }) => id === 'nev-far')!.lines).toEqual(['2049']);
      for (const { x } of labels) expect(x).toBeLessThan(1);
    }
  });

  it('draws the ink of a range in turn: from the left, and on a tall stage from afar', () => {
    expect([by('outlines').get('chips')!.drawn, by('outlines').get('bio')!.drawn]).toEqual([1, 0]);
    const drawn = by('outlines', tall);
    expect(drawn.get('robots')!.drawn).toBeGreaterThan(drawn.get('materials')!.drawn);
  });
});

describe('mesh', () => {
  const { params } = at('bare');
  const count = Object.keys(params.peaks).length;

  it.each(TIERS)('stays within the triangles of %s', (tier) => {
    const buffers = runSync(buildParts(outlineParts(params), count, tier));
    expect(trianglesOf(buffers, tier)).toBeLessThan(MOST[tier]);
    expect(buffers.index.reduce((a, b) => Math.max(a, b), 0)).toBeLessThan(buffers.ring.length / 2);
  });
});

describe('other ranges', () => {
  const range = (count: number) => ({
    ...example,
    params: {
      peaks: Object.fromEntries(
        Array.from({ length: count }, (_, i) => [
          `p${i}`,
          {
            name: `Peak ${i}`,
            seed: i,
            bumps: { only: { x: 0, y: 0, height: 1, radius: 0.9, sharpness: 1 + (i % 3) / 2 } },
          },
        ]),
      ),
    },
    states: { some: { levels: { p0: 0.5, p1: 'full' } } },
  });

  it('draws three peaks and forty, on both stages, within bytes, triangles and time', () => {
    for (const count of [1, 3, 40])
      for (const aspect of ['wide', 'tall'] as const) {
        const [{ moment }] = exampleMoments<Params, State>(spec, range(count) as never, aspect) as [
          (typeof wide)[number],
        ];
        // Processor time: other work on the machine does not count.
        const started = process.cpuUsage();
        const drawn = renderToStaticMarkup(createElement('svg', null, still(moment)));
        expect(process.cpuUsage(started).user / 1000).toBeLessThan(15_000);
        expect(drawn.match(/id="|<g /g)!.length).toBeGreaterThan(count);
        expect(gzipSync(drawn, { level: 9 }).length, `${count} ${aspect}`).toBeLessThan(60_000);
        const parts = outlineParts(moment.params);
        for (const tier of TIERS) {
          const buffers = runSync(buildParts(parts, count, tier));
          expect(trianglesOf(buffers, tier), `${count} ${tier}`).toBeLessThan(MOST[tier]);
        }
      }
  });
});

it('describes what is painted with a value, and says something else when bare', () => {
  expect(spec.describe(at('painted'))).toContain('47.9%');
  expect(spec.describe(at('painted'))).not.toBe(spec.describe(at('bare')));
});

it('leaves out of a still what another scene covers', () => {
  const moment = at('painted');
  const names = (list: readonly Mark[]) =>
    list.filter(({ id }) => id.startsWith('peak-')).map(({ id }) => id);
  const all = names(marks(moment));
  const seen = { x: -3000, y: -3000, width: 3700, height: 6000 };
  const rest = names(marks({ ...moment, seen }));
  expect(rest.length).toBeLessThan(all.length);
  expect(rest.length).toBeGreaterThan(0);
});
