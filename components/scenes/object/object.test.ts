import { describe, expect, it } from 'vitest';
import { openStory } from '../../../story/load.ts';
import type { SceneSpec } from '../../../story/scene.ts';
import { openExample, exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import {
  cameraOf,
  farthestOf,
  middleOf,
  partsIn,
  project,
  spaceOf,
} from '../../space/turntable.ts';
import { catalog } from '../../themes/catalog.ts';
import { glbFrom, glbParts, modelFile } from '../../../tests/tools/glb.ts';
import { minus } from '../../space/matrix.ts';
import { stopFile } from '../kit/stop-image.ts';
import { pictures, stopImage } from './draw.ts';
import type { Context, Params, State } from './params.ts';
import { LIMITS } from './params.ts';
import { factsOf, prepare, withFiles } from './spec-file.ts';
import { spec } from './spec.ts';

const HERE = import.meta.dirname;
await openExample(spec, readExample(HERE));
const moments = (aspect: Context['aspect']) =>
  exampleMoments(spec as unknown as SceneSpec<Params, State>, readExample(HERE), aspect).map(
    ({ moment }) => moment,
  );

/** Params for a file in which each of the named nodes is a part. */
async function paramsOf(bytes: Uint8Array, names: readonly string[]): Promise<Params> {
  const written = {
    file: 'o.glb',
    alt: 'A thing.',
    credit: 'A. Author',
    parts: Object.fromEntries(names.map((node) => [node.toLowerCase(), { node, name: node }])),
  };
  await prepare(written, () => bytes);
  return withFiles(spec.params.parse(written) as Params, () => bytes).params;
}
const stateOf = (params: Params, local: object = {}) =>
  spec.normalise!(
    params as never,
    { ...spec.defaults(params as never), ...local } as never,
    {},
    'wide',
  ) as unknown as State;

describe('a file of an object', () => {
  const { json, bin } = glbParts(modelFile('box'));
  const textOf = (change: object, more = bin) => {
    const facts = factsOf(glbFrom({ ...json, ...change }, more));
    return 'fault' in facts ? `${facts.fault} (${facts.hint})` : 'read';
  };
  /** The facts or the fault of a file with a texture that starts with these bytes. */
  const textured = (heading: readonly number[], images = 1) =>
    textOf(
      {
        images: Array.from({ length: images }, () => ({ bufferView: 2, mimeType: 'image/png' })),
        bufferViews: [
          ...(json['bufferViews'] as object[]),
          { byteOffset: bin.byteLength, byteLength: heading.length },
        ],
      },
      new Uint8Array([...bin, ...heading]),
    );
  const png = (side: number) => [
    ...[0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, side >> 8, side & 255, 0, 0, side >> 8, side & 255],
  ];

  it('is read with skins, shapes that melt and what three knows', () => {
    const meshes = json['meshes'] as { primitives: object[] }[];
    const melting = { ...meshes[0]!.primitives[0]!, targets: [{ POSITION: 0 }] };
    const extensionsRequired = [
      'KHR_mesh_quantization',
      'KHR_texture_transform',
      'KHR_materials_unlit',
      'EXT_texture_webp',
    ];
    expect(textOf({})).toBe('read');
    expect(textOf({ skins: [{}], meshes: [{ primitives: [melting] }], extensionsRequired })).toBe(
      'read',
    );
    expect(textured(png(2048), 4)).toBe('read');
    const optional = { textures: [{ source: 0, extensions: { KHR_texture_basisu: {} } }] };
    expect(textOf({ ...optional, extensionsUsed: ['KHR_texture_basisu'] })).toBe('read');
  });

  it('is told what to do where it is packed, or of another time', () => {
    const required = (...names: readonly unknown[]) => textOf({ extensionsRequired: names });
    expect(required('KHR_draco_mesh_compression')).toMatch(/Draco .*Blender.*gltf-transform/);
    expect(textOf({ extensionsUsed: ['KHR_draco_mesh_compression'] })).toContain('Draco');
    expect(required('EXT_meshopt_compression')).toMatch(/meshopt .*gltf-transform/);
    expect(required('KHR_texture_basisu')).toMatch(/KTX2 .*PNG/);
    expect(required('ACME_secret', { toString: 1 })).toContain('needs ACME_secret, something');
    const old = { extensions: { KHR_materials_pbrSpecularGlossiness: {} } };
    expect(textOf({ materials: [old] })).toMatch(/glossiness.*metalrough/);
    expect(textOf({ images: [{ uri: 'https://a.example/a.png' }] })).toContain('in another file');
    expect(textOf({ buffers: [{ uri: 'a.bin' }] })).toContain('in another file');
  });

  it('is told what is too much', () => {
    const mesh = (json['meshes'] as { primitives: object[] }[])[0]!.primitives[0]!;
    const many = (count: number, one: object) => Array.from({ length: count }, () => one);
    expect(textOf({ meshes: [{ primitives: many(301, mesh) }] })).toContain('301 meshes');
    const accessors = (json['accessors'] as { count: number }[]).map((one, i) =>
      i === 1 ? { ...one, count: 450_003 } : one,
    );
    expect(textOf({ accessors })).toContain('150,000 are allowed');
    expect(textOf({ accessors: many(9, { ...accessors[0]!, count: 1e6 }) })).toContain(
      'cut short or broken',
    );
    const melting = { ...mesh, targets: many(200_000, {}) };
    expect(textOf({ meshes: [{ primitives: [melting] }] })).toContain('corners');
    expect(textOf({ animations: many(41, {}) })).toContain('41 animations');
    expect(textured(png(4096))).toContain('4,096 × 4,096');
    expect(textured(png(2048), 5)).toContain('more pixels');
    expect(textured([1, 2, 3])).toContain('no picture');
    const heavy = factsOf(new Uint8Array(LIMITS.bytes + 1));
    expect(heavy).toMatchObject({ fault: expect.stringContaining('8 MB') as string });
  });

  it('is told of as broken where its lengths lie, and opened where they do not', () => {
    const view = { byteOffset: 0, byteLength: bin.byteLength + 1 };
    expect(textOf({ bufferViews: [view, view] })).toContain('cut short or broken');
    const good = modelFile('box');
    expect('fault' in factsOf(good.slice(0, good.byteLength - 8))).toBe(true);
    const [mesh] = json['meshes'] as { primitives: { attributes: object }[] }[];
    const lost = { ...mesh!.primitives[0]!, attributes: { POSITION: 0, NORMAL: 99 } };
    expect(textOf({ meshes: [{ primitives: [lost] }] })).toContain(
      'meshes/0/primitives/0/attributes/NORMAL is number 99 of 2 accessors',
    );
    const accessors = json['accessors'] as { count: number }[];
    const [first] = accessors;
    expect(textOf({ accessors: accessors.map((one) => ({ ...one, count: 1e5 })) })).toContain(
      'accessor 0 needs 1200000 bytes and has 96',
    );
    expect(textOf({ accessors: [{ ...first, type: 'FOO' }] })).toContain('at accessors/0/type');
    expect(textOf({ asset: { version: '1.0' } })).toContain('at asset/version');
    // Nodes that nothing shows are not walked without end.
    const nodes = [...(json['nodes'] as object[]), { children: [1] }, { children: [99] }];
    expect(textOf({ nodes: nodes.slice(0, -1) })).toBe('read');
    expect(textOf({ nodes })).toContain('nodes/2/children/0 is number 99 of 3 nodes');
  });

  it('is reported at its scene where three’s reader alone finds what is wrong', async () => {
    const animations = [{ channels: [{ sampler: 9, target: { node: 0, path: 'translation' } }] }];
    const script = {
      ...{ schemaVersion: 1, id: 'a', title: 'A', summary: 'S.', lang: 'en', theme: 'press' },
      scenes: { thing: { kind: 'object', params: { file: 'o.glb', alt: 'A.', credit: 'C' } } },
      chapters: [
        { id: 'c', title: 'C', steps: [{ id: 's', title: 'S', stage: { thing: {} }, alt: 'A.' }] },
      ],
    };
    const files = new Map([
      ['story.json', new TextEncoder().encode(JSON.stringify(script, null, 1))],
      ['o.glb', glbFrom({ ...json, animations }, bin)],
    ]);
    const { problems } = await openStory(files, catalog);
    expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
      path: 'scenes/thing/params/file',
      line: 12,
      message: 'o.glb is cut short or broken',
    });
  });

  it('is told of as broken where its corners are no numbers', () => {
    const numbers = bin.slice();
    new DataView(numbers.buffer).setFloat32(0, NaN, true);
    const facts = factsOf(glbFrom(json, numbers));
    expect(facts).toMatchObject({ fault: 'is broken: its accessor 0 holds what is no number' });
  });

  it('has parts that are nodes of it', () => {
    const params = spec.params.parse({
      ...{ file: 'o.glb', alt: 'A thing.', credit: 'A. Author' },
      parts: { lid: { node: 'Bax', name: 'Lid' } },
    }) as Params;
    const { faults } = withFiles(params, () => glbFrom(json, bin));
    expect(faults).toMatchObject([{ path: ['parts', 'lid', 'node'], known: ['Box'] }]);
  });
});

describe('what a page knows of a file', () => {
  it('is where its parts are: within what encloses, else on the surface', async () => {
    const { found } = await paramsOf(modelFile('ball-and-ring'), ['Ball', 'Ring']);
    const { ball: round, ring } = found!.parts;
    expect(round!.middle[0]).toBeCloseTo(7, 1);
    expect(round!.middle[1]).toBeCloseTo(1, 1);
    expect(Math.hypot(...ring!.middle)).toBeGreaterThan(3.99);
    expect(found!.level).toBeCloseTo(0);
    expect(found!.triangles).toBe(2 * 144 + 18);
    expect(round!.sweeps).toBeUndefined();
  });

  it('is how far a clip moves what, and all of that is in the picture', async () => {
    const params = await paramsOf(modelFile('lifted'), ['Floor', 'Lift']);
    const { floor, lift } = params.found!.parts;
    expect(params.clips).toEqual(['Up']);
    expect(floor!.sweeps).toBeUndefined();
    const heightAt = (at: number) => middleOf(lift!, { clip: 'Up', at })[1];
    expect(heightAt(0.5) - heightAt(0)).toBeCloseTo(2, 2);
    // Without a name the first clip is used.
    const state = stateOf(params, { at: 1 });
    expect(state.clip).toBe('Up');
    expect(stateOf(params, { clip: 0 }).clip).toBe('Up');
    for (const aspect of ['wide', 'tall'] as const) {
      const camera = cameraOf(state.view, aspect, 'side');
      const space = spaceOf(aspect, 'side');
      const ends = partsIn(params.found).flatMap(([, part]) => farthestOf(part, 'Up'));
      const highest = ends.reduce((most, [, y]) => Math.max(most, y), 0);
      expect(highest).toBeCloseTo(6);
      for (const end of ends) {
        const [x, y] = project(camera, end);
        expect(x).toBeGreaterThan(space.x - 1);
        expect(x).toBeLessThan(space.x + space.width + 1);
        expect(y).toBeGreaterThan(space.y - 1);
        expect(y).toBeLessThan(space.y + space.height + 1);
      }
    }
  });

  it('finds the labels of the example at their parts', () => {
    for (const aspect of ['wide', 'tall'] as const) {
      const [standing] = moments(aspect);
      const { params, state } = standing!;
      const camera = cameraOf(state.view, aspect, params.area);
      const at = (id: string) => project(camera, middleOf(params.found!.parts[id]!, state));
      expect(at('foot')[1]).toBeGreaterThan(at('globe')[1]);
      const { meridian, globe: ball } = params.found!.parts;
      // On the half ring itself, not at the centre that it surrounds.
      expect(Math.hypot(...minus(meridian!.middle, ball!.middle))).toBeGreaterThan(1);
    }
  });
});

describe('the picture of an object', () => {
  it('has another name where it looks otherwise, and not where only its words differ', () => {
    const [standing, ...others] = moments('wide');
    const keyOf = (context: Context) => stopImage(context).key;
    const all = [standing!, ...others, moments('tall')[0]!].map(keyOf);
    expect(new Set(all).size).toBe(all.length);
    expect(keyOf({ ...standing!, labels: [] })).toBe(all[0]);
    const night = { ...standing!.palette, night: 1 };
    expect(keyOf({ ...standing!, palette: night })).not.toBe(all[0]);
  });

  it('is called in the example as the files of its stops are', () => {
    const files = Object.keys(readExample(HERE).files ?? {});
    for (const aspect of ['wide', 'tall'] as const)
      for (const moment of moments(aspect))
        expect(files).toContain(stopFile('example', stopImage(moment)));
  });

  it('lies under the lines to its words, where it can be fetched', () => {
    const [standing] = moments('wide');
    const marks = pictures({ ...standing!, home: '/s/' });
    expect(marks.map(({ tag }) => tag)[0]).toBe('image');
    expect(marks.length).toBeGreaterThan(1);
    expect(pictures(standing!).some(({ tag }) => tag === 'image')).toBe(false);
  });
});
