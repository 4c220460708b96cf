/** What drawing, view and description know of a film. */
import type { RenderContext } from '../../../story/scene.ts';
import type { ScriptParams, ScriptState } from './spec.ts';

/** Written by `withFiles`, never by a script. */
export interface Film {
  readonly width: number;
  readonly height: number;
  readonly seconds: number;
  readonly sound: boolean;
  /** Of all its bytes as they are published. */
  readonly digest: string;
}
export type Params = ScriptParams & {
  readonly film?: Film;
  /** Every `at` at which it rests, ascending: there is a picture of each (kit/stop-image.ts). */
  readonly rests?: readonly number[];
};
export type State = ScriptState;
export type Context = RenderContext<Params, State>;
