/**
 * What a script may contain for `chart`. Names of marks, channels and layouts are those of
 * Vega-Lite, written flat. Drawing code imports the types only, so that zod does not reach a browser.
 */
import { z } from 'zod';
import { area, colour, date, free, line, series, share, words } from '../kit/fields.ts';
import { GLYPHS } from '../kit/glyphs.ts';
import type { ContextOf } from '../kit/kind.ts';
import type { Box } from '../kit/plate.ts';
import type { Table } from './table.ts';

export const MARKS = ['point', 'bar', 'line', 'area', 'rect', 'tick', 'link', 'arc', 'boxplot'] as const; // prettier-ignore
export const LAYOUTS = ['stack', 'dodge', 'center', 'swarm', 'pack', 'treemap', 'map', 'units', 'mosaic', 'pie', 'hemicycle'] as const; // prettier-ignore
/** What is made of a column before it is drawn. */
const TRANSFORMS = ['index', 'share', 'difference', 'cumulative', 'mean', 'rank', 'year', 'month', 'week', 'weekday'] as const; // prettier-ignore

const column = () => z.string().min(1).max(60);
/** A place on a scale: a number, or the name of a band or a date. */
const at = () => z.union([z.number(), z.string().max(60)]);

const transformed = {
  transform: z.enum(TRANSFORMS).exactOptional().describe('What is drawn in place of the numbers, line by line; or a part of dates.'), // prettier-ignore
  window: z.number().int().min(2).max(400).exactOptional().describe('Of a mean: how many rows, this one the last; 7 when left out.'), // prettier-ignore
  at: at().exactOptional().describe('Of an index or a difference: the row that others are compared with.'), // prettier-ignore
};
const channel = z.union([
  column(),
  z.strictObject({
    field: column().exactOptional().describe('The column.'),
    scale: z
      .enum(['linear', 'log', 'sqrt', 'time', 'band'])
      .exactOptional()
      .describe('Found from the column when left out.'),
    domain: z
      .array(at())
      .min(1)
      .max(60)
      .exactOptional()
      .describe('The least and the greatest value, or the words in order.'),
    bin: z.number().positive().exactOptional().describe('The width of bins.'),
    zero: z.boolean().exactOptional().describe('Whether the scale starts at zero.'),
    title: words(80).exactOptional().describe('In place of the title of the column.'),
    ticks: z.array(z.number()).max(20).exactOptional().describe('Where ticks stand.'),
    reverse: z.boolean().exactOptional().describe('The greatest value first.'),
    middle: z.number().exactOptional().describe('Colours go from this value to both sides.'),
    ...transformed,
  }),
]);

const annotation = z
  .strictObject({
    x: z
      .union([at(), z.tuple([at(), at()])])
      .exactOptional()
      .describe('A value or a date; two make a band.'),
    y: z
      .union([at(), z.tuple([at(), at()])])
      .exactOptional()
      .describe('A value; two make a band. With one x: the place of the words.'),
    text: line().exactOptional().describe('The words beside it.'),
  })
  .describe('A line, a band or a word at a value or a date.');

/** `null` in a view removes what the params say. */
const clearable = <T extends z.ZodType>(type: T) => type.nullable().exactOptional();
const fields = {
  mark: clearable(z.union([z.enum(MARKS), z.array(z.enum(MARKS)).min(1).max(3)])).describe(
    'What is drawn for each row; several lie on each other: ["line", "point"].',
  ),
  x: clearable(channel).describe('The column along the width; count() counts rows.'),
  y: clearable(channel).describe('The column along the height.'),
  x2: clearable(column()).describe('Where a mark ends along the width: spans, ranges.'),
  y2: clearable(column()).describe('Where a mark ends along the height.'),
  color: clearable(channel).describe('Words: up to eight colours; numbers: a ramp.'),
  size: clearable(channel).describe('The area of points and tiles.'),
  facet: clearable(column()).describe('A small chart for each word of this column.'),
  group: clearable(column()).describe('What lines join, and tiles and bars stand together for.'),
  note: clearable(column()).describe('A column of words under the names of bars.'),
  goal: clearable(column()).describe(
    'A column: a dashed outline round each bar, up to its number.',
  ),
  open: clearable(column()).describe(
    'A column: bars with a word in it are lower bounds, open above.',
  ),
  layout: clearable(z.enum(LAYOUTS)).describe('Where marks go that no scale places.'),
  columns: clearable(z.number().int().min(1).max(8)).describe('Small charts side by side.'),
  reference: clearable(z.union([column(), z.strictObject({ field: column().describe('The column.'), title: words(80).exactOptional().describe('In place of the title of the column.'), ...transformed })])).describe('A column on the scale of the bars: a tick at each of them, or a line over them.'), // prettier-ignore
  whiskers: clearable(z.tuple([column(), column()])).describe('Two columns on the same scale: a thin line from one to the other at each mark.'), // prettier-ignore
  highlight: clearable(z.array(z.string().max(120)).min(1).max(30)).describe('Rows, or words of rows, that have a colour; all others are grey.'), // prettier-ignore
  colours: clearable(z.record(z.string().max(120), colour())).describe('Word -> its colour, #rrggbb or a name of the theme, in the place of the theme’s: { "china": "azurite" }; read at 3 to 1.'), // prettier-ignore
  mirror: clearable(column()).describe('A column of two words: the first goes to the left.'),
  sort: clearable(z.union([column(), z.array(z.string().max(120)).max(200)])).describe(
    'The order of bands: a column, "-" before it for the largest first, or the words.',
  ),
  only: clearable(z.record(column(), z.array(at()).min(1).max(200))).describe(
    'Column -> the words, or the least and greatest number, of rows that are drawn.',
  ),
  label: clearable(
    z.union([z.enum(['all', 'none']), z.array(z.string().max(120)).max(60)]),
  ).describe('Rows that are named beside their mark.'),
  shape: clearable(z.enum(GLYPHS)).describe('Of units: what a mark looks like.'),
  each: clearable(z.number().positive()).describe(
    'Of units: what one mark stands for; a round number that leaves 400 marks or less.',
  ),
  total: clearable(z.union([z.number().positive(), column()])).describe(
    'Of units: the number, or the column, that marks left bare add up to; 100 for shares.',
  ),
  row: clearable(z.number().int().min(1).max(60)).describe('Units in a row; fitted when left out.'),
  key: clearable(words()).describe('What one unit is; "1 mark is 10 people" when left out.'),
  values: clearable(z.boolean()).describe('Whether bars print their values.'),
  title: clearable(words()).describe('Above the chart.'),
  rule: clearable(words(200)).describe('Under the title: what is drawn, in which unit.'),
  annotations: clearable(z.array(annotation).max(8)).describe(
    'Lines, bands and words at values or dates.',
  ),
};
const view = z.strictObject(fields);

export const params = z.strictObject({
  series: series().describe('The table in `data`; each row is a mark.'),
  ...fields,
  views: z
    .record(z.string().max(80), view)
    .default({})
    .describe('View -> what differs from the fields above; `null` removes one.'),
  words: z.record(z.string(), words(80)).exactOptional().describe('Titles of columns that a transform makes, by its name.'), // prettier-ignore
  area: area('side'),
  free: free({ above: 0.8, below: 0.8 }),
});
export const state = z.strictObject({
  view: z
    .union([z.string().max(80), view])
    .exactOptional()
    .describe(
      'The view; or an object of the fields above: what differs here, and marks move into it.',
    ),
  until: date()
    .exactOptional()
    .describe(
      'The date or number of the first column up to which lines and marks are drawn; all at first.',
    ),
  drawn: share(1).exactOptional().describe('How much of the chart is drawn; 1 at first.'),
});

/** Of a preset: a line of the key of units, and how its sample looks. */
export interface KeyLine {
  readonly id: string;
  readonly text: string;
  readonly look: 'paint' | 'promised' | 'rest' | 'none';
}
type Defined<T> = { readonly [key in keyof T]?: Exclude<T[key], null | undefined> };
/** A view with all that the params say of it. */
export type View = Defined<z.infer<typeof view>> & { readonly keys?: readonly KeyLine[] };
export type Channel = Exclude<z.infer<typeof channel>, string>;
export type Annotation = z.infer<typeof annotation>;
export type MarkName = (typeof MARKS)[number];

/** Outlines of areas in whole units of a plane, made when the story is compiled. */
export interface Areas {
  readonly width: number;
  readonly height: number;
  /** Name of a row -> SVG path of whole numbers. */
  readonly paths: { readonly [key: string]: string };
  /** Areas without a row. */
  readonly rest: string;
}
export type Params = z.infer<typeof params> & {
  /** Column -> what is printed before and after its numbers. */
  readonly around?: { readonly [column: string]: readonly [before: string, after: string] };
  readonly areas?: Areas;
  /** The least and greatest x of the rows, and their usual distance, where they are dates or numbers. */
  readonly span?: readonly [from: number, to: number, step: number];
  /** The rows of a preset, in place of those of a series, and the boxes of its views that are not in the area. */
  readonly table?: Table;
  readonly boxes?: { readonly [view: string]: Box };
  readonly brush?: Brush;
};
/** How a preset paints bars: terraces in the theme's scale of colours. */
export interface Brush {
  /** A terrace, and the value at the top of the scale, in the unit of the bars. */
  readonly each: number;
  readonly limit: number;
  /** How much narrower the highest bar is at its top, 0 to 1: a mesa. */
  readonly taper: number;
  /** The space after a bar, in units of the plate. */
  roomAfter(key: string, isFlat: boolean): number;
}
type Shares = { readonly [anchor: string]: number };
export interface State {
  /** View -> its share. */
  readonly view: Shares;
  readonly drawn: number;
  /** The x up to which rows are drawn; all without it. */
  readonly until?: number;
  /** Of presets: how much of a row, or of all rows with a word, is drawn, and its presence. */
  readonly parts?: Shares;
  readonly presence?: Shares;
  /** How much of the outlines of goals is drawn. */
  readonly goals?: number;
}
type Written = ContextOf<typeof params, typeof state>;
export type Context = Omit<Written, 'params' | 'state'> & {
  readonly params: Params;
  readonly state: State;
};
