/** From params and data to rows with anchors. */
import type { SceneData, Status } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import type { Params, Role } from './spec.ts';

export interface Row {
  /** `estimate@2015` */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly status: Status;
  /** Nobody has counted it yet: a goal or a forecast. */
  readonly promised: boolean;
}
export interface Measure {
  readonly id: string;
  readonly role: Role;
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Every measure in the order of the script; rows without a number are left out. */
export function measuresOf(params: Params, data: SceneData): readonly Measure[] {
  return Object.entries(params.measures).flatMap(([id, measure]): Measure[] => {
    const series = data[measure.series];
    if (!series) return [];
    const { entity, role } = measure;
    const from = yearOf(measure.from ?? -Infinity);
    const to = yearOf(measure.to ?? Infinity);
    const seen = new Set<string>();
    const rows = series.rows.flatMap((row, i): Row[] => {
      const anchor = `${id}@${slug(row.x ?? String(i + 1))}`;
      if (row.value === undefined || (entity !== undefined && row.entity !== entity)) return [];
      const at = row.at ?? i;
      if (seen.has(anchor) || at < from || at > to) return [];
      seen.add(anchor);
      const promised = role === 'goal' || row.status === 'target' || row.status === 'projected';
      return [
        {
          anchor,
          x: row.x ?? '',
          at,
          value: row.value,
          text: row.text ?? String(row.value),
          status: row.status,
          promised,
        },
      ];
    });
    const name = measure.name ?? (entity && series.entities[entity]) ?? series.title;
    return [{ id, role, name, rows: [...rows].sort((a, b) => a.at - b.at) }];
  });
}

/** The last counted row of what paints, when something was still promised after it. */
export function silentAfter(measures: readonly Measure[]): Row | undefined {
  const counted = measures
    .filter(({ role }) => role === 'paint')
    .flatMap(({ rows }) => rows.filter(({ promised }) => !promised));
  const last = counted.reduce<Row | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const later = measures.some(({ rows }) =>
    rows.some((row) => row.promised && last && row.at > last.at),
  );
  return later ? last : undefined;
}
