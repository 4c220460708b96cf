/**
 * The example's model, drawn by numbers: a wind turbine a little stouter than built, so that a phone shows its
 * parts. `model.test.ts` holds example.json to these bytes.
 */
import { glbOfNodes, type NodeOf, type Shape } from './example-glb.ts';
import { block, circle, loft, lying, upright, type Section } from './example-lofts.ts';
import type { Triple } from '../../space/matrix.ts';

/** A box with round corners, tapering: half width, half height, depth, and how high its middle lies. */
const housing = (
  rings: readonly (readonly [w: number, h: number, z: number, y: number])[],
): Shape =>
  loft(
    rings.map(([w, h, z, y]) =>
      circle(20, (c, s) => [
        w * Math.sign(c) * Math.abs(c) ** 0.45,
        y + h * Math.sign(s) * Math.abs(s) ** 0.45,
        z,
      ]),
    ),
  );

/** A wing's cut: its chord, how thick it is, how far it is twisted (degrees), how high it lies. */
const wing = (chord: number, thick: number, twist: number, y: number): Section =>
  circle(14, (c, s) => {
    // From a round root to a thin tail that points to the side.
    const x = chord * (0.5 * c - 0.14);
    const z = thick * 0.5 * s * (0.62 - 0.38 * c);
    const angle = (twist * Math.PI) / 180;
    return [
      x * Math.cos(angle) - z * Math.sin(angle),
      y,
      x * Math.sin(angle) + z * Math.cos(angle),
    ];
  });
/** Between the round root and the wing: `share` of the wing, twisted as it is. */
const root = (share: number, y: number): Section => {
  const round = circle(14, (c, s): Triple => {
    const angle = (24 * Math.PI) / 180;
    return [
      0.95 * (c * Math.cos(angle) - s * Math.sin(angle)),
      y,
      0.95 * (c * Math.sin(angle) + s * Math.cos(angle)),
    ];
  });
  const flat = wing(3.4, 1.7, 24, y);
  return round.map(([x, , z], i) => [
    x + (flat[i]![0] - x) * share,
    y,
    z + (flat[i]![2] - z) * share,
  ]);
};
const BLADE = loft([
  root(0, 1.6),
  root(0.04, 2.8),
  root(0.3, 3.9),
  root(0.7, 5.1),
  wing(3.8, 1.62, 21, 6.6),
  wing(4.1, 1.45, 17, 8.4),
  wing(3.8, 1.15, 12, 12),
  wing(3.2, 0.86, 7.5, 17),
  wing(2.5, 0.6, 4, 22.5),
  wing(1.8, 0.4, 1.5, 27.5),
  wing(1.1, 0.24, 0, 31),
  wing(0.3, 0.1, 0, 32.4),
]);

const STONE = '#b98b55';
const PALE = '#efe7cf';
const SHELL = '#3f7f74';
const IRON = '#6d6a63';
const GEAR = '#c8873d';
const COIL = '#2f5b8c';

const rotor: NodeOf = {
  name: 'Rotor',
  at: [0, 0.3, 4.6],
  children: [
    {
      name: 'Hub',
      colour: PALE,
      shape: lying(
        [
          [1.7, -1.2],
          [2.15, -0.9],
          [2.2, 0.9],
          [1.9, 1.9],
          [1.2, 2.7],
          [0.4, 3.05],
        ],
        18,
      ),
    },
    ...[0, 120, 240].map((turn): NodeOf => ({
      name: `Blade ${turn / 120 + 1}`,
      turn,
      colour: PALE,
      shape: BLADE,
    })),
    {
      name: 'Shaft',
      colour: IRON,
      shape: lying(
        [
          [0.85, -5.2],
          [0.85, -2.6],
          [1.25, -2.5],
          [1.25, -1.1],
        ],
        14,
      ),
    },
  ],
};

const head: NodeOf = {
  name: 'Nacelle',
  at: [0, 59, 0],
  children: [
    rotor,
    {
      name: 'Shell',
      colour: SHELL,
      shape: housing([
        [1.7, 1.9, -10.4, 0.5],
        [2.1, 2.35, -9.9, 0.4],
        [2.55, 2.75, -6, 0.2],
        [2.7, 2.85, 0, 0.1],
        [2.5, 2.6, 2.6, 0.2],
        [2, 2.1, 3.3, 0.3],
      ]),
    },
    { name: 'Cooler', colour: SHELL, shape: block([0, 3.6, -8.4], [3.4, 1.9, 0.5]) },
    { name: 'Vane', colour: IRON, shape: block([0.9, 3.9, -5.8], [0.16, 2.4, 0.16]) },
    {
      name: 'Gearbox',
      at: [0, 0.3, -2.2],
      colour: GEAR,
      shape: lying(
        [
          [1.2, -1.9],
          [1.2, -1.1],
          [1.9, -1],
          [1.9, 0.5],
          [1.55, 0.6],
          [1.55, 1.5],
          [1, 1.6],
        ],
        18,
      ),
    },
    {
      name: 'Generator',
      at: [0, 0.5, -6.6],
      colour: COIL,
      shape: lying(
        [
          [0.7, -2.3],
          [1.5, -2.2],
          [1.5, -1.5],
          [1.75, -1.4],
          [1.75, -0.5],
          [1.5, -0.4],
          [1.5, 0.1],
          [1.75, 0.2],
          [1.75, 1.1],
          [1.5, 1.2],
          [0.5, 1.4],
          [0.4, 2.5],
        ],
        18,
      ),
    },
  ],
};

const TURBINE: readonly NodeOf[] = [
  {
    name: 'Foundation',
    colour: STONE,
    shape: upright(
      [
        [8.4, 0],
        [8.2, 0.9],
        [6.4, 0.95],
        [6.2, 1.8],
        [4.4, 1.85],
        [4.2, 2.7],
      ],
      44,
    ),
  },
  {
    name: 'Tower',
    colour: PALE,
    shape: upright(
      [
        [2.75, 2.7],
        [2.75, 3.2],
        [2.55, 3.25],
        [2.2, 21],
        [2.34, 21.1],
        [2.34, 21.6],
        [2.18, 21.7],
        [1.85, 39],
        [1.99, 39.1],
        [1.99, 39.6],
        [1.83, 39.7],
        [1.6, 55.4],
        [1.95, 55.6],
        [1.95, 56.2],
      ],
      26,
    ),
    children: [{ name: 'Door', colour: IRON, shape: block([0, 5.3, 2.3], [1.3, 3, 0.6]) }],
  },
  head,
];

export const turbine = (): Uint8Array<ArrayBuffer> => glbOfNodes(TURBINE);
