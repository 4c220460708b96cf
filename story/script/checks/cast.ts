/** Checks what happens between builds: which scenes are on stage together, which leave, what moves. */
import { castsOf, type BuildCast } from '../cast.ts';
import { fieldOf, isObject } from '../field.ts';
import { message } from '../message.ts';
import type { Context, StepPlace } from './context.ts';
import type { PatchRead, SceneRead } from './patches.ts';
import type { ScenesRead } from './scenes.ts';
import { buildsOf, type BuildPlace } from './stage.ts';

type Reads = ReadonlyMap<string, PatchRead>;
/** For each scene and path of its state, the measure that the path is bound to while the scene is on stage. */
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

/** Where a problem of a build's stage is reported: its `stage` if it has one, else the build. */
const stagePath = ({ path, stage }: BuildPlace) => (stage ? [...path, 'stage'] : path);

function checkCanvases({ context, scenes, build, cast }: Moment): void {
  const [one, other] = cast.scenes
    .map(({ scene }) => scene)
    .filter((id) => scenes.scenes.get(id)?.spec?.surface === 'canvas');
  if (other !== undefined)
    context.report(
      'two-canvases',
      stagePath(build),
      message('twoCanvases', { one, other }, { known: [one ?? '', other] }),
      'key',
    );
}

/** Two scenes that fill the same area; reported once in a build, when one of the two enters. */
function checkPlaces({ context, scenes, build, cast }: Moment): void {
  const filling = cast.scenes.filter(({ scene }) => scenes.scenes.get(scene)?.fills);
  const pairs = filling.flatMap((one, i) => filling.slice(i + 1).map((other) => [one, other]));
  const [one, other] = pairs.find((pair) => pair.some(({ enters }) => enters)) ?? [];
  if (!one || !other) return;
  const fault = message('overlap', { one: one.scene, other: other.scene });
  context.report('overlap', stagePath(build), fault, 'key');
}

function checkStarts({ context, build, cast }: Moment): void {
  for (const { scene, state, enters } of cast.scenes)
    if (!enters && isObject(state) && Object.hasOwn(state, 'from')) {
      const path = [...build.path, 'stage', scene, 'from'];
      context.report('from-on-stage', path, message('fromOnStage', { scene }), 'key');
    }
}

/** Whether a property moves the camera or shows data. */
function roleOf({ spec }: SceneRead, key: string): 'camera' | 'data' | undefined {
  const field = spec && fieldOf(spec.state).child(key, {});
  if (field?.meta.camera === true) return 'camera';
  const fields = [field, field?.child('', {})];
  return fields.some((one) => one?.meta.handscroll === 'value') ? 'data' : undefined;
}

function checkBusy(moment: Moment): void {
  const { context, scenes, build } = moment;
  for (const { scene, enters } of moment.cast.scenes) {
    const read = scenes.scenes.get(scene);
    const patch = readOf(moment, scene);
    if (enters || !read || !patch) continue;
    // The properties that a patch changes, including those of its named states.
    const named = patch.like.flatMap((name) => scenes.named.get(`${scene}/${name}`)?.keys ?? []);
    const roles = new Set([...patch.keys, ...named].map((key) => roleOf(read, key)));
    if (roles.has('camera') && roles.has('data'))
      context.report('busy', [...build.path, 'stage', scene], message('busy', { scene }), 'key');
  }
}

function checkMeasures(moment: Moment, measures: Measures): void {
  const { context, cast, build } = moment;
  for (const id of cast.left) measures.delete(id);
  for (const { scene, enters } of cast.scenes) {
    const held = (!enters && measures.get(scene)) || new Map<string, string>();
    measures.set(scene, held);
    const read = readOf(moment, scene);
    if (!read) continue;
    if (read.like.includes('home')) held.clear();
    for (const [path, { form, of }] of read.bindings) {
      const unit = form.unit === 'percent' ? '%' : (form.unit ?? '');
      const to = [unit, of].filter(Boolean).join(' of ');
      const from = held.get(path);
      const keys = path.split('/');
      const isLabelled = read.labels.some((anchor) => keys.some((key) => anchor.startsWith(key)));
      if (from !== undefined && from !== to && !isLabelled)
        context.report(
          'mixed-measure',
          [...build.path, 'stage', scene, ...keys],
          message('mixedMeasure', { from, to }),
        );
      held.set(path, to);
    }
  }
}

/** A build with the step that contains it. */
type Placed = Pick<Moment, 'build' | 'cast'> & { readonly step: string; readonly index: number };

/** Reports a scene that is off stage for a single build; being away for a whole step is allowed. */
function checkFlicker(context: Context, builds: readonly Placed[]): void {
  for (const [i, { build, cast, step, index }] of builds.entries()) {
    const next = builds[i + 1];
    if (!next || (index === 0 && next.step !== step)) continue;
    for (const scene of cast.left) {
      if (!next.cast.scenes.some((other) => other.scene === scene)) continue;
      const returns = next.step === step ? `build ${next.index + 1}` : `step "${next.step}"`;
      const fault = message('flicker', { scene, build: index + 1, returns }, { wanted: scene });
      context.report('flicker', stagePath(build), fault, 'key');
    }
  }
}

/** Reports a further build that changes no scene, no state and no text. */
function checkChange({ context, build, cast }: Moment, place: StepPlace, index: number): void {
  const written = place.step.builds?.[index - 1];
  if (!written || written.text !== undefined || cast.left.length > 0) return;
  const isStill = cast.scenes.every(
    ({ state, enters }) =>
      !enters && (state === undefined || (isObject(state) && Object.keys(state).length === 0)),
  );
  if (isStill) context.report('no-change', build.path, message('noChange', {}));
}

/** Checks all builds of the story in order. */
export function checkCasts(context: Context, scenes: ScenesRead, reads: Reads): void {
  const measures: Measures = new Map();
  const all: Placed[] = [];
  for (const [i, { builds: casts }] of castsOf(context.script).entries()) {
    const place = context.steps[i];
    if (!place) continue;
    for (const [b, build] of buildsOf(place).entries()) {
      const cast = casts[b];
      if (!cast) continue;
      all.push({ build, cast, step: place.step.id, index: b });
      const moment: Moment = { context, scenes, reads, build, cast };
      checkCanvases(moment);
      checkPlaces(moment);
      checkStarts(moment);
      if (i + b > 0) checkBusy(moment);
      checkMeasures(moment, measures);
      checkChange(moment, place, b);
    }
    if (place.step.alt === undefined && casts.some((cast) => cast.scenes.length > 0))
      context.report('no-alt', place.path, message('noAlt', {}));
  }
  checkFlicker(context, all);
}
