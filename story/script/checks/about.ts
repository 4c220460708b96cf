/** The story as a whole: title, dates, theme, the teacher's page; what nothing points at. */
import { unused } from '../messages-evidence.ts';
import { unknownRef } from '../messages.ts';
import type { Context, Space } from './context.ts';
import { checkDate } from './dates-and-units.ts';
import { checkLine } from './words.ts';

export function checkAbout(context: Context): void {
  const { script, catalog } = context;
  checkLine(context, script.title, ['title']);
  checkLine(context, script.subtitle, ['subtitle'], { numbers: true, printed: true });
  checkLine(context, script.summary, ['summary']);
  checkDate(context, script.published, ['published']);
  checkDate(context, script.updated, ['updated']);
  const { theme, teach } = script;
  if (theme !== undefined && theme !== '' && !catalog.themes.has(theme))
    context.tell('unknown-ref', ['theme'], unknownRef('theme', theme, [...catalog.themes.keys()]));
  for (const [i, line] of (teach?.objectives ?? []).entries())
    checkLine(context, line, ['teach', 'objectives', i]);
  for (const [i, line] of (teach?.prior ?? []).entries())
    checkLine(context, line, ['teach', 'prior', i]);
}

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
