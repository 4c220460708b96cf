/**
 * The model of The Air on the Mountain, drawn by numbers: how an infrared analyser counts a gas. It shows what
 * stands where; nothing is to scale. `model.test.ts` holds the story's file to these bytes.
 */
import { glbOfNodes, type NodeOf, type Shape } from './example-glb.ts';
import { block, circle, loft } from './example-lofts.ts';
import type { Triple } from '../../space/matrix.ts';

/** How high the light runs. */
const AXIS = 10;
/** Round about the x axis, at the height of the light: radius and place of each ring, from left to right. */
const along = (
  profile: readonly (readonly [r: number, x: number])[],
  count: number,
  y = AXIS,
): Shape => loft(profile.map(([r, x]) => circle(count, (c, s) => [x, y + r * c, r * s])));

const STONE = '#b98b55';
const PALE = '#efe7cf';
const SHELL = '#3f7f74';
const IRON = '#6d6a63';
const LAMP = '#c8873d';
const COIL = '#2f5b8c';
const GLASS = '#a9c7c9';
const LIGHT = '#b5502f';

const window = (name: string, x: number): NodeOf => ({
  name,
  colour: GLASS,
  shape: along(
    [
      [4.9, x - 0.5],
      [4.9, x + 0.5],
    ],
    30,
  ),
});

/** Up from the tube, then outwards. */
const pipe = (name: string, x: number, way: 1 | -1): NodeOf => {
  const [from, to] = way > 0 ? [x - 1.1, x + 9] : [x - 9, x + 1.1];
  return {
    name,
    children: [
      {
        name: `${name}, up`,
        colour: IRON,
        shape: loft(
          [AXIS + 3, AXIS + 12.2].map((y) =>
            circle(16, (c, s): Triple => [x + 1.1 * c, y, -1.1 * s]),
          ),
        ),
      },
      {
        name: `${name}, out`,
        colour: IRON,
        shape: along(
          [
            [1.1, from],
            [1.1, to],
          ],
          16,
          AXIS + 12.2,
        ),
      },
    ],
  };
};

const stand = (x: number): NodeOf => ({
  name: `Stand ${x}`,
  colour: IRON,
  shape: block([x, 4.4, 0], [2.4, 4.8, 6]),
});

const ANALYSER: readonly NodeOf[] = [
  {
    name: 'Base',
    colour: STONE,
    shape: block([0, 1, 0], [68, 2, 19]),
    children: [stand(-12), stand(12)],
  },
  {
    name: 'Lamp',
    colour: LAMP,
    shape: block([-27, 9.4, 0], [10, 14.8, 12]),
    children: [
      {
        name: 'Nozzle',
        colour: IRON,
        shape: along(
          [
            [3.2, -22],
            [3.2, -19.6],
            [2.4, -19.5],
            [2.4, -18],
          ],
          22,
        ),
      },
    ],
  },
  {
    name: 'Cell',
    colour: SHELL,
    shape: along(
      [
        [4.9, -15.5],
        [4.9, -13.8],
        [3.9, -13.6],
        [3.9, 13.6],
        [4.9, 13.8],
        [4.9, 15.5],
      ],
      30,
    ),
  },
  { name: 'Windows', children: [window('Near window', -16), window('Far window', 16)] },
  {
    name: 'Light',
    colour: LIGHT,
    shape: along(
      [
        [1.9, -18],
        [1.6, -13],
        [0.6, 13],
        [0.5, 19],
      ],
      18,
    ),
  },
  pipe('Inlet', -9, -1),
  pipe('Outlet', 9, 1),
  {
    name: 'Detector',
    colour: COIL,
    shape: block([27, 9.4, 0], [10, 14.8, 12]),
    children: [
      {
        name: 'Eye',
        colour: IRON,
        shape: along(
          [
            [2.4, 18.8],
            [2.4, 19.5],
            [3.2, 19.6],
            [3.2, 22],
          ],
          22,
        ),
      },
      {
        name: 'Dial',
        colour: PALE,
        shape: loft(
          [6, 6.4].map((z) => circle(26, (c, s): Triple => [27 + 3.2 * c, 11 + 3.2 * s, z])),
        ),
      },
    ],
  },
];

export const analyser = (): Uint8Array<ArrayBuffer> => glbOfNodes(ANALYSER);
