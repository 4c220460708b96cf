/** Round the foot: still water, and the dotted foot of what was cut away. */
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Layout } from './layout.ts';
import type { Context } from './spec.ts';

const TURN = 72;

/** How far the foot behind the cut reaches from its middle in every direction. */
function reach(layout: Layout): readonly number[] {
  const [cx, cz] = [(layout.rock.left + layout.rock.right) / 2, layout.plane];
  const far = new Array<number>(TURN).fill(0);
  for (const { tread, faces } of layout.terraces[0]?.slices ?? []) {
    const ends = faces.flatMap(([a, b]) => [a, layout.plane, b, layout.plane]);
    const points = [...tread, ...ends];
    for (let i = 0; i < points.length; i += 2) {
      const [dx, dz] = [(points[i] ?? 0) - cx, (points[i + 1] ?? 0) - cz];
      const turn = Math.atan2(dz, dx) / (2 * Math.PI);
      const slot = ((Math.round(turn * TURN) % TURN) + TURN) % TURN;
      far[slot] = Math.max(far[slot] ?? 0, Math.hypot(dx, dz));
    }
  }
  return far;
}

/** Lines of equal distance from the foot, ever rounder and fainter. */
export function waterMarks({ palette }: Context, layout: Layout): readonly Mark[] {
  const far = reach(layout);
  const cx = (layout.rock.left + layout.rock.right) / 2;
  return [0.06, 0.13, 0.22, 0.33, 0.46].map((away, ring) => {
    const span = 3 + ring * 2;
    const points = Array.from({ length: TURN }, (_, i) => {
      let sum = 0;
      for (let k = -span; k <= span; k += 1) sum += far[(i + k + TURN) % TURN] ?? 0;
      const angle = (i / TURN) * 2 * Math.PI;
      const own = Math.max(far[i] ?? 0, sum / (2 * span + 1));
      const radius = (own * (5 - ring) + (sum / (2 * span + 1)) * (ring + 1)) / 6 + away;
      const [x, y] = layout.at(
        cx + Math.cos(angle) * radius,
        layout.plane + Math.sin(angle) * radius,
        0,
      );
      return `${round1(x)} ${round1(y)}`;
    });
    return mark('path', `water-${ring}`, {
      d: `M${points.join('L')}z`,
      stroke: palette.ink,
      'stroke-opacity': [0.42, 0.32, 0.24, 0.17, 0.1][ring] ?? 0.1,
      'stroke-width': 1,
      fill: 'none',
    });
  });
}

export function goneMarks({ palette }: Context, layout: Layout): readonly Mark[] {
  const runs = (layout.terraces[0]?.slices ?? []).flatMap(({ gone }) => gone);
  const d = runs
    .map((run) => {
      const points = Array.from({ length: run.length / 2 }, (_, i) => {
        const [x, y] = layout.at(run[2 * i] ?? 0, run[2 * i + 1] ?? 0, 0);
        return `${round1(x)} ${round1(y)}`;
      });
      return `M${points.join('L')}`;
    })
    .join('');
  if (!d) return [];
  return [
    mark('path', 'gone', {
      d,
      stroke: palette.ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '1.5 5',
      'stroke-linecap': 'round',
      fill: 'none',
    }),
  ];
}
