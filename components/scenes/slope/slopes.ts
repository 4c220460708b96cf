/** From params and data to slopes: two values, or a bare direction where no figure exists. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import type { FrameParam, LineParam, Params } from './params.ts';

export const DIRECTIONS = ['up', 'flat', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Slope {
  /** `studies.firms`: frame and line. */
  readonly id: string;
  readonly frame: string;
  readonly name: string;
  readonly role: LineParam['role'];
  readonly promised: boolean;
  /** Absent where the data say neither values nor a direction. */
  readonly ends?: readonly [from: DataRow, to: DataRow];
  readonly direction?: Direction;
}

export interface SlopeFrame {
  readonly id: string;
  readonly param: FrameParam;
  readonly slopes: readonly Slope[];
  /** Whether any of its slopes has values: it then has a scale. */
  readonly scaled: boolean;
}

const isDirection = (word: string | undefined): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);
const isPromise = ({ status }: DataRow) => status === 'projected' || status === 'target';

function slopeOf(frame: string, key: string, line: LineParam, data: SceneData): Slope {
  const series = data[line.series];
  const rows = (series?.rows ?? []).filter((row) => row.entity === line.entity);
  const valued = rows.filter((row) => row.value !== undefined);
  const ordered = [...valued].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const said = rows.map(({ label }) => label).find(isDirection);
  return {
    id: `${frame}.${key}`,
    frame,
    name: line.name ?? (line.entity && series?.entities[line.entity]) ?? series?.title ?? key,
    role: line.role,
    promised: last !== undefined && isPromise(last),
    ...(first && last && first !== last
      ? { ends: [first, last] as const }
      : said && { direction: said }),
  };
}

/** Every frame in the order of the script. */
export function framesOf(params: Params, data: SceneData): readonly SlopeFrame[] {
  return Object.entries(params.frames).map(([id, param]) => {
    const slopes = Object.entries(param.lines).map(([key, line]) => slopeOf(id, key, line, data));
    return { id, param, slopes, scaled: slopes.some(({ ends }) => ends !== undefined) };
  });
}
