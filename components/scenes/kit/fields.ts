/**
 * The few zod fields that carry a meaning beyond their type. The checker reads it from `.meta()`:
 * `handscroll` is one of the words below.
 *
 *   value     a literal, or a binding `{ "fact": id }` / `{ "series": id, "x": ... }`
 *   series    the id of a series in the story's data
 *   line      one line with inline marks, to be translated; compiled to its words
 *   words     plain words to be translated
 *   file      a path inside the story's folder
 *   colour    `#rrggbb` or a colour name of the theme
 *   cure      (beside the others) what to do about a number that is beyond the limits
 *   x         the x of a row of a series
 *   spots     places by their shares of a picture, in a record
 *   id        the name of one of its parts, as a script may write it
 *   camera    moves the camera (a build that moves camera and data at once is reported as busy)
 */
import { z } from 'zod';
import { decimalYear, hourHint } from '../../../story/script/dates.ts';
import { scenes } from '../../../story/catalogue/scenes.g.ts';

/** The id of a part, a series' entity or a group. It becomes an anchor, so it has the syntax of anchors. */
export const id = (max = 60) =>
  z
    .string()
    .max(max)
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
    .meta({ handscroll: 'id' });

const isPlace = (at: string | number) =>
  typeof at === 'number' || decimalYear(at) !== undefined || (at !== '' && Number.isFinite(+at));
const placed = () =>
  z.union([z.number(), z.string().max(16)]).refine(isPlace, {
    error: ({ input }) =>
      `expected a date, found ${JSON.stringify(input)} (${
        hourHint(String(input)) || '2015, 2020-Q3, 2019-05, 2019-05-16 or 2019-05-16T08:30'
      })`,
  });
/**
 * A place on an axis that never moves: a date, or a number if the series' x is one. The compiler
 * leaves it as written, because it may be printed: `2020-Q3` on a tick, a date beside a name.
 */
export const at = () => placed().meta({ handscroll: 'place' });
/** The language of a text. */
export const lang = () =>
  z
    .string()
    .max(35)
    .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
    .meta({ handscroll: 'lang' });

/** A number in a state or param that a script may bind to a fact or a series row. */
export const value = (schema: z.ZodNumber = z.number()) => schema.meta({ handscroll: 'value' });
/** A date (`2015`, `2020-Q3`, `2019-05-16`, `2019-05-16T08:30`) held as a decimal year once compiled; may be bound. */
export const date = () => placed().meta({ handscroll: 'value', date: true });
export const series = () => z.string().max(60).meta({ handscroll: 'series' });
export const line = () => z.string().max(300).meta({ handscroll: 'line' });
export const words = (max = 120) => z.string().max(max).meta({ handscroll: 'words' });
/** A file in the story's folder, with one of these extensions if any are given. */
export const file = (...only: readonly string[]) =>
  z
    .string()
    .max(200)
    .meta({ handscroll: 'file', ...(only.length > 0 && { only }) });
export const colour = () => z.string().max(40).meta({ handscroll: 'colour' });
/** Marks a record of a state whose keys must be keys of these params: others are reported. */
export const keysOf = <T extends z.ZodType>(params: string | readonly string[], record: T): T =>
  record.meta({ keysOf: params }) as T;
/** Marks a property of a state that has no effect unless the scene has this param. */
export const needs = <T extends z.ZodType>(param: string, schema: T): T =>
  schema.meta({ needs: param }) as T;
/** A record with at least `least` and at most `most` entries. */
export const few = <T extends z.ZodType>(record: T, least: number, most: number, what: string): T =>
  record.refine(
    (held) =>
      Object.keys(held as object).length >= least && Object.keys(held as object).length <= most,
    {
      error: ({ input }) =>
        `expected ${least} to ${most} ${what}, found ${Object.keys(input as object).length}`,
    },
  ) as T;
/** Marks a field as moving the camera. */
export const camera = <T extends z.ZodType>(schema: T): T => schema.meta({ camera: true }) as T;

interface SourceWords {
  readonly series?: string;
  readonly x?: string;
  readonly entity?: string;
}
/**
 * The fields that name rows of the story's data, to be spread into an object of params. Wherever
 * they stand, the entity and the row are checked to exist. `x` is left out where a kind reads all
 * rows.
 */
export const source = ({
  series: rows = 'The series in `data`.',
  x = 'Its row, as written; the last when left out.',
  entity = 'One entity of it.',
}: SourceWords = {}) => ({
  series: series().meta({ source: true }).describe(rows),
  x: z.string().max(120).meta({ source: true }).exactOptional().describe(x),
  entity: id(40).exactOptional().describe(entity),
});
/** As `source`, for kinds that read all rows of an entity. */
export const rowsSource = ({
  series: rows = 'The series in `data`.',
  entity = 'Which entity of it.',
}: SourceWords = {}) => ({
  series: series().meta({ source: true }).describe(rows),
  entity: id().exactOptional().describe(entity),
});

/** Marks params that select rows of `series` and have no other effect. */
export const choosing = <T extends z.ZodType>(schema: T) =>
  schema.exactOptional().meta({ choosesRows: true });
/** The x of a row: 2015 and "2015" are the same year. */
const x = () => z.union([z.string().max(60), z.number()]).meta({ handscroll: 'x' });
/** The table of a scene: a series whose rows become its parts. */
export const table = (parts: string) => ({
  series: choosing(series()).describe(`A series whose rows make the ${parts}.`),
  ...chosen(),
});
/** The selected rows, for kinds whose `series` has other fields. */
export const chosen = () => ({
  entities: choosing(z.array(id()).min(1).max(40)).describe(
    'Which of its entities, in this order.',
  ),
  only: choosing(z.array(x()).min(1).max(60)).describe('Which x of it, in this order.'),
  sort: choosing(z.enum(['table', 'value', 'name'])).describe(
    'table: as the rows stand, also when left out; value: the largest first; name: by the alphabet.',
  ),
});
/** Whether the parts are made by x or by entity. */
export const by = (what: string) => ({ by: choosing(z.enum(['x', 'entity'])).describe(what) });
/** Marks params that are made from the rows of `series` where they are left out. */
export const fromTable = <T extends z.ZodType>(parts: T): T => parts.meta({ fromTable: true }) as T;

/** A number within inclusive limits. */
export const between = (least: number, most: number) => z.number().min(least).max(most);
const SIDES = {
  above: 'Share of the height, from the top.',
  below: 'Share of the height, from the foot.',
  right: 'Share of the width, from the right.',
};
/** Which part of the stage a kind fills. */
export const area = (start: 'side' | 'full') =>
  z
    .enum(['side', 'full'])
    .default(start)
    .describe('side: beside the reading column; full: the whole width, under text in the sky.');

/** A number of a state from 0 to 1 with a default of `start`; `.optional()` is left to the caller. */
export const share = (start = 0) => between(0, 1).meta({ start });
/** Such a number for each id of a param's record; ids have at most `max` characters. */
export const shares = (param: string, start = 1, max = 60) =>
  keysOf(param, z.record(id(max), between(0, 1))).meta({ start });
/** Shares of its area that a kind leaves free, each up to the maximum that leaves it enough room. */
export function free<Side extends keyof typeof SIDES>(
  most: Readonly<Record<Side, number>>,
  usual: Partial<Readonly<Record<Side, number>>> = {},
) {
  const sides = Object.entries<number>(most).map(
    ([side, share]) =>
      [
        side,
        between(0, share)
          .default(usual[side as Side] ?? 0)
          .describe(SIDES[side as Side]),
      ] as const,
  );
  const shape = Object.fromEntries(sides) as { [side in Side]: z.ZodDefault<z.ZodNumber> };
  return z
    .strictObject(shape)
    .prefault({} as never)
    .describe('What it leaves free of its area, for another scene or for figures.');
}
/** The text in place of a missing number. */
export const gap = (where: string) => words(30).default(scenes.en.kit.noFigure).describe(where);
/** Its default in the story's language. */
export const gapWords = (_written: unknown, say: (key: 'noFigure') => string) => ({
  gap: say('noFigure'),
});
