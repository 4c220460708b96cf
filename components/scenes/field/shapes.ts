/**
 * The shapes of marks as data: convex polygons, back to front, in their own units with the base at
 * 0, 0 and y upwards. The still writes them as paths, the canvas as triangles.
 */
import { mapPairs } from '../../space/simplify.ts';
import type { Group } from './params.ts';

/** ink: edges and frames; paint: filled with pigment; light: bare paper; shade: the shadow on the ground. */
export const ROLES = ['shade', 'ink', 'light', 'paint'] as const;
export type Role = (typeof ROLES)[number];

export interface Part {
  readonly role: Role;
  /** x, y pairs. */
  readonly points: readonly number[];
  /** Rotates about the hub. */
  readonly turns?: true;
}
export interface Shape {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
  /** The centre of rotating parts. */
  readonly hub: readonly [x: number, y: number];
  /** The greatest height, in distances between two rows. */
  readonly overlap: number;
  /** Every second row is moved by half a place. */
  readonly stagger: boolean;
}

const part = (role: Role, ...points: number[]): Part => ({ role, points });
const box = (role: Role, left: number, bottom: number, right: number, top: number): Part =>
  part(role, left, bottom, right, bottom, right, top, left, top);

const around = (role: Role, x: number, y: number, rx: number, ry = rx, corners = 12): Part => ({
  role,
  points: Array.from({ length: corners }, (_, i) => [
    x + rx * Math.cos((2 * Math.PI * i) / corners),
    y + ry * Math.sin((2 * Math.PI * i) / corners),
  ]).flat(),
});

/** A blade in ink with a painted one inside, from the hub outwards. */
function blade(angle: number, x: number, y: number): readonly Part[] {
  const way = (along: number, aside: number) => [
    x + along * Math.sin(angle) + aside * Math.cos(angle),
    y + along * Math.cos(angle) - aside * Math.sin(angle),
  ];
  const of = (role: Role, grow: number): Part => ({
    role,
    turns: true,
    points: [
      ...way(0, -0.01 - grow),
      ...way(0.1, -0.035 - grow),
      ...way(0.36 + grow, -0.006 - grow / 2),
      ...way(0.36 + grow, 0.006 + grow / 2),
      ...way(0.1, 0.045 + grow),
      ...way(0, 0.01 + grow),
    ],
  });
  return [of('ink', 0.013), of('paint', 0)];
}

/** The lattice of a mast: two pale diagonals across its ink. */
const cross = (bottom: number, top: number, half: number): readonly Part[] => [
  part('light', -half, bottom, -half + 0.05, bottom, half, top, half - 0.05, top),
  part('light', half - 0.05, bottom, half, bottom, -half + 0.05, top, -half, top),
];

/** For upright shapes: apart, with every second row moved. */
const UPRIGHT = { hub: [0, 0], overlap: 1.3, stagger: true } as const;
/** For low shapes: in straight rows. */
const LOW = { hub: [0, 0], overlap: 0.84, stagger: false } as const;

const SHAPES: { readonly [name in Group['mark']]: Shape } = {
  mast: {
    ...UPRIGHT,
    width: 0.42,
    height: 1,
    parts: [
      around('shade', 0.05, 0, 0.24, 0.07),
      part('ink', -0.17, 0, 0.17, 0, 0.06, 0.66, -0.06, 0.66),
      ...cross(0.05, 0.26, 0.1),
      ...cross(0.32, 0.5, 0.06),
      box('ink', -0.03, 0.6, 0.03, 1),
      box('ink', -0.21, 0.56, 0.21, 0.94),
      box('paint', -0.165, 0.605, -0.025, 0.895),
      box('paint', 0.025, 0.605, 0.165, 0.895),
    ],
  },
  panel: {
    ...LOW,
    width: 1.04,
    height: 0.34,
    parts: [
      part('shade', -0.46, -0.04, 0.6, -0.04, 0.6, 0.2, -0.46, 0.2),
      box('ink', -0.52, -0.02, 0.52, 0.32),
      box('light', -0.49, 0.01, 0.49, 0.29),
      ...[0, 1].flatMap((row) =>
        [0, 1, 2, 3, 4].map((column) => {
          const [x, y] = [-0.49 + column * 0.197, 0.01 + row * 0.1435];
          return box('paint', x, y, x + 0.192, y + 0.1365);
        }),
      ),
    ],
  },
  turbine: {
    ...UPRIGHT,
    hub: [0, 0.72],
    overlap: 1.6,
    width: 0.7,
    height: 1.09,
    parts: [
      around('shade', 0, 0, 0.13, 0.035),
      part('ink', -0.03, 0, 0.03, 0, 0.016, 0.72, -0.016, 0.72),
      ...[0, 2, 4].flatMap((third) => blade((third * Math.PI) / 3, 0, 0.72)),
      around('ink', 0, 0.72, 0.034, 0.034, 8),
    ],
  },
  tree: {
    ...UPRIGHT,
    width: 0.66,
    height: 1,
    parts: [
      around('shade', 0.08, 0, 0.3, 0.08),
      box('ink', -0.035, 0, 0.035, 0.3),
      part('ink', -0.33, 0.16, 0.33, 0.16, 0, 0.76),
      part('paint', -0.26, 0.2, 0.26, 0.2, 0, 0.68),
      part('ink', -0.26, 0.46, 0.26, 0.46, 0, 1),
      part('paint', -0.19, 0.5, 0.19, 0.5, 0, 0.92),
    ],
  },
  dot: {
    ...LOW,
    width: 0.6,
    height: 0.6,
    // A few of these are drawn large, so the circle is fine and its line thin.
    parts: [around('ink', 0, 0.3, 0.3, 0.3, 28), around('paint', 0, 0.3, 0.272, 0.272, 28)],
  },
};

/** A shape by its name; the same object each time. */
export const shapeNamed = (name: Group['mark']): Shape => SHAPES[name];

/** Number of rotor positions; chosen by the mark's index, so that neighbours differ. */
export const TURNS = 4;
export const turnOf = (index: number): number => (index * 5 + Math.floor(index / 7)) % TURNS;
export const angleOf = (turn: number): number => (turn * 2 * Math.PI) / 3 / TURNS;

/** The points of a part with its rotor turned. */
export function turned({ points, turns }: Part, [hx, hy]: Shape['hub'], angle: number) {
  if (!turns || angle === 0) return points;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return mapPairs(points, (px, py) => {
    const [x, y] = [px - hx, py - hy];
    return [hx + x * c + y * s, hy - x * s + y * c];
  });
}

/** The part of a convex polygon at or below a height. */
export function below(points: readonly number[], top: number): readonly number[] {
  const coordinates: number[] = [];
  for (let i = 0; i < points.length; i += 2) {
    const j = (i + 2) % points.length;
    const [x0, y0, x1, y1] = [points[i]!, points[i + 1]!, points[j]!, points[j + 1]!];
    if (y0 <= top) coordinates.push(x0, y0);
    if (y0 <= top !== y1 <= top) coordinates.push(x0 + ((x1 - x0) * (top - y0)) / (y1 - y0), top);
  }
  return coordinates;
}
