/**
 * What a script may contain for `map`. Drawing code imports the types only, so that zod does not
 * reach a browser.
 */
import { z } from 'zod';
import { scenes } from '../../../story/catalogue/scenes.g.ts';
import type { RenderContext } from '../../../story/scene.ts';
import {
  area,
  between,
  camera,
  file,
  fromTable,
  id,
  keysOf,
  needs,
  table,
  value,
  words,
} from '../kit/fields.ts';
import type { Complete } from '../kit/kind.ts';
import COUNTRY_NAMES from '../kit/countries.json' with { type: 'json' };
import type { Outlines } from './packed.ts';

const lon = () => between(-180, 180);
const lat = () => between(-90, 90);
const shares = (of: string | readonly string[]) =>
  keysOf(of, z.record(id(), between(0, 1))).exactOptional();
const values = (of: string, scale: string) =>
  needs(scale, keysOf(of, z.record(id(), value(z.number()))).exactOptional());

/** The fields for an author's own borders. */
const shapes = z.strictObject({
  file: file().describe('GeoJSON or TopoJSON in degrees (WGS 84), up to 8 MB and 2,000 areas.'),
  key: z
    .string()
    .max(60)
    .exactOptional()
    .describe(
      'The property that is the table’s entity or x; the one that fits best where left out.',
    ),
  name: z.string().max(60).exactOptional().describe('The property that labels print.'),
  object: z
    .string()
    .max(60)
    .exactOptional()
    .describe('Which object of a TopoJSON; the one that fits best where left out.'),
  credit: words(120).exactOptional().describe('Who made the borders, and under which licence.'),
});

export const params = z.strictObject({
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
    .meta({ handscroll: 'spots' })
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
  note: words(160).default(scenes.en.map.credit).describe('Under the map.'),
  area: area('side'),
});
export const state = z.strictObject({
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

/**
 * The extent of shapes: their middle in degrees, and half their width and height in a projection of
 * scale 1.
 */
export interface Fit {
  readonly lon: number;
  readonly lat: number;
  readonly across: number;
  readonly down: number;
}

/** What is known of an author's shapes after reading their file; not sent to browsers. */
export interface ShapesFile {
  /** Index of the collection in the file. */
  readonly list: number;
  /** Shapes in that list by area id: an area in several pieces has several. */
  readonly shapes: { readonly [id: string]: readonly number[] };
  /** The view that shows an area, by id. */
  readonly views: { readonly [id: string]: View };
}

export type Params = z.infer<typeof params> & {
  /** With an author's shapes: their extent, unless they cover the world. */
  readonly fit?: Fit;
  readonly found?: ShapesFile;
  /** The outlines that its views need; made when the story is compiled. */
  readonly outlines?: Outlines;
};
/** The view of the map: middle in degrees, zoom, and how far it has moved down on a tall stage. */
export type View = Readonly<Record<'lon' | 'lat' | 'zoom' | 'low', number>>;
export type State = Omit<Complete<z.infer<typeof state>>, 'view'> & { readonly view: View };
export type Context = RenderContext<Params, State>;
