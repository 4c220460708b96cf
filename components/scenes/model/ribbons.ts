/** Lines of ink on a model: a thin quad for each straight piece, hidden by what stands before it. */
import type { Group } from 'three';
import { createPieces, type Pieces } from '../../space/pieces.ts';
import { inkFragment, inkVertex } from './shader.ts';
import type { Uniforms } from './uniforms.ts';

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
