/** The bars of a script with their rows. */
import type { SceneData } from '../../../story/scene.ts';
import { isPromise, rowOf } from '../kit/series.ts';
import { together } from '../kit/text.ts';
import type { Params } from './params.ts';

type BarParam = Params['bars'][string];
/** Named parts of a bar, from the bottom up, each from one value to the next. */
function partsOf({ parts }: BarParam, data: SceneData) {
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

export function barsOf(params: Params, data: SceneData) {
  const names = Object.values(params.bars).map(({ name }) => name);
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const { each = 0 } = params;
  return Object.entries(params.bars).map(([id, param]) => {
    const { series } = param;
    const row = series === undefined ? undefined : rowOf(data, { ...param, series });
    const parts = partsOf(param, data);
    const goal = param.goal && rowOf(data, param.goal);
    const { low, high } = row ?? {};
    const value = row?.value ?? low ?? parts.at(-1)?.to;
    const isWhole = each > 0 && Math.abs(value ?? 0) >= each;
    const range = low !== undefined && high !== undefined ? ([low, high] as const) : undefined;
    return {
      id,
      param,
      /** Its name where its group is not visible. */
      label:
        param.group !== undefined && isTwice(param.name)
          ? together([param.group, param.name])
          : param.name,
      parts,
      text: param.figure ?? row?.text ?? range?.join('–') ?? '',
      isPromised: isPromise(row),
      row,
      /** The painted value: its own, or the low end of a range. */
      value,
      /** It is as high as its whole terraces; its label has the exact number. */
      height: isWhole ? Math.round(value! / each) * each : (value ?? 0),
      range,
      goal: goal?.value === undefined ? undefined : { value: goal.value, text: goal.text },
    };
  });
}
export type Bar = ReturnType<typeof barsOf>[number];
