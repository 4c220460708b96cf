/** The staff of dates beside a hill: up to which height marks stood by then. */
import type { DataRow } from '../../../story/scene.ts';
import { plateX, type Camera } from '../../space/camera.ts';
import { stroke, type Stroke } from '../../space/stroke.ts';
import { clamp } from '../kit/marks.ts';
import { boundsOf, sitesOf, standsOf } from './layout.ts';
import { marksOf, sitePoint } from './placed.ts';
import type { Context } from './params.ts';

export interface Tick {
  readonly row: DataRow;
  readonly marks: number;
  readonly y: number;
  /** 0 to 1: whether its marks are there already. */
  readonly reached: number;
}
export interface Staff {
  readonly x: number;
  readonly bottom: number;
  /** The present top of the marks. */
  readonly top: number;
  readonly ticks: readonly Tick[];
}

/** Rows that a staff can show, in order of date. */
export function staffRows({ params, data }: Pick<Context, 'params' | 'data'>): readonly DataRow[] {
  const { staff } = params;
  if (!staff) return [];
  return (data[staff.series]?.rows ?? [])
    .filter((row) => row.entity === staff.entity && row.value !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** The height on the plate of a number of marks: rows above each other, interpolated linearly. */
function heightOf({ params, aspect }: Context, camera: Camera, group: string) {
  const { sites } = sitesOf(params, aspect).get(group)!;
  let [y, last] = [Infinity, 0];
  const steps = [...new Set(sites.map(({ row }) => row))].map((row) => {
    const rowSites = sites.filter((site) => site.row === row);
    const sum = rowSites.reduce((total, site) => total + sitePoint(camera, site)[1], 0);
    y = Math.min(y, sum / rowSites.length);
    last += rowSites.length;
    return { y, last };
  });
  return (marks: number) => {
    const at = steps.findIndex((step) => step.last >= marks - 1e-6);
    const step = steps.at(at);
    const lower = at > 0 ? steps[at - 1] : undefined;
    if (!step) return 0;
    const from = lower?.last ?? 0;
    const share = clamp((marks - from) / Math.max(1, step.last - from));
    const bottom = lower?.y ?? step.y;
    return bottom + (step.y - bottom) * share;
  };
}

export function staffOf(context: Context, camera: Camera): Staff | undefined {
  const { params, state, aspect } = context;
  const group = params.groups[params.staff?.group ?? ''];
  const stand = standsOf(params, aspect).find(({ id }) => id === group?.on);
  if (!params.staff || !group || !stand || state.staff <= 0) return undefined;
  const count = state.counts[params.staff.group] ?? 0;
  const yOf = heightOf(context, camera, params.staff.group);
  const ticks = staffRows(context).map((row): Tick => {
    const marks = Math.round(marksOf({ ...group, rest: 'part' }, row.value ?? 0));
    return { row, marks, y: yOf(marks), reached: clamp((count - marks + 0.6) / 0.6) };
  });
  return {
    x: plateX(camera, boundsOf(stand, aspect).right) + (aspect === 'wide' ? 52 : 8),
    bottom: yOf(0),
    top: yOf(Math.max(0, Math.min(group.places, count))),
    ticks,
  };
}

export function staffStrokes(context: Context, camera: Camera): readonly Stroke[] {
  const staff = staffOf(context, camera);
  if (!staff) return [];
  const { x, bottom, top, ticks } = staff;
  const arm = context.aspect === 'wide' ? 12 : 6;
  const line = (id: string, points: readonly number[]) =>
    stroke(id, points, 1.4, context.palette.outline, context.state.staff);
  return [
    line('staff', [x, bottom, x, Math.min(top, bottom - 0.1)]),
    ...ticks
      .filter(({ reached }) => reached > 0.01)
      .map(({ row, y, reached }) => line(`staff-${row.x}`, [x, y, x + arm * reached, y])),
  ];
}
