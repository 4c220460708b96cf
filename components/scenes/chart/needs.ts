/** Which layouts a scene is drawn with, and what loads them. */
import type { MarkName, Params, View } from './params.ts';
import { makesColumns, marksOf, viewNames, viewOf } from './read.ts';
import { isLoaded, provide, type RareName } from './rare.ts';

/** By their names: rare.ts takes its types from these. */
export const LOAD = {
  annotations: () => import('./layout/annotations.ts'),
  arc: () => import('./layout/arc.ts'),
  bars: () => import('./layout/bars-part.ts'),
  colours: () => import('./layout/colours-part.ts'),
  extras: () => import('./layout/extras.ts'),
  hierarchy: () => import('./layout/tiles.ts'),
  lines: () => import('./layout/lines-part.ts'),
  morph: () => import('./morph.ts'),
  mosaic: () => import('./layout/mosaic.ts'),
  names: () => import('./layout/names.ts'),
  rings: () => import('./rings.ts'),
  slope: () => import('./layout/slope.ts'),
  swarm: () => import('./layout/swarm.ts'),
  transform: () => import('./transform.ts'),
  units: () => import('./layout/units-part.ts'),
};

/** What a view is laid out with. */
function partsOf(view: View): readonly RareName[] {
  const { layout, color, label = 'none', whiskers, reference, annotations } = view;
  const has = (...among: readonly MarkName[]) => marksOf(view).some((one) => among.includes(one));
  const isUnits = layout === 'units';
  const needed: { readonly [name in Exclude<RareName, 'morph'>]: unknown } = {
    annotations,
    arc: has('arc'),
    bars: has('bar', 'area'),
    // Lines, slices and counted marks have colours without being asked for them.
    colours: color || reference || isUnits || has('arc', 'line', 'area'),
    extras: has('boxplot') || whiskers || reference,
    hierarchy: layout === 'treemap' || layout === 'pack',
    // Parts of a mosaic are named at the ends of its columns, as lines are.
    lines: layout === 'mosaic' || has('line', 'area', 'link'),
    mosaic: layout === 'mosaic',
    names: label !== 'none',
    // Slices, countries and counted marks have outlines, which change into each other.
    rings: has('arc') || layout === 'map' || isUnits,
    // Whether lines join two places alone is only known of their rows.
    slope: has('line'),
    swarm: layout === 'swarm',
    transform: makesColumns(view),
    units: isUnits,
  };
  return Object.entries(needed).flatMap(([name, is]) => (is ? [name as RareName] : []));
}

/** Loads what the views of a scene are laid out with; undefined if it is all there. */
export function need(params: Params): Promise<unknown> | undefined {
  const views = viewNames(params).map((name) => viewOf(params, name));
  const parts = [...views.flatMap(partsOf), ...(views.length > 1 ? ['morph' as const] : [])];
  const missing = [...new Set(parts)].filter((name) => !isLoaded(name));
  if (missing.length === 0) return undefined;
  return Promise.all(missing.map(async (name) => provide({ [name]: await LOAD[name]() })));
}
