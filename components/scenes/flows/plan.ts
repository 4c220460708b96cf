/** Where the flows run: the same for marks and labels. */
import { PLATE } from '../../../story/scene.ts';
import { areaOf } from '../kit/plate.ts';
import type { FlowParam, Moment } from './params.ts';

export interface Flow extends FlowParam {
  readonly id: string;
  /** Rounded to the nearest; the figure at the head is exact. */
  readonly lines: number;
  readonly y: number;
  readonly height: number;
  /** Nobody has counted it: a plan or a forecast. */
  readonly promised: boolean;
}
export interface Plan {
  readonly flows: readonly Flow[];
  /** Where the flows begin; they run off the plate. */
  readonly x: number;
  readonly end: number;
  /** From line to line. */
  readonly step: number;
  readonly gap: number;
}

/** Lines stand no farther apart than this, however few they are. */
const WIDEST = { wide: 7, tall: 5 } as const;

export function layoutOf({ params, state, aspect, boundValues }: Moment): Plan {
  const tall = aspect === 'tall';
  const area = areaOf(aspect, 'side');
  const top = area.y + area.height * params.top;
  const foot = area.y + area.height;
  const entries = Object.entries(params.flows);
  // Each flow is at least as high as its own words.
  const least = tall ? 44 : 50;
  const gap = tall ? 22 : 26;
  const counts = entries.map(([id]) => Math.max(0, (state.values[id] ?? 0) / params.line));
  const free = foot - top - gap * (entries.length - 1) - (tall ? 6 : 14);
  const sum = counts.reduce((a, b) => a + b, 0);
  const fits = (step: number) =>
    counts.reduce((all, count) => all + Math.max(least, count * step), 0) <= free;
  let step: number = WIDEST[aspect];
  while (step > 0.4 && sum > 0 && !fits(step)) step -= 0.05;
  let y = top + (tall ? 4 : 10);
  const flows = entries.map(([id, flow], i): Flow => {
    const count = counts[i] ?? 0;
    const lines = Math.round(count);
    const status = boundValues[`values/${id}`]?.status;
    const height = count * step;
    const room = Math.max(least, height);
    const place = y + (room - height) / 2;
    y += room + gap;
    const promised = status === 'target' || status === 'projected';
    return { ...flow, id, lines, y: place, height, promised };
  });
  return { flows, x: tall ? 164 : 652, end: PLATE[aspect].width + (tall ? 12 : 60), step, gap };
}

/** How far the water stands above or below its line at a place. */
export function swell(x: number, flow: number, tall: boolean): number {
  const along = x / (tall ? 46 : 92) + flow * 2.1;
  return (Math.sin(along) + 0.6 * Math.sin(along * 0.53 + 1)) * (tall ? 1.6 : 2.6);
}
