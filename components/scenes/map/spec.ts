/**
 * The world or a part of it, after Natural Earth at 1:50 million (outlines.ts), or an author's own shapes. Anchors are areas, points and routes. A
 * value that is projected or a target is a dashed outline without paint; a country without a value is bare paper; a route
 * is a great circle, drawn from its start; a circle's area is its value.
 */
import { z } from 'zod';
import type { Aspect, ReadFile, RenderContext } from '../../../story/scene.ts';
import { invalidRange, unknownName } from '../kit/faults.ts';
import {
  area,
  between,
  camera,
  fromTable,
  id,
  keysOf,
  needs,
  table,
  value,
  words,
} from '../kit/fields.ts';
import { type Complete, defineKind } from '../kit/kind.ts';
import { none } from '../kit/series.ts';
import COUNTRY_NAMES from './countries.json' with { type: 'json' };
import { describe, tableOf } from './describe.ts';
import type { Outlines } from './packed.ts';
import { readShapes } from './shapes-file.ts';
import { type Found, withFiles } from './shapes-join.ts';
import type { Fit } from './shapes-view.ts';
import { areaFaults, noteOf, shapes } from './spec-shapes.ts';
import { areasFrom } from './spec-table.ts';
import { de } from './words.de.ts';
import { en } from './words.en.ts';
import { zhHans } from './words.zh-Hans.ts';

const lon = () => between(-180, 180);
const lat = () => between(-90, 90);
const shares = (of: string | readonly string[]) =>
  keysOf(of, z.record(id(), between(0, 1))).exactOptional();
const values = (of: string, scale: string) =>
  needs(scale, keysOf(of, z.record(id(), value(z.number()))).exactOptional());

const params = z.strictObject({
  ...table('areas and their shades: its entities, or its x, are names of countries, or of shapes'),
  projection: z
    .enum(['equal', 'natural', 'globe'])
    .default('equal')
    .describe('equal keeps areas true, as shading wants; globe shows one half of the earth.'),
  areas: fromTable(
    z
      .record(
        id(),
        z.strictObject({
          country: z.enum(COUNTRY_NAMES).exactOptional().describe('As Natural Earth calls it.'),
          shape: z
            .string()
            .max(120)
            .exactOptional()
            .describe('With `shapes`: what the file calls it; its id where left out.'),
          name: words(60)
            .exactOptional()
            .describe('As a label prints it; a shape has the name of its file.'),
        }),
      )
      .default({}),
  ).describe('Countries or shapes that can be shaded or named; each is an anchor.'),
  shapes: shapes
    .exactOptional()
    .describe('Borders of your own, in place of the countries of the world.'),
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
  scale: fromTable(
    z
      .strictObject({
        low: z.number().describe('The value that is palest.'),
        high: z.number().describe('The value that is deepest.'),
        title: words().describe('What the shades measure, with unit and date.'),
        lowWords: words(30).describe('At the pale end: “0%”.'),
        highWords: words(30).describe('At the deep end: “60%”.'),
      })
      .optional(),
  ).describe('For `levels`: the values at both ends of the ladder.'),
  size: z
    .strictObject({
      value: z.number().positive().describe('The value that a circle of `radius` stands for.'),
      radius: between(2, 120).describe('Units of the plate.'),
      title: words().describe('What the circles measure: “Circles: gigawatts built”.'),
    })
    .optional()
    .describe('For `sizes`: a circle of `radius` stands for `value`; areas grow with values.'),
  note: words(160).default(en.credit).describe('Under the map.'),
  area: area('side'),
});
const state = z.strictObject({
  view: camera(
    z.union([
      id().describe('Of an area of `shapes`: it and what lies round it.'),
      z.strictObject({
        lon: lon().exactOptional().describe('What stands in the middle, degrees east.'),
        lat: lat().exactOptional().describe('Degrees north.'),
        zoom: between(1, 20)
          .exactOptional()
          .describe('1 shows the whole world, or all of `shapes`.'),
        low: between(0, 1)
          .exactOptional()
          .describe('1 leaves the upper half of a tall stage to a title; 0 at first.'),
      }),
    ]),
  )
    .exactOptional()
    .describe('Where the map looks.'),
  levels: values('areas', 'scale').describe(
    'Area id -> the value that shades it; bind it to a row.',
  ),
  sizes: values('points', 'size').describe('Point id -> the value of its circle; without, a dot.'),
  shown: shares(['areas', 'points']).describe('Presence of areas and points; 1 at first.'),
  drawn: shares('routes').describe('How much of each route is drawn, from its start; 1 at first.'),
});

export type Params = z.infer<typeof params> & {
  /** With shapes of its author's: where they lie, unless they are of all the world. */
  readonly fit?: Fit;
  readonly found?: Found;
  /** What its views show; made when the story is compiled. */
  readonly outlines?: Outlines;
};
/** Where the map looks: degrees, how many times as large, how far it has gone down on a tall stage. */
export type View = Readonly<Record<'lon' | 'lat' | 'zoom' | 'low', number>>;
export type State = Omit<Complete<z.infer<typeof state>>, 'view'> & { readonly view: View };
export type Context = RenderContext<Params, State>;

const NO_BYTES = new Uint8Array();
let outlinesOf: (typeof import('./outlines.ts'))['outlinesOf'] | undefined;
/** The world at 1:50 million is heavy: opened for stories that have a map. */
async function prepare(): Promise<void> {
  ({ outlinesOf } = await import('./outlines.ts'));
}

function withStates(
  { found, ...given }: Params,
  aspect: Aspect,
  states: readonly State[],
  file: ReadFile,
): Params {
  const views = states.map(({ view }) => view);
  if (!outlinesOf || views.length === 0) return given;
  const read = readShapes(file(given.shapes?.file ?? '') ?? NO_BYTES);
  const list = found && 'lists' in read ? read.lists[found.list] : undefined;
  const own = found && list && { list, shapes: found.shapes };
  return { ...given, outlines: outlinesOf(given, aspect, views, own) };
}

/** Where nothing else is said: all of the world, or of the shapes. */
const homeOf = ({ fit }: Params): View => ({
  lon: 11,
  lat: 8,
  zoom: 1,
  low: 0,
  ...(fit && { lon: fit.lon, lat: fit.lat }),
});

export const spec = defineKind(params, state, {
  kind: 'map',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary:
    'The world, a part of it, or borders of your own: areas shaded by a value, circles by size, lines between places.',
  arrives: (_given, { drawn, sizes }) => ({ drawn: none(drawn), sizes: none(sizes) }),
  starts: (given) => ({
    view: homeOf(given),
    levels: {},
    sizes: {},
    shown: {},
    drawn: {},
  }),
  anchors: ({ areas, points, routes }) =>
    [areas, points, routes].flatMap((group) =>
      Object.entries(group).map(([key, { name = key }]) => ({ id: key, name })),
    ),
  names: ({ found }: Params) => ({ view: Object.keys(found?.views ?? {}) }),
  normalise: (given: Params, now) => {
    const { view } = now;
    const start = homeOf(given);
    return {
      ...now,
      view: typeof view === 'string' ? (given.found?.views[view] ?? start) : { ...start, ...view },
    };
  },
  faults: (given) => [
    ...areaFaults(given),
    ...Object.entries(given.routes).flatMap(([key, route]) => {
      const known = Object.keys(given.points);
      const lost = (['from', 'to'] as const).filter((end) => !known.includes(route[end]));
      return route.from === route.to
        ? [{ path: ['routes', key], message: 'begins and ends at the same point' }]
        : lost.map((end) => unknownName(['routes', key, end], 'point', route[end], known));
    }),
    ...(given.scale
      ? invalidRange(['scale'], [given.scale.low, given.scale.high], ['low', 'high'])
      : []),
  ],
  prepare,
  withFiles,
  withStates: (given, aspect, states, file) =>
    withStates(given, aspect, states as unknown as readonly State[], file),
  usualWords: ({ shapes }, say) => ({ note: noteOf(shapes, say) }),
  describe: (context, say) => describe(context as Context, say),
  table: (context, say) => tableOf(context as Context, say),
  fromTable: areasFrom,
});
