/** How far a line is drawn and how strongly it shows. */
import { emphasis } from '../kit/emphasis.ts';
import type { Moment } from './params.ts';
import type { Slope } from './slopes.ts';

/** How much of a line is drawn: its frame's share of its own. */
export const drawnOf = ({ state }: Moment, { id, frame }: Slope): number =>
  (state.drawn[frame] ?? 1) * (state.drawn[id] ?? 1);

/** How strongly a line shows: a focus on its frame is one on it. */
export const strengthOf = (moment: Moment, { id, frame }: Slope): number =>
  0.28 + 0.72 * Math.max(emphasis(moment, id), emphasis(moment, frame));
