/** What a section says without being seen: names of its parts, sentences, a table. */
import type { Anchor, SceneData, SceneTable } from '../../../story/scene.ts';
import type { Moment, Params } from './params.ts';
import { measuresOf, silentAfter, type Measure, type Row } from './rows.ts';

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
