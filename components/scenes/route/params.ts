/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export type Style = 'rail' | 'road' | 'plain';
export type Hue = 'malachite' | 'azurite' | 'tea';

/** A part of the line with a colour of its own, up to the row of a date. */
export interface SpanParam {
  readonly to?: string | number;
  readonly hue: Hue;
  readonly name: string;
}

export interface Params {
  readonly series: string;
  readonly entity?: string;
  readonly name: string;
  readonly unit: string;
  /** The length that the whole path stands for. */
  readonly of: number;
  readonly style: Style;
  /** Length from tie to tie. */
  readonly tie: number;
  readonly rule?: string;
  readonly spans: readonly SpanParam[];
  readonly rows?: number;
}

export interface State {
  readonly length: number;
  readonly planned: number;
  readonly ticks: number;
}

export type Moment = RenderContext<Params, State>;
