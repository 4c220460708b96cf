/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

/** One row of a series. */
export interface Source {
  readonly series: string;
  readonly x?: string;
  readonly entity?: string;
}
export interface PartParam extends Source {
  readonly name: string;
}
export interface BarParam extends Source {
  readonly name: string;
  readonly note?: string;
  /** Instead of its printed value: "at least 1.73%". */
  readonly figure?: string;
  /** Smaller words under its figure. */
  readonly of?: string;
  readonly parts?: { readonly [id: string]: PartParam };
  readonly goal?: Source;
  readonly tea: boolean;
  readonly open: boolean;
  readonly group?: string;
}
export interface Params {
  readonly bars: { readonly [id: string]: BarParam };
  readonly direction: 'upright' | 'flat';
  readonly title?: string;
  readonly rule?: string;
  /** Height of a terrace in the unit; with it, bars are rounded to whole terraces. */
  readonly each?: number;
  /** How much narrower the highest bar is at its head than at its foot. */
  readonly taper: number;
  /** Bars are torn here. */
  readonly limit?: number;
  readonly between: { readonly [id: string]: { readonly after: string; readonly text: string } };
  /** What stands where a row has no figure. */
  readonly gap: string;
  readonly top: number;
}

export interface State {
  readonly rise: { readonly [bar: string]: number };
  readonly shown: { readonly [bar: string]: number };
  readonly goals: number;
  readonly parts: number;
  readonly between: number;
}

export type Moment = RenderContext<Params, State>;
