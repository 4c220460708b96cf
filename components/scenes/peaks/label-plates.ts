/** Behind words that lie on a mountain: the ground's colour, so that they can be read. */
import { PLATE, type SceneMoment } from '../../../story/scene.ts';
import type { Stroke } from '../../mountains/stroke.ts';
import { measure } from '../measure.ts';
import { placeLabels } from './labels.ts';
import type { Params, State } from './range.ts';

/** Stacked in depth there is no sky between the peaks: each name has the peak behind it for a ground. */
export function plateStrokes(moment: SceneMoment<Params, State>): readonly Stroke[] {
  const { aspect, palette, labels, state } = moment;
  if (aspect !== 'tall' || labels.length === 0 || state.paper <= 0) return [];
  const { width, height } = PLATE[aspect];
  return placeLabels(moment)
    .filter(({ align, role }) => align === 'middle' && role === 'strong')
    .flatMap(({ id, x, y, lines, presence }) =>
      lines.map((line, i): Stroke => {
        const half = measure(line, i === 0 ? 13.6 : 13) / 2 + 4;
        const at = y * height + i * 18 - 4.6;
        return {
          id: `plate-${id}-${i}`,
          points: [x * width - half, at, x * width + half, at],
          width: 17.6,
          colour: palette.ground,
          opacity: 0.82 * presence * state.paper,
          z: 1001,
        };
      }),
    );
}
