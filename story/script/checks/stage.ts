/** Every state that a build puts on stage: names, properties, parts, labels, starts. */
import { moodIn, themeIn } from '../../scene.ts';
import { parseHex } from '../../timeline/colour.ts';
import { isObject } from '../field.ts';
import { lowContrast } from '../messages-stage.ts';
import { unknownRef } from '../messages.ts';
import type { StageScript } from '../schema.ts';
import type { RawPath } from '../places.ts';
import type { Context, StepPlace } from './context.ts';
import { checkLike, checkPatch, type PatchRead } from './patches.ts';
import type { SceneRead } from './scene-read.ts';
import type { ScenesRead } from './scenes.ts';

export interface BuildPlace {
  readonly path: RawPath;
  readonly stage?: StageScript;
}
/** A step's builds, its own fields first. */
export function buildsOf({ step, path }: StepPlace): readonly BuildPlace[] {
  const own = step.stage === undefined ? { path } : { path, stage: step.stage };
  const further = (step.builds ?? []).map((build, i) => {
    const at = [...path, 'builds', i];
    return build.stage === undefined ? { path: at } : { path: at, stage: build.stage };
  });
  return [own, ...further];
}

function checkFrom(context: Context, read: SceneRead, from: unknown, path: RawPath): void {
  if (typeof from === 'string') checkLike(context, read, from, path);
  else if (isObject(from))
    checkPatch(context, read, from, { path, allows: ['like'], where: '"from"' });
}

function checkState(
  context: Context,
  read: SceneRead,
  state: unknown,
  path: RawPath,
): PatchRead | undefined {
  if (typeof state === 'string') {
    const like = checkLike(context, read, state, path);
    return { bindings: new Map(), colours: [], keys: [], labels: [], like };
  }
  if (!isObject(state)) return undefined;
  const { from, ...patch } = state;
  if (from !== undefined) checkFrom(context, read, from, [...path, 'from']);
  return checkPatch(context, read, patch, {
    path,
    allows: ['like', 'focus', 'labels', 'portrait'],
    where: 'a state',
  });
}

/** Colours of a state on the ground of the step's mood; only where the theme tells its grounds. */
function checkColours(context: Context, place: StepPlace, read: PatchRead | undefined): void {
  if (!read || read.colours.length === 0) return;
  const theme = themeIn(context.catalog, context.script.theme);
  const chapter = context.script.chapters[place.chapter];
  const mood = place.step.mood ?? chapter?.mood ?? theme?.moods[0] ?? '';
  const ground = theme?.grounds?.get(moodIn(theme, mood));
  if (!theme || ground === undefined) return;
  for (const { colour, path } of read.colours) {
    const hex = colour.startsWith('#') ? colour : theme.colours.get(colour);
    const ratio = hex === undefined ? 21 : contrast(hex, ground);
    if (ratio < 3) context.tell('low-contrast', path, lowContrast(colour, mood, ratio));
  }
}

/** Checks every state of every build; what each holds is kept under its raw path. */
export function checkStages(context: Context, { scenes }: ScenesRead) {
  const reads = new Map<string, PatchRead>();
  for (const place of context.steps)
    for (const build of buildsOf(place))
      for (const [id, state] of Object.entries(build.stage ?? {})) {
        const path = [...build.path, 'stage', id];
        const scene = scenes.get(id);
        if (!scene) {
          const known = [...scenes.keys()];
          if (!context.report.full())
            context.tell('unknown-ref', path, unknownRef('scene', id, known), 'key');
          continue;
        }
        context.use('scene', id);
        const read = checkState(context, scene, state, path);
        checkColours(context, place, read);
        if (read) reads.set(path.join('/'), read);
      }
  return reads;
}

function luminance(hex: string): number {
  const [r, g, b] = parseHex(hex).map((c) =>
    c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
