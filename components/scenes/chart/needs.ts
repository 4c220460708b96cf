/** Which layouts a scene is drawn with, and what loads them. */
import type { MarkName, Params, View } from './params.ts';
import { makesColumns, marksOf, viewNames, viewOf } from './read.ts';
import { isLoaded, provide, type Rare, type RareName } from './rare.ts';

type Has = (...names: readonly MarkName[]) => boolean;
/** For each layout what loads it, and whether a view is laid out with it. */
const PARTS: {
  readonly [name in RareName]: readonly [
    load: () => Promise<Rare[name]>,
    isNeeded: (view: View, has: Has) => unknown,
  ];
} = {
  annotations: [() => import('./layout/annotations.ts'), ({ annotations }) => annotations],
  arc: [() => import('./layout/arc.ts'), (_, has) => has('arc')],
  bars: [() => import('./layout/bars-part.ts'), (_, has) => has('bar', 'area')],
  // Lines, slices and counted marks have colours without being asked for them.
  colours: [
    () => import('./layout/colours-part.ts'),
    ({ color, reference, layout }, has) =>
      color || reference || layout === 'units' || has('arc', 'line', 'area'),
  ],
  extras: [
    () => import('./layout/extras.ts'),
    ({ whiskers, reference }, has) => has('boxplot') || whiskers || reference,
  ],
  hierarchy: [
    () => import('./layout/tiles.ts'),
    ({ layout }) => layout === 'treemap' || layout === 'pack',
  ],
  // Parts of a mosaic are named at the ends of its columns, as lines are.
  lines: [
    () => import('./layout/lines-part.ts'),
    ({ layout }, has) => layout === 'mosaic' || has('line', 'area', 'link'),
  ],
  // Needed between views, however they look.
  morph: [() => import('./morph.ts'), () => false],
  mosaic: [() => import('./layout/mosaic.ts'), ({ layout }) => layout === 'mosaic'],
  names: [() => import('./layout/names.ts'), ({ label = 'none' }) => label !== 'none'],
  // Slices, countries and counted marks have outlines, which change into each other.
  rings: [
    () => import('./rings.ts'),
    ({ layout }, has) => has('arc') || layout === 'map' || layout === 'units',
  ],
  // Whether lines join two places alone is only known of their rows.
  slope: [() => import('./layout/slope.ts'), (_, has) => has('line')],
  swarm: [() => import('./layout/swarm.ts'), ({ layout }) => layout === 'swarm'],
  transform: [() => import('./transform.ts'), makesColumns],
  units: [() => import('./layout/units-part.ts'), ({ layout }) => layout === 'units'],
};
const NAMES = Object.keys(PARTS) as RareName[];

/** Loads what the views of a scene are laid out with; undefined if it is all there. */
export function need(params: Params): Promise<unknown> | undefined {
  const views = viewNames(params).map((name) => viewOf(params, name));
  const isNeeded = (view: View) => (name: RareName) => {
    const marks = marksOf(view);
    return PARTS[name][1](view, (...among) => among.some((mark) => marks.includes(mark)));
  };
  const names = new Set(views.flatMap((view) => NAMES.filter(isNeeded(view))));
  if (views.length > 1) names.add('morph');
  const missing = [...names].filter((name) => !isLoaded(name));
  if (missing.length === 0) return undefined;
  return Promise.all(missing.map(async (name) => provide({ [name]: await PARTS[name][0]() })));
}
