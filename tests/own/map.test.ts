/** Borders that are no borders, or stand elsewhere than they say. */
import { tellsOf } from './golden.ts';

type Place = readonly [x: number, y: number];

const square = ([x, y]: Place, side = 1) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
];
const area = (name: string, coordinates: unknown) => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'Polygon', coordinates },
});
const collection = (...features: object[]) => ({ type: 'FeatureCollection', features });
const two = collection(area('North', [square([7, 48])]), area('South', [square([7, 47])]));
const text = JSON.stringify(two);
const metres = [square([2_700_000, 1_200_000], 900)];
const topology = {
  type: 'Topology',
  objects: {
    areas: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[7]] }] },
  },
  arcs: [square([7, 47])],
};

tellsOf({
  kind: 'map',
  paramsOf: (file) => ({ series: 'visits', shapes: { file, credit: 'Class 10' } }),
  evidence: {
    sources: {
      own: { title: 'Made-up example', publisher: 'Class 10', kind: 'other', via: 'made up' },
    },
    units: { pupils: { after: { one: ' pupil', other: ' pupils' } } },
    data: {
      visits: {
        title: 'Visits (made-up example)',
        unit: 'pupils',
        status: 'estimate',
        sources: ['own'],
        xType: 'words',
        rows: [
          ['x', 'value'],
          ['North', 4],
          ['South', 7],
        ],
      },
    },
  },
  files: {
    'cut.geojson': text.slice(0, text.length * 0.6),
    'empty.geojson': '',
    'none.geojson': JSON.stringify(collection()),
    'other.geojson': '{"compilerOptions":{"strict":true}}',
    'page.geojson': '<!doctype html><title>Sign in</title>',
    'metres.geojson': JSON.stringify(collection(area('North', metres), area('South', metres))),
    'system.geojson': JSON.stringify({
      crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::31467' } },
      ...two,
    }),
    'words.geojson': text.replace('[8,48]', '["8","48"]'),
    'nothing.geojson': text.replace('[8,48]', '[NaN,48]'),
    'points.geojson': JSON.stringify(
      collection({ ...area('North', 0), geometry: { type: 'Point', coordinates: [7, 47] } }),
    ),
    'arcs.json': JSON.stringify(topology),
    'strangers.geojson': text.replaceAll('North', 'Nord').replaceAll('South', 'Sued'),
  },
});
