/** Checks scenes: kind, params, home and named states. */
import {
  type JsonObject,
  typeIn,
  type Aspect,
  type SceneData,
  type SceneFault,
  type SceneSpec,
} from '../../scene.ts';
import { isObject, merge } from '../field.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import { sceneData } from '../read-table.ts';
import type { SceneScript } from '../schema.ts';
import { faultMessage, type TableFault } from '../short-form.ts';
import { soundFile } from './assets.ts';
import type { Context } from './context.ts';
import { askSafely, checkKindFields, reportKindFault } from './kind-fields.ts';
import { checkPatch, type PatchRead, type SceneRead } from './patches.ts';

/** Completes params from their files (sizes, durations); reports what the kind finds wrong in the files. */
function checkFiles(context: Context, spec: SceneSpec, params: unknown, path: RawPath): unknown {
  const file = soundFile(context.files);
  const read = askSafely(() => spec.withFiles?.(params, file) ?? { params, faults: [] });
  if (!read) reportKindFault(context, spec.kind, path);
  for (const fault of read?.faults ?? [])
    context.report(
      fault.isWarning ? 'file-warning' : 'bad-file',
      [...path, ...fault.path],
      faultMessage(fault),
    );
  return read?.params ?? params;
}

function readScene(
  context: Context,
  id: string,
  scene: SceneScript,
  data: SceneData,
  tableFaults: readonly TableFault[] = [],
): SceneRead {
  const { kind, params: { portrait, ...params } = {} } = scene;
  const { kinds } = context.catalog;
  const spec = kinds.get(kind);
  if (!spec) {
    context.expect('kind', kind, kinds.keys(), ['scenes', id, 'kind']);
    return { id, scene };
  }
  const path = ['scenes', id, 'params'];
  for (const { code, path: inner, message: fault } of tableFaults)
    context.report(code, [...path, ...inner], fault);
  const paramsAt = (written: typeof params, at: RawPath) =>
    checkKindFields(context, kind, spec.params, written, at, false).value;
  const written = checkKindFields(context, kind, spec.params, params, path, false);
  const plainParams = written.value;
  if (plainParams === undefined) return { id, scene, spec };
  // How a mark is printed has no influence on the check.
  const type = typeIn(context.catalog, context.script.theme);
  const withRows = (given: unknown, aspect: Aspect) =>
    askSafely(() =>
      spec.withRows?.(given, data, {
        aspect,
        type: type[aspect],
        oneMark: String,
        around: () => ['', ''],
      }),
    ) ?? given;
  const read = checkFiles(context, spec, withRows(plainParams, 'wide'), path);
  let tall: unknown;
  if (isObject(portrait)) {
    const merged = merge(params, portrait) as typeof params;
    const parsed = askSafely(() => spec.params.safeParse(merged));
    if (parsed?.success) tall = checkFiles(context, spec, withRows(parsed.data, 'tall'), path);
    else paramsAt(merged, [...path, 'portrait']);
  }
  const anchors = askSafely(() => spec.anchors(read, data).map((anchor) => anchor.id));
  if (!anchors) {
    reportKindFault(context, kind, path);
    return { id, scene, spec };
  }
  const known = new Set<string>();
  const twice = anchors.find((anchor) => known.size === known.add(anchor).size);
  if (twice !== undefined)
    context.report('scene-state', path, message('partTwice', { id: twice }), 'key');
  const faultsOf = (of: unknown) => askSafely(() => spec.faults?.(of, data)) ?? [];
  const reportFault = (fault: SceneFault, at: RawPath) =>
    context.report(
      fault.isWarning ? 'too-many' : 'scene-state',
      [...at, ...fault.path],
      faultMessage(fault),
    );
  // Faults of the tall stage are reported only if the wide stage does not have them too.
  const keyOf = (fault: SceneFault) => JSON.stringify([fault.path, fault.message]);
  const faults = new Map(faultsOf(read).map((fault) => [keyOf(fault), fault]));
  for (const fault of faults.values()) reportFault(fault, path);
  for (const fault of tall === undefined ? [] : faultsOf(tall))
    if (!faults.has(keyOf(fault))) reportFault(fault, [...path, 'portrait']);
  const names = askSafely(() => spec.names?.(read, data));
  const fills = askSafely(() => spec.fills?.(read)) ?? false;
  const pressed = (patch: JsonObject) => askSafely(() => spec.pressed?.(read, patch));
  const colours = written.colours.filter(({ path: at }) => at.includes('colours'));
  return {
    id,
    scene,
    spec,
    colours,
    anchors: new Set(anchors),
    fills,
    pressed,
    ...(names && { names }),
  };
}

export interface ScenesRead {
  readonly scenes: ReadonlyMap<string, SceneRead>;
  /** `scene/state` -> the content of the named state; includes `scene/home`. */
  readonly named: ReadonlyMap<string, PatchRead>;
}

/** Reads and checks every scene; `tableFaults` holds the faults of their tables, by scene. */
export function checkScenes(
  context: Context,
  tableFaults: ReadonlyMap<string, readonly TableFault[]>,
): ScenesRead {
  const scenes = new Map<string, SceneRead>();
  const named = new Map<string, PatchRead>();
  const data = sceneData(context.script);
  for (const [id, scene] of Object.entries(context.script.scenes)) {
    const read = readScene(context, id, scene, data, tableFaults.get(id));
    scenes.set(id, read);
    const checkNamed = (name: string, state: SceneScript['home'], path: RawPath, where: string) => {
      const allows = ['focus', 'labels', 'portrait'] as const;
      if (state)
        named.set(`${id}/${name}`, checkPatch(context, read, state, { path, allows, where }));
    };
    checkNamed('home', scene.home, ['scenes', id, 'home'], '"home"');
    for (const [name, state] of Object.entries(scene.states ?? {})) {
      const path = ['scenes', id, 'states', name];
      if (name === 'home') context.report('bad-id', path, message('homeIsTaken', {}), 'key');
      checkNamed(name, state, path, 'a named state');
    }
  }
  return { scenes, named };
}
