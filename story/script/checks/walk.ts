/** Visits every value of a script with the field of its schema; inside params and states with the kind's schema. */
import { fieldOf, type Field } from '../field.ts';
import type { RawPath } from '../places.ts';
import { storySchema } from '../schema.ts';
import type { Context } from './context.ts';

/** The scene whose state is at this path, if any: home, a named state, or a build's. */
function stateAt(path: RawPath): unknown {
  if (path.at(-2) === 'stage') return path.at(-1);
  const [root, id, field] = path;
  if (root !== 'scenes') return undefined;
  const isNamed = field === 'states' && path.length === 4;
  return (field === 'home' && path.length === 3) || isNamed ? id : undefined;
}

/** Fields that a state may have besides the properties of its kind. */
const RESERVED = ['like', 'from', 'arrive', 'focus', 'labels', 'portrait'] as const;
export type Reserved = (typeof RESERVED)[number];
export const isReserved = (key: string): key is Reserved =>
  (RESERVED as readonly string[]).includes(key);

/**
 * Calls `visit` with every part, its raw path and its field, first the union and then the option that the
 * value matches. Descends only where `visit` returns true.
 */
export function walkScript(
  { script, catalog }: Pick<Context, 'script' | 'catalog'>,
  visit: (value: unknown, field: Field | undefined, path: RawPath) => boolean,
): void {
  const kindOf = (scene: unknown) => catalog.kinds.get(script.scenes[String(scene)]?.kind ?? '');
  const childOf = (field: Field, key: string, value: unknown, path: RawPath) => {
    const isOwn = path[0] === 'scenes' && path[2] === 'params' && path.length === 3;
    // `portrait` may override any of the params.
    const isParam = isOwn || (path[2] === 'params' && path[3] === 'portrait' && path.length === 4);
    const scene = isParam ? path[1] : stateAt(path);
    if (scene === undefined || (!isParam && isReserved(key))) return field.child(key, value);
    const schema = isParam ? kindOf(scene)?.params : kindOf(scene)?.state;
    if (isOwn && key === 'portrait') return schema && fieldOf(schema);
    return schema && fieldOf(schema).child(key, value);
  };
  const go = (value: unknown, field: Field | undefined, path: RawPath): void => {
    if (!visit(value, field, path)) return;
    const option = field?.optionFor(value);
    if (option && option !== field) return go(value, option, path);
    if (typeof value !== 'object' || value === null || !field) return;
    for (const [key, part] of Object.entries(value))
      go(part, childOf(field, key, value, path), [
        ...path,
        Array.isArray(value) ? Number(key) : key,
      ]);
  };
  go(script, fieldOf(storySchema), []);
}
