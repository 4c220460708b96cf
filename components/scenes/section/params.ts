/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

/** A part of the shape, in foot radii; see components/space. */
export interface Bump {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly radius: number;
  readonly sharpness: number;
}
export interface Relief {
  readonly bumps: { readonly [name: string]: Bump };
  readonly seed: number;
}

export type Role = 'paint' | 'line' | 'goal';

/** One entry of `measures`: a whole series, or one entity of it. */
export interface MeasureParam {
  readonly series: string;
  readonly entity?: string;
  readonly role: Role;
  readonly name?: string;
  /** Leaves out the rows before, and after. */
  readonly from?: string | number;
  readonly to?: string | number;
}

export interface Params {
  readonly relief: Relief;
  readonly terraces: number;
  /** Where the cut stands, in foot radii towards the viewer from the summit. */
  readonly cut: number;
  readonly name: string;
  /** What the summit stands for. */
  readonly top: number;
  readonly unit: string;
  readonly ticks?: readonly number[];
  readonly minor: number;
  readonly measures: { readonly [id: string]: MeasureParam };
  readonly gap?: string;
  /** Above the staff: what its numbers are. */
  readonly rule?: string;
  /** Where the uppermost figure's words stand: beside the rock, or on its bare face. */
  readonly words: 'beside' | 'face';
  /** Share of the height left free below, for another scene. */
  readonly foot: number;
}

export interface State {
  readonly level: number;
  readonly open: number;
  readonly drawn: { readonly [measure: string]: number };
  readonly gap: number;
}

export type Moment = RenderContext<Params, State>;
