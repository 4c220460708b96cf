/** Makes ids and file names from words. */
import { newId } from '../edit/ids.ts';

/** An id for a name that is not in `taken`; adds it there. */
export function uniqueId(name: string, taken: Set<string>, otherwise?: string): string {
  const id = newId(name, taken, otherwise);
  taken.add(id);
  return id;
}

const lastOf = (path: string) => path.split(/[\\/]/).at(-1) ?? '';
/** `photos/A b.JPG?x` -> `A b` */
export const stemOf = (path: string): string =>
  decoded(lastOf(path.split(/[?#]/)[0] ?? '')).replace(/\.[a-z0-9]{1,8}$/i, '');
/** `jpg`; empty if there is none. */
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
/**
 * The file that a text refers to: by its path, or else by its name, even if a photograph was converted to
 * another format.
 */
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
