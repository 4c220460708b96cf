/**
 * Layouts that not every chart has. The server has all of them (all.ts), a preset those that it draws with; a browser loads
 * those that the views of its scenes name, before they are drawn, so that laying out stays synchronous.
 */
type Load = (typeof import('./needs.ts'))['LOAD'];
export type RareName = keyof Load;
export type Rare = { readonly [name in RareName]: Awaited<ReturnType<Load[name]>> };
const loaded: { [name in RareName]?: Rare[name] } = {};

export const isLoaded = (name: RareName): boolean => loaded[name] !== undefined;

export const provide = (parts: Partial<Rare>): void => void Object.assign(loaded, parts);

export function rare<K extends RareName>(name: K): Rare[K] {
  const part = loaded[name];
  if (!part) throw new Error(`chart: its ${name} was not loaded before it was drawn`);
  return part as Rare[K];
}
