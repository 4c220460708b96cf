/** The signs at heights of the axis: goals, forecasts, a second measure, rows, gaps without data. */
import type { Label, SceneData, Status } from '../../../story/scene.ts';
import { yearOf, dateText } from '../kit/dates.ts';
import { clamp } from '../kit/marks.ts';
import { nameOf, type ValuedRow, valuedRows } from '../kit/series.ts';
import { emphasisOpacity, linesOf, together } from '../kit/text.ts';
import type { Context, Params } from './params.ts';

/** Every measure in the order of the script, without values for goals. */
export const measuresOf = ({ measures }: Params, data: SceneData) =>
  Object.entries(measures).flatMap(([id, measure]) => {
    const { role, from = -Infinity, to = Infinity } = measure;
    const name = measure.name ?? nameOf(data, measure);
    if (name === undefined || !data[measure.series]) return [];
    const rows = valuedRows(data, measure, id, [yearOf(from), yearOf(to)]).map((row) => ({
      ...row,
      isPromised: row.isPromised || role === 'goal',
    }));
    return [{ id, role, name, rows }];
  });
export type Measure = ReturnType<typeof measuresOf>[number];

/** The last counted row of the painted measure, if something was promised after it. */
export function silentAfter(measures: readonly Measure[]): ValuedRow | undefined {
  const last = measures
    .flatMap(({ role, rows }) => (role === 'paint' ? rows : []))
    .filter(({ isPromised }) => !isPromised)
    .reduce<ValuedRow | undefined>((a, b) => (a && a.at > b.at ? a : b), undefined);
  const isFollowed = measures.some(({ rows }) =>
    rows.some(({ isPromised, at }) => isPromised && last && at > last.at),
  );
  return isFollowed ? last : undefined;
}

export interface Sign {
  /** Its anchor. */
  readonly id: string;
  readonly kind: 'goal' | 'forecast' | 'line' | 'dot' | 'level' | 'gap';
  readonly value: number;
  /** How much of it is drawn, 0 to 1. */
  readonly drawn: number;
  /** The words beside it, part by part; empty for a line without a label. */
  readonly words: readonly string[];
  readonly side: Label['side'];
  /** Opacity of the words. */
  readonly opacity: number;
  /** 1 in focus, less while something else is. */
  readonly strength: number;
  /** Estimated, not counted: its dot is hollow. */
  readonly isHollow: boolean;
}

/** All signs on the axis, in the order of the script. */
export function signsOf(context: Context, measures: readonly Measure[]): readonly Sign[] {
  const { params, state, labels, boundValues, lang } = context;
  const labelOf = (anchor: string) => labels.find((label) => label.anchor === anchor);
  const sign = (
    kind: Sign['kind'],
    [id, value, status]: readonly [string, number, (Status | undefined)?],
    drawn: number,
    custom: readonly string[] = [],
  ): Sign => {
    const label = labelOf(id);
    return {
      ...{ id, kind, value, drawn },
      words: label ? linesOf(label.text) : custom,
      side: label?.side ?? 'auto',
      // Words appear with the last third of what they name.
      opacity: (label?.opacity ?? 1) * clamp(drawn * 3 - 2),
      isHollow: status === 'estimate' || status === 'judgement',
      strength: emphasisOpacity(context, 0.35, id),
    };
  };
  const rows = measures.flatMap(({ id, role, name, rows: all }): readonly Sign[] => {
    const share = state.drawn[id] ?? 1;
    const of = ({ anchor, value, status }: ValuedRow) => [anchor, value, status] as const;
    const rowLines = ({ text, x }: ValuedRow) => [text, together([name, dateText(x, lang)])];
    const ahead = all.filter(({ isPromised }) => isPromised);
    const counted = all.filter(({ isPromised }) => !isPromised);
    const spoken = counted.filter(({ anchor }) => labelOf(anchor));
    if (role === 'line')
      return (spoken.length > 0 ? spoken : counted.slice(-1)).map((row) =>
        sign('line', of(row), share, rowLines(row)),
      );
    // One after the other, in the order of their dates.
    const promised = ahead.map((row, i) => {
      const drawn = clamp(share * ahead.length - i);
      return role === 'goal'
        ? sign('goal', of(row), drawn, rowLines(row))
        : sign('forecast', of(row), drawn);
    });
    const dots = (role === 'goal' ? [] : spoken).map((row) => {
      const drawn = labelOf(row.anchor)?.opacity ?? 1;
      return { ...sign('dot', of(row), 1), drawn };
    });
    return [...dots, ...promised];
  });
  const { status } = boundValues['level'] ?? {};
  const silent = silentAfter(measures);
  return [
    ...rows,
    ...(labelOf('level') ? [sign('level', ['level', state.level, status], 1)] : []),
    ...(silent && params.gap !== undefined
      ? [sign('gap', ['gap', silent.value], state.gap, linesOf(params.gap))]
      : []),
  ];
}
