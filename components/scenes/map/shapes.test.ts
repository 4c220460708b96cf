/** An author's own borders: read, joined to a table, cut to what is seen. */
import { geoArea, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import type { Aspect, JsonObject } from '../../../story/scene.ts';
import { exampleMoments } from '../../../tests/tools/example-moment.ts';
import { atlasOf } from './atlas.ts';
import { drawing } from './draw.ts';
import { globeOf } from './layout.ts';
import { unpacked } from './packed.ts';
import { readShapes, type ShapeFile } from './shapes-file.ts';
import { withFiles } from './shapes-join.ts';
import type { Context, Params } from './params.ts';
import { spec } from './spec.ts';

await spec.prepare?.({}, () => undefined);

type Ring = Position[];
const square = (lon: number, lat: number, width = 1, height = width): Ring => [
  [lon, lat],
  [lon, lat + height],
  [lon + width, lat + height],
  [lon + width, lat],
  [lon, lat],
];
const area = (name: string, ...rings: Ring[]) => ({
  type: 'Feature',
  properties: { code: name.slice(0, 2), NAME: name },
  geometry: { type: 'Polygon', coordinates: rings },
});
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const bytesOf = (json: unknown) => new TextEncoder().encode(JSON.stringify(json));
const read = (json: unknown): ShapeFile => readShapes(bytesOf(json));

const PARAMS = { projection: 'equal', areas: {}, points: {}, routes: {}, note: '', area: 'side' };
function joined(json: unknown, areas: Params['areas'] = {}, more: JsonObject = {}) {
  const shapes = { file: 'own.json', credit: 'us', ...more };
  return withFiles({ ...PARAMS, areas, shapes } as unknown as Params, () => bytesOf(json));
}
function momentOf(json: unknown, state: JsonObject = {}, aspect: Aspect = 'wide'): Context {
  const params = { shapes: { file: 'own.json', credit: 'us' } };
  const files = { 'own.json': JSON.stringify(json) };
  const example = { kind: 'map', params, states: { only: state }, files };
  return exampleMoments(spec, example, aspect)[0]!.moment as Context;
}
const shapesOf = ({ params }: Context) => atlasOf(unpacked(params.outlines!));

/** Places between two corners on a border that winds, the same from both sides. */
function border(a: Position, b: Position): Ring {
  const isBack = a[0]! > b[0]! || a[1]! > b[1]!;
  const [from, to] = isBack ? [b, a] : [a, b];
  const places = Array.from({ length: 60 }, (_, i) => {
    const share = (i + 1) / 61;
    const off = 0.06 * Math.sin(share * 40 + from[0]! * 7 + from[1]!) * Math.sin(share * Math.PI);
    const along = (k: 0 | 1) => from[k]! + (to[k]! - from[k]!) * share;
    return to[0] === from[0] ? [along(0) + off, along(1)] : [along(0), along(1) + off];
  });
  return isBack ? places.reverse() : places;
}
/** Cells of a grid with winding borders. */
const grid = (side: number) =>
  collection(
    ...Array.from({ length: side * side }, (_, n) => {
      const corners = square(10 + (n % side), 45 + Math.floor(n / side));
      const ring = corners.slice(0, 4).flatMap((at, i) => [at, ...border(at, corners[i + 1]!)]);
      return area(`c${n}`, [...ring, corners[0]!]);
    }),
  );

describe('reading', () => {
  it('turns rings and holes the right way round, however they come', () => {
    const [outer, hole] = [square(10, 45, 4), square(11, 46)];
    for (const one of [outer, [...outer].reverse()])
      for (const other of [hole, [...hole].reverse()]) {
        const file = read(collection(area('A', one, other)));
        if ('fault' in file) throw new Error(file.fault);
        const [part] = file.lists[0]!.areas[0]!.parts;
        const shape = { type: 'Polygon', coordinates: part as Position[][] } as const;
        expect(geoArea(shape)).toBeLessThan(0.01);
        expect(geoContains(shape, [13.5, 48.5])).toBe(true);
        expect(geoContains(shape, [11.5, 46.5])).toBe(false);
        expect(geoContains(shape, [-60, -20])).toBe(false);
      }
  });

  it('takes features, collections of geometries and topologies alike', () => {
    const polygon = { type: 'Polygon', coordinates: [square(10, 45)] };
    const arcs = { type: 'Polygon', arcs: [[0]], id: 'A' };
    for (const json of [
      { type: 'Feature', id: 'A', properties: null, geometry: polygon },
      { type: 'Feature', properties: {}, geometry: { type: 'GeometryCollection', geometries: [polygon, polygon] } }, // prettier-ignore
      { type: 'GeometryCollection', geometries: [polygon] },
      { type: 'Topology', objects: { a: arcs }, arcs: [square(10, 45)] },
    ]) {
      const file = read(json);
      expect('lists' in file && file.lists[0]!.areas.length).toBe(1);
    }
  });

  it('refuses what is deep, or small and unfolds to much, at once', () => {
    const start = performance.now();
    const arc = Array.from({ length: 5000 }, (_, i) => [i % 90, i % 80]);
    const bomb = { type: 'Topology', objects: { a: { type: 'MultiPolygon', arcs: Array.from({ length: 5000 }, () => [[0]]) } }, arcs: [arc] }; // prettier-ignore
    expect(read(bomb)).toMatchObject({ fault: 'has more lines than can be read' });
    const deep = '{"type":"GeometryCollection","geometries":['.repeat(5e4) + ']}'.repeat(5e4);
    expect(readShapes(new TextEncoder().encode(deep))).toHaveProperty('fault');
    const keys = Array.from({ length: 5000 }, (_, i) => ({ ...area('', square(i % 90, 0)), properties: { [`k${i}`]: 1 } })); // prettier-ignore
    expect(joined(collection(...keys), { a: {} }).faults[0]?.message).toMatch('5,000 areas');
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('counts the areas that are chosen', () => {
    const many = Array.from({ length: 2001 }, (_, i) => area(`n${i}`, square(i % 90, i % 80)));
    const [fault] = joined(collection(...many)).faults;
    expect(fault?.message).toBe('own.json has 2,001 areas, 2,000 are allowed');
  });
});

describe('joining', () => {
  it('folds accents, case, signs and first zeros, and prints the name of what has a code', () => {
    const file = collection(area('Île-Sainte Croix', square(10, 45)), {
      ...area('Zwölf', square(11, 45)),
      properties: { code: '07', NAME: 'Zwölf' },
    });
    const rows = { a: { shape: 'ILE SAINTE-CROIX' }, zwolf: {} };
    expect(joined(file, rows).params.areas).toEqual({ a: { name: 'ILE SAINTE-CROIX' }, zwolf: { name: 'zwolf' } }); // prettier-ignore
    expect(joined(file, { b: { shape: '7' } }).params.areas).toEqual({ b: { name: 'Zwölf' } });
  });

  it('chooses the object of a topology whose names a table has', () => {
    const cell = (name: string) => ({ type: 'Polygon', arcs: [[0]], properties: { name } });
    const objects = { all: cell('Land'), towns: { type: 'GeometryCollection', geometries: [cell('Ay'), cell('Bo')] } }; // prettier-ignore
    const { params, faults } = joined({ type: 'Topology', objects, arcs: [square(10, 45)] }, { bo: {} }); // prettier-ignore
    expect(faults).toEqual([]);
    expect(params.found).toMatchObject({ list: 1, shapes: { bo: [1] } });
  });

  it('makes an area of each shape where there is no table, and a view of each', () => {
    const { params } = joined(grid(3));
    expect(Object.keys(params.areas)).toHaveLength(9);
    const near = momentOf(grid(3), { view: 'c0', labels: { c0: true } });
    expect(near.state.view.zoom).toBeGreaterThan(1.5);
    expect(drawing.labels(near).map(({ id }) => id)).toContain('c0');
  });
});

describe('the first view', () => {
  it('fills the box, in each projection', () => {
    for (const projection of ['equal', 'natural', 'globe']) {
      const { params } = joined(grid(3));
      const globe = globeOf({ aspect: 'wide', params: { ...params, projection } as Params }, momentOf(grid(3)).state.view); // prettier-ignore
      const places = [10, 13].flatMap((lon) => [45, 48].map((lat) => globe.at(lon, lat)));
      expect(places).not.toContain(undefined);
      const ys = places.map((place) => place![1]);
      expect(Math.max(...ys) - Math.min(...ys)).toBeGreaterThan(globe.box.height * 0.8);
    }
  });

  it('leaves out an island overseas, and says so', () => {
    const land = grid(4).features as unknown[];
    const { params, faults } = joined(collection(...land, area('Far', square(-55, 4))));
    expect(params.fit?.lon).toBeCloseTo(12, 0);
    expect(faults).toMatchObject([{ isWarning: true, hint: 'to show one: "view": "far"' }]);
  });

  it('is of the world where shapes are', () => {
    const all = [-150, -60, 20, 100, 160].map((lon, i) => area(`w${i}`, square(lon, -20, 20)));
    expect(joined(collection(...all)).params.fit).toBeUndefined();
  });
});

describe('outlines', () => {
  it('keep the borders of neighbours one line, whatever is seen', () => {
    for (const aspect of ['wide', 'tall'] as const)
      for (const view of [{}, { zoom: 6 }, { lon: 10.2, lat: 45.3, zoom: 3 }]) {
        const { outlines } = momentOf(grid(4), { view }, aspect).params;
        const uses = new Map<number, number>();
        for (const { parts } of outlines!.countries)
          for (const arc of parts.flat(2)) {
            const local = arc < 0 ? ~arc : arc;
            uses.set(local, (uses.get(local) ?? 0) + 1);
          }
        expect(Math.max(...uses.values())).toBe(2);
        if (view.zoom !== undefined) continue;
        // 24 borders between 16 cells; the rim of a corner cell is one line.
        expect([...uses.values()].filter((count) => count === 2)).toHaveLength(24);
        const cells = shapesOf(momentOf(grid(4), {}, aspect)).countries;
        const sum = cells.reduce((all, shape) => all + geoArea(shape), 0);
        const total = geoArea({ type: 'Polygon', coordinates: [square(10, 45, 4)] });
        expect(sum / total).toBeCloseTo(1, 1);
      }
  });

  it('leave no line where the date line cuts an area in two', () => {
    const file = collection({
      ...area('East', square(0, 0)),
      geometry: { type: 'MultiPolygon', coordinates: [[square(170, 60, 10, 8)], [square(-180, 60, 10, 8)]] }, // prettier-ignore
    });
    const { borders, coasts } = shapesOf(momentOf(file));
    expect(borders).toEqual([]);
    const places = coasts.flatMap((line) => (line.type === 'LineString' ? line.coordinates : []));
    const within = places.filter(([lon = 0, lat = 0]) => Math.abs(Math.abs(lon) - 180) < 1 && lat > 61 && lat < 67); // prettier-ignore
    expect(places.length).toBeGreaterThan(4);
    expect(within).toEqual([]);
  });

  it('keep areas of a pixel or two', () => {
    const round = (lon: number, lat: number): Ring =>
      Array.from({ length: 25 }, (_, i) => (i / 12) * -Math.PI).map((turn) => [lon + 0.0017 * Math.cos(turn), lat + 0.0012 * Math.sin(turn)]); // prettier-ignore
    const isles = Array.from({ length: 6 }, (_, i) =>
      area(`t${i}`, round(10.01 + i * 0.011, 44.5)),
    );
    const moment = momentOf(collection(area('Land', square(9, 44)), area('East', square(10.1, 44)), ...isles)); // prettier-ignore
    const drawn = drawing.marks(moment).filter(({ id }) => id.startsWith('area-'));
    expect(drawn).toHaveLength(8);
  });

  it('stay small for the finest file, and bring the browser nothing of it', () => {
    const { params } = momentOf(grid(22));
    expect(JSON.stringify(params.outlines).length).toBeLessThan(300_000);
    expect(params).not.toHaveProperty('found');
  });
});
