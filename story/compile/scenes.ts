/** The scenes of a script for both aspects: params, data, actors. */
import { defined } from '../defined.ts';
import { memoize } from '../memoize.ts';
import {
  colourIn,
  themeIn,
  typeIn,
  type Aspect,
  type BoundValue,
  type JsonObject,
  type ReadFile,
  type RowWords,
  type SceneCatalog,
  type SceneData,
  type SceneSpec,
  type Sign,
} from '../scene.ts';
import { isBinding, type Resolved } from '../script/binding.ts';
import { isObject } from '../script/field.ts';
import type { StoryScript } from '../script/schema.ts';
import type { FieldReader } from './fields.ts';
import { sceneData } from './scene-data.ts';
import { playStage, type Stage } from './stage.ts';
import { createActor, paramsOf, type Actor } from './states.ts';
import type { Writer } from './writer.ts';

export interface CompiledScene {
  readonly id: string;
  readonly kind: string;
  readonly spec: SceneSpec;
  readonly actors: { readonly [aspect in Aspect]: Actor };
  readonly data: SceneData;
  /** Series named in its fields; excludes those that only single values are bound to. */
  readonly drawn: ReadonlySet<string>;
  /** The bindings in its params. */
  readonly paramBounds: readonly Resolved[];
}

/** Collects the ids of all series that bindings in a JSON value refer to. */
function boundSeries(json: unknown, into: Set<string>): void {
  if (isBinding(json)) {
    if ('series' in json) into.add(json.series);
  } else if (Array.isArray(json)) for (const item of json) boundSeries(item, into);
  else if (isObject(json)) for (const item of Object.values(json)) boundSeries(item, into);
}

/** The evidence of a bound value. */
function boundOf(resolved: Resolved, writer: Writer): BoundValue {
  const { ref, value, of, status, form } = resolved;
  return {
    ref,
    ...defined({ unit: form.unit, of: of && writer.plainWords(of) }),
    status,
    text: writer.format.value(value, form),
  };
}

const cached = new Map<string, JsonObject>();
const MOST_CACHED = 200;
/** In characters. Longer params contain an author's drawing or model, from which nothing slow is derived. */
const LONGEST_CACHED = 50_000;

/**
 * Returns the earlier object if its JSON is equal. Kinds cache derived shapes by their params object, and in
 * the editor a story is compiled repeatedly.
 */
function asBefore(params: JsonObject): JsonObject {
  const text = JSON.stringify(params);
  if (text.length > LONGEST_CACHED) return params;
  const known = cached.get(text) ?? params;
  if (cached.size >= MOST_CACHED) cached.clear();
  cached.set(text, known);
  return known;
}

export interface Staged {
  readonly scenes: readonly CompiledScene[];
  readonly stages: { readonly [aspect in Aspect]: Stage };
  /** All values that states are bound to, by `ref`. */
  readonly evidence: ReadonlyMap<string, Resolved>;
  /** The story's files. */
  readonly file: ReadFile;
}

/** Plays the script on both stages. The lists keep the order of the script's scenes, canvases first. */
export function stageScript(
  script: StoryScript,
  catalog: SceneCatalog,
  writer: Writer,
  file: ReadFile,
): Staged {
  const theme = themeIn(catalog, script.theme);
  const type = typeIn(catalog, script.theme);
  const evidence = new Map<string, Resolved>();
  const bound = (one: Resolved) => {
    evidence.set(one.ref, one);
    return boundOf(one, writer);
  };
  const declared = Object.entries(script.scenes).flatMap(([id, scene]) => {
    const spec = catalog.kinds.get(scene.kind);
    if (!spec) return [];
    const named = new Set<string>();
    const reader: FieldReader = {
      script,
      words: writer.plainWords,
      colour: (name) => colourIn(theme, script.accent, name) ?? name,
      series: (series) => void named.add(series),
    };
    const data = () => sceneData(script, named, writer);
    const { oneMark } = writer.format;
    const around: RowWords['around'] = (unit) => {
      const { before, after } = writer.format.around(unit);
      return [before, after];
    };
    const tools = { reader, bound, file, data, type, words: { oneMark, around } };
    const make = (aspect: Aspect) => {
      const { params: made, bound: inParams } = paramsOf(scene, spec, aspect, tools);
      const params = asBefore(made);
      return { inParams, actor: createActor(id, scene, spec, aspect, params, tools) };
    };
    return [{ id, scene, spec, named, wide: make('wide'), tall: make('tall') }];
  });
  const depth = ({ spec }: { spec: SceneSpec }) => (spec.surface === 'canvas' ? 0 : 1);
  const ordered = [...declared].sort((a, b) => depth(a) - depth(b));
  const actorsOf = (aspect: Aspect) =>
    new Map(ordered.map((one) => [one.id, one[aspect].actor] as const));
  const stages = {
    wide: playStage(script, 'wide', actorsOf('wide')),
    tall: playStage(script, 'tall', actorsOf('tall')),
  };
  // Only here are the series in the states known.
  const scenes = ordered.map(({ id, scene, spec, named, wide, tall }): CompiledScene => {
    const used = new Set(named);
    boundSeries(scene, used);
    for (const chapter of script.chapters)
      for (const step of chapter.steps)
        for (const { stage } of [step, ...(step.builds ?? [])]) boundSeries(stage?.[id], used);
    return {
      id,
      kind: scene.kind,
      spec,
      actors: { wide: wide.actor, tall: tall.actor },
      data: sceneData(script, used, writer),
      drawn: named,
      paramBounds: [...wide.inParams, ...tall.inParams],
    };
  });
  return { scenes, stages, evidence, file };
}

/** The params with which a kind draws a scene, including values that depend on all its states. */
export function drawnParams({ id, spec, actors }: CompiledScene, aspect: Aspect, staged: Staged) {
  const { params } = actors[aspect];
  const states = [...staged.stages[aspect].values()]
    .flat(2)
    .filter(({ actor }) => actor.id === id)
    .flatMap(({ from, state }) => (from ? [from.state, state] : [state]));
  return spec.withStates?.(params, aspect, states, staged.file) ?? params;
}

const ALL: readonly Sign[] = ['outline', 'pigment', 'cinnabar', 'tea', 'torn', 'nothing'];
/** The signs that follow from a scene's rows: outlines for promises, pigment for all other values. */
const usualIn = memoize(({ spec, data }: CompiledScene): readonly Sign[] => {
  const rows = Object.values(data).flatMap((series) => series.rows);
  const isPromise = ({ status }: (typeof rows)[number]) =>
    status === 'projected' || status === 'target';
  // Mountains are drawn in both, regardless of where their levels come from.
  const isRange = spec.surface === 'canvas' && spec.signs !== undefined;
  return [
    ...(isRange || rows.some(isPromise) ? (['outline'] as const) : []),
    ...(isRange || rows.some((row) => row.value !== undefined && !isPromise(row))
      ? (['pigment'] as const)
      : []),
  ];
});

/**
 * The signs used in a story's pictures, in the legend's order; the legend lists only these. Any chart may
 * have a gap.
 */
export function signsIn({ scenes, stages }: Staged): readonly Sign[] {
  const used = new Set<Sign>(['nothing']);
  const known = new Map(scenes.map((scene) => [scene.id, scene]));
  for (const aspect of ['wide', 'tall'] as const)
    for (const { actor, state } of [...stages[aspect].values()].flat(2)) {
      const scene = known.get(actor.id);
      const params = scene?.actors[aspect].params;
      if (!scene || params === undefined) continue;
      const rare = scene.spec.signs?.({ params, state, data: scene.data }) ?? [];
      for (const sign of [...usualIn(scene), ...rare]) used.add(sign);
    }
  return ALL.filter((sign) => used.has(sign));
}
