/** Straight pieces of line as one instanced mesh of thin quads; how they are drawn is the shader's. */
import {
  BufferAttribute,
  DoubleSide,
  DynamicDrawUsage,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  ShaderMaterial,
  type Group,
  type IUniform,
} from 'three';

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

/** A quad from 0 to 1 along and -1 to 1 across. */
export function quad(geometry: InstancedBufferGeometry, from: number): void {
  const corners = new Float32Array([from, -1, 0, 1, -1, 0, 1, 1, 0, from, 1, 0]);
  geometry.setAttribute('aCorner', new BufferAttribute(corners, 3));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
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
  const geometry = new InstancedBufferGeometry();
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
  let [line, colour, style] = [0, 0, 0].map(() => new Float32Array(0));
  let pieces = 0;
  let room = 0;
  let lent: InstancedBufferAttribute[] = [];

  const grown = (old: Float32Array | undefined) => {
    const next = new Float32Array(room * 4);
    next.set(old ?? []);
    return next;
  };
  /** Buffers only ever grow, by halves, so that a moving picture does not allocate. */
  const reserve = () => {
    if (pieces < room) return;
    room = Math.min(most, Math.ceil(room * 1.5) + 256);
    [line, colour, style] = [grown(line), grown(colour), grown(style)];
    lent = [];
  };
  const lend = () => {
    if (lent.length > 0) return;
    geometry.dispose();
    quad(geometry, 0);
    lent = Object.entries({ aLine: line, aColour: colour, aStyle: style }).map(([name, array]) => {
      const attribute = new InstancedBufferAttribute(array!, 4);
      attribute.setUsage(DynamicDrawUsage);
      geometry.setAttribute(name, attribute);
      return attribute;
    });
  };

  return {
    clear() {
      pieces = 0;
    },
    add(...[at, paint, look]) {
      if (pieces >= most) return;
      reserve();
      line!.set(at, 4 * pieces);
      colour!.set(paint, 4 * pieces);
      style!.set(look, 4 * pieces);
      pieces += 1;
    },
    show() {
      mesh.visible = pieces > 0;
      if (pieces === 0) return;
      lend();
      geometry.instanceCount = pieces;
      for (const attribute of lent) {
        attribute.clearUpdateRanges();
        attribute.addUpdateRange(0, pieces * 4);
        attribute.needsUpdate = true;
      }
    },
    dispose() {
      geometry.dispose();
      material.dispose();
      group.remove(mesh);
    },
  };
}
