/** What a script says of a model, and what its file says, beside it. */
import type { RenderContext } from '../../../story/scene.ts';
import type { ScriptParams, ScriptState } from './spec.ts';

export type Axis = NonNullable<ScriptParams['parts'][string]['axis']>;
export type Viewpoint = ScriptParams['views'][string];
export type Params = ScriptParams & {
  /** What the file holds: written by `withFiles`, never by a script. */
  readonly found?: Found | undefined;
  /** Names of its animations. */
  readonly clips?: readonly string[] | undefined;
};

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
/** The view as camera numbers once normalised. */
export type State = Omit<ScriptState, 'view'> & { readonly view: ScriptState['view'] | View };
export type Context = RenderContext<Params, State>;
