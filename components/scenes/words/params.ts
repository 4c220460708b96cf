/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

/** A straight cut of the knife in a square of 100: from, to, and its width where the knife enters. */
export type Cut = readonly [x1: number, y1: number, x2: number, y2: number, width: number];

export const PLACES = [
  'stage',
  'stage-top',
  'stage-foot',
  'stage-left',
  'stage-right',
  'top-right',
  'foot-right',
  'top-left',
  'foot-left',
  'centre',
] as const;
export type Place = (typeof PLACES)[number];

export interface ItemParam {
  readonly kind: 'statement' | 'name' | 'figure' | 'seal';
  readonly text?: string;
  readonly note?: string;
  readonly lang?: string;
  readonly place: Place | { readonly x: number; readonly y: number };
  readonly align?: 'start' | 'middle' | 'end';
  /** Seals only: the side, as a share of the plate's smaller side. */
  readonly size: number;
  /** Seals only: what is carved into it instead of the characters of Made in China 2025. */
  readonly cuts?: readonly Cut[];
  /** Hairline over the item, as wide as this share of the plate. */
  readonly rule: number;
  /** Figures only: so many short rules stand over it. They count, and measure nothing. */
  readonly tally: number;
  /** Figures only: length of an arrow under it, down to what it counts, as a share of the plate's height. */
  readonly arrow: number;
}

export interface Params {
  readonly items: { readonly [id: string]: ItemParam };
}

type PerItem = { readonly [item: string]: number };
export interface State {
  readonly shown: PerItem;
  /** What figures print. */
  readonly figures: PerItem;
  /** Seals: 0 outline, 1 solid; 0 ink, 1 cinnabar; 0 whole, 5 worn. */
  readonly solid: PerItem;
  readonly red: PerItem;
  readonly wear: PerItem;
  readonly dx: PerItem;
  readonly dy: PerItem;
  readonly scale: PerItem;
}

export type Moment = RenderContext<Params, State>;
