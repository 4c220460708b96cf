/** What stands at a height of the axis: goals, forecasts, a second measure, rows, silence. */
import type { Label } from '../../../story/scene.ts';
import { emphasisOpacity, linesOf } from '../kit/text.ts';
import { silentAfter, type Measure, type Row } from './rows.ts';
import type { Context } from './spec.ts';

export type SignKind = 'goal' | 'forecast' | 'line' | 'dot' | 'level' | 'gap';

export interface Sign {
  /** Its anchor. */
  readonly id: string;
  readonly kind: SignKind;
  readonly value: number;
  /** How much of it is drawn, 0 to 1. */
  readonly drawn: number;
  /** What stands beside it, part by part; none on a line nobody speaks of. */
  readonly words: readonly string[];
  readonly side: Label['side'];
  /** Presence of the words. */
  readonly opacity: number;
  /** 1 in focus, less while something else is. */
  readonly strength: number;
  /** Not counted but estimated: its dot is hollow. */
  readonly hollow: boolean;
}

const clamp = (share: number) => Math.min(1, Math.max(0, share));

const strengthOf = (context: Context, anchor: string) => emphasisOpacity(context, 0.35, anchor);

/** Everything on the axis, in the order of the script. */
export function signsOf(context: Context, measures: readonly Measure[]): readonly Sign[] {
  const { params, state, labels, boundValues } = context;
  const said = (anchor: string) => labels.find((label) => label.anchor === anchor);
  const sign = (kind: SignKind, row: Row, drawn: number, own: readonly string[]): Sign => {
    const label = said(row.anchor);
    return {
      id: row.anchor,
      kind,
      value: row.value,
      drawn,
      words: label ? linesOf(label.text) : own,
      side: label?.side ?? 'auto',
      opacity: (label?.opacity ?? 1) * clamp(drawn * 3 - 2),
      hollow: ['estimate', 'judgement'].includes(row.status),
      strength: strengthOf(context, row.anchor),
    };
  };
  const rows = measures.flatMap(({ id, role, name, rows: all }): Sign[] => {
    const whole = state.drawn[id] ?? 1;
    const ahead = all.filter(({ promised }) => promised);
    // One after the other, in the order of their dates.
    const promised = ahead.map((row, i) => {
      const own = role === 'goal' ? [row.text, `${name}, ${row.x}`] : [];
      const kind = role === 'goal' ? 'goal' : 'forecast';
      return sign(kind, row, clamp(whole * ahead.length - i), own);
    });
    const counted = all.filter((row) => !row.promised);
    if (role === 'goal') return promised;
    if (role === 'line') {
      const spoken = counted.filter((row) => said(row.anchor));
      const shown = spoken.length > 0 ? spoken : counted.slice(-1);
      return shown.map((row) => sign('line', row, whole, [row.text, `${name}, ${row.x}`]));
    }
    const dots = counted.flatMap((row) => {
      const label = said(row.anchor);
      return label ? [{ ...sign('dot', row, 1, []), drawn: label.opacity }] : [];
    });
    return [...dots, ...promised];
  });
  const level = said('level');
  const silent = params.gap === undefined ? undefined : silentAfter(measures);
  const gap = said('gap');
  const extra: Sign[] = [];
  if (level)
    extra.push({
      id: 'level',
      kind: 'level',
      value: state.level,
      drawn: 1,
      words: linesOf(level.text),
      side: level.side,
      opacity: level.opacity,
      hollow: ['estimate', 'judgement'].includes(boundValues['level']?.status ?? ''),
      strength: strengthOf(context, 'level'),
    });
  if (silent && params.gap !== undefined)
    extra.push({
      id: 'gap',
      kind: 'gap',
      value: silent.value,
      drawn: state.gap,
      words: linesOf(gap?.text ?? params.gap),
      side: gap?.side ?? 'auto',
      opacity: (gap?.opacity ?? 1) * clamp(state.gap * 3 - 2),
      hollow: false,
      strength: strengthOf(context, 'gap'),
    });
  return [...rows, ...extra];
}

/** How far up the silence reaches: to the highest thing promised. */
export const promisedTop = (signs: readonly Sign[]): number =>
  Math.max(
    ...signs.filter(({ kind }) => kind === 'goal' || kind === 'forecast').map(({ value }) => value),
    0,
  );
