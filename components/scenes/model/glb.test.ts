import { describe, expect, it } from 'vitest';
import { exampleFile } from '../../../tests/tools/example-moment.ts';
import { boxes, glbFrom, glbParts, modelFile } from '../../../tests/tools/glb.ts';
import { loadGlb } from './load-glb.ts';
import { moved } from '../../space/matrix.ts';
import { LIMITS } from './params.ts';
import { factsOf } from './spec-file.ts';

const turbine = () => exampleFile(import.meta.dirname, 'turbine.glb');
const lifted = modelFile('lifted');
const { json, bin } = glbParts(modelFile('box'));
const noMean = () => Promise.resolve(undefined);
const saidOf = (bytes: Uint8Array): string => {
  const facts = factsOf(bytes);
  return 'fault' in facts ? facts.fault : 'read';
};

describe('a GLB file', () => {
  it('has nodes in their places, triangles and colours', async () => {
    const { nodes, pieces, triangles } = await loadGlb(turbine(), noMean);
    const matrixOf = (name: string) =>
      nodes.find((node) => node?.names[0] === name)!.object.matrixWorld.elements;
    expect(moved(matrixOf('Rotor'), [0, 0, 0]).map((n) => Math.round(n * 10) / 10)).toEqual([
      0, 59.3, 4.6,
    ]);
    // The second blade is the first one, turned by a third of a turn.
    const [x, y] = moved(matrixOf('Blade 2'), [0, 30, 0]);
    expect(x).toBeCloseTo(-30 * Math.sin((2 * Math.PI) / 3), 3);
    expect(y).toBeCloseTo(59.3 - 15, 3);
    expect(triangles).toBe(pieces.reduce((sum, { index }) => sum + index.length / 3, 0));
    expect(triangles).toBeGreaterThan(1000);
  });

  it('says in a sentence what it will not read', () => {
    const textOf = (change: object) => saidOf(glbFrom({ ...json, ...change }, bin));
    const nodes = json['nodes'] as object[];
    const mesh = (json['meshes'] as { primitives: object[] }[])[0]!.primitives[0]!;
    expect(textOf({})).toBe('read');
    expect(textOf({ nodes: [{ children: [1] }, { children: [0] }] })).toContain(
      'hang on each other',
    );
    expect(textOf({ nodes: Array.from({ length: 2001 }, () => ({})) })).toContain(
      '2,000 are allowed',
    );
    expect(textOf({ skins: [{}] })).toContain('skeleton');
    expect(textOf({ meshes: [{ primitives: [{ ...mesh, mode: 1 }] }] })).toContain('lines');
    expect(textOf({ meshes: [{ primitives: [{ ...mesh, targets: [{}] }] }] })).toContain('melt');
    const again = Array.from({ length: 3334 }, () => mesh);
    expect(textOf({ meshes: [{ primitives: again }] })).toContain('40,000');
    expect(textOf({ nodes: nodes.map((node) => ({ ...node, mesh: undefined })) })).toContain(
      'no triangles',
    );
    expect(saidOf(new Uint8Array(LIMITS.bytes + 1))).toContain('4 MB');
  });

  it('refuses required extensions that are no words, however they are built', () => {
    let deep: unknown = [];
    for (let i = 0; i < 3_000; i += 1) deep = [deep];
    for (const odd of [{ toString: 1, valueOf: 1 }, null, deep]) {
      const bytes = glbFrom({ ...json, extensionsRequired: [odd] }, bin);
      expect(saidOf(bytes)).toContain('something without a name');
    }
  });

  it('reads no more corners than allowed, though one mesh is named by every node', () => {
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
    expect(saidOf(glbFrom(bomb, grown))).toContain('480,000');
  });

  it('draws no node that its scene does not name', async () => {
    const two = glbParts(boxes([{ name: 'Seen' }, { name: 'Unseen', at: [9, 0, 0] }]));
    const read = await loadGlb(glbFrom({ ...two.json, scenes: [{ nodes: [0] }] }, bin), noMean);
    expect(read.triangles).toBe(12);
  });

  it('takes a texture as its mean colour, times that of its material', async () => {
    // An invalid image is reported by the image reader, which this test does not use.
    const image = new Uint8Array([1, 2, 3, 4]);
    const views = json['bufferViews'] as object[];
    const textured = {
      ...json,
      images: [{ bufferView: views.length, mimeType: 'image/png' }],
      textures: [{ source: 0 }],
      materials: [{ pbrMetallicRoughness: { baseColorTexture: { index: 0 } } }],
      bufferViews: [...views, { buffer: 0, byteOffset: bin.byteLength, byteLength: 4 }],
      buffers: [{ byteLength: bin.byteLength + 4 }],
    };
    const bytes = glbFrom(textured, new Uint8Array([...bin, ...image]));
    expect(saidOf(bytes)).toBe('read');
    const read = await loadGlb(bytes, (_, found) =>
      Promise.resolve(found.join() === image.join() ? '#336699' : undefined),
    );
    expect(new Set(read.pieces.flatMap(({ colours }) => colours))).toEqual(new Set(['#336699']));
    expect(read.means).toEqual({ 0: '#336699' });
    const plain = await loadGlb(bytes, noMean);
    expect(plain.pieces[0]!.colours[0]).toBe('#ffffff');
  });

  it('has the colours of its vertices', async () => {
    const accessors = json['accessors'] as { count: number; type: string }[];
    const { count } = accessors.find(({ type }) => type === 'VEC3')!;
    const colours = Float32Array.from({ length: 3 * count }, (_, i) => (i % 3 === 0 ? 1 : 0));
    const views = json['bufferViews'] as object[];
    const [mesh] = json['meshes'] as { primitives: { attributes: object }[] }[];
    const [primitive] = mesh!.primitives;
    const attributes = { ...primitive!.attributes, COLOR_0: accessors.length };
    const coloured = {
      ...json,
      accessors: [
        ...accessors,
        { bufferView: views.length, componentType: 5126, count, type: 'VEC3' },
      ],
      bufferViews: [...views, { buffer: 0, byteOffset: bin.byteLength, byteLength: 12 * count }],
      buffers: [{ byteLength: bin.byteLength + 12 * count }],
      materials: [{}],
      meshes: [{ primitives: [{ ...primitive, attributes }] }],
    };
    const bytes = glbFrom(coloured, new Uint8Array([...bin, ...new Uint8Array(colours.buffer)]));
    const { pieces } = await loadGlb(bytes, noMean);
    expect(new Set(pieces.flatMap((piece) => piece.colours))).toEqual(new Set(['#ff0000']));
  });

  it('moves what a clip moves, with what hangs on it', async () => {
    const { clips } = factsOf(lifted) as { clips: readonly string[] };
    expect(clips).toEqual(['Up']);
    const { nodes, moved: movedBy } = await loadGlb(lifted, noMean);
    const lift = nodes.findIndex((node) => node?.names[0] === 'Lift');
    for (const [at, y] of [
      [0, 0],
      [0.5, 2],
      [1, 4],
    ] as const)
      expect(moved(movedBy('Up', at).get(lift)!, [7, 1, 2])).toEqual([7, 1 + y, 2]);
    expect([...movedBy('Down', 1)]).toEqual([]);
  });

  it('is refused, read or told of, whatever the bytes, and never hangs', async () => {
    const good = turbine();
    let seed = 7;
    const next = (below: number) => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    let read = 0;
    for (let run = 0; run < 300; run += 1) {
      const bytes = good.slice(0, next(4) === 0 ? next(good.byteLength) : good.byteLength);
      for (let i = 0; i < 4 && bytes.byteLength > 0; i += 1)
        bytes[next(bytes.byteLength)] = next(256);
      if (saidOf(bytes) !== 'read') continue;
      await loadGlb(bytes, noMean).then(
        () => (read += 1),
        (error: unknown) => expect(error).toBeInstanceOf(Error),
      );
    }
    expect(read).toBeGreaterThan(10);
  });
});
