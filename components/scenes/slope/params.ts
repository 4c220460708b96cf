/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface LineParam {
  readonly series: string;
  readonly entity?: string;
  readonly role: 'line' | 'comparison';
  /** The entity's own name when left out. */
  readonly name?: string;
}

export interface FrameParam {
  readonly title?: string;
  readonly note?: string;
  readonly lines: { readonly [id: string]: LineParam };
}

export interface Params {
  readonly frames: { readonly [id: string]: FrameParam };
  readonly before: string;
  readonly after: string;
  readonly rule?: string;
  /** Under slopes that have a direction and no figure. */
  readonly unscaled: string;
  readonly layout: 'side' | 'full';
}

export interface State {
  readonly shown: { readonly [frame: string]: number };
  /** How far the frames have drawn back to the upper half of their room. */
  readonly top: number;
  readonly drawn: { readonly [line: string]: number };
}

export type Moment = RenderContext<Params, State>;
