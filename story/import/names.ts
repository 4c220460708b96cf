/** Ids and file names from words. */
import { newId } from '../edit/ids.ts';

/** An id made of a name that is not among `taken`, to which it is added. */
export function ownId(name: string, taken: Set<string>, otherwise?: string): string {
  const id = newId(name, taken, otherwise);
  taken.add(id);
  return id;
}

const lastOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';
/** `photos/A b.JPG?x` -> `A b` */
export const stemOf = (path: string): string =>
  decoded(lastOf(path.split(/[?#]/)[0] ?? '')).replace(/\.[a-z0-9]{1,8}$/i, '');
/** `jpg`; empty where there is none. */
export const endingOf = (path: string): string =>
  /\.([a-z0-9]{1,8})$/i.exec(path.split(/[?#]/)[0] ?? '')?.[1]?.toLowerCase() ?? '';

export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

export interface Given<T> {
  readonly name: string;
  readonly file: T;
}
/** The file that a text means: by its path, else by the last part of it, whatever format a photograph was made. */
export function fileNamed<T>(files: ReadonlyMap<string, T>, url: string): Given<T> | undefined {
  const path = decoded(url).replace(/^\.\//, '');
  const [name, stem] = [lastOf(path).toLowerCase(), stemOf(path).toLowerCase()];
  const all = [...files].map(([one, file]) => ({ name: one, file }));
  return (
    all.find((one) => one.name === path) ??
    all.find((one) => lastOf(one.name).toLowerCase() === name) ??
    all.find((one) => stemOf(one.name).toLowerCase() === stem)
  );
}
