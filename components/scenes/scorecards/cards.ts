/** The cards of params, with their numbers. */
import { punctuationOf } from '../../../story/locale.ts';
import type { SceneData } from '../../../story/scene.ts';
import { rowOf } from '../kit/series.ts';
import type { Params } from './params.ts';

export function cardsOf(params: Params, data: SceneData) {
  return Object.entries(params.cards).map(([id, param]) => {
    const rowAt = (x: string | undefined) =>
      x === undefined ? undefined : rowOf(data, { ...param, x });
    const [full, part, of] = [rowAt(param.full), rowAt(param.part?.x), rowAt(param.of)];
    const isShare = param.of === undefined && data[param.series]?.unit === 'percent';
    const marksOf = (value = 0) => Math.round(value / (isShare ? 1 : (params.each ?? 1)));
    const count = marksOf(full?.value);
    /** The whole in the unit of the rows; without one the count is the whole. */
    const total = isShare ? 100 : (of?.value ?? full?.value ?? 0);
    const allText = of?.text ?? '';
    // "203 of 325 people": a unit that both share is printed once.
    const unit = /\P{N}*$/u.exec(allText)?.[0] ?? '';
    const text = full?.text ?? '';
    const fullText = unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text;
    const counted = allText ? `${fullText} ${params.of} ${allText}` : fullText;
    return {
      id,
      param,
      isShare,
      total,
      /** The painted amount in the unit of the rows. */
      painted: (full?.value ?? 0) + (part?.value ?? 0),
      /** Numbers of marks: full, partly, all. */
      full: count,
      part: marksOf(part?.value),
      all: Math.max(count, marksOf(total)),
      /** The numbers as printed: "5 of 13", or the printed share. */
      counted,
      figure: param.figure ?? counted,
      partText: part?.text ?? '',
      fullText,
      allText,
      /** A judgement: its paint has a soft edge. */
      isJudged: full?.status === 'judgement',
    };
  });
}
export type Card = ReturnType<typeof cardsOf>[number];

/** Kind of source, what was counted, and how many are partly so. */
export function countsOf({ param, part, partText }: Card, lang: string, isShort = false): string {
  const { colon, comma } = punctuationOf(lang);
  const more = param.part && part > 0 ? `${comma}${partText} ${param.part.name}` : '';
  const kind = param.source && !isShort ? param.source + colon : '';
  return `${kind}${param.counts}${more}`;
}

/** Who counted, and when. */
export const whoOf = ({ param: { by, date } }: Card, lang: string): string =>
  date === undefined ? by : by + punctuationOf(lang).comma + date;
