/** The mesh as it stands in a context, on the plate: the one geometry of still and canvas. */
import { emphasis } from '../kit/text.ts';
import { cameraOf, project, seenAlong, turnsOf, type Camera } from '../../space/turntable.ts';
import { moved, times, tripleAt, turned, type Matrix } from '../../space/matrix.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';

/** How a part looks now; in the order of `Mesh.parts`. */
export interface PartLook {
  readonly id: string;
  readonly matrix: Matrix;
  readonly shown: number;
  readonly painted: number;
  /** 0 to 1: how far it has stepped back. */
  readonly recede: number;
  /** Its own pigment, instead of the file's. */
  readonly colour: string | undefined;
}
export interface Posed {
  readonly mesh: Mesh;
  readonly camera: Camera;
  readonly looks: readonly PartLook[];
  /** How each of the mesh's groups stands: turned with its part, moved by the clip. */
  readonly matrices: readonly Matrix[];
  /** x and y on the plate and nearness of each place. */
  readonly places: Float32Array;
  /** Whether each triangle looks towards the viewer (1) or away (0). */
  readonly facing: Uint8Array;
}

/** Wholly there; seen through; not there. */
export const isSolid = ({ shown }: PartLook): boolean => shown >= 0.995;
export const isFaint = ({ shown }: PartLook): boolean => shown < 0.995 && shown > 0.004;

const RECEDE = 0.62;

function looksOf(context: Context): readonly PartLook[] {
  const { params, state } = context;
  const turns = turnsOf(params, state.turned);
  const look = (id: string, i: number): PartLook => ({
    id,
    matrix: turns[i]!,
    shown: state.shown[id] ?? 1,
    painted: state.painted[id] ?? 1,
    recede: RECEDE * (1 - emphasis(context, id)),
    colour: params.parts[id]?.colour,
  });
  const ids = Object.keys(params.parts);
  return [...ids.map(look), { ...look('', ids.length), shown: state.rest }];
}

/** `into` is written again: a moving picture allocates nothing. */
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

/** An edge that is inked now. */
export interface InkedEdge {
  readonly part: number;
  readonly ends: readonly [number, number];
  /** It stands before nothing of its own; a mere break is drawn finer. */
  readonly isOutline: boolean;
}

/** Breaks of the surface, and where it turns away. */
export function inkedEdges({ mesh, facing, looks }: Posed): readonly InkedEdge[] {
  const { crease, sides, ends } = mesh.edges;
  const out: InkedEdge[] = [];
  for (let e = 0; e < crease.length; e += 1) {
    const [s, u] = [sides[2 * e]!, sides[2 * e + 1]!];
    const isOutline = s === u || facing[s] !== facing[u];
    const part = mesh.trianglePart[s]!;
    if ((crease[e] === 1 || isOutline) && looks[part]!.shown > 0.004)
      out.push({ part, ends: [ends[2 * e]!, ends[2 * e + 1]!], isOutline });
  }
  return out;
}
