/** From params and data to rows with anchors, and what a section says of them without being seen. */
import { slug, yearOf } from '../kit/dated.ts';
import type { Moment, Params, Role } from './params.ts';
import type { Anchor, SceneData, SceneTable, Status } from '../../../story/scene.ts';

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

export function anchorsOf(params: Params, data: SceneData): readonly Anchor[] {
  const rows = measuresOf(params, data).flatMap((one) =>
    one.rows.map(({ anchor, text }) => ({ id: anchor, name: text })),
  );
  const gap = params.gap === undefined ? [] : [{ id: 'gap', name: params.gap }];
  return [{ id: 'level', name: params.name }, ...rows, ...gap];
}

const printed = ({ state, boundValues, params, lang }: Moment) =>
  boundValues['level']?.text ??
  new Intl.NumberFormat(lang, { maximumFractionDigits: 1 }).format(state.level) + params.unit;

const listed = (rows: readonly Row[]) => rows.map((row) => `${row.text} in ${row.x}`).join(', ');

export function describeSection(moment: Moment): string {
  const { params, state, data, labels } = moment;
  const measures = measuresOf(params, data);
  const seen = (one: Measure) =>
    one.rows.filter((row, i, all) => {
      const spoken = labels.some(({ anchor }) => anchor === row.anchor);
      if (one.role === 'paint' && !row.promised) return spoken;
      const ahead = all.filter(({ promised }) => promised);
      const drawn = state.drawn[one.id] ?? 1;
      return row.promised ? drawn * ahead.length > ahead.indexOf(row) : drawn > 0 && spoken;
    });
  const paint =
    state.level > 0
      ? `${params.name}: painted to ${printed(moment)} on a scale up to ${params.top}${params.unit}.`
      : `${params.name}: nothing is painted on a scale up to ${params.top}${params.unit}.`;
  const lines = measures.flatMap((one) => {
    const rows = seen(one);
    if (rows.length === 0) return [];
    const counted = rows.filter(({ promised }) => !promised);
    const ahead = rows.filter(({ promised }) => promised);
    const forecast = one.role === 'goal' ? '' : 'forecast ';
    return [
      `${one.name}: ${[listed(counted), ahead.length > 0 ? forecast + listed(ahead) : ''].filter(Boolean).join('; ')}.`,
    ];
  });
  const silent = params.gap !== undefined && state.gap > 0 && silentAfter(measures);
  return [paint, ...lines, ...(silent ? [`Then ${params.gap}.`] : [])].join(' ');
}

/** One row per date, one column per measure; all rows, whatever is drawn yet. */
export function tableOf({ params, data }: Moment): SceneTable {
  const measures = measuresOf(params, data);
  const all = measures.flatMap(({ rows }) => rows).sort((a, b) => a.at - b.at);
  const dates = [...new Set(all.map(({ x }) => x))];
  const label = Object.values(data).find(({ xLabel }) => xLabel)?.xLabel;
  const cell = (one: Measure, x: string) => {
    const row = one.rows.find((r) => r.x === x);
    if (!row) return '';
    const plain = row.status === 'measured' || row.status === 'derived';
    return plain ? row.text : `${row.text} (${row.status})`;
  };
  return {
    columns: [label ?? 'Date', ...measures.map(({ name }) => name)],
    rows: dates.map((x) => [x, ...measures.map((one) => cell(one, x))]),
  };
}
