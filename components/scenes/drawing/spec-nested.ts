/** Nested drawings, and symbols where they are used. */
import type { Box } from '../kit/plate.ts';
import { fitted, lengthOf, type Matrix, move, times, viewBoxOf } from './spec-matrix.ts';
import type { Element } from './spec-xml.ts';

/** The matrix inside a nested drawing or a symbol, fitted into its box. */
export function nested({ attrs, name }: Element, matrix: Matrix, size: Element, view: Box): Matrix {
  if (name !== 'svg' && name !== 'symbol') return matrix;
  const own = viewBoxOf(attrs);
  const place = {
    // For a symbol the `use` has already applied the position.
    x: name === 'svg' ? (lengthOf(attrs['x'], view.width) ?? 0) : 0,
    y: name === 'svg' ? (lengthOf(attrs['y'], view.height) ?? 0) : 0,
    width: lengthOf(size.attrs['width'], view.width) ?? lengthOf(attrs['width']) ?? view.width,
    height: lengthOf(size.attrs['height'], view.height) ?? lengthOf(attrs['height']) ?? view.height,
  };
  return times(
    matrix,
    own ? fitted(own, place, attrs['preserveAspectRatio']) : move(place.x, place.y),
  );
}
