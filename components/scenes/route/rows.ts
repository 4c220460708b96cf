/** From params and data to the lengths along the line. */
import type { SceneData, Status } from '../../../story/scene.ts';
import { slug, yearOf } from '../kit/dated.ts';
import { isPromise } from '../kit/series.ts';
import type { Params } from './spec.ts';

export interface Row {
  /** `at@2015` */
  readonly anchor: string;
  readonly x: string;
  readonly at: number;
  readonly value: number;
  readonly text: string;
  readonly status: Status;
  readonly isPromised: boolean;
}
export interface Span {
  readonly id: string;
  readonly name: string;
  readonly hue: Params['spans'][number]['hue'];
  readonly from: number;
  readonly to: number;
}

/** The rows in order of their dates, one for each; what is planned comes after what was measured. */
export function lengthsOf({ series, entity }: Params, data: SceneData): readonly Row[] {
  const seen = new Set<string>();
  const rows = (data[series]?.rows ?? []).flatMap((row, i): Row[] => {
    const anchor = `at@${slug(row.x ?? String(i + 1))}`;
    const { value, x = '', at = i, text = String(value), status } = row;
    if (value === undefined || (entity && row.entity !== entity) || seen.has(anchor)) return [];
    seen.add(anchor);
    return [{ anchor, x, at, value, text, status, isPromised: isPromise(row) }];
  });
  return rows.sort((a, b) => a.at - b.at);
}

/** The coloured parts as lengths: each ends at the last measured row up to its date. */
export function spansOf({ spans, of }: Params, rows: readonly Row[]): readonly Span[] {
  const measured = rows.filter(({ isPromised }) => !isPromised);
  let from = 0;
  return spans.map(({ to: end, hue, name }, i) => {
    const last = end === undefined ? undefined : yearOf(end);
    const within = measured.filter(({ at }) => last === undefined || at <= last + 1e-6);
    const to = last === undefined ? of : Math.max(from, within.at(-1)?.value ?? 0);
    const one = { id: `span-${i}`, name, hue, from, to };
    from = to;
    return one;
  });
}
