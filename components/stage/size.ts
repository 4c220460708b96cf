import type { StageSize } from '../scenes/kit/contract.ts';
import { PLATE, type Aspect } from '../../story/scene.ts';

/** `tall` in bin/widths.mjs, which says why; also the `<source media>` of the stills. */
export const TALL =
  '(orientation: portrait), (width < 560px), (scripting: none) and (width < 768px)';
export const aspectNow = (): Aspect => (window.matchMedia(TALL).matches ? 'tall' : 'wide');

/** The plate inside a stage, fitted as stills are (`xMidYMid meet`). */
export function stageSize(width: number, height: number, aspect: Aspect): StageSize {
  const plate = PLATE[aspect];
  const scale = Math.min(width / plate.width, height / plate.height);
  return {
    width,
    height,
    aspect,
    plate: {
      x: (width - plate.width * scale) / 2,
      y: (height - plate.height * scale) / 2,
      scale,
    },
  };
}
