/** From params and data to bars with their numbers. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import { isPromise, rowOf } from '../kit/series.ts';
import type { Params } from './spec.ts';

type BarParam = Params['bars'][string];

export interface Part {
  readonly id: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}
export interface Bar {
  readonly id: string;
  readonly param: BarParam;
  readonly row?: DataRow;
  /** What is painted: its value, or the low end of a range. */
  readonly value?: number;
  /** Ends of a range. */
  readonly range?: readonly [number, number];
  readonly text: string;
  readonly isPromised: boolean;
  readonly parts: readonly Part[];
  readonly goal?: DataRow & { readonly value: number };
}

function partsOf({ parts }: BarParam, data: SceneData): readonly Part[] {
  let from = 0;
  return Object.entries(parts ?? {}).flatMap(([id, part]) => {
    const row = rowOf(data, part);
    if (row?.value === undefined) return [];
    const to = from + row.value;
    const found = { id, name: part.name, from, to, text: row.text ?? String(row.value) };
    from = to;
    return [found];
  });
}

export function barsOf(params: Params, data: SceneData): readonly Bar[] {
  return Object.entries(params.bars).map(([id, param]) => {
    const row = rowOf(data, param);
    const parts = partsOf(param, data);
    const goal = param.goal && rowOf(data, param.goal);
    const value = row?.value ?? row?.low ?? parts.at(-1)?.to;
    const { low, high } = row ?? {};
    const range = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
    return {
      id,
      param,
      parts,
      text: param.figure ?? row?.text ?? range?.join('–') ?? '',
      isPromised: isPromise(row),
      ...(row && { row }),
      ...(value !== undefined && { value }),
      ...(range && { range }),
      ...(goal?.value !== undefined && { goal: { ...goal, value: goal.value } }),
    };
  });
}

/** A round terrace so that the highest bar has about 25. */
export function terraceOf({ each }: Params, reach: number): number {
  if (each !== undefined) return each;
  const rough = reach / 25;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
}
