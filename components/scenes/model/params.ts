/** What a script says of a model, as plain types; and what its file says, beside it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { Area } from '../kit/plate.ts';

export type Axis = 'x' | 'y' | 'z';
export interface PartParam {
  /** A node of the file, by its name; what hangs on it belongs to it. */
  readonly node: string;
  /** As a label prints it. */
  readonly name: string;
  /** Its own axis, through its own origin, about which it turns. */
  readonly axis?: Axis | undefined;
  /** Its pigment, instead of the colours in the file. */
  readonly colour?: string | undefined;
}
export interface Viewpoint {
  /** Degrees: how far one walks round the model to the right. */
  readonly orbit?: number | undefined;
  /** Degrees above the ground. */
  readonly tilt?: number | undefined;
  /** The part in the middle; all of the model when left out. */
  readonly target?: string | undefined;
  /** 1 shows all of the target. */
  readonly closer?: number | undefined;
}
export interface Params {
  readonly file: string;
  /** What it is, for those who do not see it. */
  readonly alt: string;
  readonly credit: string;
  readonly licence?: string | undefined;
  readonly parts: { readonly [id: string]: PartParam };
  readonly views: { readonly [id: string]: Viewpoint };
  readonly area: Area;
  /** What the file holds: written by `withFiles`, never by a script. */
  readonly found?: Found | undefined;
  /** Names of its animations. */
  readonly clips?: readonly string[] | undefined;
}

export type Triple = readonly [x: number, y: number, z: number];
/** A part as far as a page needs to know it without the file. */
export interface FoundPart {
  /** The part that it hangs on. */
  readonly on?: string | undefined;
  /** The middle of its surface. */
  readonly middle: Triple;
  /** Clip -> where its middle is at each step of it, x, y, z each. */
  readonly moves?: { readonly [clip: string]: readonly number[] } | undefined;
  /** Where its node stands, and its axis as a direction: what it turns about. */
  readonly pivot: Triple;
  readonly axis?: Triple | undefined;
  /** Its farthest points in some directions, x, y, z each: nothing of it lies far beyond them. */
  readonly ends: readonly number[];
}
export interface Found {
  /** A digest of the bytes: another file gives another picture. */
  readonly digest: string;
  readonly triangles: number;
  readonly parts: { readonly [id: string]: FoundPart };
  /** What belongs to no part; absent when every node does. */
  readonly rest?: FoundPart | undefined;
  /** Image -> the mean colour of a texture. */
  readonly means?: { readonly [image: number]: string } | undefined;
  /** The outline of what touches the ground: x, z pairs, and how high the ground is. */
  readonly foot: readonly number[];
  readonly level: number;
}

/** Camera numbers: the same for both stages, but for the sizes. */
export interface View {
  readonly orbit: number;
  readonly tilt: number;
  /** The point of the model that stands in the middle of the free part of the plate. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Plate pixels to a unit of the file, wide and tall. */
  readonly size: number;
  readonly tallX: number;
  readonly tallY: number;
  readonly tallZ: number;
  readonly tallSize: number;
}
/** A view as a script writes it. */
export type AuthoredView = string | (Viewpoint & { readonly at?: string | undefined });

export interface State {
  readonly view: AuthoredView | View;
  /** 0 away, 1 there, between them seen through. */
  readonly shown: { readonly [part: string]: number };
  /** 1 in its pigment, 0 bare paper with its outline. */
  readonly painted: { readonly [part: string]: number };
  /** Degrees about its axis. */
  readonly turned: { readonly [part: string]: number };
  /** An animation of the file, and how much of it has run, 0 to 1. */
  readonly clip: string;
  readonly at: number;
  /** Presence of what belongs to no part. */
  readonly rest: number;
  /** Presence of the lines on the ground round its foot. */
  readonly ground: number;
}
export type Moment = RenderContext<Params, State>;
