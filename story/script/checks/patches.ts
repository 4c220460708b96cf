/** Checks one state or patch against its scene: named states, properties, parts, labels. */
import type { JsonObject, SceneSpec } from '../../scene.ts';
import { fieldOf, isObject, partOf } from '../field.ts';
import { LIMITS } from '../limits.ts';
import { choices, cure, message, plain, unknownKey } from '../message.ts';
import type { RawPath } from '../places.ts';
import type { SceneScript } from '../schema.ts';
import { nearest } from '../spelling.ts';
import type { Context } from './context.ts';
import { checkKindFields, type KindFields } from './kind-fields.ts';
import { isReserved, type Reserved } from './walk.ts';
import { checkLine } from './words.ts';

/** A scene as the checks of states need it: its kind, parts and named states. */
export interface SceneRead {
  readonly id: string;
  readonly scene: SceneScript;
  /** Absent when the kind is unknown. */
  readonly spec?: SceneSpec;
  /** Absent when the params are invalid, because the parts are then unknown. */
  readonly anchors?: ReadonlySet<string>;
  /** The colours that its params give to words of a table. */
  readonly colours?: KindFields['colours'];
  /** See `SceneSpec.fills`. */
  readonly fills?: boolean;
  /** See `SceneSpec.pressed`. */
  readonly pressed?: (patch: JsonObject) => 'parts' | 'places' | undefined;
  /** The names that a state may use, by the path of the property; see `SceneSpec.names`. */
  readonly names?: { readonly [path: string]: readonly string[] };
}
type Patch = Readonly<Record<string, unknown>>;
/** The content of a patch, for the checks between builds. */
export interface PatchRead extends KindFields {
  readonly keys: readonly string[];
  readonly like: readonly string[];
  readonly labels: readonly string[];
}
interface PatchPlace {
  readonly path: RawPath;
  /** Which reserved words may stand here. */
  readonly allows: readonly Reserved[];
  readonly where: string;
}

/** The message for a part that the kind does not have. */
function noPart(kind: string, id: string, known: readonly string[]) {
  const near = nearest(id, known);
  const isListed = near === undefined || known.indexOf(near) < 6;
  const hint =
    known.length === 0
      ? 'this scene has no parts to name'
      : isListed
        ? choices(known, 6)
        : `did you mean "${plain(near)}"?`;
  return message(
    'noPart',
    { kind, id },
    { hint, wanted: id, known: near === undefined ? [] : [near] },
  );
}

/** Checks the names in `like`: states of the scene, or `home`. */
export function checkLike(
  context: Context,
  read: SceneRead,
  like: unknown,
  path: RawPath,
): string[] {
  const known = ['home', ...Object.keys(read.scene.states ?? {})];
  return [like ?? []].flat().flatMap((name: unknown, i) => {
    if (typeof name !== 'string') return [];
    context.expect('state', name, known, Array.isArray(like) ? [...path, i] : path);
    if (!known.includes(name)) return [];
    if (name !== 'home') context.use('state', `${read.id}/${name}`);
    return [name];
  });
}

/** A part of a scene that something else of the story names. */
export function checkPart(context: Context, read: SceneRead, id: string, path: RawPath): void {
  const { anchors, scene } = read;
  if (anchors && !anchors.has(id))
    context.report('unknown-anchor', path, noPart(scene.kind, id, [...anchors]));
}

function checkFocus(context: Context, read: SceneRead, focus: unknown, path: RawPath): void {
  if (!Array.isArray(focus)) return;
  for (const id of focus as unknown[])
    if (typeof id === 'string' && id !== '') checkPart(context, read, id, path);
}

function checkLabels(context: Context, read: SceneRead, labels: unknown, path: RawPath): string[] {
  const { anchors, scene } = read;
  if (!isObject(labels)) return [];
  for (const [id, label] of Object.entries(labels)) {
    if (anchors && !anchors.has(id))
      context.report('unknown-anchor', path, noPart(scene.kind, id, [...anchors]), { key: id });
    const line = isObject(label) ? label['text'] : label;
    const at = isObject(label) ? [...path, id, 'text'] : [...path, id];
    if (typeof line === 'string') checkLine(context, line, at, true);
  }
  return Object.keys(labels);
}

/** The params as written, then those for tall stages. */
function paramsOf({ scene }: SceneRead): readonly Patch[] {
  const { params = {} } = scene;
  const portrait = params['portrait'];
  return [params, ...(isObject(portrait) ? [portrait] : [])];
}

/** The ids in the params with these names. */
const idsIn = (read: SceneRead, names: string | readonly string[]): readonly string[] =>
  [names].flat().flatMap((name) => paramsOf(read).flatMap((one) => Object.keys(one[name] ?? {})));

/** Keys of records by part must be parts of the scene: a misspelt one would silently change nothing. */
function checkKeys(context: Context, read: SceneRead, properties: Patch, path: RawPath): void {
  for (const [name, record] of Object.entries(properties)) {
    const field = read.spec && fieldOf(read.spec.state).child(name, {});
    if (!field || record === null) continue;
    const { keysOf, needs } = field.meta;
    if (needs !== undefined && !paramsOf(read).some((one) => Object.hasOwn(one, needs))) {
      const fault = message('lacksParam', { key: name, param: needs });
      context.report('scene-state', path, fault, { key: name });
      continue;
    }
    const known = read.names?.[name] ?? (keysOf === undefined ? undefined : idsIn(read, keysOf));
    // An object with fields of its own is not a record by part.
    if (known === undefined || !isObject(record) || field.namesFor(record).length > 0) continue;
    for (const key of Object.keys(record))
      if (!known.includes(key)) {
        const fault = noPart(read.scene.kind, key, known);
        context.report('unknown-anchor', [...path, name], fault, { key });
      }
  }
}

/**
 * Checks properties that name something of the scene, such as a viewpoint; numbers are allowed where the list
 * of names has numbers.
 */
function checkNames(context: Context, read: SceneRead, properties: Patch, path: RawPath): void {
  for (const [place, known] of Object.entries(read.names ?? {})) {
    const inner = place.split('/');
    const named = inner.reduce<unknown>(partOf, properties);
    const id = typeof named === 'number' && known.includes('0') ? String(named) : named;
    if (typeof id !== 'string' || known.includes(id)) continue;
    const fault = message('noName', { kind: read.scene.kind, id }, cure(id, known));
    context.report('scene-state', [...path, ...inner], fault);
  }
}

function checkProperties(
  context: Context,
  read: SceneRead,
  properties: Patch,
  path: RawPath,
): KindFields {
  const schema = read.spec?.state;
  if (!schema) return { bindings: new Map(), colours: [] };
  const known = fieldOf(schema).namesFor(properties);
  // A property that is reset must at least exist.
  const unknown = Object.keys(properties).filter(
    (key) => properties[key] === null && !known.includes(key),
  );
  for (const key of known.length > 0 ? unknown.slice(0, LIMITS.problems) : [])
    context.report('scene-state', path, unknownKey(key, known), { key });
  checkKeys(context, read, properties, path);
  checkNames(context, read, properties, path);
  return checkKindFields(context, read.scene.kind, schema, properties, path, true);
}

/** Checks a state object, including the `portrait` inside it. */
export function checkPatch(
  context: Context,
  read: SceneRead,
  patch: Patch,
  { path, allows, where }: PatchPlace,
): PatchRead {
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    if (!isReserved(key)) properties[key] = value;
    else if (!allows.includes(key))
      context.report('unknown-key', path, message('reservedIn', { key, where }), { key });
  }
  const like = checkLike(context, read, patch['like'], [...path, 'like']);
  checkFocus(context, read, patch['focus'], [...path, 'focus']);
  const labels = checkLabels(context, read, patch['labels'], [...path, 'labels']);
  const fields = checkProperties(context, read, properties, path);
  if (isObject(patch['portrait']) && allows.includes('portrait'))
    checkPatch(context, read, patch['portrait'], {
      path: [...path, 'portrait'],
      allows: allows.filter((word) => word !== 'portrait' && word !== 'arrive'),
      where: 'a portrait',
    });
  return { ...fields, like, labels, keys: Object.keys(properties) };
}
