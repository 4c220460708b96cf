/** A model from a file as far as a page knows it without the file: its parts, where they are, from where it is seen. */
import type { RenderContext } from '../../story/scene.ts';
import type { Area } from '../scenes/kit/plate.ts';
import type { Triple } from './matrix.ts';

/** A part as far as a page needs to know it without the file. */
export interface FoundPart {
  /** The part that it hangs on. */
  readonly on?: string | undefined;
  /** The middle of its surface. */
  readonly middle: Triple;
  /** Clip -> where its middle is at each step of it, x, y, z each. */
  readonly moves?: { readonly [clip: string]: readonly number[] } | undefined;
  /** Where its node stands, and its axis as a direction: what it turns about. */
  readonly pivot?: Triple | undefined;
  readonly axis?: Triple | undefined;
  /** Its farthest points in some directions, x, y, z each: nothing of it lies far beyond them. */
  readonly ends: readonly number[];
  /** Clip -> the same over all of the clip, where it moves the part. */
  readonly sweeps?: { readonly [clip: string]: readonly number[] } | undefined;
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
  /** The outline of what touches the ground, where it is drawn: x, z pairs; and how high the ground is. */
  readonly foot?: readonly number[] | undefined;
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
/** A viewpoint as a script names it. */
export interface Viewpoint {
  readonly orbit?: number | undefined;
  readonly tilt?: number | undefined;
  readonly target?: string | undefined;
  readonly closer?: number | undefined;
}
/** What `withFiles` writes into the params of a kind, and never a script. */
export interface FileParams {
  /** What the file holds. */
  readonly found?: Found | undefined;
  /** Names of its animations. */
  readonly clips?: readonly string[] | undefined;
}
/** What params of every kind with a model hold. */
export interface ModelParams extends FileParams {
  readonly parts: { readonly [id: string]: { readonly node: string; readonly name: string } };
  readonly views: { readonly [name: string]: Viewpoint };
  readonly area: Extract<Area, 'side' | 'full'>;
  readonly alt: string;
  readonly credit: string;
  readonly licence?: string | undefined;
}
/** The view as camera numbers once normalised. */
export interface ModelState {
  readonly view: string | (Viewpoint & { readonly at?: string }) | View;
  readonly shown: { readonly [part: string]: number };
  /** Degrees, for kinds whose parts turn. */
  readonly turned?: { readonly [part: string]: number };
  readonly clip: string;
  readonly at: number;
  readonly rest: number;
}
export type ModelContext = RenderContext<ModelParams, ModelState>;
