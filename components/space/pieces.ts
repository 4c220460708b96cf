/** Straight pieces of line as one mesh of thin quads; how they are drawn is the shader's. Not as instances: where a processor draws, each instance costs what a draw call does, 35 ms for 2,048 quads that take 2.5 as a plain mesh. */
import {
  BufferAttribute,
  BufferGeometry,
  DoubleSide,
  DynamicDrawUsage,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Mesh,
  ShaderMaterial,
  type Group,
  type IUniform,
} from 'three';
import { rgb } from './mountain.ts';
import type { Uniforms } from './peak-meshes.ts';
import { strokeFragment, strokeVertex } from './shader.ts';
import type { Stroke } from './stroke.ts';

type Four = readonly [number, number, number, number];
export interface Pieces {
  /** Forgets all pieces. */
  clear(): void;
  /** One piece: from and to on the plate, a colour with its opacity (0 to 1), four numbers of style. */
  add(line: Four, colour: Four, style: Four): void;
  /** Hands the pieces over to be drawn. */
  show(): void;
  dispose(): void;
}

/** From and to, colour, style. */
const NAMES = ['aLine', 'aColour', 'aStyle'];
const FLOATS = 4 * NAMES.length;
const CORNERS = 4;
const PIECE = FLOATS * CORNERS;

/** Quads from 0 to 1 along and -1 to 1 across, one for each piece. */
function quads(geometry: BufferGeometry, count: number): void {
  const corner = [0, -1, 1, -1, 1, 1, 0, 1];
  const corners = Float32Array.from({ length: corner.length * count }, (_, i) => corner[i % 8]!);
  const index = new Uint32Array(6 * count);
  for (let i = 0; i < count; i += 1)
    index.set(
      [0, 1, 2, 0, 2, 3].map((at) => CORNERS * i + at),
      6 * i,
    );
  geometry.setAttribute('aCorner', new BufferAttribute(corners, 2));
  geometry.setIndex(new BufferAttribute(index, 1));
}

/** `most`: pieces beyond so many are left out. The shader gets `aLine`, `aColour` and `aStyle`. */
export function createPieces(
  group: Group,
  shader: {
    readonly uniforms: { readonly [name: string]: IUniform };
    readonly vertexShader: string;
    readonly fragmentShader: string;
  },
  order: number,
  most = Infinity,
): Pieces {
  const geometry = new BufferGeometry();
  const material = new ShaderMaterial({
    ...shader,
    transparent: true,
    depthWrite: false,
    side: DoubleSide,
  });
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = order;
  mesh.visible = false;
  group.add(mesh);
  let data = new Float32Array(0);
  let pieces = 0;
  let room = 0;
  let lent: InterleavedBuffer | undefined;

  /** Buffers only ever grow, by halves, so that a moving picture does not allocate. */
  const reserve = () => {
    if (pieces < room) return;
    room = Math.min(most, Math.ceil(room * 1.5) + 256);
    const grown = new Float32Array(room * PIECE);
    grown.set(data);
    data = grown;
    lent = undefined;
  };
  const lend = (): InterleavedBuffer => {
    if (lent) return lent;
    geometry.dispose();
    quads(geometry, room);
    lent = new InterleavedBuffer(data, FLOATS);
    lent.setUsage(DynamicDrawUsage);
    for (const [i, name] of NAMES.entries())
      geometry.setAttribute(name, new InterleavedBufferAttribute(lent, 4, 4 * i));
    return lent;
  };

  return {
    clear() {
      pieces = 0;
    },
    add(line, colour, style) {
      if (pieces >= most) return;
      reserve();
      const at = pieces * PIECE;
      data.set(line, at);
      data.set(colour, at + 4);
      data.set(style, at + 8);
      // The four corners of a piece know the same of it.
      for (let corner = 1; corner < CORNERS; corner += 1)
        data.copyWithin(at + corner * FLOATS, at, at + FLOATS);
      pieces += 1;
    },
    show() {
      mesh.visible = pieces > 0;
      if (pieces === 0) return;
      const buffer = lend();
      geometry.setDrawRange(0, 6 * pieces);
      buffer.clearUpdateRanges();
      buffer.addUpdateRange(0, pieces * PIECE);
      buffer.needsUpdate = true;
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      group.remove(mesh);
    },
  };
}

export interface Ribbons {
  write(strokes: readonly Stroke[]): void;
  dispose(): void;
}

export function createRibbons(group: Group, uniforms: Uniforms, order: number): Ribbons {
  const shader = { uniforms, vertexShader: strokeVertex, fragmentShader: strokeFragment };
  const pieces = createPieces(group, shader, order);
  return {
    write(strokes) {
      pieces.clear();
      for (const { points, colour, opacity, width, z, dash } of strokes) {
        const [r, g, b] = rgb(colour);
        const kind = dash ? (dash[0] < 3 ? 2 : 1) : 0;
        let way = 0;
        for (let i = 0; i + 3 < points.length; i += 2) {
          const [x, y, toX, toY] = [points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!];
          pieces.add([x, y, toX, toY], [r, g, b, opacity], [width, way, z, kind]);
          way += Math.hypot(toX - x, toY - y);
        }
      }
      pieces.show();
    },
    dispose: pieces.dispose,
  };
}
