import type { Aspect } from '../../story/scene.ts';

/** What files and the manifest call one still: `cars.wide`, `cars.tall.hc`. */
export const stillName = (step: string, aspect: Aspect, contrast = false): string =>
  `${step}.${aspect}${contrast ? '.hc' : ''}`;
