/** Which rare signs of the legend a range shows: fences, mountains measured elsewhere, torn peaks. */
import type { RareSign } from '../../../story/scene.ts';
import type { Params, State } from './range.ts';
import { TORN } from './standing.ts';

export function signsOf({
  params,
  state,
}: {
  readonly params: Params;
  readonly state: State;
}): readonly RareSign[] {
  const seen = Object.entries(params.peaks).filter(
    ([id, peak]) => (state.shown[id] ?? (peak.shown ? 1 : 0)) > 0,
  );
  const torn = ([id]: readonly [string, unknown]) =>
    (state.edges[id] ?? 0) <= 1.5 && Number(state.levels[id] ?? 0) > TORN;
  return [
    ...(seen.some(([id]) => (state.fence[id] ?? 0) > 0) ? (['cinnabar'] as const) : []),
    ...(seen.some(([, peak]) => peak.tea) ? (['tea'] as const) : []),
    ...(seen.some(torn) ? (['torn'] as const) : []),
  ];
}
