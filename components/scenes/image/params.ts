/** What a script says of a picture, as plain types. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Area } from '../kit/plate.ts';

export interface PictureParam {
  /** A path inside the story's folder. */
  readonly file: string;
  /** In pixels, or any unit of the same proportions. */
  readonly width: number;
  readonly height: number;
  /** What is to be seen. */
  readonly alt: string;
  /** Printed above its half while two pictures are compared. */
  readonly name?: string | undefined;
  readonly credit: string;
  readonly licence?: string | undefined;
}
export interface SpotParam {
  readonly name: string;
  /** Shares of the picture's width and height. */
  readonly x: number;
  readonly y: number;
}
export interface Params {
  readonly picture: PictureParam;
  /** A second picture of the same proportions, laid over the first up to the handle. */
  readonly over?: PictureParam | undefined;
  readonly spots: { readonly [id: string]: SpotParam };
  readonly area: Area;
}
export interface View {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}
export interface State {
  readonly view: View;
  /** Share of the frame, from its left edge, that the second picture covers. */
  readonly reveal: number;
}
export type Moment = RenderContext<Params, State>;
