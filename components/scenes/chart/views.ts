/** The views of a scene, laid out, and the two that a state is between. */
import type { Palette } from '../../../story/scene.ts';
import { areaOf } from '../kit/plate.ts';
import { keepLast, keepLayout, type LayoutContext } from '../kit/picture.ts';
import { layoutView } from './layout/layout.ts';
import type { Pairs, RingCache } from './morph.ts';
import type { Params, State } from './params.ts';
import { rare, type Rare } from './rare.ts';
import { FIRST, makesColumns, tableFor, viewNames, viewOf } from './read.ts';
import type { Laid } from './shapes.ts';
import { tableOf } from './table.ts';

/** A view and its rows, with the columns that it makes. */
const viewAndRows: Rare['transform']['readView'] = (params, all, series, name, lang) => {
  const view = viewOf(params, name);
  return makesColumns(view)
    ? rare('transform').readView(params, all, series, name, lang)
    : { view, table: tableFor(all, series, view) };
};

/** The views of a scene, each laid out when it is first seen. */
function viewsOf({ params, data, aspect, type, lang }: LayoutContext<Params>) {
  const table = tableOf(data, params);
  const area = areaOf(aspect, params.area, params.free);
  const views = new Map(
    viewNames(params).map((name) => {
      const { view, table: rows } = viewAndRows(params, table, data[params.series], name, lang);
      const { areas, brush, boxes } = params;
      const around = { aspect, type, lang, areas, brush, area: boxes?.[name] ?? area };
      let laid: Laid | undefined;
      const at = keepLast((palette: Palette) => {
        laid ??= layoutView(view, rows, { ...around, palette });
        return laid.tinted(palette);
      });
      return [name, at];
    }),
  );
  const viewAt = (name: string, palette: Palette): Laid =>
    (views.get(name) ?? views.get(FIRST)!)(palette);
  const rings = new Map<string, RingCache>();
  const pairs = keepLast((from: Laid, to: Laid, cache: RingCache) =>
    rare('morph').pairsOf(from, to, cache),
  );
  const between = (from: string, to: string, palette: Palette): Pairs => {
    const name = JSON.stringify([from, to]);
    const cache = rings.get(name) ?? new Map();
    rings.set(name, cache);
    return pairs(viewAt(from, palette), viewAt(to, palette), cache);
  };
  return { viewAt, between };
}
export type Views = ReturnType<typeof viewsOf>;
/** The same views as the drawing's, each laid out once. */
export const viewsAt = keepLayout(viewsOf);

/** The two views of a state, and the share of the way from one to the other. */
export function viewsIn({ view }: State): { from: string; to: string; share: number } {
  const shares = Object.entries(view).filter(([, share]) => share > 0);
  const [[from, rest] = [FIRST, 1], [to, share] = [from, 0]] = shares;
  return { from, to, share: share / (rest + share) };
}
