/** From params and data to counts. */
import type { SceneData } from '../../../story/scene.ts';
import { rowOf } from '../kit/series.ts';
import type { Params } from './spec.ts';

export interface Card {
  readonly id: string;
  readonly param: Params['cards'][string];
  /** Marks: whole, in part, all. */
  readonly full: number;
  readonly part: number;
  readonly all: number;
  /** "5 of 13", or the printed share. */
  readonly figure: string;
  /** The number of those in part, as printed. */
  readonly partText: string;
  readonly fullText: string;
  readonly allText: string;
  /** A judgement: its paint ends softly. */
  readonly isJudged: boolean;
}

export function cardsOf(params: Params, data: SceneData): readonly Card[] {
  return Object.entries(params.cards).map(([id, param]) => {
    const rowAt = (x: string | undefined) =>
      x === undefined ? undefined : rowOf(data, { ...param, x });
    const [full, part, of] = [rowAt(param.full), rowAt(param.part?.x), rowAt(param.of)];
    const count = Math.round(full?.value ?? 0);
    const [fullText, allText] = [full?.text ?? '', of?.text ?? ''];
    return {
      id,
      param,
      full: count,
      part: Math.round(part?.value ?? 0),
      all: Math.max(count, Math.round(of?.value ?? (param.of === undefined ? 100 : 0))),
      figure: param.figure ?? (allText ? `${fullText} ${params.of} ${allText}` : fullText),
      partText: part?.text ?? '',
      fullText,
      allText,
      isJudged: full?.status === 'judgement',
    };
  });
}

/** Kind of source, what was counted, and how many are so in part. */
export function countsOf({ param, part, partText }: Card, isShort = false): string {
  const more = param.part && part > 0 ? `, ${partText} ${param.part.name}` : '';
  const kind = param.source && !isShort ? `${param.source}: ` : '';
  return `${kind}${param.counts}${more}`;
}
