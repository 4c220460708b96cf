/**
 * The light of an object: an environment map of a photo studio. The stage has no lights of its own, because
 * lights of one scene would also light another object on stage.
 */
import {
  DataTexture,
  DataUtils,
  EquirectangularReflectionMapping,
  HalfFloatType,
  LinearFilter,
  LinearSRGBColorSpace,
  MathUtils,
  RGBAFormat,
} from 'three';

const [WIDTH, HEIGHT] = [128, 64];

interface Lamp {
  /** The direction to the lamp: right, up, towards the viewer. */
  readonly way: readonly [number, number, number];
  /** Cosines of the angles from its centre: full brightness up to `from`, none beyond `to`. */
  readonly from: number;
  readonly to: number;
  readonly colour: readonly [number, number, number];
}
/**
 * A large soft key light from the upper left, as everywhere on the stage, a cooler fill light, a rim light
 * behind, a band above.
 */
const LAMPS: readonly Lamp[] = [
  { way: [-0.58, 0.6, 0.55], from: 0.93, to: 0.8, colour: [3.7, 3.5, 3.25] },
  { way: [0.86, 0.2, 0.47], from: 0.93, to: 0.6, colour: [0.5, 0.54, 0.6] },
  { way: [0.45, 0.5, -0.74], from: 0.95, to: 0.82, colour: [2, 2, 2.1] },
  { way: [0, 1, 0], from: 0.97, to: 0.7, colour: [0.45, 0.45, 0.45] },
];

/**
 * The colour of the environment in a direction: walls that become darker towards a warm floor, and the lamps.
 */
function seen(x: number, y: number, z: number): readonly [number, number, number] {
  const up = MathUtils.smoothstep(y, -0.5, 0.6);
  const wall = [0.24 + 0.12 * up, 0.225 + 0.135 * up, 0.205 + 0.16 * up] as const;
  const channel = (k: 0 | 1 | 2) =>
    LAMPS.reduce((sum, { way, from, to, colour }) => {
      const near = (x * way[0] + y * way[1] + z * way[2]) / Math.hypot(...way);
      return sum + colour[k] * MathUtils.smoothstep(near, to, from);
    }, wall[k]);
  return [channel(0), channel(1), channel(2)];
}

/** Creates the environment map. Each view has its own and must dispose of it. */
export function studioLight(): DataTexture {
  const data = new Uint16Array(4 * WIDTH * HEIGHT);
  for (let row = 0; row < HEIGHT; row += 1)
    for (let column = 0; column < WIDTH; column += 1) {
      const up = ((row + 0.5) / HEIGHT - 0.5) * Math.PI;
      const round = ((column + 0.5) / WIDTH - 0.5) * 2 * Math.PI;
      const flat = Math.cos(up);
      const way = [Math.cos(round) * flat, Math.sin(up), Math.sin(round) * flat] as const;
      data.set([...seen(...way), 1].map(DataUtils.toHalfFloat), 4 * (row * WIDTH + column));
    }
  const light = new DataTexture(data, WIDTH, HEIGHT, RGBAFormat, HalfFloatType);
  light.mapping = EquirectangularReflectionMapping;
  light.colorSpace = LinearSRGBColorSpace;
  light.minFilter = light.magFilter = LinearFilter;
  light.needsUpdate = true;
  return light;
}
