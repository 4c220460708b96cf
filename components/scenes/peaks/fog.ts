/** Banks of fog that slide in as it grows: ellipses in the still, strokes on the canvas. */
import { PLATE } from '../../../story/scene.ts';
import { parseHex, toHex } from '../../../story/timeline/colour.ts';
import { toPlate } from '../../space/camera.ts';
import { SQUASH } from '../../space/height-field.ts';
import { blend } from '../../space/mountain.ts';
import { FRONT, stroke, type Stroke } from '../../space/stroke.ts';
import { mark, round1, round2, type Mark } from '../kit/marks.ts';
import { standsIn, type Range } from './range.ts';
import type { Context } from './params.ts';

interface FogBank {
  /** Middle and half-axes, in plate pixels. */
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly opacity: number;
  /** Whether it is in front of the near row. */
  readonly front: boolean;
}

/** Lighter than the ground under it. */
const colourOf = ({ palette }: Context): string =>
  toHex(blend(parseHex(palette.ground), parseHex(palette.paper), 0.6));

/** Four banks: three across the feet of the far row, a low one in front of the feet of the near row. */
export function fogBanks({ context, camera }: Range): readonly FogBank[] {
  const { state, aspect, palette } = context;
  if (state.fog <= 0 || palette.contrast) return [];
  const { width, height } = PLATE[aspect];
  /** The lowest foot of a row, as a fraction of the plate. */
  const footOf = (isFar: boolean) => {
    const row = standsIn(context).filter(
      ({ id, far }) => far === isFar && (state.shown[id] ?? 1) > 0.5,
    );
    const z = Math.max(0, ...row.map((s) => s.z + s.radius * SQUASH * 0.85));
    return toPlate(camera, 0, z)[1] / height;
  };
  const [far, near] = [footOf(true), footOf(false)];
  const zoom = Math.max(0.6, camera.scale / 24);
  const slide = (1 - state.fog) * 0.16;
  const bank = (x: number, y: number, rx: number, ry: number, opacity: number, front = false) => ({
    x: x * width,
    y: y * height,
    rx: rx * width,
    ry: ry * zoom * height,
    opacity: opacity * state.fog,
    front,
  });
  return [
    bank(0.3 - slide, far - 0.025 * zoom, 0.66, 0.12, 1),
    bank(0.88 + slide, far - 0.035 * zoom, 0.62, 0.13, 1),
    bank(0.58 - slide, far - 0.1 * zoom, 0.7, 0.1, 0.6),
    bank(0.5 + slide, near + 0.05 * zoom, 0.62, 0.055, 0.5, true),
  ];
}

/** The gradient of every bank. */
export function fogDefs(context: Context): readonly Mark[] {
  if (context.state.fog <= 0 || context.palette.contrast) return [];
  const stop = (id: string, offset: number, opacity: number) =>
    mark('stop', id, { offset, 'stop-color': colourOf(context), 'stop-opacity': opacity });
  return [
    mark('defs', 'defs', {}, [
      mark('radialGradient', 'fog', { id: `${context.scene}-fog` }, [
        stop('0', 0, 1),
        stop('1', 0.45, 0.8),
        stop('2', 1, 0),
      ]),
    ]),
  ];
}

/** The banks behind (`front` false) or in front of the near row. */
export const fogMarks = (range: Range, front: boolean): readonly Mark[] =>
  fogBanks(range)
    .filter((bank) => bank.front === front)
    .map(({ x, y, rx, ry, opacity }, i) =>
      mark('ellipse', `fog-${front ? 'front' : 'back'}-${i}`, {
        cx: round1(x),
        cy: round1(y),
        rx: round1(rx),
        ry: round1(ry),
        fill: `url(#${range.context.scene}-fog)`,
        opacity: round2(opacity),
      }),
    );

/** The banks as vertical strokes of the same width: in front of every far peak, behind every near one. */
export function fogStrokes(range: Range): readonly Stroke[] {
  const far = standsIn(range.context).filter((s) => s.far);
  const behind = Math.max(-1000, ...far.map((s) => s.z + s.radius * 0.7));
  return fogBanks(range).map(({ x, y, rx, ry, opacity, front }, i) =>
    stroke(`fog-${i}`, [x, y + ry, x, y - ry], 2 * rx, colourOf(range.context), opacity, {
      z: front ? FRONT : behind,
      isFog: true,
    }),
  );
}
