/**
 * Layouts that few charts have. The server has all of them (all.ts); a browser loads those that the views of its scenes
 * name, before they are drawn, so that laying out stays synchronous.
 */
export interface Rare {
  readonly hierarchy: typeof import('./hierarchy.ts');
  readonly units: typeof import('./layout/units-part.ts');
  readonly arc: typeof import('./layout/arc.ts');
  readonly mosaic: typeof import('./layout/mosaic.ts');
  readonly brush: typeof import('./brush.ts');
  readonly slope: typeof import('./layout/slope.ts');
  readonly extras: typeof import('./layout/extras.ts');
  readonly rings: typeof import('./rings.ts');
  readonly transform: typeof import('./transform.ts');
  readonly annotations: typeof import('./layout/annotations.ts');
}
export type RareName = keyof Rare;
const loaded: { [name in RareName]?: Rare[name] } = {};

export const isLoaded = (name: RareName): boolean => loaded[name] !== undefined;

export const provide = (parts: Partial<Rare>): void => void Object.assign(loaded, parts);

export function rare<K extends RareName>(name: K): Rare[K] {
  const part = loaded[name];
  if (!part) throw new Error(`chart: its ${name} was not loaded before it was drawn`);
  return part as Rare[K];
}
