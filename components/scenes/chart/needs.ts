/** Which layouts a scene is drawn with, and what loads them. */
import type { Params, View } from './params.ts';
import { makesColumns, marksOf, viewNames, viewOf } from './read.ts';
import { isLoaded, provide, type Rare, type RareName } from './rare.ts';

const LOAD: { readonly [name in RareName]: () => Promise<Rare[name]> } = {
  hierarchy: () => import('./hierarchy.ts'),
  units: () => import('./layout/units-part.ts'),
  arc: () => import('./layout/arc.ts'),
  mosaic: () => import('./layout/mosaic.ts'),
  brush: () => import('./brush.ts'),
  slope: () => import('./layout/slope.ts'),
  extras: () => import('./layout/extras.ts'),
  rings: () => import('./rings.ts'),
  transform: () => import('./transform.ts'),
  annotations: () => import('./layout/annotations.ts'),
};

/** What a view is laid out with. */
function partsOf(view: View): readonly RareName[] {
  const { layout, whiskers, reference, annotations } = view;
  const marks = marksOf(view);
  const needed: { readonly [name in RareName]: boolean } = {
    hierarchy: layout === 'treemap' || layout === 'pack',
    units: layout === 'units',
    brush: marks.includes('bar'),
    mosaic: layout === 'mosaic',
    arc: marks.includes('arc'),
    // Slices, countries and counted marks have outlines, which change into each other.
    rings: marks.includes('arc') || layout === 'map' || layout === 'units',
    // Whether lines join two places alone is only known of their rows.
    slope: marks.includes('line'),
    extras: marks.includes('boxplot') || !!whiskers || !!reference,
    transform: makesColumns(view),
    annotations: !!annotations,
  };
  return (Object.keys(needed) as RareName[]).filter((name) => needed[name]);
}

/** Loads what the views of a scene are laid out with; undefined if it is all there. */
export function need(params: Params): Promise<unknown> | undefined {
  const views = viewNames(params).map((name) => viewOf(params, name));
  const names = new Set(views.flatMap(partsOf).filter((name) => !isLoaded(name)));
  if (names.size === 0) return undefined;
  return Promise.all([...names].map(async (name) => provide({ [name]: await LOAD[name]() })));
}
