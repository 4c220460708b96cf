/** Levels that are words, such as full or part: somebody judged so, and a fact says who. FORMAT section 7. */
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { evidenceOf } from './bindings.ts';
import type { Context } from './context.ts';

/** The scene whose state or params hold what stands at a path. */
const sceneAt = (path: RawPath): unknown =>
  path[0] === 'scenes' ? path[1] : path[path.indexOf('stage') + 1];

/** `scene/part/level` of every label that marks a fact whose value is that word. */
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

/** Tells of each judged level, once a scene, part and word, that is not bound and whose label marks no such fact. */
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
