/** Writes what an author moved by hand to story.json, as the smallest patch. */
import type { Aspect, Json, JsonObject } from '../scene.ts';
import type { Story } from '../story.ts';
import type { TextChange } from './draft.ts';
import { valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, stepsOf, type DraftPlace } from './places.ts';
import { setState, standingAt } from './stage.ts';
import { valueIn } from './text-value.ts';

/** One moved thing in terms of the script: a property of a state, or the side of a label. */
export interface Moved {
  readonly of: 'state' | 'label';
  /** Keys in the state; for a label, its anchor. */
  readonly path: readonly string[];
  readonly value: Json;
  /** The same value in the form of the compiled state. */
  readonly held?: Json;
}

/** The place of the move, and the compiled story's states there. */
export interface Around {
  readonly place: DraftPlace;
  readonly scene: string;
  /** For `tall` the patch is written under `portrait`. */
  readonly aspect: Aspect;
  /** The scene's compiled state at the place and just before it; undefined if the scene enters there. */
  readonly here: JsonObject | undefined;
  readonly before: JsonObject | undefined;
}

/** The context for `capture`, from a compiled story that may be older than the script. */
export function aroundIn(
  { scenes, steps }: Story,
  place: DraftPlace,
  scene: string,
  aspect: Aspect,
): Around {
  const builds = steps.flatMap(({ id, builds }) =>
    builds.map(({ cast }, change) => ({ step: id, change, cast: cast[aspect] })),
  );
  const index = builds.findIndex(
    ({ step, change }) => step === place.step && change === place.change,
  );
  const stateAt = (i: number) =>
    builds[i]?.cast.find((one) => scenes[one.scene]?.id === scene)?.state;
  return { place, scene, aspect, here: stateAt(index), before: stateAt(index - 1) };
}

const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1e-9
    : isObject(a) && isObject(b)
      ? Object.keys({ ...a, ...b }).every((key) => isSame(a[key], b[key]))
      : JSON.stringify(a) === JSON.stringify(b);

/**
 * The context for a move in a tall window that should apply to all windows; only to tall ones if they differ
 * there already.
 */
export function aroundForAll(
  story: Story,
  place: DraftPlace,
  scene: string,
  { path }: Moved,
): Around {
  const wide = aroundIn(story, place, scene, 'wide');
  const tall = aroundIn(story, place, scene, 'tall');
  return isSame(valueIn(wide.here, path), valueIn(tall.here, path)) ? wide : tall;
}

/** The path up to the outermost object that would be empty without the value at `path`. */
function emptied(entry: Json | undefined, path: JsonPath): JsonPath {
  const parent = path.slice(0, -1);
  const held = valueIn(entry, parent);
  const isOnly = isObject(held) && Object.keys(held).length === 1;
  return parent.length > 0 && isOnly ? emptied(entry, parent) : path;
}

/** Whether the state just before has the value, and nothing else in the entry would change it. */
function isAsBefore({ before, aspect }: Around, { path, held }: Moved, entry: Json | undefined) {
  if (!before || !isObject(entry) || entry['like'] !== undefined) return false;
  const hasTall = aspect === 'tall' && valueIn(entry, path.slice(0, 1)) !== undefined;
  return !hasTall && isSame(valueIn(before, path), held);
}

/** What a script says about a label at a place: there, or in the last build of its step that mentions it. */
function labelAt(script: JsonObject, { place, scene, aspect }: Around, anchor: string) {
  const step = stepsOf(script).find(({ id }) => id === place.step)?.step;
  if (!step) return undefined;
  const changes = [step, ...listIn(step, 'builds')].slice(0, place.change + 1).reverse();
  const valueOf = (of: Json | undefined): Json | undefined =>
    (aspect === 'tall' ? valueIn(of, ['portrait', 'labels', anchor]) : undefined) ??
    valueIn(of, ['labels', anchor]);
  for (const change of changes) {
    const entry = valueIn(change, ['stage', scene]);
    const like = typeof entry === 'string' ? entry : valueIn(entry, ['like']);
    const names = [like ?? []].flat() as readonly string[];
    const states = names
      .toReversed()
      .map((name) => valueIn(script, ['scenes', scene, 'states', name]));
    const found = [entry, ...states].map(valueOf).find((one) => one !== undefined && one !== null);
    if (found !== undefined) return found;
  }
  return valueIn(script, ['scenes', scene, 'home', 'labels', anchor]);
}

/**
 * A label with another side, in the shortest form. A part's own name is not written out, because it must
 * follow its numbers.
 */
function withSide(label: Json | undefined, side: Json): Json {
  const text: JsonObject = typeof label === 'string' ? { text: label } : {};
  const { side: _, ...valueOf } = isObject(label) ? label : text;
  if (side === 'auto') return Object.keys(valueOf).length > 0 ? valueOf : true;
  return { ...valueOf, side };
}

/**
 * The changes of story.json for what was moved, in the stage of the place, under `portrait` for tall windows.
 * A value equal to the state just before is removed from the patch; an unchanged value changes nothing.
 */
export function capture(text: string, moved: Moved, around: Around): readonly TextChange[] {
  const script = valueAt(text, []);
  const { place, scene, aspect, here } = around;
  if (!isObject(script)) return [];
  const isLabel = moved.of === 'label';
  if (!isLabel && here && isSame(valueIn(here, moved.path), moved.held)) return [];
  const standing = standingAt(script, place).find((one) => one.scene === scene);
  if (!standing) return [];
  const { entry } = standing;
  const outer = [...(aspect === 'tall' ? ['portrait'] : []), ...(isLabel ? ['labels'] : [])];
  const path = [...outer, ...moved.path];
  const is = valueIn(entry, path);
  if (!isLabel && isAsBefore(around, moved, entry))
    return is === undefined
      ? []
      : setState(text, script, place, scene, emptied(entry, path), undefined);
  const value = isLabel
    ? withSide(labelAt(script, around, moved.path[0] ?? ''), moved.value)
    : moved.value;
  return isSame(is, value) ? [] : setState(text, script, place, scene, path, value);
}
