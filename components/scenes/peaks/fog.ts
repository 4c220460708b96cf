/** Where fog lies: banks that slide in as the fog grows; and how the still draws them. */
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import { lift, plateY, type Camera } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { blend, hex, rgb } from '../../space/mountain.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import type { Params, State } from './spec.ts';
import { herePeaks } from './placed-instance.ts';

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

/** The colour of fog: lighter than the ground that it lies on. */
export const FOG_PAPER = 0.6;

/** Four banks: three across the feet of the far row, a low one before the feet of the near one. */
export function fogBanks(moment: RenderContext<Params, State>, camera: Camera): readonly FogBank[] {
  const { state, aspect } = moment;
  const stands = herePeaks(moment);
  const { height } = PLATE[aspect];
  /** The lowest foot of some peaks, as a fraction of the plate. */
  const footOf = (list: typeof stands) => {
    const z = Math.max(0, ...list.map((s) => s.z + s.radius * SQUASH * 0.85));
    return plateY(camera, lift(aspect, 0, z)) / height;
  };
  const shown = stands.filter(({ id }) => (state.shown[id] ?? 1) > 0.5);
  const foot = footOf(shown.filter(({ far }) => far));
  const near = footOf(shown.filter(({ far }) => !far));
  const zoom = Math.max(0.6, camera.scale / 24);
  const slide = (1 - state.fog) * 0.16;
  const bank = (x: number, y: number, rx: number, ry: number, opacity: number, front = false) => ({
    x,
    y,
    rx,
    ry: ry * zoom,
    opacity: opacity * state.fog,
    front,
  });
  return [
    bank(0.3 - slide, foot - 0.025 * zoom, 0.66, 0.12, 1),
    bank(0.88 + slide, foot - 0.035 * zoom, 0.62, 0.13, 1),
    bank(0.58 - slide, foot - 0.1 * zoom, 0.7, 0.1, 0.6),
    bank(0.5 + slide, near + 0.05 * zoom, 0.62, 0.055, 0.5, true),
  ];
}

/** The gradient that every bank is filled with. */
export function fogDefs({ scene, palette }: RenderContext<Params, State>): Mark {
  const colour = hex(blend(rgb(palette.ground), rgb(palette.paper), FOG_PAPER));
  const stop = (id: string, offset: number, opacity: number) =>
    mark('stop', id, { offset, 'stop-color': colour, 'stop-opacity': opacity });
  return mark('radialGradient', 'fog', { id: `${scene}-fog` }, [
    stop('0', 0, 1),
    stop('1', 0.45, 0.8),
    stop('2', 1, 0),
  ]);
}

/** The banks behind (`front` false) or before the near row. */
export function fogMarks(
  moment: RenderContext<Params, State>,
  camera: Camera,
  front: boolean,
): readonly Mark[] {
  if (moment.state.fog <= 0 || moment.palette.contrast) return [];
  const { width, height } = PLATE[moment.aspect];
  return fogBanks(moment, camera)
    .filter((bank) => bank.front === front)
    .map((bank, i) =>
      mark('ellipse', `fog-${front ? 'front' : 'back'}-${i}`, {
        cx: round1(bank.x * width),
        cy: round1(bank.y * height),
        rx: round1(bank.rx * width),
        ry: round1(bank.ry * height),
        fill: `url(#${moment.scene}-fog)`,
        opacity: Math.round(bank.opacity * 100) / 100,
      }),
    );
}
