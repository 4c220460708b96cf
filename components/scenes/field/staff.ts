/** The staff of dates beside a hill: how far up the marks stood by then. */
import type { DataRow } from '../../../story/scene.ts';
import { plateX, type Camera } from '../../space/camera.ts';
import type { Stroke } from '../../space/stroke.ts';
import { boundsOf, sitesOf, standsOf } from './layout.ts';
import { marksOf } from './normalise.ts';
import type { Context } from './spec.ts';
import { placeOf } from './placed-instance.ts';

export interface Tick {
  readonly row: DataRow;
  readonly marks: number;
  readonly y: number;
  /** 0 to 1: whether its marks stand already. */
  readonly reached: number;
}
export interface StaffOn {
  readonly x: number;
  readonly foot: number;
  /** Where the marks reach now. */
  readonly top: number;
  readonly ticks: readonly Tick[];
}

/** Rows that a staff can show, in the order of their dates. */
export function staffRows({ params, data }: Pick<Context, 'params' | 'data'>): readonly DataRow[] {
  const { staff } = params;
  if (!staff) return [];
  return (data[staff.series]?.rows ?? [])
    .filter((row) => row.entity === staff.entity && row.value !== undefined)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

/** Height on the plate up to which so many marks stand: rows one above the other, straight between. */
function heights(context: Context, camera: Camera, group: string) {
  const { sites } = sitesOf(context.params, context.aspect).get(group)!;
  const rows = new Map<number, { sum: number; count: number; last: number }>();
  sites.forEach((site, i) => {
    const row = rows.get(site.row) ?? { sum: 0, count: 0, last: 0 };
    rows.set(site.row, {
      sum: row.sum + placeOf(camera, site).y,
      count: row.count + 1,
      last: i + 1,
    });
  });
  let before = Infinity;
  const steps = [...rows.values()].map(({ sum, count, last }) => {
    before = Math.min(before, sum / count);
    return { y: before, last };
  });
  return (marks: number) => {
    const at = steps.findIndex(({ last }) => last >= marks - 1e-6);
    const step = steps[at < 0 ? steps.length - 1 : at];
    const lower = steps[at - 1] ?? step;
    if (!step || !lower) return 0;
    const share =
      (marks - (at > 0 ? lower.last : 0)) / Math.max(1, step.last - (at > 0 ? lower.last : 0));
    return lower.y + (step.y - lower.y) * Math.min(1, Math.max(0, share));
  };
}

export function staffOf(context: Context, camera: Camera): StaffOn | undefined {
  const { params, state, aspect } = context;
  const group = params.groups[params.staff?.group ?? ''];
  const stand = standsOf(params, aspect).find(({ id }) => id === group?.on);
  if (!params.staff || !group || !stand || state.staff <= 0) return undefined;
  const count = state.counts[params.staff.group] ?? 0;
  const at = heights(context, camera, params.staff.group);
  const ticks = staffRows(context).map((row): Tick => {
    const marks = Math.round(marksOf({ ...group, rest: 'part' }, row.value ?? 0));
    return {
      row,
      marks,
      y: at(marks),
      reached: Math.min(1, Math.max(0, count - marks + 0.6) / 0.6),
    };
  });
  const { right } = boundsOf(stand, aspect, Object.keys(params.hills).length);
  return {
    x: plateX(camera, right) + (aspect === 'wide' ? 52 : 8),
    foot: at(0),
    top: at(Math.max(0, Math.min(group.places, count))),
    ticks,
  };
}

export function staffStrokes(context: Context, camera: Camera): readonly Stroke[] {
  const staff = staffOf(context, camera);
  if (!staff) return [];
  const { x, foot, top, ticks } = staff;
  const base = { colour: context.palette.outline, opacity: context.state.staff, z: 1000 };
  const arm = context.aspect === 'wide' ? 12 : 6;
  return [
    { ...base, id: 'staff', points: [x, foot, x, Math.min(top, foot - 0.1)], width: 1.4 },
    ...ticks
      .filter(({ reached }) => reached > 0.01)
      .map(({ row, y, reached }): Stroke => ({
        ...base,
        id: `staff-${row.x}`,
        points: [x, y, x + arm * reached, y],
        width: 1.4,
      })),
  ];
}
