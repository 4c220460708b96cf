/** From params and data to counts. */
import type { DataRow, SceneData } from '../../../story/scene.ts';
import type { CardParam, Params } from './params.ts';

export interface Card {
  readonly id: string;
  readonly param: CardParam;
  /** Marks: whole, in part, all. */
  readonly full: number;
  readonly part: number;
  readonly all: number;
  /** "5 of 13", or the printed share. */
  readonly figure: string;
  /** The number of those in part, as printed. */
  readonly partText: string;
  readonly allText: string;
  /** A judgement: its paint ends softly. */
  readonly judged: boolean;
}

export const rowOf = (
  data: SceneData,
  card: CardParam,
  x: string | undefined,
): DataRow | undefined =>
  data[card.series]?.rows.find((row) => row.entity === card.entity && row.x === x);

export function cardsOf(params: Params, data: SceneData): readonly Card[] {
  return Object.entries(params.cards).map(([id, param]) => {
    const full = rowOf(data, param, param.full);
    const part = param.part && rowOf(data, param, param.part.x);
    const of = param.of === undefined ? undefined : rowOf(data, param, param.of);
    const count = Math.round(full?.value ?? 0);
    const text = full?.text ?? '';
    const allText = of?.text ?? '';
    return {
      id,
      param,
      full: count,
      part: Math.round(part?.value ?? 0),
      all: Math.max(count, Math.round(of?.value ?? (param.of === undefined ? 100 : 0))),
      figure: param.figure ?? (allText ? `${text} ${params.of} ${allText}` : text),
      partText: part?.text ?? '',
      allText,
      judged: full?.status === 'judgement',
    };
  });
}
