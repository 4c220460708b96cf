/** Builds a kind's spec from its schemas: nothing that a field's meta data contains has to be repeated. */
import type { z } from 'zod';
import type {
  Anchor,
  JsonObject,
  RenderContext,
  SceneData,
  SceneFault,
  SceneSpec,
  SceneTable,
} from '../../../story/scene.ts';
import { fieldOf, isObject, type Field } from '../../../story/script/field.ts';
import { sourceFaults } from './faults.ts';
import { sayer, type Say, type Speaking } from './say.ts';
import { recordOf, type Source } from './series.ts';

type Value = { readonly [key: string]: unknown };

/** A state as a drawing gets it: what a script leaves out is filled with the kind's defaults. */
export type Complete<T> = { readonly [key in keyof T]-?: Exclude<T[key], undefined> };

interface KindMeta {
  readonly source?: boolean;
  readonly start?: number;
  readonly keysOf?: string | readonly string[];
}
const kindMeta = ({ meta }: Field): KindMeta => meta;

/** Objects anywhere in `value` that have the fields of `source`, with the path to each. */
function sourcesIn(field: Field, value: unknown, path: readonly string[]): [Source, string[]][] {
  if (!isObject(value) && !Array.isArray(value)) return [];
  const [series, x] = [field.fields.get('series'), field.fields.get('x')];
  // A kind may have a param `x` of its own beside a source that reads all rows.
  const named: Value = { ...value, ...(x && !kindMeta(x).source && { x: undefined }) };
  const entries: [Source, string[]][] =
    series && kindMeta(series).source && named['series'] !== undefined
      ? [[named as unknown as Source, [...path]]]
      : [];
  const within = Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const inner = field.fields.get(key) ?? field.item;
    return inner ? sourcesIn(inner, part, [...path, key]) : [];
  });
  return [...entries, ...within];
}

/** The default of each property of a state that has one in its schema. */
function startOf(state: z.ZodObject, params: Value): Value {
  return Object.fromEntries(
    [...fieldOf(state).fields].flatMap(([key, field]) => {
      const { start, keysOf } = kindMeta(field);
      if (start === undefined) return [];
      const known = typeof keysOf === 'string' ? params[keysOf] : undefined;
      return [[key, keysOf === undefined ? start : recordOf(Object.keys(known ?? {}), start)]];
    }),
  );
}

/** The smallest free share that counts as room for another scene. */
const LEAST_ROOM = 0.3;
/** Whether params leave about half of the area to another scene. */
const leavesRoom = ({ area, free }: Value): boolean =>
  area === 'foot' ||
  Object.values({ ...(free as Value | undefined) }).some((share) => Number(share) >= LEAST_ROOM);

type Spoken = 'anchors' | 'describe' | 'table' | 'usualWords';
type KindFields<P, S, K extends Speaking> = Omit<
  SceneSpec<P, S>,
  'kind' | 'params' | 'state' | 'defaults' | 'faults' | Spoken
> & {
  /** Its words are those of this name in the catalogues. */
  readonly kind: K;
  anchors(params: P, data: SceneData, say: Say<K>, lang: string): readonly Anchor[];
  describe(moment: RenderContext<P, S>, say: Say<K>): string;
  table?(moment: RenderContext<P, S>, say: Say<K>): SceneTable;
  usualWords?(written: JsonObject, say: Say<K>): JsonObject;
  /** Defaults that depend on the params. */
  readonly starts?: (params: P) => Partial<S>;
  /** Checks beyond the schema; the references to sources are checked anyway. */
  readonly faults?: (params: P, data: SceneData) => readonly SceneFault[];
};

/** `params` and `state` are strict objects; in `state` every property is optional. */
export function defineKind<PS extends z.ZodObject, SS extends z.ZodObject, K extends Speaking>(
  params: PS,
  state: SS,
  {
    starts,
    faults,
    anchors,
    describe,
    table,
    usualWords,
    ...entries
  }: KindFields<z.infer<PS>, Complete<z.infer<SS>>, K>,
): SceneSpec<z.infer<PS>, Complete<z.infer<SS>>> {
  return {
    params: params as unknown as z.ZodType<z.infer<PS>>,
    state,
    fills: (given) => entries.surface === 'svg' && !leavesRoom(given as Value),
    ...entries,
    anchors: (given, data, lang = 'en') => anchors(given, data, sayer(entries.kind, lang), lang),
    describe: (moment) => describe(moment, sayer(entries.kind, moment.lang)),
    ...(table && { table: (moment) => table(moment, sayer(entries.kind, moment.lang)) }),
    ...(usualWords && {
      usualWords: (written, lang) => usualWords(written, sayer(entries.kind, lang)),
    }),
    defaults: (given) =>
      ({ ...startOf(state, given as Value), ...starts?.(given) }) as Complete<z.infer<SS>>,
    faults: (given, data) => [
      ...sourcesIn(fieldOf(params), given, []).flatMap(([one, path]) =>
        sourceFaults(data, one, path),
      ),
      ...(faults?.(given, data) ?? []),
    ],
  };
}

/** The render context of a kind, inferred from its schemas. */
export type ContextOf<PS extends z.ZodType, SS extends z.ZodType> = RenderContext<
  z.infer<PS>,
  Complete<z.infer<SS>>
>;
