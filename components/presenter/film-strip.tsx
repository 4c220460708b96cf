'use client';
/** The steps of one chapter as pictures in a row, and of all chapters in the overview. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Miniature } from './slide.tsx';
import type { Slides, SlideStep } from './stops.ts';

/** Only the row moves: a page that is higher than its window stays where it is. */
function showInRow(button: HTMLElement): void {
  const row = button.closest('ol');
  const cell = button.parentElement;
  if (!row || !cell) return;
  const [from, to] = [row.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (to.left < from.left) row.scrollLeft += to.left - from.left;
  else if (to.right > from.right) row.scrollLeft += to.right - from.right;
}

export function StepButton(props: {
  readonly slides: Slides;
  readonly step: SlideStep;
  /** In its chapter, from 1. */
  readonly number: number;
  readonly current: boolean;
  readonly onGo: (step: string) => void;
}): ReactElement {
  const { slides, step, number, current, onGo } = props;
  const own = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current && own.current) showInRow(own.current);
  }, [current]);
  return (
    <button
      type="button"
      className="film-step"
      aria-current={current ? 'step' : undefined}
      onClick={() => onGo(step.id)}
      ref={own}
    >
      <Miniature slides={slides} stop={slides.stops.find(({ id }) => id === step.still)} />
      <span className="film-name">
        <b>{number}</b> <span>{step.name}</span>
      </span>
    </button>
  );
}

export function FilmStrip(props: {
  readonly slides: Slides;
  readonly chapter: string;
  readonly current: string;
  readonly label: string;
  readonly onGo: (step: string) => void;
}): ReactElement {
  const { slides, chapter, current, onGo } = props;
  const steps = slides.steps.filter((step) => step.chapter === chapter);
  return (
    <nav className="desk-film" aria-label={props.label}>
      <ol>
        {steps.map((step, i) => (
          <li key={step.id}>
            <StepButton
              slides={slides}
              step={step}
              number={i + 1}
              current={step.id === current}
              onGo={onGo}
            />
          </li>
        ))}
      </ol>
    </nav>
  );
}
