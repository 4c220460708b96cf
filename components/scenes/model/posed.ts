/** The mesh in the pose of a context, projected to the plate. Still and canvas use the same geometry. */
import { emphasis } from '../kit/text.ts';
import { cameraOf, project, seenAlong, turnsOf, type Camera } from '../../space/turntable.ts';
import { moved, times, tripleAt, turned, type Matrix } from '../../space/matrix.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';

/** The current look of a part. Lists of looks are in the order of `Mesh.parts`. */
export interface PartLook {
  readonly id: string;
  readonly matrix: Matrix;
  readonly visibility: number;
  readonly painted: number;
  /** 0 to 1: how far the focus has moved it into the background. */
  readonly recede: number;
  /** A pigment that replaces the colours of the file. */
  readonly colour: string | undefined;
}
export interface Posed {
  readonly mesh: Mesh;
  readonly camera: Camera;
  readonly looks: readonly PartLook[];
  /** The transformation of each group: the rotation of its part, then the movement of the clip. */
  readonly matrices: readonly Matrix[];
  /** For each place: x and y on the plate, and its distance towards the viewer. */
  readonly places: Float32Array;
  /** For each triangle: 1 if it faces the viewer, 0 if it faces away. */
  readonly facing: Uint8Array;
}

/** A part is opaque, translucent, or absent if it is neither. */
export const isSolid = ({ visibility }: PartLook): boolean => visibility >= 0.995;
export const isFaint = ({ visibility }: PartLook): boolean =>
  visibility < 0.995 && visibility > 0.004;

const RECEDE = 0.62;

function looksOf(context: Context): readonly PartLook[] {
  const { params, state } = context;
  const turns = turnsOf(params, state.turned);
  const look = (id: string, i: number): PartLook => ({
    id,
    matrix: turns[i]!,
    visibility: state.shown[id] ?? 1,
    painted: state.painted[id] ?? 1,
    recede: RECEDE * (1 - emphasis(context, id)),
    colour: params.parts[id]?.colour,
  });
  const ids = Object.keys(params.parts);
  return [...ids.map(look), { ...look('', ids.length), visibility: state.rest }];
}

/** Projects the mesh. The arrays of `into` are reused, so that an animation allocates nothing. */
export function poseOf(mesh: Mesh, context: Context, into?: Posed): Posed {
  const camera = cameraOf(context.state.view, context.aspect, context.params.area);
  const looks = looksOf(context);
  const { clip, at } = context.state;
  const deltas = clip === '' ? undefined : mesh.moved(clip, at);
  const matrices = mesh.groups.map(({ part, node }) => {
    const { matrix } = looks[part]!;
    const delta = deltas?.get(node);
    return delta ? times(delta, matrix) : matrix;
  });
  const places = into?.places ?? new Float32Array(mesh.places.length);
  const facing = into?.facing ?? new Uint8Array(mesh.trianglePart.length);
  for (let i = 0; i < mesh.placeGroup.length; i += 1) {
    const matrix = matrices[mesh.placeGroup[i]!]!;
    places.set(project(camera, moved(matrix, tripleAt(mesh.places, i))), 3 * i);
  }
  for (let t = 0; t < facing.length; t += 1) {
    const matrix = matrices[mesh.triangleGroup[t]!]!;
    const [, , near] = seenAlong(camera, turned(matrix, tripleAt(mesh.faces, t)));
    facing[t] = near >= 0 ? 1 : 0;
  }
  return { mesh, camera, looks, matrices, places, facing };
}

/** An edge that is drawn in this pose. */
export interface InkedEdge {
  readonly part: number;
  readonly ends: readonly [number, number];
  /** Whether the surface ends or turns away at this edge; other edges are drawn thinner. */
  readonly isOutline: boolean;
}

/** The edges to draw: breaks of the surface, and outlines, where it turns away from the viewer. */
export function inkedEdges({ mesh, facing, looks }: Posed): readonly InkedEdge[] {
  const { crease, sides, ends } = mesh.edges;
  const out: InkedEdge[] = [];
  for (let e = 0; e < crease.length; e += 1) {
    const [s, u] = [sides[2 * e]!, sides[2 * e + 1]!];
    const isOutline = s === u || facing[s] !== facing[u];
    const part = mesh.trianglePart[s]!;
    if ((crease[e] === 1 || isOutline) && looks[part]!.visibility > 0.004)
      out.push({ part, ends: [ends[2 * e]!, ends[2 * e + 1]!], isOutline });
  }
  return out;
}
