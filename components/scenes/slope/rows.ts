/** From params and data to slopes: two values, or a bare direction where no figure exists. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import { isPromise, nameOf, rowsOf } from '../kit/series.ts';
import type { Context, Params } from './spec.ts';

type FrameParam = Params['frames'][string];
type LineParam = FrameParam['lines'][string];

const DIRECTIONS = ['up', 'flat', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Slope {
  /** `studies.firms`: frame and line. */
  readonly id: string;
  readonly frame: string;
  readonly name: string;
  readonly isComparison: boolean;
  readonly isPromised: boolean;
  /** Absent where the data say neither values nor a direction. */
  readonly ends?: readonly [from: DataRow, to: DataRow];
  readonly direction?: Direction;
}
export interface SlopeFrame {
  readonly id: string;
  readonly param: FrameParam;
  readonly slopes: readonly Slope[];
  /** Whether any of its slopes has values: it then has a scale. */
  readonly isScaled: boolean;
}

const isDirection = (word: string | undefined): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);

function slopeOf(frame: string, key: string, line: LineParam, data: SceneData): Slope {
  const rows = rowsOf(data, line);
  const valued = rows.filter((row) => row.value !== undefined);
  const ordered = [...valued].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const [first, last] = [ordered[0], ordered.at(-1)];
  const direction = rows.map(({ label }) => label).find(isDirection);
  return {
    id: `${frame}.${key}`,
    frame,
    name: line.name ?? nameOf(data, line) ?? key,
    isComparison: line.role === 'comparison',
    isPromised: isPromise(last),
    ...(first && last && first !== last
      ? { ends: [first, last] as const }
      : direction && { direction }),
  };
}

/** Every frame in the order of the script. */
export function framesOf(params: Params, data: SceneData): readonly SlopeFrame[] {
  return Object.entries(params.frames).map(([id, param]) => {
    const slopes = Object.entries(param.lines).map(([key, line]) => slopeOf(id, key, line, data));
    return { id, param, slopes, isScaled: slopes.some(({ ends }) => ends !== undefined) };
  });
}

/** How much of a line is drawn, 0 to 1: its frame's share of its own. */
export const drawnOf = ({ state }: Context, { id, frame }: Slope): number =>
  (state.drawn[frame] ?? 1) * (state.drawn[id] ?? 1);
