/** Fog as SVG: soft banks of the ground's colour between the rows. */
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import { mark, round1, type Mark } from '../kit/marks.ts';
import { blend, hex, rgb } from '../../space/paint.ts';
import { FOG_PAPER, fogBanks } from './fog.ts';
import type { Camera } from '../../space/camera.ts';
import type { Params, State } from './range.ts';

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
