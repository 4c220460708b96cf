/** Defaults that depend on the rows: the span, the amount of one mark, its key, columns or fields. */
import { measure } from '../../../story/layout/measure.ts';
import type { RowWords, SceneData } from '../../../story/scene.ts';
import { chosenEach } from '../kit/each.ts';
import { groupsOf, isNamed } from './groups.ts';
import { boardOf, bottomOf } from './layout.ts';
import type { Params } from './params.ts';

/** Most lines of names under columns. */
const LINES = 3;

/** Whether the names under columns fit: whole words, in a few lines. */
function hasSpace(params: Params, data: SceneData, { aspect, type }: RowWords): boolean {
  const context = { scene: '', params, data, aspect, type, lang: 'en' };
  const { area, groups } = boardOf(context);
  const pitch = area.width / Math.max(1, groups.length);
  const { role, linesOf } = bottomOf(context, pitch);
  return groups.every(({ name }) => {
    const lines = linesOf(name);
    return lines.length <= LINES && lines.every((line) => measure(line, type[role]) <= pitch - 4);
  });
}

/** Columns if names fit under them; else fields, with as many side by side as makes the marks largest. */
function layoutOf(params: Params, data: SceneData, printed: RowWords): Partial<Params> {
  const { aspect, type } = printed;
  const { layout, across } = params;
  if (!isNamed(params, data)) return { layout: layout ?? 'columns' };
  const isShare = data[params.series]?.unit === 'percent';
  if (layout === 'columns' || (!layout && !isShare && hasSpace(params, data, printed)))
    return { layout: 'columns' };
  const most = aspect === 'tall' ? 2 : 4;
  const tried = across === undefined ? Array.from({ length: most }, (_, i) => i + 1) : [across];
  const sizes = tried.map((one) => {
    const given = { ...params, layout: 'fields' as const, across: one };
    return {
      across: one,
      size: boardOf({ scene: '', params: given, data, aspect, type, lang: 'en' }).size,
    };
  });
  const best = sizes.reduce((a, b) => (b.size.width > a.size.width * 1.02 ? b : a));
  return { layout: 'fields', across: best.across };
}

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
  return { ...params, ...layoutOf(params, data, printed) };
}
