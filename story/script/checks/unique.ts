/** Ids that stand in a list twice. */
import { duplicateId } from '../messages.ts';
import type { RawPath } from '../source-map.ts';
import type { Context } from './context.ts';

/** Says that an id of a list stands there twice. */
export function checkUnique(
  context: Context,
  what: string,
  items: Iterable<{ readonly id: string | undefined; readonly path: RawPath }>,
): void {
  const seen = new Map<string, RawPath>();
  for (const { id, path } of items) {
    if (id === undefined || id === '') continue;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, path);
    else {
      const line = context.places.of(first, { inner: 'id' }).line;
      context.tell('duplicate', path, duplicateId(what, id, line), { inner: 'id' });
    }
  }
}
