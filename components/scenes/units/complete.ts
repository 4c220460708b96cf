/** Defaults that depend on the rows: the span, the amount of one mark, its key, columns or fields. */
import type { RowWords, SceneData } from '../../../story/scene.ts';
import { chosenEach } from '../kit/each.ts';
import { groupsOf, isNamed } from './groups.ts';
import type { Params } from './params.ts';

/** Params with all defaults; see `SceneSpec.withRows`. */
export function complete(given: Params, data: SceneData, printed: RowWords): Params {
  const series = data[given.series];
  if (!series) return given;
  const groups = groupsOf({ ...given, each: 1 }, data);
  const values = groups.flatMap(({ row, goal }) => [row.value ?? 0, goal?.row.value ?? 0]);
  const each = given.each ?? chosenEach(values);
  const isPlaced = !isNamed(given, data) && series.xType !== 'words';
  const [first, last] = [groups[0]?.x ?? '', groups.at(-1)?.x ?? ''];
  const x = isPlaced ? { from: first, to: last } : { from: 0, to: Math.max(1, groups.length) };
  const isWhole = given.layout !== 'columns' && isNamed(given, data) && series.unit === 'percent';
  const params: Params = {
    ...given,
    each,
    x: { ...x, ...given.x },
    key: given.key ?? printed.oneMark(each, series),
    ...(isWhole && Math.max(...values) <= 100 && { total: given.total ?? Math.round(100 / each) }),
  };
  const isShare = isNamed(given, data) && series.unit === 'percent';
  return { ...params, layout: given.layout ?? (isShare ? 'fields' : 'columns') };
}
