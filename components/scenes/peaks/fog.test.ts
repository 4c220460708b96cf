/** Fog lies across the feet of the far row: its ink goes, its heads stay, and the near row stands out. */
import { expect, it } from 'vitest';
import { exampleMoments, readExample } from '../../../tests/tools/example-moment.ts';
import { silk } from '../../themes/silk/palette.ts';
import { cameraOf, toPlate } from '../../space/camera.ts';
import { fadeOf, inkWeight, painted } from '../../space/mountain.ts';
import { fogBanks } from './fog.ts';
import type { Params, State } from './params.ts';
import { spec } from './spec.ts';
import { rangeOf } from './range.ts';

const foggy = (aspect: 'wide' | 'tall', fog: number) => {
  const moments = exampleMoments<Params, State>(spec, readExample(import.meta.dirname), aspect);
  const { moment } = moments.find(({ name }) => name === 'painted')!;
  return { ...moment, palette: silk.moods.get('fog')!, state: { ...moment.state, fog } };
};

it('takes the ink of far peaks and gives the near ones more', () => {
  const all = rangeOf(foggy('wide', 1)).peaks;
  for (const s of all) expect(fadeOf(s).lost).toBeCloseTo(s.far ? 0.85 : 0);
  expect(inkWeight(all)).toBeCloseTo(1.45);
  const clear = rangeOf(foggy('wide', 0)).peaks;
  expect(Math.max(...clear.map((s) => fadeOf(s).lost))).toBe(0);
  expect(inkWeight(clear)).toBe(1);
});

it.each(['wide', 'tall'] as const)('lies at feet, below every far head, %s', (aspect) => {
  const moment = foggy(aspect, 1);
  const camera = cameraOf(moment.state.view, aspect);
  const far = rangeOf(moment).peaks.filter((s) => s.far);
  const nearest = far.reduce((a, b) => (a.z > b.z ? a : b));
  const at = (h: number, z: number) => toPlate(camera, 0, z, h)[1];
  for (const bank of fogBanks(rangeOf(moment)).filter(({ front }) => !front))
    expect(bank.y).toBeGreaterThan(at(nearest.tall, nearest.z));
  expect(fogBanks(rangeOf(moment))[0]!.y).toBeLessThan(at(0, nearest.z + nearest.radius));
});

it('paints a little whole at its foot before it fades', () => {
  const share = (terrace: number) => painted({ level: 0.2, edge: 1 }, terrace);
  expect([share(0), share(1)]).toEqual([1, 1]);
  expect(share(3) + share(4)).toBeCloseTo(1);
  expect(share(6)).toBe(0);
});
