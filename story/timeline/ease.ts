import type { Ease } from '../story.ts';

/** Easing of a move: maps 0..1 to 0..1, cubic, exact at both ends. */
export function ease(kind: Ease, t: number): number {
  if (t <= 0) return 0;
  if (t >= 1) return 1;
  switch (kind) {
    case 'linear':
      return t;
    case 'in':
      return t ** 3;
    case 'out':
      return 1 - (1 - t) ** 3;
    case 'in-out':
      return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
  }
}
