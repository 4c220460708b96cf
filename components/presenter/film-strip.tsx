'use client';
/** The steps of one chapter as pictures in a row, and of all chapters in the overview. */
import { useEffect, useRef, type ReactElement } from 'react';
import { Miniature } from './slide.tsx';
import type { SlideStep } from './stops.ts';
import { useDesk } from './use-desk-view.ts';

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
  readonly step: SlideStep;
  /** In its chapter, from 1. */
  readonly number: number;
}): ReactElement {
  const { slides, place, go } = useDesk();
  const { step, number } = props;
  const current = step === place.step;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (current && button.current) showInRow(button.current);
  }, [current]);
  return (
    <button
      type="button"
      className="film-step"
      aria-current={current ? 'step' : undefined}
      onClick={() => go(step.id)}
      ref={button}
    >
      <Miniature slides={slides} stop={slides.stops.find(({ id }) => id === step.still)} />
      <span className="film-name">
        <b>{number}</b> <span>{step.name}</span>
      </span>
    </button>
  );
}

export function FilmStrip(): ReactElement {
  const { slides, words, place } = useDesk();
  const steps = slides.steps.filter(({ chapter }) => chapter.id === place.chapter.id);
  return (
    <nav className="desk-film" aria-label={words.filmstrip}>
      <ol>
        {steps.map((step, i) => (
          <li key={step.id}>
            <StepButton step={step} number={i + 1} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
