/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface RingParam {
  readonly name: string;
  /** A second name, in another script. */
  readonly gloss?: string;
  readonly lang?: string;
  readonly ink: 'gold' | 'silver' | 'malachite' | 'azurite' | 'tea' | 'ink';
}

export interface NameParam {
  readonly at: string | number;
  readonly name: string;
  readonly note?: string;
  /** A hollow dot: no longer in use. */
  readonly past: boolean;
}

export interface Params {
  readonly rings: { readonly [id: string]: RingParam };
  /** Said of the upper crossing of the first two rings. */
  readonly crossing?: string;
  readonly names: { readonly [id: string]: NameParam };
  readonly strokes: number;
}

export interface State {
  /** How much of each ring is drawn, 0 to 1. */
  readonly drawn: { readonly [ring: string]: number };
  /** Presence of each name along the foot. */
  readonly named: { readonly [name: string]: number };
  /** Presence of the words at the crossing. */
  readonly crossing: number;
}

export type Moment = RenderContext<Params, State>;
