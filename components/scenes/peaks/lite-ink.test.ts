/** Where a processor draws, ink is lines round the mesh: on its points, and no nearer than it stands. */
import { expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { cameraOf, toPlate } from '../../space/camera.ts';
import { buildParts } from '../../space/mesh.ts';
import { runSync } from '../../space/run-sync.ts';
import { inkStrokes } from '../../space/silhouette.ts';
import { outlineParts } from './view.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf } from './range.ts';

it.each(['wide', 'tall'] as const)('follows the foot of the mesh, %s', (aspect) => {
  const moments = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), aspect);
  const { moment } = moments.find(({ name }) => name === 'bare')!;
  const { params } = moment;
  const count = Object.keys(params.peaks).length;
  const { ring, data } = runSync(buildParts(outlineParts(params), count, 'lite'));
  const camera = cameraOf(moment.state.view, aspect);
  for (const s of rangeOf(moment).peaks) {
    const at: (readonly [number, number, number])[] = [];
    for (let i = 0; i < ring.length / 2; i += 1)
      if (data[4 * i] === 0 && data[4 * i + 2] === s.index) {
        const z = s.z + ring[2 * i + 1]! * s.broad;
        at.push([...toPlate(camera, s.x + ring[2 * i]! * s.broad, z), z]);
      }
    const strokes = inkStrokes([s], camera, '#000000', 1);
    const { points, z } = strokes.find(({ id }) => id === `${s.id}-foot`)!;
    expect(points.length, s.id).toBeGreaterThan(6);
    for (let i = 0; i < points.length; i += 2) {
      const near = at.find(([x, y]) => Math.hypot(x - points[i]!, y - points[i + 1]!) < 0.01);
      expect(near, s.id).toBeDefined();
      expect((z as readonly number[])[i / 2]! - near![2]).toBeGreaterThan(0);
    }
  }
});

it('lights what is round without creases', () => {
  const moments = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), 'wide');
  const { params } = moments[0]!.moment;
  const count = Object.keys(params.peaks).length;
  const { ring, data } = runSync(buildParts(outlineParts(params), count, 'lite'));
  const lights = new Map<string, Set<number>>();
  for (let i = 0; i < ring.length / 2; i += 1) {
    const [terrace, , peak, light] = data.subarray(4 * i, 4 * i + 4);
    if (light === 255) continue;
    const key = [peak, terrace, ring[2 * i], ring[2 * i + 1]].join(' ');
    lights.set(key, (lights.get(key) ?? new Set()).add(light!));
  }
  // A point where two rings of one terrace touch may have two.
  const creased = [...lights.values()].filter(({ size }) => size > 1).length;
  expect(creased / lights.size).toBeLessThan(0.01);
});
