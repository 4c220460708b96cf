/** The parts of a terrace as SVG paths. */
import { round1 } from '../kit/marks.ts';
import { kept } from './kept.ts';
import type { Plan, Terrace } from './plan.ts';
import type { Facing } from './slice.ts';

export const FACINGS: readonly Facing[] = ['left', 'front', 'right'];

const n = round1;
/** A closed path through x, y pairs, in steps: shorter than places. */
function polygon(points: readonly (readonly [number, number])[]): string {
  const [first, ...rest] = points.map(([x, y]) => [n(x), n(y)] as const);
  if (!first) return '';
  let [px, py] = first;
  const steps = rest.map(([x, y]) => {
    const step = `${n(x - px)} ${n(y - py)}`;
    [px, py] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ')}z`;
}

const pairs = (flat: readonly number[]) =>
  Array.from(
    { length: flat.length / 2 },
    (_, i) => [flat[2 * i] ?? 0, flat[2 * i + 1] ?? 0] as const,
  );

function wallBetween(plan: Plan, terrace: Terrace, facing: Facing, from: number, to: number) {
  return terrace.slices
    .flatMap(({ walls }) => walls.filter((wall) => wall.facing === facing))
    .map(({ points }) => {
      const foot = pairs(points).map(([x, z]) => plan.at(x, z, from));
      const head = pairs(points).map(([x, z]) => plan.at(x, z, to));
      return polygon([...foot, ...head.reverse()]);
    })
    .join('');
}

function treadPath(plan: Plan, { slices, head }: Terrace): string {
  return slices
    .filter(({ tread }) => tread.length >= 6)
    .map(({ tread }) => polygon(pairs(tread).map(([x, z]) => plan.at(x, z, head))))
    .join('');
}

/** The cut face of a terrace from one height to another. */
export function facePath(plan: Plan, { faces }: Terrace, from: number, to: number): string {
  const [, foot] = plan.at(0, plan.plane, from);
  const [, head] = plan.at(0, plan.plane, to);
  return faces.map(([a, b]) => `M${n(a)} ${n(foot)}H${n(b)}V${n(head)}H${n(a)}z`).join('');
}

interface Outline {
  readonly tread: string;
  readonly walls: { readonly [facing in Facing]: string };
  /** All that is seen of it. */
  readonly whole: string;
}
// A terrace belongs to one plan and is drawn many times while only its paint moves.
const known = kept<Terrace, { outline?: Outline }>(() => ({}));

/** A terrace from its foot to its head. */
export function outlineOf(plan: Plan, terrace: Terrace): Outline {
  const memory = known(terrace);
  if (memory.outline) return memory.outline;
  const { foot, head } = terrace;
  const wall = (facing: Facing) => wallBetween(plan, terrace, facing, foot, head);
  const walls = { left: wall('left'), front: wall('front'), right: wall('right') };
  const tread = treadPath(plan, terrace);
  const whole = tread + facePath(plan, terrace, foot, head) + Object.values(walls).join('');
  memory.outline = { tread, walls, whole };
  return memory.outline;
}

/** The walls of a terrace that face one way, from one height to another. */
export function wallPath(
  plan: Plan,
  terrace: Terrace,
  facing: Facing,
  from: number,
  to: number,
): string {
  if (from === terrace.foot && to === terrace.head) return outlineOf(plan, terrace).walls[facing];
  return wallBetween(plan, terrace, facing, from, to);
}
