/** Scenes: kind, params, home and named states. FORMAT section 4. */
import { themeIn, type SceneData, type SceneFault, type SceneSpec } from '../../scene.ts';
import { merge } from '../merge.ts';
import * as messages from '../messages-stage.ts';
import { fieldOf, isObject } from '../field.ts';
import { unknownRef } from '../messages.ts';
import type { SceneScript } from '../schema.ts';
import type { RawPath } from '../places.ts';
import { soundFile } from './assets.ts';
import type { Context } from './context.ts';
import { bareFields, type Fields } from './fields.ts';
import { checkPatch, tellBeyond, tellScene, type PatchRead } from './patches.ts';
import { askSafely, parseSafely, sceneData, type SceneRead } from './scene-read.ts';

function checkParams(
  context: Context,
  spec: SceneSpec,
  params: Readonly<Record<string, unknown>>,
  path: RawPath,
): unknown {
  const theme = themeIn(context.catalog, context.script.theme);
  const fields: Fields = {
    context,
    bindings: new Map(),
    colours: [],
    resets: false,
    names: theme?.colours ?? new Map(),
  };
  const bare = bareFields(fields, fieldOf(spec.params), params, path);
  const result = parseSafely(spec.params, bare);
  if (result?.success) {
    tellBeyond(context, params, path);
    return result.data;
  }
  if (!result) context.tell('scene-state', path, messages.kindFault(spec.kind), 'key');
  else tellScene(context, spec.params, bare, result.error.issues, path);
  return undefined;
}

/** Params with what their files say of themselves; tells what a kind finds wrong in those. */
function checkFiles(context: Context, spec: SceneSpec, params: unknown, path: RawPath): unknown {
  const file = soundFile(context.files);
  const read = askSafely(() => spec.withFiles?.(params, file) ?? { params, faults: [] });
  if (!read) {
    context.tell('scene-state', path, messages.kindFault(spec.kind), 'key');
    return params;
  }
  for (const fault of read.faults)
    context.tell('bad-file', [...path, ...fault.path], messages.ofKind(fault));
  return read.params;
}

function readScene(context: Context, id: string, scene: SceneScript, data: SceneData): SceneRead {
  const path: RawPath = ['scenes', id];
  const spec = context.catalog.kinds.get(scene.kind);
  if (!spec) {
    const known = [...context.catalog.kinds.keys()];
    if (scene.kind !== '')
      context.tell('unknown-ref', [...path, 'kind'], unknownRef('kind', scene.kind, known));
    return { id, scene };
  }
  const { portrait, ...params } = scene.params ?? {};
  const at = [...path, 'params'];
  const plain = checkParams(context, spec, params, at);
  const parsed = plain === undefined ? undefined : checkFiles(context, spec, plain, at);
  let tall: unknown;
  if (parsed !== undefined && isObject(portrait)) {
    const read = parseSafely(spec.params, merge(params, portrait));
    if (read?.success === true) tall = checkFiles(context, spec, read.data, at);
    else checkParams(context, spec, merge(params, portrait) as typeof params, [...at, 'portrait']);
  }
  if (parsed === undefined) return { id, scene, spec };
  const anchors = askSafely(() => spec.anchors(parsed, data).map((anchor) => anchor.id));
  if (!anchors) {
    context.tell('scene-state', at, messages.kindFault(scene.kind), 'key');
    return { id, scene, spec };
  }
  const twice = anchors.find((anchor, i) => anchors.indexOf(anchor) < i);
  if (twice !== undefined) context.tell('scene-state', at, messages.partTwice(twice), 'key');
  const faults = askSafely(() => spec.faults?.(parsed, data)) ?? [];
  for (const fault of faults)
    context.tell('scene-state', [...at, ...fault.path], messages.ofKind(fault));
  // What a tall stage alone gets wrong: the rest has been said.
  const key = ({ path: where, message }: SceneFault) => JSON.stringify([where, message]);
  const known = new Set(faults.map(key));
  const tallFaults = tall === undefined ? [] : (askSafely(() => spec.faults?.(tall, data)) ?? []);
  for (const fault of tallFaults)
    if (!known.has(key(fault)))
      context.tell('scene-state', [...at, 'portrait', ...fault.path], messages.ofKind(fault));
  const names = askSafely(() => spec.names?.(parsed, data));
  return { id, scene, spec, anchors: new Set(anchors), ...(names && { names }) };
}

export interface ScenesRead {
  readonly scenes: ReadonlyMap<string, SceneRead>;
  /** `scene/state` -> what the named state holds; `scene/home` too. */
  readonly named: ReadonlyMap<string, PatchRead>;
}

/** Reads and checks every scene. */
export function checkScenes(context: Context): ScenesRead {
  const scenes = new Map<string, SceneRead>();
  const named = new Map<string, PatchRead>();
  const data = sceneData(context.script);
  for (const [id, scene] of Object.entries(context.script.scenes)) {
    const read = readScene(context, id, scene, data);
    scenes.set(id, read);
    const path: RawPath = ['scenes', id];
    const allows = ['focus', 'labels', 'portrait'] as const;
    if (scene.home)
      named.set(
        `${id}/home`,
        checkPatch(context, read, scene.home, { path: [...path, 'home'], allows, where: '"home"' }),
      );
    for (const [name, state] of Object.entries(scene.states ?? {})) {
      const at = [...path, 'states', name];
      if (name === 'home') context.tell('bad-id', at, messages.homeIsTaken(), 'key');
      named.set(
        `${id}/${name}`,
        checkPatch(context, read, state, { path: at, allows, where: 'a named state' }),
      );
    }
  }
  return { scenes, named };
}
