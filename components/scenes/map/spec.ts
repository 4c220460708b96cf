/**
 * The world or a part of it, after Natural Earth at 1:50 million (outlines.ts). Anchors are areas, points and routes. A
 * value that is projected or a target is a dashed outline without paint; a country without a value is bare paper; a route
 * is a great circle, drawn from its start; a circle's area is its value.
 */
import { z } from 'zod';
import { localeOf, punctuationOf } from '../../../story/locale.ts';
import type { Aspect, RenderContext, SceneTable } from '../../../story/scene.ts';
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
import { numberPrinter } from '../kit/print-number.ts';
import type { Say } from '../kit/say.ts';
import COUNTRY_NAMES from './countries.json' with { type: 'json' };
import type { Outlines } from './packed.ts';
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
  ...table('countries and their shades: its entities, or its x, are names of countries'),
  projection: z
    .enum(['equal', 'natural', 'globe'])
    .default('equal')
    .describe('equal keeps areas true, as shading wants; globe shows one half of the earth.'),
  areas: fromTable(
    z
      .record(
        id(),
        z.strictObject({
          country: z.enum(COUNTRY_NAMES).describe('As Natural Earth calls it.'),
          name: words(60).describe('As a label prints it.'),
        }),
      )
      .default({}),
  ).describe('Countries that can be shaded or named; each is an anchor.'),
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
    z.strictObject({
      lon: lon().exactOptional().describe('What stands in the middle, degrees east.'),
      lat: lat().exactOptional().describe('Degrees north.'),
      zoom: between(1, 20).exactOptional().describe('1 shows the whole world.'),
      low: between(0, 1)
        .exactOptional()
        .describe('1 leaves the upper half of a tall stage to a title; 0 at first.'),
    }),
  )
    .exactOptional()
    .describe('Where the map looks.'),
  levels: values('areas', 'scale').describe(
    'Country id -> the value that shades it; bind it to a row.',
  ),
  sizes: values('points', 'size').describe('Point id -> the value of its circle; without, a dot.'),
  shown: shares(['areas', 'points']).describe('Presence of countries and points; 1 at first.'),
  drawn: shares('routes').describe('How much of each route is drawn, from its start; 1 at first.'),
});

export type Params = z.infer<typeof params> & {
  /** What its views show; made when the story is compiled. */
  readonly outlines?: Outlines;
};
/** Where the map looks: degrees, how many times as large, how far it has gone down on a tall stage. */
export type View = Readonly<Record<'lon' | 'lat' | 'zoom' | 'low', number>>;
export type State = Omit<Complete<z.infer<typeof state>>, 'view'> & { readonly view: View };
export type Context = RenderContext<Params, State>;

type Measure = 'levels' | 'sizes';
interface Row {
  readonly name: string;
  readonly text: string;
  readonly measure: Measure;
}

const printerOf = ({ lang }: Context) => numberPrinter(lang, { maximumFractionDigits: 1 });

let outlinesOf: (typeof import('./outlines.ts'))['outlinesOf'] | undefined;
/** The world at 1:50 million is heavy: opened for stories that have a map. */
async function prepare(): Promise<void> {
  ({ outlinesOf } = await import('./outlines.ts'));
}

function withStates(given: Params, aspect: Aspect, states: readonly State[]): Params {
  const views = states.map(({ view }) => view);
  return outlinesOf && views.length > 0
    ? { ...given, outlines: outlinesOf(given, aspect, views) }
    : given;
}

/** What has a value and is shown; bound ones bring their words. */
function rowsOf(context: Context): readonly Row[] {
  const { params: given, state: now, boundValues } = context;
  const print = printerOf(context);
  const from = (measure: Measure, group: Params['areas'] | Params['points']) =>
    Object.entries(group).flatMap(([key, { name }]) => {
      const found = now[measure][key];
      if (found === undefined || (now.shown[key] ?? 1) <= 0) return [];
      return [{ name, text: boundValues[`${measure}/${key}`]?.text ?? print(found), measure }];
    });
  return [...from('levels', given.areas), ...from('sizes', given.points)];
}

function describe(context: Context, say: Say<typeof en>): string {
  const { params: given, state: now, lang } = context;
  const { semicolon, space, stop } = punctuationOf(lang);
  const print = printerOf(context);
  const figures = rowsOf(context).map(({ name, text }) => `${name} ${text}`);
  const drawn = Object.entries(given.routes)
    .filter(([key]) => (now.drawn[key] ?? 1) > 0)
    .map(([, { name }]) => name);
  const { view } = now;
  const lat = say(view.lat < 0 ? 'south' : 'north', { degrees: print(Math.abs(view.lat)) });
  const lon = say(view.lon < 0 ? 'west' : 'east', { degrees: print(Math.abs(view.lon)) });
  const count = Object.keys(given.areas).length + Object.keys(given.points).length;
  const where =
    view.zoom > 1 ? say('around', { lat, lon, times: print(view.zoom) }) : say('world', { count });
  const names = new Intl.ListFormat(localeOf(lang), { type: 'conjunction' }).format(drawn);
  return [
    where,
    ...(figures.length > 0 ? [figures.join(semicolon) + stop] : []),
    ...(drawn.length > 0 ? [say('routes', { names })] : []),
  ].join(space);
}

/** Shades and circles measure different things: each has a column where it has a value. */
function tableOf(context: Context, say: Say<typeof en>): SceneTable {
  const { scale, size } = context.params;
  const rows = rowsOf(context);
  const measures = (['levels', 'sizes'] as const).filter((one) =>
    rows.some(({ measure }) => measure === one),
  );
  const titles = { levels: scale?.title ?? say('value'), sizes: size?.title ?? say('size') };
  return {
    columns: [say('place'), ...measures.map((one) => titles[one])],
    rows: rows.map(({ name, text, measure }) => [
      name,
      ...measures.map((one) => (one === measure ? text : '')),
    ]),
  };
}

export const spec = defineKind(params, state, {
  kind: 'map',
  surface: 'svg',
  words: { en, de, 'zh-Hans': zhHans },
  summary:
    'The world or a part of it: countries shaded by a value, circles by size, lines between places.',
  arrives: (_given, { drawn, sizes }) => ({ drawn: none(drawn), sizes: none(sizes) }),
  starts: () => ({
    view: { lon: 11, lat: 8, zoom: 1, low: 0 },
    levels: {},
    sizes: {},
    shown: {},
    drawn: {},
  }),
  anchors: ({ areas, points, routes }) =>
    [areas, points, routes].flatMap((group) =>
      Object.entries(group).map(([key, { name }]) => ({ id: key, name })),
    ),
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
  prepare,
  withStates: (given, aspect, states) =>
    withStates(given, aspect, states as unknown as readonly State[]),
  usualWords: (_written, say) => ({ note: say('credit') }),
  describe: (context, say) => describe(context as Context, say),
  table: (context, say) => tableOf(context as Context, say),
  fromTable: areasFrom,
});
