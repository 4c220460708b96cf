/** What nothing points at. Included files are shared between stories and left alone. */
import { unused } from '../messages-evidence.ts';
import type { Context, Space } from './context.ts';

const MAPS = [
  ['sources', 'source'],
  ['facts', 'fact'],
  ['data', 'series'],
  ['glossary', 'term'],
  ['scenes', 'scene'],
] as const satisfies readonly (readonly [string, Space])[];

export function checkUnused(context: Context): void {
  for (const [map, space] of MAPS)
    for (const id of Object.keys(context.script[map]))
      if (!context.isUsed(space, id) && !context.places.isIncluded(map, id))
        context.tell('unused', [map, id], unused(space), 'key');
  for (const [id, scene] of Object.entries(context.script.scenes))
    for (const name of Object.keys(scene.states ?? {}))
      if (!context.isUsed('state', `${id}/${name}`))
        context.tell('unused', ['scenes', id, 'states', name], unused('state'), 'key');
}
