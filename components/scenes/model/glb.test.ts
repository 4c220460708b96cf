import { describe, expect, it } from 'vitest';
import { glbFrom, gltfOf } from './example-glb.ts';
import { box } from './example-shapes.ts';
import { turbine } from './example-turbine.ts';
import { readGlb } from './glb.ts';
import { LIMITS } from './glb-limits.ts';
import { moved } from './matrix.ts';

describe('the reader of GLB files', () => {
  it('reads nodes in their places, triangles and colours', () => {
    const read = readGlb(turbine());
    if (!read.ok) throw new Error(read.fault.message);
    const { nodes, pieces, triangles } = read.glb;
    const rotor = nodes.find(({ name }) => name === 'Rotor');
    expect(moved(rotor!.matrix, 0, 0, 0).map((n) => Math.round(n * 10) / 10)).toEqual([
      0, 59.3, 4.6,
    ]);
    // The second blade is the first, a third of a turn on.
    const blade = nodes.find(({ name }) => name === 'Blade 2');
    const [x, y] = moved(blade!.matrix, 0, 30, 0);
    expect(x).toBeCloseTo(-30 * Math.sin((2 * Math.PI) / 3), 3);
    expect(y).toBeCloseTo(59.3 - 15, 3);
    expect(triangles).toBe(pieces.reduce((sum, { index }) => sum + index.length / 3, 0));
    expect(triangles).toBeGreaterThan(1000);
  });

  it('says in a sentence what it will not read', () => {
    const { json, bin } = gltfOf([{ name: 'Box', shape: box(0, 0, 1) }]);
    const said = (change: object) => {
      const read = readGlb(glbFrom({ ...json, ...change }, bin));
      return read.ok ? 'read' : read.fault.message;
    };
    const nodes = json['nodes'] as object[];
    const mesh = (json['meshes'] as { primitives: object[] }[])[0]!.primitives[0]!;
    expect(said({})).toBe('read');
    expect(said({ nodes: [{ children: [1] }, { children: [0] }] })).toContain('hang on each other');
    expect(said({ nodes: Array.from({ length: 2001 }, () => ({})) })).toContain(
      '2,000 are allowed',
    );
    expect(said({ skins: [{}] })).toContain('skeleton');
    expect(said({ meshes: [{ primitives: [{ ...mesh, mode: 1 }] }] })).toContain('lines');
    expect(said({ meshes: [{ primitives: [{ ...mesh, targets: [{}] }] }] })).toContain('melt');
    const again = Array.from({ length: 3334 }, () => mesh);
    expect(said({ meshes: [{ primitives: again }] })).toContain('40,000 triangles');
    expect(said({ nodes: nodes.map((node) => ({ ...node, mesh: undefined })) })).toContain(
      'no triangles',
    );
    const large = readGlb(new Uint8Array(LIMITS.bytes + 1));
    expect(large.ok ? '' : large.fault.message).toContain('4 MB');
  });

  it('refuses required extensions that are no words, however they are built', () => {
    const { json, bin } = gltfOf([{ name: 'Box', shape: box(0, 0, 1) }]);
    let deep: unknown = [];
    for (let i = 0; i < 3_000; i += 1) deep = [deep];
    for (const odd of [{ toString: 1, valueOf: 1 }, null, deep]) {
      const read = readGlb(glbFrom({ ...json, extensionsRequired: [odd] }, bin));
      expect(read.ok ? 'read' : read.fault.message).toContain('something without a name');
    }
  });

  it('reads no more corners than allowed, though one mesh is named by every node', () => {
    const { json, bin } = gltfOf([{ name: 'Box', shape: box(0, 0, 1) }]);
    const accessors = (json['accessors'] as object[]).map((one) =>
      (one as { type: string }).type === 'VEC3' ? { ...one, count: 100_000 } : one,
    );
    const views = [{ buffer: 0, byteOffset: 0, byteLength: 1_300_000 }];
    const places = accessors.map((one, i) =>
      (one as { type: string }).type === 'VEC3'
        ? { ...one, bufferView: 2, byteOffset: 0 }
        : { ...one, bufferView: i },
    );
    const grown = new Uint8Array(1_300_000);
    grown.set(bin);
    const bomb = {
      ...json,
      accessors: places,
      bufferViews: [...(json['bufferViews'] as object[]).slice(0, 2), ...views],
      buffers: [{ byteLength: grown.byteLength }],
      nodes: Array.from({ length: 6 }, () => ({ mesh: 0 })),
      scenes: [{ nodes: [0, 1, 2, 3, 4, 5] }],
    };
    const read = readGlb(glbFrom(bomb, grown));
    expect(read.ok ? 'read' : read.fault.message).toContain('480,000 corners');
  });

  it('draws no node that its scene does not name', () => {
    const { json, bin } = gltfOf([
      { name: 'Seen', shape: box(0, 0, 1) },
      { name: 'Unseen', shape: box(9, 0, 1) },
    ]);
    const read = readGlb(glbFrom({ ...json, scenes: [{ nodes: [0] }] }, bin));
    expect(read.ok && read.glb.triangles).toBe(12);
  });

  it('never throws, whatever the bytes', () => {
    const good = turbine();
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    for (let run = 0; run < 400; run += 1) {
      const bytes = good.slice(0, next(4) === 0 ? next(good.byteLength) : good.byteLength);
      for (let i = 0; i < 6 && bytes.byteLength > 0; i += 1)
        bytes[next(Math.min(bytes.byteLength, 9000))] = next(256);
      expect(() => readGlb(bytes)).not.toThrow();
    }
  });
});
