/** A tour as times: when each build is told, and where its picture stands meanwhile. Pure, without words. */
import type { Position } from '../story.ts';
import { between } from './locate.ts';

/** A sentence, in seconds of the tour at its usual speed. */
export interface Span {
  readonly at: number;
  readonly end: number;
}
/** The time of one build. */
export interface Stretch extends Span {
  readonly step: string;
  /** Index of the build in its step. */
  readonly build: number;
  /** When its picture has come to rest. */
  readonly settles: number;
  /** The build's share of the step's progress, and where in it the picture rests. */
  readonly from: number;
  readonly rest: number;
  readonly to: number;
  /** When its words begin; its recording, if there is one, begins then too. */
  readonly speaks: number;
  /** Indexes into the tour's cues: the first, and the one after the last. */
  readonly first: number;
  readonly after: number;
  /** Address of a recording. `measured`: the cues were timed on it. */
  readonly audio?: string;
  readonly measured?: boolean;
}
export interface Tour {
  readonly stretches: readonly Stretch[];
  /** Every sentence of the tour, in order. */
  readonly cues: readonly Span[];
  readonly seconds: number;
}

/** Index of the last span that begins at or before a time; -1 before the first. */
export const spanAt = (spans: readonly Span[], time: number): number =>
  spans.findLastIndex(({ at }) => at <= time);

/** The stretch at a time; the first before the beginning, the last after the end. */
export const stretchAt = ({ stretches }: Tour, time: number): Stretch | undefined =>
  stretches[Math.max(0, spanAt(stretches, time))];

/**
 * Where the picture stands: it moves from the stretch's beginning until it settles. The progress that is
 * left passes while the picture rests, so that each time has one position and each position one time.
 */
export function positionAt(tour: Tour, time: number): Position {
  const stretch = stretchAt(tour, time);
  if (!stretch) return { step: '', progress: 0 };
  const { step, at, settles, end, from, rest, to } = stretch;
  const progress =
    time < settles
      ? from + (rest - from) * between(time, at, settles)
      : rest + (to - rest) * between(time, settles, end);
  return { step, progress: Math.min(to, Math.max(from, progress)) };
}

/** When the tour is at a position. A step that the tour does not have counts as its beginning. */
export function timeAt({ stretches }: Tour, { step, progress }: Position): number {
  const ofStep = stretches.filter((stretch) => stretch.step === step);
  const stretch = ofStep.findLast(({ from }) => from <= progress) ?? ofStep[0];
  if (!stretch) return 0;
  const { at, settles, end, from, rest, to } = stretch;
  return progress < rest
    ? at + (settles - at) * between(progress, from, rest)
    : settles + (end - settles) * (to > rest ? between(progress, rest, to) : 0);
}

/** The beginning of the sentence before or after; the tour's own ends beyond. */
export function sentenceFrom({ cues, seconds }: Tour, time: number, way: 1 | -1): number {
  const index = spanAt(cues, time);
  if (way > 0) return cues[index + 1]?.at ?? seconds;
  // Just after a beginning, "back" means the one before: as players of sound do it.
  const early = time - (cues[index]?.at ?? 0) < 1;
  return cues[index - (early ? 1 : 0)]?.at ?? 0;
}
