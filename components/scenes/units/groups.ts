/** From params and data to what is counted: one group of marks a row. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import type { Params, Source } from './params.ts';

export interface Group {
  /** Its anchor: the x in small letters. */
  readonly id: string;
  readonly x: string;
  readonly at: number;
  readonly before: number;
  readonly row: DataRow;
  /** What is printed for it; the exact figure unless the script has other words. */
  readonly text: string;
  /** Whole marks; absent where the row has no figure. */
  readonly marks?: number;
  /** Outline instead of paint: near, or more than ten years after the last measured row. */
  readonly promised: false | 'near' | 'far';
  readonly goal?: Goal;
}
export interface Goal {
  readonly id: string;
  readonly x: string;
  readonly row: DataRow;
  readonly marks: number;
}

const NEAR = 10;

const rowsOf = (data: SceneData, { series, entity }: Source): readonly DataRow[] =>
  (data[series]?.rows ?? []).filter((row) => row.entity === entity);

const isPromise = ({ status }: DataRow) => status === 'target' || status === 'projected';

/** A count is rounded to the nearest whole mark; the key says so and the label has the figure. */
const marksOf = (params: Params, value: number) => Math.round(value / params.each);

/** The goals by the x of their row. */
function goalsOf(params: Params, data: SceneData): ReadonlyMap<string, Goal> {
  const rows = params.goal ? rowsOf(data, params.goal) : [];
  return new Map(
    rows.flatMap((row) =>
      row.x === undefined || row.value === undefined
        ? []
        : [
            [
              row.x,
              { id: `goal@${slug(row.x)}`, x: row.x, row, marks: marksOf(params, row.value) },
            ],
          ],
    ),
  );
}

/** Every group in the order of the data. */
export function groupsOf(params: Params, data: SceneData): readonly Group[] {
  const { from, to, only } = params.x;
  const words = data[params.series]?.xType === 'words';
  const goals = goalsOf(params, data);
  const shown = rowsOf(data, params)
    .map((row, i) => ({ row, x: row.x ?? '', at: words ? i + 1 : (row.at ?? 0) }))
    .filter(({ x, at }) =>
      only ? only.includes(x) : words || (at >= yearOf(from) && at <= yearOf(to)),
    );
  const measured = shown.filter(({ row }) => !isPromise(row)).at(-1)?.at ?? Infinity;
  return shown.map(({ row, x, at }, i) => {
    const goal = goals.get(x);
    return {
      id: slug(x),
      x,
      at,
      before: shown[i - 1]?.at ?? at - 1,
      row,
      text: params.figures[x] ?? row.text ?? '',
      promised: isPromise(row) && (at - measured > NEAR ? 'far' : 'near'),
      ...(row.value !== undefined && { marks: marksOf(params, row.value) }),
      ...(goal && { goal }),
    };
  });
}

/** The goal that the line across stands for: the last one. */
export const lastGoal = (groups: readonly Group[]): Group | undefined =>
  groups.findLast(({ goal }) => goal !== undefined);
