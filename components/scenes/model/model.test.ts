import { describe, expect, it } from 'vitest';
import type { Aspect } from '../../../story/scene.ts';
import {
  exampleFile,
  exampleMoments,
  openExample,
  readExample,
} from '../../../tests/tools/example-moment.ts';
import { boxes, glbFrom, glbParts, modelFile } from '../../../tests/tools/glb.ts';
import type { Mark } from '../kit/marks.ts';
import { cameraOf, middleOf, project, spaceOf, turnsOf } from '../../space/turntable.ts';
import { marks } from './draw.ts';
import { files, modelOf } from './glb.ts';
import { moved } from '../../space/matrix.ts';
import type { Context, Params, State } from './params.ts';
import { poseOf } from './posed.ts';
import { rasterOf } from './raster.ts';
import { prepare, withFiles } from './spec-file.ts';
import { spec } from './spec.ts';
import { LITE_TRIANGLES } from './view.ts';

const HERE = import.meta.dirname;
await openExample(spec, readExample(HERE));
const turbine = () => exampleFile(HERE, 'turbine.glb');
const lifted = modelFile('lifted');
const ASPECTS: readonly Aspect[] = ['wide', 'tall'];
const moments = (aspect: Aspect) =>
  exampleMoments<Params, State>(spec, readExample(HERE), aspect).map(({ moment }) => moment);

async function momentOf(
  bytes: Uint8Array<ArrayBuffer>,
  nodes: readonly string[],
  aspect: Aspect,
  state: Partial<State> = {},
): Promise<Context> {
  await prepare({ file: 'm.glb' }, () => bytes);
  const plain = spec.params.parse({
    file: 'm.glb',
    alt: 'A thing.',
    credit: 'A. Author',
    parts: Object.fromEntries(nodes.map((name) => [name.toLowerCase(), { node: name, name }])),
  });
  const { params } = withFiles(plain, () => bytes);
  return {
    ...moments(aspect)[1]!,
    params,
    file: () => bytes,
    focus: [],
    labels: [],
    state: spec.normalise!(params, { ...spec.defaults(params), ...state }, {}, 'wide'),
  };
}
const groups = (moment: Context): readonly string[] =>
  marks(moment).flatMap(({ id, children }) =>
    id === 'model' ? (children ?? []).map((one) => one.id) : [],
  );
const length = (list: readonly Mark[]): number =>
  list.reduce(
    (sum, { attrs, children }) => sum + String(attrs['d'] ?? '').length + length(children ?? []),
    0,
  );

/**
 * The test box with its geometry replaced by a ball of `rings` rings: more triangles than a file would be
 * allowed to have.
 */
function ballOf(rings: number): Uint8Array<ArrayBuffer> {
  const { json } = glbParts(modelFile('box'));
  const places = Array.from({ length: (rings + 1) * rings }, (_, i) => {
    const [a, b] = [(Math.floor(i / rings) / rings) * Math.PI, ((i % rings) / rings) * 2 * Math.PI];
    return [Math.sin(a) * Math.cos(b), 1 - Math.cos(a), Math.sin(a) * Math.sin(b)];
  });
  const triangles = Array.from({ length: rings * rings }, (_, i) => {
    const [row, at] = [Math.floor(i / rings) * rings, i % rings];
    const next = (at + 1) % rings;
    return [
      row + at,
      row + next,
      row + rings + next,
      row + at,
      row + rings + next,
      row + rings + at,
    ];
  });
  const numbers = [Float32Array.from(places.flat()), Uint16Array.from(triangles.flat())];
  const [first = 0, second = 0] = numbers.map(({ byteLength }) => byteLength);
  const [position, index] = json['accessors'] as object[];
  const changed = {
    accessors: [
      { ...position, count: places.length, min: [-1, 0, -1], max: [1, 2, 1] },
      { ...index, count: 6 * triangles.length },
    ],
    bufferViews: [
      { buffer: 0, byteLength: first },
      { buffer: 0, byteOffset: first, byteLength: second },
    ],
    buffers: [{ byteLength: first + second }],
  };
  const bin = new Uint8Array(numbers.flatMap(({ buffer }) => [...new Uint8Array(buffer)]));
  return glbFrom({ ...json, ...changed }, bin);
}

describe('model', () => {
  it('draws nothing of what stands behind', async () => {
    const bytes = boxes([
      { name: 'front', at: [0, 0, 3] },
      { name: 'back', at: [0, 0, -3], size: 0.5 },
    ]);
    const of = async (orbit: number) =>
      groups(await momentOf(bytes, ['front', 'back'], 'wide', { view: { orbit, tilt: 6 } }));
    expect((await of(0)).filter((id) => id.endsWith('back'))).toEqual([]);
    expect(await of(180)).toEqual(
      expect.arrayContaining(['paint-back', 'ink-back', 'paint-front']),
    );
  });

  it('hides, shows through and leaves out', async () => {
    const bytes = boxes([{ name: 'shell', size: 2 }, { name: 'core' }]);
    const of = async (shell: number) =>
      groups(await momentOf(bytes, ['shell', 'core'], 'tall', { shown: { shell } }));
    expect(await of(1)).toEqual(['paint-shell', 'ink-shell']);
    expect(await of(0.3)).toEqual(['paint-core', 'ink-core', 'paint-shell', 'ink-shell']);
    expect(await of(0)).toEqual(['paint-core', 'ink-core']);
  });

  it('turns a part with what hangs on it', () => {
    const { params } = moments('wide')[0]!;
    const at = (turned: State['turned']) => {
      const rotor = Object.keys(params.parts).indexOf('rotor');
      return moved(turnsOf(params, turned)[rotor]!, params.found!.parts['rotor']!.middle);
    };
    expect(at({})[2]).toBeGreaterThan(3);
    expect(at({ nacelle: 180 })[2]).toBeCloseTo(-at({})[2], 3);
    expect(at({ nacelle: 90 })[0]).toBeCloseTo(at({})[2], 3);
  });

  it('fits all of it into its room, however it is turned', () => {
    for (const aspect of ASPECTS)
      for (const rotor of [0, 17, 45, 101]) {
        const one = moments(aspect)[1]!;
        const moment = { ...one, state: { ...one.state, turned: { rotor } } };
        const { places } = poseOf(modelOf(turbine(), one.params.parts)!, moment);
        const space = spaceOf(aspect, 'side');
        for (let i = 0; i < places.length; i += 3) {
          expect(places[i]).toBeGreaterThan(space.x - 3);
          expect(places[i]).toBeLessThan(space.x + space.width + 3);
          expect(places[i + 1]).toBeGreaterThan(space.y - 3);
          expect(places[i + 1]).toBeLessThan(space.y + space.height + 3);
        }
      }
  });

  it('puts paint where the camera puts the mesh, to a pixel', () => {
    for (const aspect of ASPECTS)
      for (const moment of [moments(aspect)[1]!, moments(aspect)[3]!]) {
        const mesh = modelOf(moment.file!('turbine.glb')!, moment.params.parts)!;
        const posed = poseOf(mesh, moment);
        const raster = rasterOf(posed, () => true);
        let [left, right] = [Infinity, -Infinity];
        raster.surface.forEach((surface, i) => {
          if (surface < 0) return;
          const x = raster.left + ((i % raster.width) + 0.5) / raster.fine;
          [left, right] = [Math.min(left, x), Math.max(right, x)];
        });
        const xs = [...posed.places].filter((_, i) => i % 3 === 0);
        expect(Math.abs(left - Math.min(...xs))).toBeLessThan(3);
        expect(Math.abs(right - Math.max(...xs))).toBeLessThan(3);
      }
  });

  it('is light enough for a weak machine, and still the same shape', async () => {
    const bytes = ballOf(140);
    const moment = await momentOf(bytes, ['Box'], 'wide');
    const light = files.of(bytes)!.meshWith(moment.params.parts, LITE_TRIANGLES);
    expect(modelOf(bytes, moment.params.parts)!.trianglePart.length).toBeGreaterThan(30_000);
    expect(light.trianglePart.length).toBeLessThanOrEqual(LITE_TRIANGLES);
    const { camera } = poseOf(light, moment);
    const middle = project(camera, [0, 1, 0]);
    const { places } = poseOf(light, moment);
    let far = 0;
    for (let i = 0; i < places.length; i += 3)
      far = Math.max(far, Math.hypot(places[i]! - middle[0], places[i + 1]! - middle[1]));
    expect(Math.abs(far - camera.size)).toBeLessThan(4);
  });

  it('draws less where less is asked for, and nothing without its bytes', () => {
    const moment = moments('wide')[2]!;
    expect(length(marks({ ...moment, detail: 0.4 }))).toBeLessThan(length(marks(moment)) * 0.8);
    const { file: _, ...blind } = moment;
    expect(() => marks(blind)).toThrow('turbine.glb');
  });

  it('knows another file by its digest', async () => {
    const { params } = moments('wide')[0]!;
    const other = turbine();
    other[other.length - 40]! ^= 1;
    await prepare({ file: params.file }, () => other);
    expect(withFiles(params, () => other).params.found?.digest).not.toBe(params.found?.digest);
  });

  it('plays a clip as far as it is told, with its words', async () => {
    const of = async (at: number) => {
      const moment = await momentOf(lifted, ['Floor', 'Lift'], 'wide', { clip: 'Up', at });
      const mesh = modelOf(lifted, moment.params.parts)!;
      const [part] = [moment.params.found!.parts['lift']!];
      return {
        places: [...poseOf(mesh, moment).places],
        middle: middleOf(part, moment.state)[1],
        drawn: JSON.stringify(marks(moment)),
      };
    };
    const [from, half, to] = [await of(0), await of(0.5), await of(1)];
    expect(half.middle - from.middle).toBeCloseTo(2, 2);
    expect(to.middle - from.middle).toBeCloseTo(4, 2);
    const rises = to.places.map((n, i) => n - from.places[i]!).filter((_, i) => i % 3 === 1);
    // The fixed part stays; all points of the lifted part rise by the same amount.
    expect(new Set(rises.map((n) => Math.round(n * 10) / 10)).size).toBe(2);
    expect(Math.min(...rises)).toBeLessThan(-10);
    expect(to.drawn).not.toBe(from.drawn);
  });

  it('keeps every camera number finite between two viewpoints', () => {
    const [a, b] = [moments('tall')[0]!, moments('tall')[2]!];
    for (const { state, aspect } of [a, b]) {
      const { target, size } = cameraOf(state.view, aspect, 'side');
      expect([...target, size].every(Number.isFinite)).toBe(true);
    }
  });
});
