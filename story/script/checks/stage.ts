/** Checks every state that a build puts on stage: names, properties, parts, labels, starts. */
import { colourIn, moodIn } from '../../scene.ts';
import { contrast, nearestReadable } from '../../timeline/colour.ts';
import { isObject } from '../field.ts';
import { message } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { StageScript } from '../schema.ts';
import type { Context, StepPlace } from './context.ts';
import { checkLike, checkPatch, type PatchRead, type SceneRead } from './patches.ts';
import type { ScenesRead } from './scenes.ts';

export interface BuildPlace {
  readonly path: RawPath;
  readonly stage: StageScript | undefined;
}
/** A step's builds; its own fields are the first. */
export const buildsOf = ({ step, path }: StepPlace): readonly BuildPlace[] => [
  { path, stage: step.stage },
  ...(step.builds ?? []).map(({ stage }, i) => ({ path: [...path, 'builds', i], stage })),
];

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
  const at = [...path, 'from'];
  if (typeof from === 'string') checkLike(context, read, from, at);
  else if (isObject(from))
    checkPatch(context, read, from, { path: at, allows: ['like'], where: '"from"' });
  return checkPatch(context, read, patch, {
    path,
    allows: ['like', 'arrive', 'focus', 'labels', 'portrait'],
    where: 'a state',
  });
}

/** Checks colours of a state against the background of the step's mood, if the theme declares its backgrounds. */
function checkColours(
  context: Context,
  place: StepPlace,
  colours: PatchRead['colours'],
  reported: Set<RawPath>,
): void {
  const { theme, script, report } = context;
  const mood = place.step.mood ?? script.chapters[place.chapter]?.mood ?? theme?.moods[0] ?? '';
  const ground = theme?.grounds?.get(moodIn(theme, mood));
  if (!theme || ground === undefined) return;
  for (const { colour, path } of colours) {
    const hex = colour.startsWith('#') ? colour : colourIn(theme, script.accent, colour);
    const ratio = hex === undefined ? 21 : contrast(hex, ground);
    if (hex !== undefined && ratio < 3 && !reported.has(path)) {
      reported.add(path);
      const values = { colour, mood, ratio: ratio.toFixed(1) };
      const known = [nearestReadable(hex, [ground], 3)];
      report('low-contrast', path, message('lowContrast', values, { known }));
    }
  }
}

/** Checks every state of every build; returns the content of each by its raw path. */
export function checkStages(context: Context, { scenes }: ScenesRead) {
  const reads = new Map<string, PatchRead>();
  const faint = new Set<RawPath>();
  for (const place of context.steps)
    for (const build of buildsOf(place))
      for (const [id, state] of Object.entries(build.stage ?? {})) {
        const path = [...build.path, 'stage', id];
        const scene = scenes.get(id);
        if (scene) context.use('scene', id);
        else context.expect('scene', id, scenes.keys(), path, 'key');
        const read = scene && checkState(context, scene, state, path);
        if (!read) continue;
        checkColours(context, place, [...(scene.colours ?? []), ...read.colours], faint);
        reads.set(path.join('/'), read);
      }
  return reads;
}
