'use client';
/** A slide that does not move: the picture and the words of one stop, as large or as small as its place. */
import type { ReactElement } from 'react';
import { Borrowed } from './borrowed.tsx';
import { fitWordsSoon } from './fit-words.ts';
import { pictureOf, stopsUntil, wordsOf } from './parts.ts';
import type { Names, StopName } from './stops.ts';

export interface SlideWordsProps {
  readonly names: Names;
  readonly stop: StopName;
  readonly whole?: boolean;
  readonly answer?: boolean;
  /** A miniature, whose words are said elsewhere. */
  readonly hidden?: boolean;
}

/** The words of a stop, set on the composed rectangle of 1440 by 900. */
export function SlideWords(props: SlideWordsProps): ReactElement {
  const { names, stop, whole = false, answer = false, hidden = false } = props;
  const step = names.steps.find(({ id }) => id === stop.step);
  const opens = step === names.steps[0] && stop.number === 1;
  const stops = stopsUntil(names.stops, stop);
  const first = stop.number === 1;
  return (
    <Borrowed
      className={`slide-words words-${step?.layout ?? 'side'}${opens ? ' slide-opens' : ''}`}
      of={`${stop.id} ${whole} ${answer}`}
      make={() => wordsOf({ stops, step: stop.step, whole, first, answer })}
      onPlaced={fitWordsSoon}
      hidden={hidden}
    />
  );
}

export function SlidePicture({ stop }: { readonly stop: string }): ReactElement {
  return <Borrowed className="slide-still" of={stop} make={() => [pictureOf(stop)]} />;
}

/** A slide in small. Its width is a custom property, `--w`, of whoever places it. */
export function Miniature(props: {
  readonly names: Names;
  readonly stop: StopName | undefined;
  /** Without words a picture is shown alone. */
  readonly words?: boolean;
}): ReactElement | null {
  const { names, stop, words = true } = props;
  const step = names.steps.find(({ id }) => id === stop?.step);
  if (!stop || !step) return null;
  return (
    <div className="miniature" aria-hidden="true">
      <div
        className={`slide silk mood-${step.mood}`}
        data-layout={step.layout}
        data-letters={step.letters}
      >
        <SlidePicture stop={stop.id} />
        {words ? (
          <div className="slide-plate">
            <SlideWords names={names} stop={stop} hidden />
          </div>
        ) : null}
      </div>
    </div>
  );
}
