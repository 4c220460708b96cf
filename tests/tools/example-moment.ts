/**
 * A kind's example.json as moments to draw, for tests, tools and the gallery. A small replacement for the
 * compiler that supports series but not facts, so that a kind can be tested without a story.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  Aspect,
  BoundValue,
  BoundValues,
  DataSeries,
  Json,
  JsonObject,
  Label,
  MoodMix,
  Palette,
  SceneData,
  RenderContext,
  RowWords,
  SceneSpec,
} from '../../story/scene.ts';
import { exampleFiles } from '../../components/gallery/kind-script.ts';
import { silk } from '../../components/themes/silk/palette.ts';
import { paletteOf } from '../../components/themes/theme.ts';
import type { Example } from '../../components/scenes/kit/example.ts';
import { createFormatter } from '../../story/compile/format.ts';
import { exampleSeries } from './example-series.ts';

export type { Example } from '../../components/scenes/kit/example.ts';

export interface ExampleMoment<P, S> {
  readonly name: string;
  readonly moment: RenderContext<P, S>;
}

export interface Surroundings {
  readonly mood?: MoodMix;
  readonly palette?: Palette;
  readonly lang?: string;
}

/** The example.json of a kind's folder. */
export const readExample = (folder: string): Example =>
  JSON.parse(readFileSync(join(folder, 'example.json'), 'utf8')) as Example;

/** The bytes of a file in a kind's example. */
export const exampleFile = (folder: string, name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(exampleFiles(readExample(folder), 'silk').get(name)!);

const isObject = (json: Json | undefined): json is JsonObject =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

function boundTo(binding: JsonObject, data: SceneData): { value: number; bound: BoundValue } {
  const { series: id, x, entity, take = 'value' } = binding as Record<string, string | undefined>;
  const series = data[id ?? ''];
  const row = series?.rows.find((r) => r.x === String(x) && r.entity === entity);
  const value = row?.[take as 'value' | 'low' | 'high'];
  if (!series || !row || value === undefined)
    throw new Error(`example.json: no row ${JSON.stringify(binding)}`);
  const ref = ['series', id, x, entity, take].filter(Boolean).join(':');
  const text = row.text ?? String(value);
  const { unit, of } = series;
  const bound = { ref, status: row.status, text, ...(unit && { unit }), ...(of && { of }) };
  return { value, bound };
}

/** Replaces bindings by numbers; the bound values are added to `boundValues`. */
function unbind(
  json: Json,
  path: string,
  data: SceneData,
  boundValues: Record<string, BoundValue>,
): Json {
  if (!isObject(json)) return json;
  if (typeof json['series'] === 'string' && 'x' in json) {
    const { value, bound } = boundTo(json, data);
    boundValues[path] = bound;
    return value;
  }
  return Object.fromEntries(
    Object.entries(json).map(([key, child]) => [
      key,
      unbind(child, path ? `${path}/${key}` : key, data, boundValues),
    ]),
  );
}

/** Merges objects by key; all other values are replaced. */
export function merge(under: JsonObject, over: JsonObject): JsonObject {
  const merged: Record<string, Json> = { ...under };
  for (const [key, next] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(next) ? merge(before, next) : next;
  }
  return merged;
}

/** Params or a state for an aspect: for `tall` with the `portrait` patch applied. */
function forAspect(json: JsonObject, aspect: Aspect): JsonObject {
  const { portrait, ...plain } = json;
  return aspect === 'tall' && isObject(portrait) ? merge(plain, portrait) : plain;
}

function labelsOf(json: Json | undefined, names: ReadonlyMap<string, string>): readonly Label[] {
  if (!isObject(json)) return [];
  return Object.entries(json).map(([anchor, words]) => {
    if (!names.has(anchor)) throw new Error(`example.json: no anchor ${anchor}`);
    const label = isObject(words) ? words : {};
    const text = words === true ? names.get(anchor) : isObject(words) ? words['text'] : words;
    return {
      anchor,
      text: String(text),
      style: label['style'] === 'note' ? 'note' : 'label',
      side: (label['side'] ?? 'auto') as Label['side'],
      opacity: 1,
    };
  });
}

/** Opens the files that an example's kind draws from. Must be called before its moments are made. */
export async function openExample(
  spec: Pick<SceneSpec, 'prepare'>,
  example: Example,
): Promise<void> {
  const files = exampleFiles(example, 'wins');
  await spec.prepare?.(example.params, (path) => files.get(path));
}

/** All states of an example as moments, in the order of the file. Throws if the kind reports a fault. */
export function exampleMoments<P, S>(
  spec: SceneSpec<P, S>,
  example: Example,
  aspect: Aspect,
  around: Surroundings = {},
): readonly ExampleMoment<P, S>[] {
  const lang = around.lang ?? 'en';
  const mood = around.mood ?? { from: 'wins', to: 'wins', mix: 1 };
  const data: Record<string, DataSeries> = {};
  for (const [id, series] of Object.entries(example.data ?? {}))
    data[id] = exampleSeries(id, series, lang);
  const files = exampleFiles(example, mood.to);
  const file = (path: string) => files.get(path);
  const written = forAspect(example.params, aspect);
  const given = spec.params.parse({ ...spec.usualWords?.(written, lang), ...written });
  const format = createFormatter({ lang, units: {} });
  const printed: RowWords = {
    ...{ aspect, type: silk.type[aspect], oneMark: format.oneMark },
    around: (unit) => [format.around(unit).before, format.around(unit).after],
  };
  const plain = spec.withRows?.(given, data, printed) ?? given;
  const read = spec.withFiles?.(plain, file) ?? { params: plain, faults: [] };
  const error = read.faults.find(({ isWarning }) => !isWarning);
  if (error) throw new Error(`example.json: ${error.message}`);
  const { params } = read;
  const names = new Map(spec.anchors(params, data, lang).map(({ id, name }) => [id, name]));
  const stated = Object.entries(example.states).map(([name, authored]) => {
    const { labels, focus, ...patch } = forAspect(authored, aspect);
    const boundValues: Record<string, BoundValue> = {};
    const bare = unbind(patch, '', data, boundValues);
    const parsed = spec.state.parse(bare) as JsonObject;
    let state = merge(spec.defaults(params) as JsonObject, parsed) as S;
    if (spec.normalise) state = spec.normalise(params, state, boundValues as BoundValues, aspect);
    return { name, labels, focus, boundValues, state };
  });
  const drawn = spec.withStates?.(
    params,
    aspect,
    stated.map(({ state }) => state),
    file,
  );
  return stated.map(({ name, labels, focus, boundValues, state }) => {
    const moment: RenderContext<P, S> = {
      scene: `example-${spec.kind}`,
      params: drawn ?? params,
      state,
      boundValues,
      data,
      focus: (focus ?? []) as readonly string[],
      labels: labelsOf(labels, names),
      mood,
      palette: around.palette ?? paletteOf(silk, mood),
      aspect,
      type: silk.type[aspect],
      opacity: 1,
      lang,
      file,
    };
    return { name, moment };
  });
}
