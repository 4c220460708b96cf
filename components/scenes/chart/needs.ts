/** Which layouts a scene is drawn with, and what loads them. */
import type { Params, View } from './params.ts';
import { isLoaded, provide, type Rare, type RareName } from './rare.ts';

const LOAD: { readonly [name in RareName]: () => Promise<Rare[name]> } = {
  hierarchy: () => import('./hierarchy.ts'),
  units: () => import('./layout/units-part.ts'),
  arc: () => import('./layout/arc.ts'),
  mosaic: () => import('./layout/mosaic.ts'),
  annotations: () => import('./layout/annotations.ts'),
};

/** A view as written: null takes away what the first one says. */
type Written = { readonly [key in 'mark' | 'layout' | 'annotations']?: View[key] | null };

/** What a view is laid out with. */
function partsOf({ mark, layout, annotations }: Written): readonly RareName[] {
  const marks: readonly unknown[] = [mark].flat();
  return [
    ...(layout === 'treemap' || layout === 'pack' ? (['hierarchy'] as const) : []),
    ...(layout === 'units' || layout === 'mosaic' ? [layout] : []),
    ...(marks.includes('arc') ? (['arc'] as const) : []),
    ...(annotations ? (['annotations'] as const) : []),
  ];
}

/** Loads what the views of a scene are laid out with; undefined if it is all there. */
export function need(params: Params): Promise<unknown> | undefined {
  const views: readonly Written[] = [params, ...Object.values(params.views)];
  // A view may take from the first one what it does not say itself.
  const names = new Set(views.flatMap(partsOf).filter((name) => !isLoaded(name)));
  if (names.size === 0) return undefined;
  return Promise.all([...names].map(async (name) => provide({ [name]: await LOAD[name]() })));
}
