/** Checks levels that are words, such as full or part: they are somebody's judgement, and a fact must say whose. */
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';

/** The scene whose state or params contain this path. */
const sceneAt = (path: RawPath): unknown =>
  path[0] === 'scenes' ? path[1] : path[path.indexOf('stage') + 1];

/** `scene/part/level` for every label that marks a fact whose value is that word. */
function labelled(context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  for (const id of Object.keys(context.script.facts)) {
    const value = evidenceOf(context, id)?.value;
    if (typeof value !== 'string') continue;
    for (const path of context.placesOf(id)) {
      const at = path.indexOf('labels');
      if (at >= 0) found.add([sceneAt(path), path[at + 1], value].join('/'));
    }
  }
  return found;
}

/**
 * Reports each judged level that is neither bound nor marked by such a fact in its label; once for each
 * scene, part and word.
 */
export function checkJudged(context: Context): void {
  const known = new Set(context.judged.length > 0 ? labelled(context) : []);
  for (const { path, level } of context.judged) {
    const part = path.at(-1);
    const key = [sceneAt(path), part, level].join('/');
    if (known.has(key)) continue;
    known.add(key);
    context.report('judged-level', path, message('judgedLevel', { level, part }));
  }
}
