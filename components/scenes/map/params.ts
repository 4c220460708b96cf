/** What a script says of a map, as plain types. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Area } from '../kit/plate.ts';

export interface AreaParam {
  /** As the atlas calls it. */
  readonly country: string;
  readonly name: string;
}
export interface PointParam {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}
export interface RouteParam {
  readonly name: string;
  /** Ids of points. */
  readonly from: string;
  readonly to: string;
}
export interface ScaleParam {
  readonly low: number;
  readonly high: number;
  /** "Share of electricity from wind, 2024". */
  readonly title: string;
  readonly lowWords: string;
  readonly highWords: string;
}
export interface SizeParam {
  /** A circle of `radius` plate units stands for this value; its area grows with the value. */
  readonly value: number;
  readonly radius: number;
  readonly title: string;
}
export interface Params {
  readonly projection: 'equal' | 'natural' | 'globe';
  readonly areas: { readonly [id: string]: AreaParam };
  readonly points: { readonly [id: string]: PointParam };
  readonly routes: { readonly [id: string]: RouteParam };
  readonly scale?: ScaleParam | undefined;
  readonly size?: SizeParam | undefined;
  readonly note: string;
  readonly area: Area;
}
export interface View {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
  /** 0 to 1: how far the map has gone down on a tall stage. */
  readonly low: number;
}
type Numbers = { readonly [id: string]: number };
export interface State {
  readonly view: View;
  readonly levels: Numbers;
  readonly sizes: Numbers;
  readonly shown: Numbers;
  readonly drawn: Numbers;
}
export type Moment = RenderContext<Params, State>;
