/** Parts of a scene from the rows of a table. */
import { together } from './text.ts';
import { defined } from '../../../story/defined.ts';
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { dateText } from './dates.ts';
import { numberPrinter } from './print-number.ts';

/** An x in words. */
export const xText = ({ series, lang }: Table, x: string): string =>
  series.xType === 'date' ? dateText(x, lang) : x;

/** The source that names a row. */
export const sourceOf = ({ series }: Table, x: string | undefined, entity?: string): JsonObject =>
  defined({ series: series.id, entity, x }) as JsonObject;

/** A part of a scene made from one row. */
export interface RowPart {
  readonly id: string;
  readonly name: string;
  readonly x: string | undefined;
  readonly entity: string | undefined;
  /** The group of neighbours to which it belongs. */
  readonly group?: string;
}

/** The last x at which all entities have a row, else the last of all. */
export function lastX({ entities, xs, rows }: Table): string | undefined {
  const complete = xs.findLast(({ name }) => {
    const here = new Set(rows.flatMap(({ x, entity }) => (x === name ? (entity ?? []) : [])));
    return here.size === entities.length;
  });
  return (complete ?? xs.at(-1))?.name;
}

/**
 * A part for each row: for each x if the series has one entity, for each entity if it has one x. If
 * it has several of both, parts are grouped into as many groups as possible; but of a series in time
 * only the last x is shown, unless the script asks for more.
 */
export function rowParts(table: Table): readonly RowPart[] {
  const { entities, xs, rows, series, by, isChosen } = table;
  const [first, ...others] = entities;
  if (others.length === 0 && xs.length > 0)
    return xs.map(({ id, name }) => ({ id, name: xText(table, name), x: name, entity: first?.id }));
  const isThere = (part: RowPart) =>
    rows.some(({ x, entity }) => x === part.x && entity === part.entity);
  const isLastAlone = series.xType !== 'words' && by === undefined && !isChosen;
  if (xs.length < 2 || isLastAlone) {
    const x = lastX(table);
    return entities.map(({ id, name }) => ({ id, name, x, entity: id })).filter(isThere);
  }
  const isByX = by === undefined ? xs.length >= entities.length : by === 'x';
  const [outer, inner] = isByX ? [xs, entities] : [entities, xs];
  const nameOf = ({ name }: { readonly name: string }, of: readonly unknown[]) =>
    of === xs ? xText(table, name) : name;
  return outer
    .flatMap((group) =>
      inner.map((part) => {
        const [x, entity] = isByX ? [group, part] : [part, group];
        return {
          id: `${group.id}-${part.id}`,
          name: nameOf(part, inner),
          group: nameOf(group, outer),
          ...{ x: x.name, entity: entity.id },
        };
      }),
    )
    .filter(isThere);
}

/** The title of a series, with the date if only one is shown. */
export function titleOf(table: Table, parts: readonly RowPart[]): string {
  const { series, xs } = table;
  const dates = new Set(parts.map(({ x }) => x));
  const [only] = dates;
  const isDated = series.xType === 'date' && dates.size === 1 && only !== undefined;
  return isDated && xs.length > 0 ? together([series.title, xText(table, only)]) : series.title;
}

/** The first and last place of the rows, in the format of an axis. */
export function spanOf({ xs, series }: Table): JsonObject {
  const placed = [...xs].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const written = (x: (typeof placed)[number] | undefined) =>
    series.xType === 'number' ? (x?.at ?? 0) : (x?.name ?? '');
  return { from: written(placed[0]), to: written(placed.at(-1)) };
}

/** The error for rows with a single x, where `what` joins at least two. */
export const fewX = ({ id, xType }: Table['series'], what: string): TableScene => ({
  fault: {
    path: ['series'],
    message: `${what} joins two ${xType === 'date' ? 'dates' : 'x'} or more, and the rows of "${id}" have one`,
    hint: 'bars show values side by side',
  },
});

const rowOf = ({ rows }: Table, part: RowPart) =>
  rows.find(({ x, entity }) => x === part.x && entity === part.entity);

/** The values of those parts that have one. */
export const valuesOf = (table: Table, parts: readonly RowPart[]): readonly number[] =>
  parts.flatMap((part) => rowOf(table, part)?.value ?? []);

/** For each part with a value, a binding to its row: the state that shows it. */
export const homeOf = (table: Table, parts: readonly RowPart[]): JsonObject =>
  Object.fromEntries(
    parts.flatMap((part) =>
      rowOf(table, part)?.value === undefined
        ? []
        : [[part.id, sourceOf(table, part.x, part.entity)]],
    ),
  );

/** A number with its unit, as printed at the end of a scale. */
export function printed({ lang, unit }: Table, value: number): string {
  const options = { maximumFractionDigits: 2 };
  if (unit === '%')
    return numberPrinter(lang, { ...options, style: 'unit', unit: 'percent' })(value);
  return `${numberPrinter(lang, options)(value)} ${unit}`.trim();
}
