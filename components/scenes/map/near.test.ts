/** Maps that come near: the outlines cut for them, and names that keep apart. */
import { gzipSync } from 'node:zlib';
import { geoArea } from 'd3-geo';
import type { Geometry, MultiPolygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import { openStory } from '../../../story/load.ts';
import { PLATE, type Aspect, type JsonObject } from '../../../story/scene.ts';
import { exampleMoments, openExample, readExample } from '../../../tests/tools/example-moment.ts';
import { exampleFiles } from '../../gallery/kind-script.ts';
import { catalog } from '../../themes/catalog.ts';
import { overlap, rectOnPlate } from '../kit/place.ts';
import type { Pair } from '../kit/plate.ts';
import { atlasOf } from './atlas.ts';
import { drawing } from './draw.ts';
import { globeOf } from './layout.ts';
import { unpacked } from './packed.ts';
import type { Context } from './params.ts';
import { spec } from './spec.ts';

await openExample(spec, { kind: 'map', params: {}, states: {} });
const WORLD = atlasOf(fine as unknown as Parameters<typeof atlasOf>[0]);
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
function result(params: JsonObject, state: JsonObject = {}, aspect: Aspect = 'wide'): Context {
  const example = { kind: 'map', params, states: { only: state } };
  const [one] = exampleMoments(spec, example, aspect);
  if (!one) throw new Error('no state');
  return one.moment as Context;
}
const markOf = (moment: Context, id: string) =>
  drawing.marks(moment).find((mark) => mark.id === id);

describe('near views', () => {
  const voyage = {
    points: {
      southampton: { name: 'Southampton', lon: -1.4, lat: 50.9 },
      cherbourg: { name: 'Cherbourg', lon: -1.62, lat: 49.65 },
      queenstown: { name: 'Queenstown', lon: -8.3, lat: 51.85 },
      wreck: { name: 'The wreck', lon: -49.95, lat: 41.73 },
      york: { name: 'New York', lon: -74, lat: 40.7 },
    },
    routes: {
      channel: { name: '10 April', from: 'southampton', to: 'cherbourg' },
      atlantic: { name: 'to 14 April', from: 'queenstown', to: 'wreck' },
    },
  };
  const ocean = { lon: -38, lat: 47, zoom: 3.5, low: 0 };
  const channel = { lon: -4, lat: 51, zoom: 12, low: 0 };

  it('follow the coasts of the fine world to a unit and a half', () => {
    for (const projection of ['equal', 'globe'] as const) {
      const { params } = result({ projection }, { view: channel });
      const globe = globeOf({ params, aspect: 'wide' }, channel);
      const lineOf = (shapes: readonly Geometry[]) =>
        shapes.flatMap((shape) =>
          shape.type === 'LineString'
            ? [shape.coordinates.map(([lon = 0, lat = 0]) => globe.at(lon, lat))]
            : [],
        );
      const drawn = lineOf(atlasOf(unpacked(params.outlines!)).coasts);
      const off = ([x, y]: Pair) =>
        Math.min(
          ...drawn.flatMap((line) =>
            line.map((a, i) => {
              const b = line[i + 1];
              if (!a || !b) return Infinity;
              const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
              const t = ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1);
              const along = Math.max(0, Math.min(1, t));
              return Math.hypot(a[0] + along * dx - x, a[1] + along * dy - y);
            }),
          ),
        );
      const britain = WORLD.shapeOf('United Kingdom');
      const largest = (britain as MultiPolygon).coordinates
        .map(([ring = []]) => ring)
        .sort((a, b) => b.length - a.length)[0]!;
      const places = largest.flatMap(([lon = 0, lat = 0]) => globe.at(lon, lat) ?? []);
      // A line that leaves the view is cut off: not asked of places near its edge.
      const pairs = Array.from(
        { length: places.length / 2 },
        (_, i) => [places[2 * i]!, places[2 * i + 1]!] as const,
      ).filter(([, y]) => y > globe.box.y + 60);
      expect(pairs.length).toBeGreaterThan(200);
      expect(Math.max(...pairs.map(off))).toBeLessThan(1.5);
    }
  });

  it('leave every country the right way out, whatever is seen', () => {
    const earth = WORLD.countries.reduce((sum, shape) => sum + geoArea(shape), 0);
    for (const aspect of ASPECTS)
      for (const projection of ['equal', 'globe'] as const)
        for (const zoom of [2, 20]) {
          const example = {
            kind: 'map',
            params: { projection },
            states: { world: {}, near: { view: { lon: 178, lat: -60, zoom } } },
          };
          const [{ moment } = { moment: undefined }] = exampleMoments(spec, example, aspect);
          const { countries } = atlasOf(unpacked((moment as Context).params.outlines!));
          for (const shape of countries) expect(geoArea(shape)).toBeLessThan(2 * Math.PI);
          const drawn = countries.reduce((sum, shape) => sum + geoArea(shape), 0);
          expect(drawn / earth).toBeGreaterThan(projection === 'globe' ? 0.5 : 0.95);
          expect(drawn / earth).toBeLessThan(1.02);
        }
  });

  it('bring what is seen and little more', () => {
    for (const [aspect, view, most] of [
      ['wide', ocean, 13],
      ['tall', ocean, 9],
      ['wide', {}, 16],
      ['tall', {}, 10],
    ] as const) {
      const { outlines } = result({}, { view }, aspect).params;
      expect(gzipSync(JSON.stringify(outlines)).length).toBeLessThan(most * 1024);
    }
  });

  it('keep names off one another, off points and off routes', () => {
    for (const aspect of ASPECTS)
      for (const view of [ocean, channel]) {
        const names = [...Object.keys(voyage.points), ...Object.keys(voyage.routes)];
        const labels = Object.fromEntries(names.map((name) => [name, true]));
        const moment = result(voyage, { view, labels }, aspect);
        const globe = globeOf(moment, moment.state.view);
        const words = drawing.labels(moment).filter(({ id }) => names.includes(id));
        const rects = words.map((one) => rectOnPlate(one, moment));
        expect(words.length).toBeGreaterThan(3);
        rects.forEach((rect, i) => {
          for (const other of rects.slice(i + 1)) expect(overlap(rect, other)).toBeLessThan(4);
          for (const { lon, lat } of Object.values(voyage.points)) {
            const [x, y] = globe.at(lon, lat) ?? [-99, -99];
            const isUnder = x > rect.left && x < rect.right && y > rect.top && y < rect.bottom;
            expect(isUnder, words[i]?.id).toBe(false);
          }
        });
      }
  });

  it('show a small state as a dot, and its name beside it', () => {
    const areas = { malta: { country: 'Malta', name: 'Malta' } };
    const scale = { low: 0, high: 10, title: 'A share', lowWords: '0%', highWords: '10%' };
    const moment = result({ areas, scale }, { levels: { malta: 9 }, labels: { malta: true } });
    expect(markOf(moment, 'area-malta')?.tag).toBe('circle');
    const placedLabel = drawing.labels(moment).find(({ id }) => id === 'malta');
    expect(
      Math.abs(
        (placedLabel?.x ?? 0) * PLATE.wide.width -
          Number(markOf(moment, 'area-malta')?.attrs['cx']),
      ),
    ).toBeGreaterThan(6);
  });

  it('never show what lies beyond the poles', () => {
    const view = { lon: 0, lat: 80, zoom: 2, low: 0 };
    const globe = globeOf(result({}, { view }), view);
    expect(globe.frame).toMatchObject({ top: globe.box.y, bottom: globe.box.y + globe.box.height });
  });
});

it('are in a compiled story, on both stages', async () => {
  const opened = await openStory(exampleFiles(readExample(import.meta.dirname), 'day'), catalog);
  if (!opened.ok) throw new Error('the example has errors');
  const { wide, tall } = opened.value.scenes[0]?.params ?? {};
  for (const params of [wide, tall]) expect(params).toHaveProperty('outlines.arcs');
});
