/**
 * Converts the series of an example.json, written as in a script, to the form in which the compiler passes
 * them to a kind.
 */
import type { DataRow, DataSeries, Status } from '../../story/scene.ts';
import { columnsIn, readCell } from '../../story/script/columns.ts';
import { decimalYear } from '../../story/script/dates.ts';
import type { SeriesScript } from '../../story/script/schema.ts';
import type { ExampleSeries } from '../../components/scenes/kit/example.ts';

export type { ExampleSeries } from '../../components/scenes/kit/example.ts';

function printed(value: number, unit: string | undefined, lang: string): string {
  const number = new Intl.NumberFormat(lang, { maximumFractionDigits: 2 }).format(value);
  if (unit === 'percent') return `${number}%`;
  return unit === 'kilometer' ? `${number} km` : number;
}

/** Never throws: missing values are left out, like gaps in a script. */
export function exampleSeries(
  id: string,
  series: ExampleSeries & Pick<SeriesScript, 'columns'>,
  lang: string,
): DataSeries {
  const { rows, status = 'measured', xType = 'date', entities = {}, columns, ...rest } = series;
  const further = columnsIn(rows, columns);
  const [header = [], ...body] = rows;
  return {
    ...rest,
    id,
    xType,
    entities,
    ...(further.length > 0 && {
      columns: Object.fromEntries(further.map(({ name, at: _, ...column }) => [name, column])),
    }),
    rows: body.map((cells, index): DataRow => {
      const cell = (name: string) => cells[header.indexOf(name)] ?? undefined;
      const number = (name: string) => {
        const found = cell(name);
        return typeof found === 'number' ? found : undefined;
      };
      const x = cell('x') === undefined ? undefined : String(cell('x'));
      const at =
        xType === 'words' ? index + 1 : xType === 'date' ? decimalYear(x ?? '') : Number(x);
      const value = number('value');
      const [low, high] = [number('low'), number('high')];
      const [entity, label] = [cell('entity'), cell('label')];
      const more = further.flatMap(({ name, type, at }) => {
        const read = readCell(cells[at], type);
        return read === undefined ? [] : [[name, read] as const];
      });
      return {
        status: (cell('status') as Status | undefined) ?? status,
        ...(x !== undefined && { x }),
        ...(at !== undefined && xType !== 'words' && { at }),
        ...(value !== undefined && { value, text: printed(value, series.unit, lang) }),
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high }),
        ...(entity !== undefined && { entity: String(entity) }),
        ...(label !== undefined && { label: String(label) }),
        ...(more.length > 0 && { cells: Object.fromEntries(more) }),
      };
    }),
  };
}
