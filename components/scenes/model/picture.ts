/** The live model: a few objects in a group, brought up to date from a context. No React. */
import type { Group } from 'three';
import { rgb } from '../../space/mountain.ts';
import { createPieces, type Pieces } from '../../space/pieces.ts';
import type { Stroke } from '../../space/stroke.ts';
import type { StageSize, Tier } from '../kit/contract.ts';
import { createFaces, createUniforms, writeUniforms, type Uniforms } from './faces.ts';
import { groundLines } from './ground.ts';
import { leaders } from './labels.ts';
import type { Mesh } from './mesh.ts';
import type { Context } from './params.ts';
import { inkedEdges, isOutline, poseOf, type Posed } from './posed.ts';
import { inkFragment, inkVertex } from './shader.ts';
import { BEFORE, BEFORE_OUTLINE, inkOf, WIDTHS } from './tones.ts';

/** A place on the plate and how near it is. */
export type Spot = readonly [x: number, y: number, near: number];

export interface Ribbons extends Pick<Pieces, 'clear' | 'show' | 'dispose'> {
  /** A straight piece; colour from 0 to 1. */
  add(from: Spot, to: Spot, colour: readonly number[], opacity: number, width: number): void;
}

export function createRibbons(
  group: Group,
  uniforms: Uniforms,
  order: number,
  most: number,
): Ribbons {
  const shader = { uniforms, vertexShader: inkVertex, fragmentShader: inkFragment };
  const { clear, add, show, dispose } = createPieces(group, shader, order, most);
  return {
    clear,
    add: (from, to, [r, g, b], opacity, width) =>
      add([from[0], from[1], to[0], to[1]], [r!, g!, b!, opacity], [from[2], to[2], width, 0]),
    show,
    dispose,
  };
}

export interface Picture {
  update(context: Context, size: StageSize): void;
  dispose(): void;
}

/** What all may cost together, in triangles; what is seen through is drawn twice. */
const MOST = { full: 170_000, lite: 20_000 } as const;
/** Triangles of the mesh itself in the lightest version. */
export const LITE_TRIANGLES = 7_000;
/** Nearer than anything: lines to the words. */
const ABOVE_ALL = 1e9;

function reachOf({ places }: Mesh): number {
  let reach = 0;
  for (let i = 0; i < places.length; i += 3)
    reach = Math.max(reach, Math.hypot(places[i]!, places[i + 1]!, places[i + 2]!));
  return reach;
}

function addStroke(ribbons: Ribbons, stroke: Stroke, near: (point: number) => number): void {
  const { points, width, opacity } = stroke;
  const colour = rgb(stroke.colour);
  const spot = (i: number): Spot => [points[2 * i]!, points[2 * i + 1]!, near(i)];
  for (let i = 0; i + 1 < points.length / 2; i += 1)
    ribbons.add(spot(i), spot(i + 1), colour, opacity, width);
}

/** Ink of the parts, each edge as one piece; outlines first, should there be too many. */
function addInk(
  mesh: Mesh,
  posed: Posed,
  context: Context,
  solid: Ribbons,
  through: Ribbons,
): void {
  const inks = posed.looks.map((look) => rgb(inkOf(context.palette, look)));
  const spot = (place: number, before: number): Spot => [
    posed.places[3 * place]!,
    posed.places[3 * place + 1]!,
    posed.places[3 * place + 2]! + before,
  ];
  const edges = inkedEdges(mesh, posed).map((e) => ({ e, outline: isOutline(mesh, posed, e) }));
  for (const first of [true, false])
    for (const { e, outline } of edges) {
      if (outline !== first) continue;
      const part = mesh.trianglePart[mesh.edges.sides[2 * e]!]!;
      const { shown } = posed.looks[part]!;
      (shown >= 0.995 ? solid : through).add(
        spot(mesh.edges.ends[2 * e]!, outline ? BEFORE_OUTLINE : BEFORE),
        spot(mesh.edges.ends[2 * e + 1]!, outline ? BEFORE_OUTLINE : BEFORE),
        inks[part]!,
        shown >= 0.995 ? 1 : shown,
        outline ? WIDTHS.outline : WIDTHS.crease,
      );
    }
}

/** Adds the model to a group. Everything it adds goes again with `dispose`. */
export function createPicture(group: Group, mesh: Mesh, tier: Tier): Picture {
  const uniforms = createUniforms(mesh);
  const faces = createFaces(group, uniforms, mesh);
  const pieces = Math.floor((MOST[tier] - 2 * mesh.trianglePart.length) / 4);
  const under = createRibbons(group, uniforms, 20, pieces);
  const over = createRibbons(group, uniforms, 40, pieces);
  const reach = reachOf(mesh);
  let posed: Posed | undefined;
  return {
    update(context, size) {
      posed = poseOf(mesh, context, posed);
      writeUniforms(uniforms, context, posed, size, reach);
      faces.write(posed.looks);
      under.clear();
      over.clear();
      addInk(mesh, posed, context, under, over);
      for (const line of groundLines(context, posed.camera))
        addStroke(under, line, (i) => line.depths[i]!);
      for (const line of leaders(context, posed.camera)) addStroke(over, line, () => ABOVE_ALL);
      under.show();
      over.show();
    },
    dispose() {
      for (const part of [faces, under, over]) part.dispose();
    },
  };
}
