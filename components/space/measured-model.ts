/** What a page knows about a model before its file is loaded: its parts, their places, its viewpoints. */
import type { RenderContext } from '../../story/scene.ts';
import type { Area } from '../scenes/kit/plate.ts';
import type { Triple } from './matrix.ts';

/** What a page knows about a part before the file is loaded. */
export interface MeasuredPart {
  /** The id of the part that it is attached to. */
  readonly on?: string | undefined;
  /** The centre of its surface. */
  readonly middle: Triple;
  /** Clip -> its centre at each step of the clip, as x, y, z triples. */
  readonly moves?: { readonly [clip: string]: readonly number[] } | undefined;
  /** The place of its node, and the direction of the axis that it turns about. */
  readonly pivot?: Triple | undefined;
  readonly axis?: Triple | undefined;
  /** Its farthest points in some directions, as x, y, z triples; no other point is much farther. */
  readonly ends: readonly number[];
  /** Clip -> its farthest points over the whole clip, for clips that move the part. */
  readonly sweeps?: { readonly [clip: string]: readonly number[] } | undefined;
}
export interface MeasuredModel {
  /** A digest of the file's bytes, so that a changed file is drawn again. */
  readonly digest: string;
  readonly triangles: number;
  readonly parts: { readonly [id: string]: MeasuredPart };
  /** Everything that belongs to no part; absent if every node belongs to one. */
  readonly rest?: MeasuredPart | undefined;
  /** Image -> the mean colour of a texture. */
  readonly means?: { readonly [image: number]: string } | undefined;
  /** The outline of the area on the ground, for kinds that draw it, as x, z pairs. */
  readonly foot?: readonly number[] | undefined;
  readonly level: number;
}

/** Camera numbers. The angles are the same for both aspects. */
export interface View {
  readonly orbit: number;
  readonly tilt: number;
  /** The point of the model at the centre of the free part of the plate. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Plate pixels per unit of the file. */
  readonly size: number;
  readonly tallX: number;
  readonly tallY: number;
  readonly tallZ: number;
  readonly tallSize: number;
}
/** A viewpoint as a script defines it. */
export interface Viewpoint {
  readonly orbit?: number | undefined;
  readonly tilt?: number | undefined;
  readonly target?: string | undefined;
  readonly closer?: number | undefined;
}
/** The params that `withFiles` adds; scripts cannot set them. */
export interface FileParams {
  /** The facts from the file. */
  readonly found?: MeasuredModel | undefined;
  /** Names of the file's animations. */
  readonly clips?: readonly string[] | undefined;
}
/** The params that all kinds with a model have. */
export interface ModelParams extends FileParams {
  readonly file: string;
  readonly parts: { readonly [id: string]: { readonly node: string; readonly name: string } };
  readonly views: { readonly [name: string]: Viewpoint };
  readonly area: Extract<Area, 'side' | 'full'>;
  readonly alt: string;
  readonly credit: string;
  readonly licence?: string | undefined;
}
/** The state that all kinds with a model have. After normalising, `view` is camera numbers. */
export interface ModelState {
  readonly view: string | (Viewpoint & { readonly at?: string }) | View;
  readonly shown: { readonly [part: string]: number };
  /** In degrees, for kinds whose parts can turn. */
  readonly turned?: { readonly [part: string]: number };
  readonly clip: string;
  readonly at: number;
  readonly rest: number;
}
export type ModelContext = RenderContext<ModelParams, ModelState>;
