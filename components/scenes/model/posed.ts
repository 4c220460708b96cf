/** The mesh as it stands at a context, on the plate: the one geometry of still and canvas. */
import { emphasis } from '../kit/emphasis.ts';
import { cameraOf, project, turnsOf, type Camera } from './camera.ts';
import { moved, times, type Matrix } from './matrix.ts';
import type { Mesh } from './mesh.ts';
import type { Context, Triple } from './params.ts';

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
  readonly camera: Camera;
  readonly looks: readonly PartLook[];
  /** How each of the mesh's groups stands: turned with its part, moved by the clip. */
  readonly matrices: readonly Matrix[];
  /** x and y on the plate and nearness of each place. */
  readonly places: Float32Array;
  /** Whether each triangle looks towards the viewer (1) or away (0). */
  readonly facing: Uint8Array;
}

const RECEDE = 0.62;

export function looksOf(context: Context): readonly PartLook[] {
  const { params, state } = context;
  const turns = turnsOf(params, state.turned);
  const parts = Object.entries(params.parts).map(([id, { colour }], i): PartLook => ({
    id,
    matrix: turns[i]!,
    shown: state.shown[id] ?? 1,
    painted: state.painted[id] ?? 1,
    recede: RECEDE * (1 - emphasis(context, id)),
    colour,
  }));
  const rest = { matrix: turns.at(-1)!, shown: state.rest, painted: 1, colour: undefined };
  return [...parts, { id: '', ...rest, recede: RECEDE * (1 - emphasis(context, '')) }];
}

/** A direction of the model in the picture: to the right, up, towards the viewer. */
export function turnedInto(camera: Camera, matrix: Matrix, [x, y, z]: Triple): Triple {
  const at: Triple = [
    matrix[0]! * x + matrix[4]! * y + matrix[8]! * z,
    matrix[1]! * x + matrix[5]! * y + matrix[9]! * z,
    matrix[2]! * x + matrix[6]! * y + matrix[10]! * z,
  ];
  const along = (way: Triple) => at[0] * way[0] + at[1] * way[1] + at[2] * way[2];
  return [along(camera.right), along(camera.up), along(camera.near)];
}

/** `into` is written again when it is large enough: a moving picture allocates nothing. */
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
    const { places: p } = mesh;
    places.set(project(camera, moved(matrix, p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!)), 3 * i);
  }
  for (let t = 0; t < facing.length; t += 1) {
    const matrix = matrices[mesh.triangleGroup[t]!]!;
    const { faces: f } = mesh;
    facing[t] =
      turnedInto(camera, matrix, [f[3 * t]!, f[3 * t + 1]!, f[3 * t + 2]!])[2] >= 0 ? 1 : 0;
  }
  return { camera, looks, matrices, places, facing };
}

/** Indices of the edges that are inked now: breaks of the surface, and where it turns away. */
export function inkedEdges(mesh: Mesh, { facing, looks }: Posed): readonly number[] {
  const { edges } = mesh;
  const out: number[] = [];
  for (let e = 0; e < edges.crease.length; e += 1) {
    const [s, u] = [edges.sides[2 * e]!, edges.sides[2 * e + 1]!];
    if (edges.crease[e] === 0 && facing[s] === facing[u]) continue;
    if (looks[mesh.trianglePart[s]!]!.shown > 0.004) out.push(e);
  }
  return out;
}

/** An outline stands before nothing of its own; a mere break is drawn finer. */
export const isOutline = ({ edges }: Mesh, { facing }: Posed, e: number): boolean => {
  const [s, u] = [edges.sides[2 * e]!, edges.sides[2 * e + 1]!];
  return s === u || facing[s] !== facing[u];
};
