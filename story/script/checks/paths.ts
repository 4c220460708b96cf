/** Checks the paths of lessons: their steps exist, occur once, and keep the story's order. */
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { PathScript } from '../schema.ts';
import { checkUnique, type Context } from './context.ts';

function checkPath(context: Context, { steps }: PathScript, path: RawPath): void {
  const order = [...context.stepIds];
  let before: string | undefined;
  for (const [i, id] of steps.entries()) {
    const at = [...path, 'steps', i];
    context.expect('step', id, order, at);
    if (!context.stepIds.has(id)) continue;
    if (steps.indexOf(id) < i) context.report('path', at, message('pathTwice', { id }));
    else if (before !== undefined && order.indexOf(id) < order.indexOf(before))
      context.report('path', at, message('pathBack', { id, before }));
    else before = id;
  }
}

export function checkPaths(context: Context): void {
  const paths = context.script.teach?.paths ?? [];
  const ids = paths.map(({ id }) => id);
  checkUnique(context, 'path', ids, (i) => ['teach', 'paths', i]);
  for (const [i, path] of paths.entries()) checkPath(context, path, ['teach', 'paths', i]);
}
