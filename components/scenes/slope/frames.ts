/** The frames of a script with what their lines join. */
import type { SceneData } from '../../../story/scene.ts';
import { isPromise, nameOf, rowsOf } from '../kit/series.ts';
import type { Context, Params } from './params.ts';

type LineParam = Params['frames'][string]['lines'][string];

const DIRECTIONS = ['up', 'flat', 'down'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const isDirection = (word: string | undefined): word is Direction =>
  DIRECTIONS.some((direction) => direction === word);

/** A line of a frame: with `ends` if the data have values, else with `direction` if they state one. */
function slopeOf(frame: string, key: string, line: LineParam, data: SceneData) {
  const rows = rowsOf(data, line);
  const ordered = rows
    .filter((row) => row.value !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const at = (x: string) => ordered.find((row) => row.x === x);
  const [first, last] = line.ends ? line.ends.map(at) : [ordered[0], ordered.at(-1)];
  const ends = first && last && first !== last ? ([first, last] as const) : undefined;
  return {
    /** `studies.firms`: frame and line. */
    id: `${frame}.${key}`,
    frame,
    name: line.name ?? nameOf(data, line) ?? key,
    isComparison: line.role === 'comparison',
    isPromised: isPromise(last),
    ends,
    direction: ends ? undefined : rows.map(({ label }) => label).find(isDirection),
  };
}
export type Slope = ReturnType<typeof slopeOf>;

/** Every frame in the order of the script; a frame has a scale if any of its slopes has values. */
export function framesOf(params: Params, data: SceneData) {
  return Object.entries(params.frames).map(([id, param]) => {
    const slopes = Object.entries(param.lines).map(([key, line]) => slopeOf(id, key, line, data));
    return { id, param, slopes, isScaled: slopes.some(({ ends }) => ends !== undefined) };
  });
}

/** The drawn share of a line, 0 to 1: its own share times its frame's. */
export const drawnOf = ({ state }: Context, { id, frame }: Slope): number =>
  (state.drawn[frame] ?? 1) * (state.drawn[id] ?? 1);
