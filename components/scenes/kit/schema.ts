/** zod fields that bring their own check and start value; `defineKind` reads both. */
import { z } from 'zod';
import { id, keysOf, series, words } from './fields.ts';

interface SourceWords {
  readonly series?: string;
  readonly x?: string;
  readonly entity?: string;
}
/**
 * The fields that name rows of the story's data, to be spread into an object of params; that the series has
 * such an entity and such a row is checked wherever they stand. `x` is left out where a kind reads all rows.
 */
export const source = ({
  series: rows = 'The series in `data`.',
  x = 'Its row, as written; the last when left out.',
  entity = 'One entity of it.',
}: SourceWords = {}) => ({
  series: series().meta({ source: true }).describe(rows),
  x: z.string().max(40).meta({ source: true }).exactOptional().describe(x),
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

/** A number within limits that both are allowed. */
export const between = (least: number, most: number) => z.number().min(least).max(most);
/** Which part of the stage a kind fills. */
export const area = (start: 'side' | 'full') =>
  z
    .enum(['side', 'full'])
    .default(start)
    .describe('side: beside the reading column; full: the whole width, under text in the sky.');

/** A number from 0 to 1 of a state, `start` where a script says nothing; not optional yet. */
export const share = (start = 0) => between(0, 1).meta({ start });
/** Such a number for each id that a param holds; ids as long as `max`. */
export const shares = (param: string, start = 1, max = 60) =>
  keysOf(param, z.record(id(max), between(0, 1))).meta({ start });
/** Of a kind that may stand under another one. */
export const top = () =>
  share().default(0).describe('Share of the room, from its top, left to another scene.');
/** What stands in the place of a figure that nobody has. */
export const gap = (where: string) => words(30).default('no figure').describe(where);
