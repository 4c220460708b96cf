/** Parts of a scene from the rows of a table. */
import { together } from './text.ts';
import { defined } from '../../../story/defined.ts';
import type { JsonObject, Table, TableScene } from '../../../story/scene.ts';
import { dateText } from './dates.ts';
import { numberPrinter } from './print-number.ts';

/** An x as readers see it. */
export const xText = ({ series, lang }: Table, x: string): string =>
  series.xType === 'date' ? dateText(x, lang) : x;

/** What names a row, as a kind's source does. */
export const sourceOf = ({ series }: Table, x: string | undefined, entity?: string): JsonObject =>
  defined({ series: series.id, entity, x }) as JsonObject;

/** A part that one row makes. */
export interface RowPart {
  readonly id: string;
  readonly name: string;
  readonly x: string | undefined;
  readonly entity: string | undefined;
  /** Of which neighbours it is one. */
  readonly group?: string;
}

/** The last x at which all entities have a row, or the last of all. */
export function lastX({ entities, xs, rows }: Table): string | undefined {
  const whole = xs.findLast(({ name }) => {
    const here = new Set(rows.flatMap(({ x, entity }) => (x === name ? (entity ?? []) : [])));
    return here.size === entities.length;
  });
  return (whole ?? xs.at(-1))?.name;
}

/**
 * A part for each row: for each x of a series of one thing, for each entity where there is one x, for each x where there is
 * one entity. Where both vary they stand in groups, as many as can be, unless x is a time and nobody asks for more than
 * its last.
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

/** The title of a series, with its date where one alone is shown. */
export function titleOf(table: Table, parts: readonly RowPart[]): string {
  const { series, xs } = table;
  const dates = new Set(parts.map(({ x }) => x));
  const [only] = dates;
  const isDated = series.xType === 'date' && dates.size === 1 && only !== undefined;
  return isDated && xs.length > 0 ? together([series.title, xText(table, only)]) : series.title;
}

/** The first and the last place of the rows, as an axis takes them. */
export function spanOf({ xs, series }: Table): JsonObject {
  const placed = [...xs].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const written = (x: (typeof placed)[number] | undefined) =>
    series.xType === 'number' ? (x?.at ?? 0) : (x?.name ?? '');
  return { from: written(placed[0]), to: written(placed.at(-1)) };
}

/** Rows at one x alone, where `what` joins two or more. */
export const fewX = ({ id, xType }: Table['series'], what: string): TableScene => ({
  fault: {
    path: ['series'],
    message: `${what} joins two ${xType === 'date' ? 'dates' : 'x'} or more, and the rows of "${id}" have one`,
    hint: 'bars show values side by side',
  },
});

const rowOf = ({ rows }: Table, part: RowPart) =>
  rows.find(({ x, entity }) => x === part.x && entity === part.entity);

/** Values of parts, as far as they have one. */
export const valuesOf = (table: Table, parts: readonly RowPart[]): readonly number[] =>
  parts.flatMap((part) => rowOf(table, part)?.value ?? []);

/** A binding to its row for each part that has a value: what a state shows of it. */
export const homeOf = (table: Table, parts: readonly RowPart[]): JsonObject =>
  Object.fromEntries(
    parts.flatMap((part) =>
      rowOf(table, part)?.value === undefined
        ? []
        : [[part.id, sourceOf(table, part.x, part.entity)]],
    ),
  );

/** A number with its unit, as it stands at the end of a scale. */
export function printed({ lang, unit }: Table, value: number): string {
  const options = { maximumFractionDigits: 2 };
  if (unit === '%')
    return numberPrinter(lang, { ...options, style: 'unit', unit: 'percent' })(value);
  return `${numberPrinter(lang, options)(value)} ${unit}`.trim();
}
