/** The mountain as a stack of flat terraces: worked out once for a relief, whatever is cut or painted. */
import { heightField, SPAN } from '../../space/height-field.ts';
import { SQUASH } from '../../space/relief.ts';
import { simplifyLine } from '../../space/simplify.ts';
import { terracesOf } from '../../space/terraces.ts';
import { kept } from './kept.ts';
import type { Params } from './params.ts';

/** x, z pairs in foot radii; the first point is repeated at the end. z grows towards the viewer. */
export type Outline = readonly number[];

export interface Rock {
  /** From the foot up: the islands of each terrace. */
  readonly terraces: readonly (readonly Outline[])[];
  readonly left: number;
  readonly right: number;
  /** The nearest point of the foot. */
  readonly front: number;
  readonly summit: { readonly x: number; readonly z: number };
}

const CELLS = 72;
/** About a pixel of the plate. */
const TOLERANCE = 0.0035;

function built({ relief, terraces: count }: Params): Rock {
  const field = heightField(relief, CELLS);
  const terraces = terracesOf(field, count).map((rings) =>
    rings.map(({ points }) => {
      const closed = [...points, points[0] ?? 0, points[1] ?? 0];
      return simplifyLine(closed, TOLERANCE);
    }),
  );
  const foot = terraces[0]?.flat() ?? [];
  const xs = foot.filter((_, i) => i % 2 === 0);
  const zs = foot.filter((_, i) => i % 2 === 1);
  const at = (index: number) => (index / CELLS - 0.5) * 2 * SPAN;
  return {
    terraces,
    left: Math.min(...xs),
    right: Math.max(...xs),
    front: Math.max(...zs),
    summit: { x: at(field.summit.column), z: at(field.summit.row) * SQUASH },
  };
}

/** A scene keeps its params object for as long as it lives. */
export const rockOf = kept(built);
