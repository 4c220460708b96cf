/** From params and data to the lengths along the line. */
import type { SceneData, Status } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import type { Moment, Params } from './params.ts';

export interface Row {
  /** `at@2015` */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly status: Status;
  readonly promised: boolean;
}

/** The rows in order of their dates; what is planned comes after what was measured. */
export function rowsOf(params: Params, data: SceneData): readonly Row[] {
  const seen = new Set<string>();
  const rows = (data[params.series]?.rows ?? []).flatMap((row, i): Row[] => {
    const anchor = `at@${slug(row.x ?? String(i + 1))}`;
    if (row.value === undefined || (params.entity && row.entity !== params.entity)) return [];
    if (seen.has(anchor)) return [];
    seen.add(anchor);
    return [
      {
        anchor,
        x: row.x ?? '',
        at: row.at ?? i,
        value: row.value,
        text: row.text ?? String(row.value),
        status: row.status,
        promised: row.status === 'target' || row.status === 'projected',
      },
    ];
  });
  return rows.sort((a, b) => a.at - b.at);
}

export interface Span {
  readonly id: string;
  readonly name: string;
  readonly hue: 'malachite' | 'azurite' | 'tea';
  readonly from: number;
  readonly to: number;
}

/** The coloured parts as lengths: each ends at the last row up to its date. */
export function spansOf({ params, data }: Moment): readonly Span[] {
  const rows = rowsOf(params, data).filter(({ promised }) => !promised);
  let from = 0;
  return params.spans.map((span, i) => {
    const last = span.to === undefined ? undefined : yearOf(span.to);
    const within = rows.filter(({ at }) => last === undefined || at <= last + 1e-6);
    const to = last === undefined ? params.of : Math.max(from, within.at(-1)?.value ?? 0);
    const one: Span = { id: `span-${i}`, name: span.name, hue: span.hue, from, to };
    from = to;
    return one;
  });
}
