/** Checks that kinds of question share. */
import { checkPart, type SceneRead } from '../script/checks/patches.ts';
import type { Context } from '../script/checks/context.ts';
import { isObject } from '../script/field.ts';
import { message } from '../script/message.ts';
import type { RawPath } from '../script/places.ts';
import type { JsonObject } from '../scene.ts';
import type { StepScript } from '../script/schema.ts';

type Scenes = ReadonlyMap<string, SceneRead>;
/** What `check` of a kind's `script.ts` is handed: the question, where it is written, its step, all scenes. */
export type AskCheck<Script> = (
  context: Context,
  ask: Script,
  path: RawPath,
  step: StepScript,
  scenes: Scenes,
) => void;

/** Checks that the build that shows the answer is one of the step's later ones. */
export function checkReveal(
  context: Context,
  { kind, reveal }: { readonly kind: string; readonly reveal?: string },
  { builds = [] }: StepScript,
  path: RawPath,
): void {
  if (builds.length === 0)
    context.report('ask', path, message('predictNeedsBuild', { kind }), 'key');
  const names = builds.flatMap(({ id }) => id ?? []);
  if (reveal !== undefined && builds.length > 0 && !names.includes(reveal))
    context.report(
      'ask',
      [...path, 'reveal'],
      message('noReveal', { id: reveal }, names.join(', ')),
    );
}

/** Checks that the scene is there as the step begins, and has the parts that are named at these paths. */
export function checkOn(
  context: Context,
  scene: string,
  on: 'parts' | 'places',
  parts: readonly (readonly [part: string, path: RawPath])[],
  path: RawPath,
  step: StepScript,
  scenes: Scenes,
): void {
  const at = [...path, 'on'];
  if (!context.refer('scene', scene, at)) return;
  const { stage } = step;
  const isKept = context.script.chapters.some(({ keep }) => keep?.includes(scene));
  if (stage && !isKept && !Object.keys(stage).includes(scene))
    context.report(
      'ask',
      at,
      message('askedNotOnStage', { id: scene }, Object.keys(stage).join(', ')),
    );
  const read = scenes.get(scene);
  if (!read) return;
  for (const [part, place] of parts) checkPart(context, read, part, place);
  const { spec, pressed } = read;
  const patch = stage?.[scene];
  const pressable = pressed?.((isObject(patch) ? patch : {}) as JsonObject);
  if (pressed && !pressable)
    context.report('ask', at, message('nothingToPress', { kind: spec?.kind ?? '' }));
  else if (pressable === 'parts' && on === 'places')
    context.report('ask', at, message('placesMove', { id: scene }));
}
