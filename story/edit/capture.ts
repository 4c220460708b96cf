/** What an author has moved by hand, written into story.json as the smallest patch that says it. */
import type { Aspect, Json, JsonObject } from '../scene.ts';
import { applied, type TextChange } from './draft.ts';
import { setAt, valueAt, type JsonPath } from './patch.ts';
import { isObject, listIn, pathOf, stepsOf, type DraftPlace } from './places.ts';

const FILE = 'story.json';
type Key = string | number;

/** One thing that was moved, as a script says it: a property of a state, a param, or the side of a label. */
export interface Moved {
  readonly of: 'state' | 'params' | 'label';
  /** Keys in the state or the params; of a label its anchor. */
  readonly path: readonly string[];
  readonly value: Json;
  /** The same as the compiled state holds it. */
  readonly held?: Json;
  /** What a label prints, where its script says `true` for the name of its part. */
  readonly text?: string;
}

/** Where it was moved, and what is known of the compiled story there. */
export interface Around {
  readonly place: DraftPlace;
  readonly scene: string;
  /** In `tall` windows the patch is written under `portrait`. */
  readonly aspect: Aspect;
  /** Who is on stage there: named where a change says nothing of its stage yet. */
  readonly cast: readonly string[];
  /** The scene's compiled state there, and just before; undefined where it comes on. */
  readonly here: JsonObject | undefined;
  readonly before: JsonObject | undefined;
}

const at = (json: Json | undefined, path: readonly Key[]): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => (isObject(value) ? value[key] : undefined), json);
const isSame = (a: Json | undefined, b: Json | undefined): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) < 1e-9
    : isObject(a) && isObject(b)
      ? Object.keys({ ...a, ...b }).every((key) => isSame(a[key], b[key]))
      : JSON.stringify(a) === JSON.stringify(b);
/** A value with the objects on the way to it. */
const nested = (path: readonly Key[], value: Json): Json =>
  path.reduceRight<Json>((inner, key) => ({ [key]: inner }), value);

/** The path up to the outermost object that would be empty without what stands at it. */
function emptied(json: JsonObject, path: JsonPath, least: number): JsonPath {
  const parent = path.slice(0, -1);
  const held = at(json, parent.slice(least));
  const isOnly = isObject(held) && Object.keys(held).length === 1;
  return parent.length > least && isOnly ? emptied(json, parent, least) : path;
}

/** Whether the state just before holds the value, and nothing else in the entry would change it. */
function isAsBefore({ before, aspect }: Around, { path, held }: Moved, entry: Json | undefined) {
  if (!before || !isObject(entry) || entry['like'] !== undefined) return false;
  const hasOwn = aspect === 'tall' && at(entry, path.slice(0, 1)) !== undefined;
  return !hasOwn && isSame(at(before, path), held);
}

/** What a script says of a label at a place: there, or at the last change of its step that says something. */
function labelAt(script: JsonObject, { place, scene, aspect }: Around, anchor: string) {
  const step = stepsOf(script).find(({ id }) => id === place.step)?.step;
  if (!step) return undefined;
  const changes = [step, ...listIn(step, 'builds')].slice(0, place.change + 1).reverse();
  const said = (of: Json | undefined): Json | undefined =>
    (aspect === 'tall' ? at(of, ['portrait', 'labels', anchor]) : undefined) ??
    at(of, ['labels', anchor]);
  for (const change of changes) {
    const entry = at(change, ['stage', scene]);
    const like = typeof entry === 'string' ? entry : at(entry, ['like']);
    const names = [like ?? []].flat() as readonly string[];
    const states = names.toReversed().map((name) => at(script, ['scenes', scene, 'states', name]));
    const found = [entry, ...states].map(said).find((one) => one !== undefined && one !== null);
    if (found !== undefined) return found;
  }
  return at(script, ['scenes', scene, 'home', 'labels', anchor]);
}

/** A label with another side, as short as a script can say it. */
function withSide(label: Json | undefined, side: Json, text: string): Json {
  const { side: _, ...said } = isObject(label)
    ? label
    : { text: typeof label === 'string' ? label : text.replace(/[\\*[\]]/g, '\\$&') };
  return side === 'auto' ? said : { ...said, side };
}

/** Several values one after the other: each is written into what those before it have made. */
function setEach(text: string, values: readonly (readonly [JsonPath, Json])[]) {
  const changes: TextChange[] = [];
  let now = text;
  for (const [path, value] of values) {
    if (isSame(valueAt(now, path), value)) continue;
    const made = setAt(now, path, value);
    now = applied(new Map([[FILE, now]]), made).get(FILE) as string;
    changes.push(...made);
  }
  return changes;
}

/**
 * The changes of story.json that say what was moved: into the stage of its place, under `portrait` for tall windows, or
 * into the scene's params. What is as it was just before is taken away again; what stands there already changes nothing.
 */
export function capture(text: string, moved: Moved, around: Around): readonly TextChange[] {
  const script = valueAt(text, []);
  const { place, scene, aspect, cast } = around;
  if (!isObject(script)) return [];
  if (moved.of === 'params') {
    const path = ['scenes', scene, 'params', ...moved.path];
    const { value } = moved;
    const parts = isObject(value) ? Object.entries(value) : [];
    const each = parts.map(([key, part]) => [[...path, key], part] as const);
    return setEach(text, isObject(value) ? each : [[path, value]]);
  }
  if (moved.of === 'state' && around.here && isSame(at(around.here, moved.path), moved.held))
    return [];
  const build = pathOf(script, place);
  if (!build) return [];
  const stagePath = [...build, 'stage'];
  const entryPath = [...stagePath, scene];
  const stage = valueAt(text, stagePath);
  const entry = at(stage, [scene]);
  // Not on stage.
  if (entry === null) return [];
  const outer = aspect === 'tall' ? ['portrait'] : [];
  const isLabel = moved.of === 'label';
  const inner = [...outer, ...(isLabel ? ['labels'] : []), ...moved.path];
  const label = isLabel ? labelAt(script, around, moved.path[0] ?? '') : undefined;
  const value = isLabel ? withSide(label, moved.value, moved.text ?? '') : moved.value;
  const patch = nested(inner, value) as JsonObject;
  if (!isObject(stage)) {
    const others = cast.filter((id) => id !== scene).map((id) => [id, {}] as const);
    return setAt(text, stagePath, { ...Object.fromEntries(others), [scene]: patch });
  }
  if (!isObject(entry))
    return setAt(text, entryPath, typeof entry === 'string' ? { like: entry, ...patch } : patch);
  if (!isLabel && isAsBefore(around, moved, entry))
    return at(entry, inner) === undefined
      ? []
      : setAt(text, emptied(entry, [...entryPath, ...inner], entryPath.length), undefined);
  return setEach(text, [[[...entryPath, ...inner], value]]);
}
