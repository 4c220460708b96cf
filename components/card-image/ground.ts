/** The ground of a plate: the mood's colour, its soft gradients, and the weave, as in themes/moods.css. */
import type { Palette } from '../../story/scene.ts';
import { element } from './svg.ts';

/** The id of the ground in the document, by which a part of it can be drawn again over a picture. */
export const GROUND = 'plate-ground';

const shade = (
  id: string,
  at: { cx: string; cy: string; r: string },
  colour: string,
  opacity: number,
) =>
  element(
    'radialGradient',
    { id, ...at },
    element('stop', { offset: 0, 'stop-color': colour, 'stop-opacity': opacity }) +
      element('stop', { offset: 1, 'stop-color': colour, 'stop-opacity': 0 }),
  );

export function groundSvg(
  { ground, ink, paper, teaLine, night }: Palette,
  width: number,
  height: number,
): string {
  const size = { width, height };
  const defs = [
    shade('plate-glow', { cx: '56%', cy: '38%', r: '62%' }, paper, night ? 0.5 : 0.42),
    shade('plate-left', { cx: '0%', cy: '100%', r: '46%' }, teaLine, 0.14),
    shade('plate-right', { cx: '100%', cy: '100%', r: '46%' }, teaLine, 0.14),
    element(
      'pattern',
      { id: 'plate-weave', width: 12, height: 12, patternUnits: 'userSpaceOnUse' },
      [0, 4, 8]
        .map((x) => element('rect', { x, width: 1, height: 12, fill: ink, 'fill-opacity': 0.045 }))
        .join('') +
        [0, 3, 6, 9]
          .map((y) =>
            element('rect', { y, width: 12, height: 1, fill: ink, 'fill-opacity': 0.035 }),
          )
          .join(''),
    ),
  ];
  const shades = ['glow', 'left', 'right', 'weave'].map((name) =>
    element('rect', { ...size, fill: `url(#plate-${name})` }),
  );
  return (
    element('defs', {}, defs.join('')) +
    element('g', { id: GROUND }, element('rect', { ...size, fill: ground }) + shades.join(''))
  );
}
