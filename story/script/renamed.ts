/** Renames params that a story uses under their former names. */
import type { SceneCatalog } from '../scene.ts';
import { isObject } from './field.ts';
import type { SceneScript, StoryScript } from './schema.ts';

type Params = NonNullable<SceneScript['params']>;
type Names = { readonly [old: string]: string };

/**
 * Renames the keys of one object. If both names are present, the old one stays and is reported as an unknown
 * field.
 */
function withNew(params: Params, names: Names): Params {
  const result: Record<string, unknown> = { ...params };
  for (const [old, today] of Object.entries(names)) {
    if (!Object.hasOwn(params, old)) continue;
    const [name = '', inner] = today.split('/');
    const held = result[name];
    const isTaken = inner === undefined ? held !== undefined : isObject(held) && inner in held;
    if (isTaken || (inner !== undefined && held !== undefined && !isObject(held))) continue;
    const inside = isObject(held) ? held : {};
    result[name] = inner === undefined ? params[old] : { ...inside, [inner]: params[old] };
    delete result[old];
  }
  return result as Params;
}

function sceneWithNew(scene: SceneScript, names: Names): SceneScript {
  const { params } = scene;
  if (!isObject(params)) return scene;
  const renamed = withNew(params, names);
  const portrait = renamed['portrait'];
  if (!isObject(portrait)) return { ...scene, params: renamed };
  return { ...scene, params: { ...renamed, portrait: withNew(portrait as Params, names) } };
}

/** The script with the current names of params. */
export function withNewNames(script: StoryScript, { kinds }: SceneCatalog): StoryScript {
  const scenes = Object.create(null) as Record<string, SceneScript>;
  for (const [id, scene] of Object.entries(script.scenes)) {
    const names = kinds.get(scene.kind)?.renamed;
    scenes[id] = names ? sceneWithNew(scene, names) : scene;
  }
  return Object.assign(Object.create(null) as object, script, { scenes }) as StoryScript;
}
