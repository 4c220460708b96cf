/**
 * Straight line segments as one mesh of thin quads. Not as instances: without a graphics card each instance
 * is as expensive as a draw call. 2,048 quads take 35 ms as instances and 2.5 ms as a plain mesh.
 */
import {
  BufferAttribute,
  BufferGeometry,
  DynamicDrawUsage,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  type Group,
} from 'three';
import { parseHex } from '../../story/timeline/colour.ts';
import { addObject, removeObjects, type StageUniforms } from './objects.ts';
import { lineFragment, lineVertex } from './shader.ts';
import type { Stroke } from './stroke.ts';

/** A point on the plate, and its depth. */
type Spot = readonly [x: number, y: number, depth: number];

export interface Lines {
  /**
   * Adds a segment: its ends, a colour with its opacity (0 to 1), its width, the length of the line before
   * it, and its kind.
   */
  add(
    from: Spot,
    to: Spot,
    colour: readonly [number, number, number, number],
    style: readonly [width: number, way: number, kind: number],
  ): void;
  /**
   * Shows exactly the segments added since the last call and those of `strokes`. `depthOf` gives the depth of
   * a point of a stroke, from its height on the plate and its `z`.
   */
  show(strokes: readonly Stroke[], depthOf: (y: number, z: number) => number): void;
  dispose(): void;
}

/** Attributes of the shader and their numbers of components. */
const PARTS = [
  ['aFrom', 3],
  ['aTo', 3],
  ['aColour', 4],
  ['aStyle', 3],
] as const;
const FLOATS = 13;
const CORNERS = 4;
const PIECE = FLOATS * CORNERS;
/** Kinds of the shader: 0 solid, 1 dashed, 2 dotted, 3 fog. */
const kindOf = ({ dash, isFog }: Stroke): number => (isFog ? 3 : dash ? (dash[0] < 3 ? 2 : 1) : 0);

/** Quads from 0 to 1 along the segment and -1 to 1 across it, one per segment. */
function quads(geometry: BufferGeometry, count: number): void {
  const corner = [0, -1, 1, -1, 1, 1, 0, 1];
  const corners = Float32Array.from({ length: corner.length * count }, (_, i) => corner[i % 8]!);
  const quad = [0, 1, 2, 0, 2, 3];
  const index = Uint32Array.from(
    { length: 6 * count },
    (_, i) => CORNERS * Math.floor(i / 6) + quad[i % 6]!,
  );
  geometry.setAttribute('aCorner', new BufferAttribute(corners, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
}

/** Creates the lines; segments beyond `most` are left out. */
export function createLines(
  group: Group,
  uniforms: StageUniforms,
  order: number,
  most = Infinity,
): Lines {
  const geometry = new BufferGeometry();
  const shader = { vertexShader: lineVertex, fragmentShader: lineFragment };
  const object = addObject(group, order, geometry, { ...shader, uniforms, transparent: true });
  let data = new Float32Array(0);
  let pieces = 0;
  let lent: InterleavedBuffer | undefined;

  /** Buffers grow by half of their size and never shrink, so that an animation does not allocate. */
  const reserve = () => {
    const capacity = data.length / PIECE;
    if (pieces < capacity) return;
    const grown = new Float32Array(Math.min(most, Math.ceil(capacity * 1.5) + 256) * PIECE);
    grown.set(data);
    data = grown;
    lent = undefined;
  };
  const lend = (): InterleavedBuffer => {
    if (lent) return lent;
    geometry.dispose();
    quads(geometry, data.length / PIECE);
    lent = new InterleavedBuffer(data, FLOATS).setUsage(DynamicDrawUsage);
    let at = 0;
    for (const [name, size] of PARTS) {
      geometry.setAttribute(name, new InterleavedBufferAttribute(lent, size, at));
      at += size;
    }
    return lent;
  };

  const lines: Lines = {
    add(from, to, colour, style) {
      if (pieces >= most) return;
      reserve();
      const at = pieces * PIECE;
      data.set(from, at);
      data.set(to, at + 3);
      data.set(colour, at + 6);
      data.set(style, at + 10);
      // The four corners of a segment have the same values.
      for (let corner = 1; corner < CORNERS; corner += 1)
        data.copyWithin(at + corner * FLOATS, at, at + FLOATS);
      pieces += 1;
    },
    show(strokes, depthOf) {
      for (const one of strokes) {
        const { points, z } = one;
        const colour = [...parseHex(one.colour), one.opacity] as const;
        const spot = (i: number): Spot => {
          const y = points[2 * i + 1]!;
          return [points[2 * i]!, y, depthOf(y, typeof z === 'number' ? z : z[i]!)];
        };
        let [way, from] = [0, spot(0)];
        for (let i = 1; i < points.length / 2; i += 1) {
          const to = spot(i);
          lines.add(from, to, colour, [one.width, way, kindOf(one)]);
          way += Math.hypot(to[0] - from[0], to[1] - from[1]);
          from = to;
        }
      }
      object.visible = pieces > 0;
      if (pieces === 0) return;
      const buffer = lend();
      geometry.setDrawRange(0, 6 * pieces);
      buffer.clearUpdateRanges();
      buffer.addUpdateRange(0, pieces * PIECE);
      buffer.needsUpdate = true;
      pieces = 0;
    },
    dispose: () => removeObjects(object),
  };
  return lines;
}
