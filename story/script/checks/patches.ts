/** One state or patch against its scene: named states, properties, parts, labels. FORMAT section 7. */
import { themeIn } from '../../scene.ts';
import type { z } from 'zod';
import type { Resolved } from '../binding.ts';
import { expected } from '../expected.ts';
import { fieldOf, isObject, partOf } from '../field.ts';
import { tellIssues } from '../issues.ts';
import { LIMITS } from '../limits.ts';
import * as messages from '../messages-stage.ts';
import { lessThan, moreThan, unknownKey, unknownRef, wrongType } from '../messages.ts';
import type { RawPath } from '../places.ts';
import type { Context } from './context.ts';
import { bareFields, type Fields } from './fields.ts';
import { parseSafely, type SceneRead } from './scene-read.ts';
import { checkLine } from './words.ts';

export type Patch = Readonly<Record<string, unknown>>;
/** What a patch was found to hold, for the checks of what happens between builds. */
export interface PatchRead {
  readonly bindings: ReadonlyMap<string, Resolved>;
  readonly colours: Fields['colours'];
  readonly keys: readonly string[];
  readonly like: readonly string[];
  readonly labels: readonly string[];
}
const RESERVED = ['like', 'from', 'focus', 'labels', 'portrait'] as const;
type Reserved = (typeof RESERVED)[number];
export interface PatchPlace {
  readonly path: RawPath;
  /** Which reserved words may stand here. */
  readonly allows: readonly Reserved[];
  readonly where: string;
}

/** Names in `like`: states of the scene, or `home`. */
export function checkLike(
  context: Context,
  read: SceneRead,
  like: unknown,
  path: RawPath,
): string[] {
  const names = Array.isArray(like) ? (like as unknown[]) : like === undefined ? [] : [like];
  const known = Object.keys(read.scene.states ?? {});
  return names.flatMap((name, i) => {
    if (typeof name !== 'string' || name === '') return [];
    if (name === 'home') return [name];
    if (known.includes(name)) {
      context.use('state', `${read.id}/${name}`);
      return [name];
    }
    const at = Array.isArray(like) ? [...path, i] : path;
    context.tell('unknown-ref', at, unknownRef('state', name, ['home', ...known]));
    return [];
  });
}

function checkFocus(context: Context, read: SceneRead, focus: unknown, path: RawPath): void {
  if (!Array.isArray(focus) || !read.anchors) return;
  for (const id of focus as unknown[])
    if (typeof id === 'string' && id !== '' && !read.anchors.has(id))
      context.tell('unknown-anchor', path, messages.noPart(read.scene.kind, id, [...read.anchors]));
}

function checkLabels(context: Context, read: SceneRead, labels: unknown, path: RawPath): string[] {
  if (!isObject(labels)) return [];
  for (const [id, label] of Object.entries(labels)) {
    const at = [...path, id];
    if (read.anchors && !read.anchors.has(id))
      context.tell(
        'unknown-anchor',
        path,
        messages.noPart(read.scene.kind, id, [...read.anchors]),
        {
          key: id,
        },
      );
    const options = { numbers: true, printed: true };
    if (typeof label === 'string') checkLine(context, label, at, options);
    else if (isObject(label) && typeof label['text'] === 'string')
      checkLine(context, label['text'], [...at, 'text'], options);
  }
  return Object.keys(labels);
}

/** A property that is reset must at least exist. */
function checkResets(
  context: Context,
  known: readonly string[],
  patch: Patch,
  path: RawPath,
): void {
  if (known.length === 0) return;
  for (const [key, value] of Object.entries(patch))
    if (value === null && !known.includes(key))
      context.tell('scene-state', path, unknownKey(key, known), { key });
}

/** The params as written, and those for tall stages. */
function paramsOf(read: SceneRead): readonly Patch[] {
  const params = read.scene.params ?? {};
  const portrait = params['portrait'];
  return [params, ...(isObject(portrait) ? [portrait] : [])];
}

/** The ids that these params hold. */
const idsIn = (read: SceneRead, names: string | readonly string[]): readonly string[] =>
  [names]
    .flat()
    .flatMap((name) =>
      paramsOf(read).flatMap((one) => (isObject(one[name]) ? Object.keys(one[name]) : [])),
    );

/** Records by part hold parts that the scene has: a misspelt one would change nothing, silently. */
function checkKeys(context: Context, read: SceneRead, properties: Patch, path: RawPath): void {
  for (const [name, record] of Object.entries(properties)) {
    const field = read.spec && fieldOf(read.spec.state).child(name, {});
    if (!field || record === null) continue;
    const { keysOf, needs } = field.meta;
    if (needs !== undefined && !paramsOf(read).some((one) => Object.hasOwn(one, needs))) {
      context.tell('scene-state', path, messages.lacksParam(name, needs), { key: name });
      continue;
    }
    const known = read.names?.[name] ?? (keysOf === undefined ? undefined : idsIn(read, keysOf));
    // What has fields of its own is no record by part.
    if (known === undefined || !isObject(record) || field.namesFor(record).length > 0) continue;
    for (const key of Object.keys(record))
      if (!known.includes(key))
        context.tell(
          'unknown-anchor',
          [...path, name],
          messages.noPart(read.scene.kind, key, known),
          {
            key,
          },
        );
  }
}

/** Words by which a property names something of the scene: a viewpoint. */
function checkNames(context: Context, read: SceneRead, properties: Patch, path: RawPath): void {
  for (const [place, known] of Object.entries(read.names ?? {})) {
    const inner = place.split('/');
    const word = inner.reduce<unknown>(partOf, properties);
    if (typeof word !== 'string' || known.includes(word)) continue;
    const telling = messages.noName(read.scene.kind, word, known);
    context.tell('scene-state', [...path, ...inner], telling);
  }
}

function checkProperties(
  context: Context,
  read: SceneRead,
  properties: Patch,
  path: RawPath,
): Pick<PatchRead, 'bindings' | 'colours'> {
  const theme = themeIn(context.catalog, context.script.theme);
  const fields: Fields = {
    context,
    bindings: new Map(),
    colours: [],
    resets: true,
    names: theme?.colours ?? new Map(),
  };
  const schema = read.spec?.state;
  const field = schema && fieldOf(schema);
  const bare = bareFields(fields, field, properties, path);
  if (!schema || !field) return fields;
  checkResets(context, field.namesFor(properties), properties, path);
  checkKeys(context, read, properties, path);
  checkNames(context, read, properties, path);
  const result = parseSafely(schema, bare);
  if (!result) context.tell('scene-state', path, messages.kindFault(read.scene.kind), 'key');
  else if (!result.success) tellScene(context, schema, bare, result.error.issues, path);
  else tellBeyond(context, properties, path);
  return fields;
}

/** Numbers of a kind's own that no schema of its keeps within what can be drawn. */
export function tellBeyond(context: Context, value: unknown, path: RawPath): void {
  if (typeof value === 'number' && value > LIMITS.number)
    context.tell('out-of-range', path, moreThan(value, LIMITS.number));
  else if (typeof value === 'number' && value < -LIMITS.number)
    context.tell('out-of-range', path, lessThan(value, -LIMITS.number));
  else if (Array.isArray(value)) value.forEach((one, i) => tellBeyond(context, one, [...path, i]));
  else if (isObject(value))
    for (const [key, one] of Object.entries(value)) tellBeyond(context, one, [...path, key]);
}

/** Issues of a kind's own schema have one code, whatever they are. */
export function tellScene(
  context: Context,
  schema: z.ZodType,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  path: RawPath,
): void {
  tellIssues(schema, value, issues, path, (code, at, message, aim) => {
    const inner = at.slice(path.length);
    const field = code === 'out-of-range' ? fieldOf(schema).at(inner, value) : undefined;
    const here = inner.reduce<unknown>(partOf, value);
    // A kind's author thinks in what a field takes; both ends of the range help more than one.
    const better = field && typeof here === 'number' ? wrongType(expected(field), here) : message;
    context.tell('scene-state', at, better, aim);
  });
}

/** Checks a state object; `portrait` inside it is checked with it. */
export function checkPatch(
  context: Context,
  read: SceneRead,
  patch: Patch,
  { path, allows, where }: PatchPlace,
): PatchRead {
  const properties: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    if (!(RESERVED as readonly string[]).includes(key)) properties[key] = value;
    else if (!(allows as readonly string[]).includes(key))
      context.tell('unknown-key', path, messages.reservedIn(key, where), { key });
  }
  const like = checkLike(context, read, patch['like'], [...path, 'like']);
  checkFocus(context, read, patch['focus'], [...path, 'focus']);
  const labels = checkLabels(context, read, patch['labels'], [...path, 'labels']);
  const { bindings, colours } = checkProperties(context, read, properties, path);
  if (isObject(patch['portrait']) && allows.includes('portrait'))
    checkPatch(context, read, patch['portrait'], {
      path: [...path, 'portrait'],
      allows: allows.filter((word) => word !== 'portrait' && word !== 'from'),
      where: 'a portrait',
    });
  return { bindings, colours, like, labels, keys: Object.keys(properties) };
}

/** Whether a property moves the camera, or shows data. */
export function roleOf(read: SceneRead, key: string): 'camera' | 'data' | undefined {
  const field = read.spec && fieldOf(read.spec.state).child(key, {});
  if (field?.meta.camera === true) return 'camera';
  const inner = field?.child('', {});
  return [field, inner].some((one) => one?.meta.handscroll === 'value') ? 'data' : undefined;
}
