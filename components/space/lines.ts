/** Straight pieces of line as one mesh of thin quads. Not as instances: where a processor draws, each instance costs what a draw call does, 35 ms for 2,048 quads that take 2.5 as a plain mesh. */
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

/** A place on the plate, and a depth. */
type Spot = readonly [x: number, y: number, depth: number];

export interface Lines {
  /** One piece more: its ends, a colour with its opacity (0 to 1), width, way along at its start and kind. */
  add(
    from: Spot,
    to: Spot,
    colour: readonly [number, number, number, number],
    style: readonly [width: number, way: number, kind: number],
  ): void;
  /**
   * Shows the pieces added since the last time and those of some strokes, and no others; `depthOf` a point of one,
   * from its height on the plate and its `z`.
   */
  show(strokes: readonly Stroke[], depthOf: (y: number, z: number) => number): void;
  dispose(): void;
}

/** Attributes of the shader and their sizes. */
const PARTS = [
  ['aFrom', 3],
  ['aTo', 3],
  ['aColour', 4],
  ['aStyle', 3],
] as const;
const FLOATS = 13;
const CORNERS = 4;
const PIECE = FLOATS * CORNERS;
/** Kinds of the shader: whole, dashed, dotted, fog. */
const kindOf = ({ dash, isFog }: Stroke): number => (isFog ? 3 : dash ? (dash[0] < 3 ? 2 : 1) : 0);

/** Quads from 0 to 1 along and -1 to 1 across, one for each piece. */
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

/** `most`: pieces beyond so many are left out. */
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

  /** Buffers only ever grow, by halves, so that a moving picture does not allocate. */
  const reserve = () => {
    const room = data.length / PIECE;
    if (pieces < room) return;
    const grown = new Float32Array(Math.min(most, Math.ceil(room * 1.5) + 256) * PIECE);
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
      // The four corners of a piece know the same of it.
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
