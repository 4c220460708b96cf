/** A kind's spec from its schemas: what a field can tell of itself is not said again. */
import type { z } from 'zod';
import type { RenderContext, SceneData, SceneFault, SceneSpec } from '../../../story/scene.ts';
import { metaOf, unwrap } from '../../../story/script/shape.ts';
import { sourceFaults, type Source } from './faults.ts';
import { recordOf } from './series.ts';

type Schema = z.core.$ZodType;
type Value = { readonly [key: string]: unknown };
const isObject = (value: unknown): value is Value =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A state as a drawing gets it: a script may leave out what the kind's start fills in. */
export type Complete<T> = { readonly [key in keyof T]-?: Exclude<T[key], undefined> };

interface KindMeta {
  readonly source?: boolean;
  readonly start?: number;
  readonly keysOf?: string | readonly string[];
}
const kindMeta = (schema: Schema): KindMeta => metaOf(schema);

/** Objects anywhere in `value` whose schema has the fields of `source`, with the path to each. */
function sourcesIn(schema: Schema, value: unknown, path: readonly string[]): [Source, string[]][] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  const inner = unwrap(schema) as z.core.$ZodTypes;
  const { def } = inner._zod;
  if (def.type === 'record' && isObject(value))
    return Object.entries(value).flatMap(([key, one]) =>
      sourcesIn(def.valueType, one, [...path, key]),
    );
  if (def.type === 'array' && Array.isArray(value))
    return value.flatMap((one, i) => sourcesIn(def.element, one, [...path, String(i)]));
  if (def.type !== 'object' || !isObject(value)) return [];
  const { series } = def.shape;
  const own: [Source, string[]][] =
    series && kindMeta(series).source ? [[value as unknown as Source, [...path]]] : [];
  const within = Object.entries(def.shape).flatMap(([key, field]) =>
    sourcesIn(field, value[key], [...path, key]),
  );
  return [...own, ...within];
}

/** The start value of each property of a state that says one. */
function startOf(state: z.ZodObject, params: Value): Value {
  return Object.fromEntries(
    Object.entries(state.shape).flatMap(([key, field]) => {
      const { start, keysOf } = kindMeta(field);
      if (start === undefined) return [];
      const known = typeof keysOf === 'string' ? params[keysOf] : undefined;
      return [[key, keysOf === undefined ? start : recordOf(Object.keys(known ?? {}), start)]];
    }),
  );
}

type Own<P, S> = Pick<
  SceneSpec<P, S>,
  | 'kind'
  | 'surface'
  | 'summary'
  | 'anchors'
  | 'describe'
  | 'table'
  | 'signs'
  | 'names'
  | 'normalise'
  | 'withFiles'
> & {
  /** Start values that no field can tell. */
  readonly starts?: (params: P) => Partial<S>;
  /** What no field can tell: sources are checked wherever they stand. */
  readonly faults?: (params: P, data: SceneData) => readonly SceneFault[];
};

/** `params` and `state` are strict objects; in `state` every property is optional. */
export function defineKind<PS extends z.ZodObject, SS extends z.ZodObject>(
  params: PS,
  state: SS,
  { starts, faults, ...own }: Own<z.infer<PS>, Complete<z.infer<SS>>>,
): SceneSpec<z.infer<PS>, Complete<z.infer<SS>>> {
  return {
    ...own,
    params: params as unknown as z.ZodType<z.infer<PS>>,
    state,
    defaults: (given) =>
      ({ ...startOf(state, given as Value), ...starts?.(given) }) as Complete<z.infer<SS>>,
    faults: (given, data) => [
      ...sourcesIn(params, given, []).flatMap(([one, path]) => sourceFaults(data, one, path)),
      ...(faults?.(given, data) ?? []),
    ],
  };
}

/** The context of a kind from its schemas. */
export type ContextOf<PS extends z.ZodType, SS extends z.ZodType> = RenderContext<
  z.infer<PS>,
  Complete<z.infer<SS>>
>;
