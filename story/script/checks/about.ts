/** The story as a whole: its theme, and what nothing points at. */
import { message, unknownRef } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { Context, Space } from './context.ts';

export function checkTheme({ script, catalog, tell }: Context): void {
  const { theme } = script;
  if (theme !== undefined && theme !== '' && !catalog.themes.has(theme))
    tell('unknown-ref', ['theme'], unknownRef('theme', theme, [...catalog.themes.keys()]));
}

const MAPS = [
  ['sources', 'source'],
  ['facts', 'fact'],
  ['data', 'series'],
  ['glossary', 'term'],
  ['scenes', 'scene'],
] as const satisfies readonly (readonly [string, Space])[];

export function checkUnused({ script, places, isUsed, tell }: Context): void {
  const tellUnused = (what: Space, path: RawPath) =>
    tell('unused', path, message('unused', { what }), 'key');
  for (const [map, space] of MAPS)
    for (const id of Object.keys(script[map]))
      if (!isUsed(space, id) && !places.isIncluded(map, id)) tellUnused(space, [map, id]);
  for (const [id, { states }] of Object.entries(script.scenes))
    for (const name of Object.keys(states ?? {}))
      if (!isUsed('state', `${id}/${name}`)) tellUnused('state', ['scenes', id, 'states', name]);
}
