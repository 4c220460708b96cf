/** The shapes of params and state as the drawing uses them: no zod here, the live view imports it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { GlyphName } from '../kit/glyphs.ts';

export interface CardParam {
  /** Who counted. */
  readonly by: string;
  readonly date: string;
  /** What kind of source: "newspaper". */
  readonly source?: string;
  /** What was counted: "technologies led". */
  readonly counts: string;
  /** Instead of the printed count: "more than 86%". */
  readonly figure?: string;
  readonly series: string;
  readonly entity?: string;
  /** The row with the count. */
  readonly full: string;
  readonly part?: { readonly x: string; readonly name: string };
  /** The row with what it is of; a share has none and is of a hundred. */
  readonly of?: string;
}
export interface Params {
  readonly cards: { readonly [id: string]: CardParam };
  readonly shape: GlyphName;
  readonly of: string;
  readonly rule?: string;
  readonly columns: number;
  readonly top: number;
}
export interface State {
  readonly shown: { readonly [card: string]: number };
  readonly filled: { readonly [card: string]: number };
}
export type Moment = RenderContext<Params, State>;
