/** Stars in the sky of a night: few, small, always the same. */
import { PLATE, type RenderContext } from '../../../story/scene.ts';
import type { Stroke } from '../../space/stroke.ts';
import { hash } from '../../space/noise.ts';
import type { Params, State } from './range.ts';

const COUNT = { wide: 64, tall: 40 } as const;

/** Behind the mountains; they come out one after the other. */
export function starStrokes({
  state,
  palette,
  aspect,
}: RenderContext<Params, State>): readonly Stroke[] {
  if (state.stars <= 0 || palette.contrast) return [];
  const { width, height } = PLATE[aspect];
  const count = COUNT[aspect];
  return Array.from({ length: count }, (_, i): Stroke => {
    const x = Math.round(hash(i, 1, 77) * width);
    const y = Math.round((0.05 + hash(i, 2, 77) * 0.62) * height);
    const size = 1 + Math.round(hash(i, 3, 77) * 3) / 4;
    const out = Math.min(1, Math.max(0, state.stars * 1.4 - (0.4 * i) / count));
    return {
      id: `star-${i}`,
      points: [x, y, x + size, y],
      width: size,
      colour: palette.gold,
      opacity: (0.3 + 0.5 * hash(i, 4, 77)) * out * palette.night,
      z: -2000,
    };
  });
}
