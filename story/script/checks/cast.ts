/** What happens between builds: who is on stage with whom, who leaves, what moves. */
import { castsOf, type BuildCast } from '../cast.ts';
import * as messages from '../messages-stage.ts';
import type { Context, StepPlace } from './context.ts';
import { roleOf, type PatchRead } from './patches.ts';
import type { ScenesRead } from './scenes.ts';
import { buildsOf, type BuildPlace } from './stage.ts';

type Reads = ReadonlyMap<string, PatchRead>;
/** The measure that a path of a scene's state is bound to while the scene is on stage. */
type Measures = Map<string, Map<string, string>>;
interface Moment {
  readonly context: Context;
  readonly scenes: ScenesRead;
  readonly reads: Reads;
  readonly build: BuildPlace;
  readonly cast: BuildCast;
}

const readOf = ({ reads, build }: Moment, scene: string): PatchRead | undefined =>
  reads.get([...build.path, 'stage', scene].join('/'));

/** A build's place for a problem about its stage: the stage where it has one. */
const stagePath = ({ build }: Moment) => (build.stage ? [...build.path, 'stage'] : build.path);

function checkCanvases(moment: Moment): void {
  const { context, scenes, cast } = moment;
  const canvases = cast.scenes
    .map(({ scene }) => scene)
    .filter((id) => scenes.scenes.get(id)?.spec?.surface === 'canvas');
  const [one, other] = canvases;
  if (one !== undefined && other !== undefined)
    context.tell('two-canvases', stagePath(moment), messages.twoCanvases(one, other), 'key');
}

function checkStarts({ context, build, cast }: Moment): void {
  for (const { scene, state, enters } of cast.scenes)
    if (!enters && typeof state === 'object' && state !== null && Object.hasOwn(state, 'from'))
      context.tell(
        'from-on-stage',
        [...build.path, 'stage', scene, 'from'],
        messages.fromOnStage(scene),
        'key',
      );
}

/** What a patch changes, its named states included. */
function keysOf(moment: Moment, scene: string): readonly string[] {
  const read = readOf(moment, scene);
  if (!read) return [];
  const named = read.like.flatMap(
    (name) => moment.scenes.named.get(`${scene}/${name}`)?.keys ?? [],
  );
  return [...read.keys, ...named];
}

function checkBusy(moment: Moment): void {
  for (const { scene, enters } of moment.cast.scenes) {
    const read = moment.scenes.scenes.get(scene);
    if (enters || !read) continue;
    const roles = new Set(keysOf(moment, scene).map((key) => roleOf(read, key)));
    if (roles.has('camera') && roles.has('data'))
      moment.context.tell(
        'busy',
        [...moment.build.path, 'stage', scene],
        messages.busy(scene),
        'key',
      );
  }
}

function checkMeasures(moment: Moment, measures: Measures): void {
  const { context, cast, build } = moment;
  for (const id of cast.left) measures.delete(id);
  for (const { scene, enters } of cast.scenes) {
    if (enters || !measures.has(scene)) measures.set(scene, new Map());
    const held = measures.get(scene);
    const read = readOf(moment, scene);
    if (!held || !read) continue;
    if (read.like.includes('home')) held.clear();
    for (const [path, bound] of read.bindings) {
      const unit = bound.form.unit === 'percent' ? '%' : (bound.form.unit ?? '');
      const measure = [unit, bound.of].filter(Boolean).join(' of ');
      const before = held.get(path);
      const isLabelled = read.labels.some((anchor) =>
        path.split('/').some((key) => anchor.startsWith(key)),
      );
      if (before !== undefined && before !== measure && !isLabelled)
        context.tell(
          'mixed-measure',
          [...build.path, 'stage', scene, ...path.split('/')],
          messages.mixedMeasure(before, measure),
        );
      held.set(path, measure);
    }
  }
}

function checkFlicker(context: Context, place: StepPlace, casts: readonly BuildCast[]): void {
  const builds = buildsOf(place);
  for (let i = 1; i + 1 < casts.length; i++)
    for (const scene of casts[i]?.left ?? []) {
      const back = casts[i + 1]?.scenes.some((other) => other.scene === scene);
      const build = builds[i];
      if (back && build)
        context.tell(
          'flicker',
          build.stage ? [...build.path, 'stage'] : build.path,
          messages.flicker(scene, i + 1),
          'key',
        );
    }
}

/** A further build that changes neither who is on stage, nor a state, nor the text. */
function checkChange(context: Context, place: StepPlace, index: number, cast: BuildCast): void {
  const build = place.step.builds?.[index - 1];
  if (!build || build.text !== undefined) return;
  const still = cast.scenes.every(
    ({ state, enters }) =>
      !enters &&
      (state === undefined || (typeof state === 'object' && Object.keys(state).length === 0)),
  );
  if (still && cast.left.length === 0)
    context.tell('no-change', [...place.path, 'builds', index - 1], messages.noChange());
}

/** Checks the whole course of the stage. */
export function checkCasts(context: Context, scenes: ScenesRead, reads: Reads): void {
  const measures: Measures = new Map();
  for (const [i, { builds: casts }] of castsOf(context.script).entries()) {
    const place = context.steps[i];
    if (!place) continue;
    const builds = buildsOf(place);
    for (const [b, cast] of casts.entries()) {
      const build = builds[b];
      if (!build) continue;
      const moment: Moment = { context, scenes, reads, build, cast };
      checkCanvases(moment);
      checkStarts(moment);
      if (i + b > 0) checkBusy(moment);
      checkMeasures(moment, measures);
      checkChange(context, place, b, cast);
    }
    checkFlicker(context, place, casts);
    const hold = casts.at(-1);
    const shown = casts.some((cast) => cast.scenes.length > 0);
    if (shown && hold && place.step.alt === undefined)
      context.tell('no-alt', place.path, messages.noAlt());
  }
}
