/** The timing of a tour: when each build is spoken, and where its picture is meanwhile. Pure, without the words. */
import type { Position } from '../story.ts';
import { between } from './locate.ts';

/** A sentence, in seconds of the tour at normal speed. */
export interface Span {
  readonly at: number;
  readonly end: number;
}
/** The time of one build. */
export interface Stretch extends Span {
  readonly step: string;
  /** Index of the build in its step. */
  readonly build: number;
  /** When its picture comes to rest. */
  readonly settles: number;
  /**
   * The part of the step's progress that the build covers, `from` to `to`, and the progress at which its
   * picture rests.
   */
  readonly from: number;
  readonly rest: number;
  readonly to: number;
  /** When its words begin, and its recording if there is one. */
  readonly speaks: number;
  /** Indexes into the tour's cues: the first, and the one after the last. */
  readonly first: number;
  readonly after: number;
  /** The address of a recording. `measured`: the cues were timed on it. */
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

/** The stretch at a time; the first one before the beginning, the last one after the end. */
export const stretchAt = ({ stretches }: Tour, time: number): Stretch | undefined =>
  stretches[Math.max(0, spanAt(stretches, time))];

/**
 * The position at a time: it moves from the stretch's beginning until the picture settles. The remaining
 * progress passes while the picture rests, so that time and position correspond one to one.
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

/** The time of a position. A step that is not in the tour counts as its beginning. */
export function timeAt({ stretches }: Tour, { step, progress }: Position): number {
  const ofStep = stretches.filter((stretch) => stretch.step === step);
  const stretch = ofStep.findLast(({ from }) => from <= progress) ?? ofStep[0];
  if (!stretch) return 0;
  const { at, settles, end, from, rest, to } = stretch;
  return progress < rest
    ? at + (settles - at) * between(progress, from, rest)
    : settles + (end - settles) * (to > rest ? between(progress, rest, to) : 0);
}

/** The start of the next or previous sentence; the tour's start or end beyond them. */
export function sentenceFrom({ cues, seconds }: Tour, time: number, way: 1 | -1): number {
  const index = spanAt(cues, time);
  if (way > 0) return cues[index + 1]?.at ?? seconds;
  // Within a second after a start, "back" means the sentence before, as in audio players.
  const early = time - (cues[index]?.at ?? 0) < 1;
  return cues[index - (early ? 1 : 0)]?.at ?? 0;
}
