/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';

export interface FlowParam {
  readonly name: string;
  readonly hue: 'tea' | 'azurite' | 'malachite';
  readonly way: 'in' | 'out';
}

export interface Params {
  readonly flows: { readonly [id: string]: FlowParam };
  /** What one line stands for. */
  readonly line: number;
  readonly rule?: string;
  /** Share of the height left free above, for another scene. */
  readonly top: number;
}

export interface State {
  readonly values: { readonly [flow: string]: number };
  readonly drawn: number;
}

export type Moment = RenderContext<Params, State>;
