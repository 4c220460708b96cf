/** What a script may say to `map`. */
import { z } from 'zod';
import type { SceneSpec } from '../../../story/scene.ts';
import { invalidRange, unknownName } from '../kit/faults.ts';
import { camera, id, keysOf, needs, value, words } from '../kit/fields.ts';
import { COUNTRY_NAMES } from './atlas.ts';
import type { Params, State } from './params.ts';
import { anchorsOf, describe, tableOf } from './tell.ts';

const lon = () => z.number().min(-180).max(180);
const lat = () => z.number().min(-90).max(90);
const shares = (of: string | readonly string[]) =>
  keysOf(of, z.record(id(), z.number().min(0).max(1))).exactOptional();
const values = (of: string, scale: string) =>
  needs(scale, keysOf(of, z.record(id(), value(z.number()))).exactOptional());

export const spec: SceneSpec<Params, State> = {
  kind: 'map',
  surface: 'svg',
  summary:
    'The world or a part of it: countries shaded by a value, circles by size, lines between places.',
  params: z.strictObject({
    projection: z
      .enum(['equal', 'natural', 'globe'])
      .default('equal')
      .describe('equal keeps areas true, as shading wants; globe shows one half of the earth.'),
    areas: z
      .record(
        id(),
        z.strictObject({
          country: z
            .enum(COUNTRY_NAMES as [string, ...string[]])
            .describe('As Natural Earth calls it.'),
          name: words(60).describe('As a label prints it.'),
        }),
      )
      .default({})
      .describe('Countries that can be shaded or named; each is an anchor.'),
    points: z
      .record(
        id(),
        z.strictObject({
          name: words(60).describe('As a label prints it.'),
          lon: lon().describe('Degrees east.'),
          lat: lat().describe('Degrees north.'),
        }),
      )
      .default({})
      .describe('Places; each is an anchor.'),
    routes: z
      .record(
        id(),
        z.strictObject({
          name: words(60).describe('As a label prints it.'),
          from: id().describe('Id of a point.'),
          to: id().describe('Id of a point.'),
        }),
      )
      .default({})
      .describe('Great circles between two points; each is an anchor.'),
    scale: z
      .strictObject({
        low: z.number().describe('The value that is palest.'),
        high: z.number().describe('The value that is deepest.'),
        title: words().describe('What the shades measure, with unit and date.'),
        lowWords: words(30).describe('At the pale end: “0%”.'),
        highWords: words(30).describe('At the deep end: “60%”.'),
      })
      .optional()
      .describe('For `levels`: the values at both ends of the ladder.'),
    size: z
      .strictObject({
        value: z.number().positive().describe('The value that a circle of `radius` stands for.'),
        radius: z.number().min(2).max(120).describe('Units of the plate.'),
        title: words().describe('What the circles measure: “Circles: gigawatts built”.'),
      })
      .optional()
      .describe('For `sizes`: a circle of `radius` stands for `value`; areas grow with values.'),
    note: words(160)
      .default('Borders: Natural Earth, simplified. They state no position on any claim.')
      .describe('Under the map.'),
    area: z
      .enum(['side', 'full'])
      .default('side')
      .describe('side: beside the reading column; full: the whole width, under text in the sky.'),
  }),
  state: z.strictObject({
    view: camera(
      z.strictObject({
        lon: lon().exactOptional().describe('What stands in the middle, degrees east.'),
        lat: lat().exactOptional().describe('Degrees north.'),
        zoom: z.number().min(1).max(20).exactOptional().describe('1 shows the whole world.'),
        low: z
          .number()
          .min(0)
          .max(1)
          .exactOptional()
          .describe('1 leaves the upper half of a tall stage to a title; 0 at first.'),
      }),
    )
      .exactOptional()
      .describe('Where the map looks.'),
    levels: values('areas', 'scale').describe(
      'Country id -> the value that shades it; bind it to a row.',
    ),
    sizes: values('points', 'size').describe(
      'Point id -> the value of its circle; without, a dot.',
    ),
    shown: shares(['areas', 'points']).describe('Presence of countries and points; 1 at first.'),
    drawn: shares('routes').describe(
      'How much of each route is drawn, from its start; 1 at first.',
    ),
  }),
  defaults: () => ({
    view: { lon: 11, lat: 8, zoom: 1, low: 0 },
    levels: {},
    sizes: {},
    shown: {},
    drawn: {},
  }),
  anchors: anchorsOf,
  faults: ({ points, routes, scale }) => [
    ...Object.entries(routes).flatMap(([key, route]) => {
      const known = Object.keys(points);
      const lost = (['from', 'to'] as const).filter((end) => !known.includes(route[end]));
      return route.from === route.to
        ? [{ path: ['routes', key], message: 'begins and ends at the same point' }]
        : lost.map((end) => unknownName(['routes', key, end], 'point', route[end], known));
    }),
    ...(scale ? invalidRange(['scale'], [scale.low, scale.high], ['low', 'high']) : []),
  ],
  describe,
  table: tableOf,
};
