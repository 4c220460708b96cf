import type { Aspect } from '../../story/scene.ts';

/**
 * The name of a still in files and in the manifest: `cars.wide`, `cars.tall.hc`; `cars.2.wide` at
 * its second stop, `cars.0.wide` before its first.
 */
export const stillName = (step: string, aspect: Aspect, contrast = false, stop?: number): string =>
  `${withStop(step, stop)}.${aspect}${contrast ? '.hc' : ''}`;

/** A still drawn for paper: `cars.paper`, `cars.2.paper` at its second stop. */
export const paperName = (step: string, stop?: number): string => `${withStop(step, stop)}.paper`;

const withStop = (step: string, stop?: number) => (stop === undefined ? step : `${step}.${stop}`);
