/** What is out of focus recedes and stays legible. */
import { emphasis } from '../kit/emphasis.ts';
import type { Moment } from './params.ts';

export const receding = (moment: Moment, flow: string): number =>
  0.35 + 0.65 * emphasis(moment, flow);
