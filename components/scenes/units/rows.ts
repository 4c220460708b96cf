/** From params and data to what is counted: one group of marks a row. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import { isPromise, rowsOf, type Source } from '../kit/series.ts';
import type { Params } from './spec.ts';

export interface Group {
  /** Its anchor: the x in small letters. */
  readonly id: string;
  readonly x: string;
  readonly at: number;
  /** Where the group before it stands. */
  readonly before: number;
  readonly row: DataRow;
  /** What is printed for it; the exact figure unless the script has other words. */
  readonly text: string;
  /** Whole marks; absent where the row has no figure. */
  readonly marks?: number;
  /** Outline instead of paint: near, or more than ten years after the last measured row. */
  readonly promise?: 'near' | 'far';
  readonly goal?: Goal;
}
export interface Goal {
  readonly id: string;
  readonly x: string;
  readonly row: DataRow;
  readonly marks: number;
}

const NEAR = 10;

/** Which rows are counted; the `x` of params is a span. */
export const sourceOf = ({ series, entity }: Params): Source => ({ series, entity });

/** Every group in the order of the data. */
export function groupsOf(params: Params, data: SceneData): readonly Group[] {
  const { from, to, only } = params.x;
  /** A count is rounded to the nearest whole mark; the key says so and the label has the figure. */
  const marksOf = (value: number) => Math.round(value / params.each);
  const isWords = data[params.series]?.xType === 'words';
  const goals = params.goal ? rowsOf(data, params.goal) : [];
  const goalAt = (x: string): Goal | undefined => {
    const row = goals.findLast((one) => one.x === x && one.value !== undefined);
    return row && { id: `goal@${slug(x)}`, x, row, marks: marksOf(row.value ?? 0) };
  };
  const seen = rowsOf(data, sourceOf(params))
    .map((row, i) => ({ row, x: row.x ?? '', at: isWords ? i + 1 : (row.at ?? 0) }))
    .filter(({ x, at }) =>
      only ? only.includes(x) : isWords || (at >= yearOf(from) && at <= yearOf(to)),
    );
  const measured = seen.findLast(({ row }) => !isPromise(row))?.at ?? Infinity;
  return seen.map(({ row, x, at }, i) => {
    const goal = goalAt(x);
    return {
      id: slug(x),
      x,
      at,
      before: seen[i - 1]?.at ?? at - 1,
      row,
      text: params.figures[x] ?? row.text ?? '',
      ...(isPromise(row) && { promise: at - measured > NEAR ? 'far' : 'near' }),
      ...(row.value !== undefined && { marks: marksOf(row.value) }),
      ...(goal && { goal }),
    };
  });
}

/** The goal that the line across stands for: the last one. */
export const lastGoal = <G extends Group>(groups: readonly G[]): G | undefined =>
  groups.findLast(({ goal }) => goal !== undefined);
