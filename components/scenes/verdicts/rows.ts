/** From params to verdicts in the order of the line: those set apart come last. */
import { readDate } from '../../../story/script/dates.ts';
import { printDate } from '../kit/print-date.ts';
import type { Params } from './spec.ts';

type VerdictParam = Params['verdicts'][string];

export interface Verdict {
  readonly id: string;
  readonly param: VerdictParam;
  readonly isApart: boolean;
  /** What its group is, printed with those set apart. */
  readonly group?: string;
  /** Date and kind of source. */
  readonly when: string;
}

function whenOf({ date, source }: VerdictParam, lang: string): string {
  const written = readDate(String(date));
  return [written ? printDate(written, lang) : String(date), source].filter(Boolean).join(', ');
}

/** As the script orders them; the order is the author's and no scale. */
export function verdictsOf({ verdicts, groups }: Params, lang: string): readonly Verdict[] {
  const all = Object.entries(verdicts).map(([id, param]): Verdict => {
    const group = param.group === undefined ? undefined : groups[param.group];
    const when = whenOf(param, lang);
    return { id, param, when, isApart: group?.apart ?? false, ...(group && { group: group.name }) };
  });
  return [...all.filter(({ isApart }) => !isApart), ...all.filter(({ isApart }) => isApart)];
}
