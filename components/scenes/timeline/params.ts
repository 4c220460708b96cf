/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface LaneParam {
  /** The entity's own name when left out. */
  readonly name?: string;
  /** Its entity in the series; the lane's own id when left out. */
  readonly entity?: string;
  /** fence: steps against somebody, posts and rails; line: neutral events on one rule. */
  readonly as: 'fence' | 'line';
}

export interface Params {
  readonly series: string;
  /** From top to bottom; every entity of the series when left out. */
  readonly lanes?: { readonly [id: string]: LaneParam };
  readonly as: 'fence' | 'line';
  readonly x: {
    readonly from: string | number;
    readonly to: string | number;
    readonly ticks?: readonly (string | number)[];
  };
  readonly rule?: string;
  readonly signs: { readonly taken: string; readonly eased: string; readonly planned: string };
  /** Over the list of a tall stage, after the lane's name. */
  readonly list?: string;
  readonly layout: 'side' | 'full';
}

export interface State {
  /** Decimal year once normalised. */
  readonly until: number;
  readonly open: { readonly [lane: string]: number };
  readonly shown: { readonly [lane: string]: number };
}

export type Moment = RenderContext<Params, State>;
