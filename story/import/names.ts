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

/** The file that a text means: by its path, else by the last part of it. */
export function fileNamed<T>(files: ReadonlyMap<string, T>, url: string): T | undefined {
  const path = decoded(url).replace(/^\.\//, '');
  const name = lastOf(path).toLowerCase();
  return files.get(path) ?? [...files].find(([one]) => lastOf(one).toLowerCase() === name)?.[1];
}
