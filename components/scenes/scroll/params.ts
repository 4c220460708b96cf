/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface Params {
  /** What the painted cloth is called, for its label. */
  readonly name: string;
  readonly rollerName: string;
  /** How thick the roller is, as a share of the plate's height (wide) or width (tall). */
  readonly thickness: number;
}

export interface State {
  /** 0 rolled up, 1 open over the whole stage. */
  readonly unrolled: number;
  /** 0 to 1: how far the mounting stands in the picture; at 0 the cloth fills the stage. */
  readonly mount: number;
}

export type Moment = RenderContext<Params, State>;
