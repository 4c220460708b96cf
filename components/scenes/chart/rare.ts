/**
 * Layouts that not every chart has. The server has all of them (all.ts), a preset those that it draws with; a browser loads
 * those that the views of its scenes name, before they are drawn, so that laying out stays synchronous.
 */
export interface Rare {
  readonly annotations: typeof import('./layout/annotations.ts');
  readonly arc: typeof import('./layout/arc.ts');
  readonly bars: typeof import('./layout/bars-part.ts');
  readonly colours: typeof import('./layout/colours-part.ts');
  readonly extras: typeof import('./layout/extras.ts');
  readonly hierarchy: typeof import('./layout/tiles.ts');
  readonly lines: typeof import('./layout/lines-part.ts');
  readonly morph: typeof import('./morph.ts');
  readonly mosaic: typeof import('./layout/mosaic.ts');
  readonly names: typeof import('./layout/names.ts');
  readonly rings: typeof import('./rings.ts');
  readonly slope: typeof import('./layout/slope.ts');
  readonly swarm: typeof import('./layout/swarm.ts');
  readonly transform: typeof import('./transform.ts');
  readonly units: typeof import('./layout/units-part.ts');
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
