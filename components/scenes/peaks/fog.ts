/** Where fog lies: banks that slide in as the fog grows. Shared by still and view. */
import { PLATE, type SceneMoment } from '../../../story/scene.ts';
import { lift, plateY, type Camera } from '../../mountains/camera.ts';
import { herePeaks } from './standing.ts';
import type { Params, State } from './range.ts';

export interface FogBank {
  /** Middle and half-axes, in fractions of the plate. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly opacity: number;
  /** Whether it lies before the near row. */
  readonly front: boolean;
}

/** Four banks: three between the rows, a low one in front. */
export function fogBanks(moment: SceneMoment<Params, State>, camera: Camera): readonly FogBank[] {
  const { state, aspect } = moment;
  const stands = herePeaks(moment);
  const far = stands.filter((s) => s.far);
  const mean = (list: typeof stands) =>
    list.length > 0 ? list.reduce((sum, s) => sum + s.z, 0) / list.length : 0;
  const { height } = PLATE[aspect];
  const foot = plateY(camera, lift(aspect, 0, mean(far) + 3)) / height;
  const near = plateY(camera, lift(aspect, 0, mean(stands.filter((s) => !s.far)) + 5)) / height;
  const zoom = camera.scale / 24;
  const slide = (1 - state.fog) * 0.16;
  const bank = (x: number, y: number, rx: number, ry: number, opacity: number, front = false) => ({
    x,
    y,
    rx,
    ry: ry * Math.max(0.5, zoom),
    opacity: opacity * state.fog,
    front,
  });
  return [
    bank(0.22 - slide, foot - 0.02, 0.5, 0.15, 0.85),
    bank(0.85 + slide, foot - 0.01, 0.52, 0.16, 0.88),
    bank(0.52 - slide, foot - 0.07, 0.46, 0.1, 0.6),
    bank(0.5 + slide, near + 0.06, 0.62, 0.07, 0.5, true),
  ];
}
