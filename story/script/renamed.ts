/** Params by the names of today, where a story was written with those of before. */
import type { SceneCatalog } from '../scene.ts';
import { isObject } from './field.ts';
import type { SceneScript, StoryScript } from './schema.ts';

type Params = NonNullable<SceneScript['params']>;
type Names = { readonly [old: string]: string };

/** One object of params; what has the new name, too, stays as it is and is told like any unknown field. */
function withNew(params: Params, names: Names): Params {
  const made: Record<string, unknown> = { ...params };
  for (const [old, today] of Object.entries(names)) {
    if (!Object.hasOwn(params, old)) continue;
    const [name = '', inner] = today.split('/');
    const held = made[name];
    const isTaken = inner === undefined ? held !== undefined : isObject(held) && inner in held;
    if (isTaken || (inner !== undefined && held !== undefined && !isObject(held))) continue;
    const inside = isObject(held) ? held : {};
    made[name] = inner === undefined ? params[old] : { ...inside, [inner]: params[old] };
    delete made[old];
  }
  return made as Params;
}

function sceneWithNew(scene: SceneScript, names: Names): SceneScript {
  const { params } = scene;
  if (!isObject(params)) return scene;
  const made = withNew(params, names);
  const portrait = made['portrait'];
  if (!isObject(portrait)) return { ...scene, params: made };
  return { ...scene, params: { ...made, portrait: withNew(portrait as Params, names) } };
}

/** The script with the params of its scenes by the names of today. */
export function withNewNames(script: StoryScript, { kinds }: SceneCatalog): StoryScript {
  const scenes = Object.create(null) as Record<string, SceneScript>;
  for (const [id, scene] of Object.entries(script.scenes)) {
    const names = kinds.get(scene.kind)?.renamed;
    scenes[id] = names ? sceneWithNew(scene, names) : scene;
  }
  return Object.assign(Object.create(null) as object, script, { scenes }) as StoryScript;
}
