/** A scene as the checks of states need it: its kind, its parts, its named states. */
import type { ZodType } from 'zod';
import { defined } from '../../defined.ts';
import type { DataRow, DataSeries, SceneData, SceneSpec } from '../../scene.ts';
import type { SceneScript, SeriesScript, StoryScript } from '../schema.ts';
import { rowsOf, type SeriesRow } from '../rows.ts';

export interface SceneRead {
  readonly id: string;
  readonly scene: SceneScript;
  /** Absent when the kind is not known. */
  readonly spec?: SceneSpec;
  /** Absent when the params are wrong, so that parts can't be known. */
  readonly anchors?: ReadonlySet<string>;
  /** What a state may name, by the path of its property; see `SceneSpec.names`. */
  readonly names?: { readonly [path: string]: readonly string[] };
}

/** A row without printed forms, care or sources: enough for parts and their names. */
const toDataRow = ({ note: _note, sources: _sources, id: _id, ...row }: SeriesRow): DataRow => row;
function toData(id: string, series: SeriesScript): DataSeries {
  const { title, unit, of, xType = 'date', xLabel, entities = {} } = series;
  return {
    id,
    title,
    xType,
    entities,
    rows: rowsOf(series).map(toDataRow),
    ...defined({ unit, of, xLabel }),
  };
}

/** The series of a script as scenes see them; read when a kind asks for one, since few are. */
export function sceneData(script: StoryScript): SceneData {
  const data = Object.create(null) as SceneData;
  for (const [id, series] of Object.entries(script.data)) {
    let read: DataSeries | undefined;
    const get = () => (read ??= toData(id, series));
    Object.defineProperty(data, id, { get, enumerable: true });
  }
  return data;
}

/** A kind's own schema may hold code that fails; a script must never learn that by a throw. */
export function parseSafely(schema: ZodType, value: unknown) {
  try {
    return schema.safeParse(value);
  } catch {
    return undefined;
  }
}

/** A kind's own function; one that fails for these params says nothing. */
export function askSafely<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
