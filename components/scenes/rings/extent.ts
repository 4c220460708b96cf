/** How far things have come. */
import type { Moment } from './params.ts';

export const clamp = (n: number) => Math.min(1, Math.max(0, n));

/** How much of a ring is drawn. */
export const drawnOf = ({ state }: Moment, id: string): number => clamp(state.drawn[id] ?? 1);

/** Words come after the ring that they name. */
export const afterOf = (moment: Moment, id: string): number => clamp(drawnOf(moment, id) * 4 - 3);
