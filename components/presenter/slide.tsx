'use client';
/** A static slide: the picture and the words of one stop, scaled to its container. */
import { memo, useLayoutEffect, useRef, type ReactElement } from 'react';
import { StopFigure } from '../stage/stop-figure.tsx';
import { Step } from '../step/step.tsx';
import { fitWordsSoon } from './fit-words.ts';
import { stopsUntil, type Slides, type SlideStop } from './stops.ts';

interface OfStop {
  readonly slides: Slides;
  readonly stop: SlideStop;
}

/** The words of a stop, laid out on the composed rectangle of 1440 by 900. */
export function SlideWords(
  props: OfStop & {
    readonly allWords?: boolean;
    readonly answered?: boolean;
    /** Hidden from assistive technology: a miniature, whose words stand elsewhere. */
    readonly hidden?: boolean;
  },
): ReactElement | null {
  const { slides, stop, allWords = false, answered = false, hidden = false } = props;
  const host = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (host.current) fitWordsSoon(host.current);
  }, [stop, allWords, answered]);
  const step = slides.steps.find(({ id }) => id === stop.step);
  if (!step) return null;
  const opens = step === slides.steps[0] && stop.number === 1;
  return (
    <div
      className={`slide-words words-${step.layout.wide}${opens ? ' slide-opens' : ''}`}
      ref={host}
      aria-hidden={hidden}
    >
      <Step
        as="slide"
        step={step}
        stops={stopsUntil(slides, stop)}
        allWords={allWords}
        answered={answered}
      />
    </div>
  );
}

export function SlidePicture({ slides, stop }: OfStop): ReactElement {
  return (
    <div className="slide-still">
      {stop.picture ? (
        <StopFigure key={stop.id} picture={stop.picture} basePath={slides.basePath} />
      ) : null}
    </div>
  );
}

/**
 * A small slide. Its width is the custom property `--w`, set by the parent. Memoised, since many
 * stand beside a slide that changes.
 */
export const Miniature = memo(function Miniature(props: {
  readonly slides: Slides;
  readonly stop: SlideStop | undefined;
}): ReactElement | null {
  const { slides, stop } = props;
  const step = slides.steps.find(({ id }) => id === stop?.step);
  if (!stop || !step) return null;
  return (
    <div className="miniature" aria-hidden="true">
      <div
        className={`slide themed mood-${step.mood}`}
        data-layout={step.layout.wide}
        data-letters={step.letters}
      >
        <SlidePicture slides={slides} stop={stop} />
        <div className="slide-plate">
          <SlideWords slides={slides} stop={stop} hidden />
        </div>
      </div>
    </div>
  );
});
