/** The scale beside a peak in its own view, for a guess of its level. */
import type { PlotOf } from '../kit/contract.ts';
import { cameraOf } from '../../space/camera.ts';
import { TERRACES } from '../../space/terraces.ts';
import { gauge } from './places.ts';
import type { Params, State } from './range.ts';
import { standing } from './standing.ts';

/** There while the peak whose level is bound to the truth is looked at alone, and has a goal to count by. */
export const plotOf: PlotOf<Params, State> = (moment, truth) => {
  const bound = Object.entries(moment.boundValues).find(([, { ref }]) => ref === truth)?.[0];
  const part = bound?.startsWith('levels/') ? bound.slice('levels/'.length) : undefined;
  if (part === undefined) return undefined;
  const one = standing(moment).find(({ id, close }) => id === part && close > 0.5);
  if (!one || one.peak.goal === 1) return undefined;
  const { x, foot, terrace } = gauge(one, cameraOf(moment.state.view, moment.aspect));
  const y = (value: number) => foot - (value / one.peak.goal) * TERRACES * terrace;
  const top = foot - one.terraces * terrace;
  return { x: () => x, y, box: { x, y: top, width: 0, height: foot - top } };
};
