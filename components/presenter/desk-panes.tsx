'use client';
/**
 * The desk's panes: the next slide, the speaker's notes, and the steps of the chapter as a row of
 * pictures.
 */
import { useEffect, useRef, type ReactElement } from 'react';
import { SlideAnswer } from '../asks/question.tsx';
import { richText } from '../step/rich-text.tsx';
import { fill } from '../../story/catalogue/fill.ts';
import { Miniature } from './slide.tsx';
import type { Notes } from './slides-of.ts';
import { placeValues, stopsUntil, stopValues, type SlideStep } from './stops.ts';
import { useDesk } from './use-desk-view.ts';

/** The next slide, and the progress within the present step. */
export function NextPane(): ReactElement {
  const { slides, words, place: here, next } = useDesk();
  const stops = slides.stops.filter(({ step }) => step === here.step.id);
  const text = !next
    ? words.end
    : next.step === here.step
      ? fill(words.nextOf, stopValues(next))
      : fill(words.placeOf, { ...placeValues(next), name: next.step.name });
  return (
    <section className="desk-next" aria-labelledby="desk-next">
      <h2 id="desk-next">
        <b>{words.next}</b> <span>{text}</span>
      </h2>
      <div className="desk-next-row">
        <Miniature slides={slides} stop={next?.stop} />
        {/* Scrolls where there is little room. */}
        <div
          className="desk-builds"
          data-scrolls=""
          role="group"
          aria-label={words.builds}
          tabIndex={0}
        >
          <p>{words.builds}</p>
          <ol>
            {stops.map((stop) => (
              <li key={stop.id} aria-current={stop === here.stop ? 'step' : undefined}>
                <b>{fill(words.buildOf, { number: stop.number, of: stop.of })}</b> {stop.name}
              </li>
            ))}
          </ol>
          <p className="desk-dots" aria-hidden="true">
            {stops.map((stop) => (
              <span key={stop.id} data-done={stop.number <= here.stop.number || undefined} />
            ))}
          </p>
        </div>
      </div>
    </section>
  );
}

/** Notes in an adjustable size, with the answer to the step's question. */
export function NotesPane({ notes }: { readonly notes: Notes }): ReactElement {
  const { slides, words, place, view } = useDesk();
  const { stop, step } = place;
  // The notes of this stop, or of the last stop before it in the step that has any.
  const from = stopsUntil(slides, stop).findLast(({ id }) => notes[id]);
  const ask = stop.number === 1 ? step.ask : undefined;
  const sized = (name: string, label: string, change: (() => void) | undefined) => (
    <button type="button" aria-label={label} disabled={!change} onClick={change}>
      {name}
    </button>
  );
  return (
    <section className="desk-notes" aria-labelledby="desk-notes">
      <div className="desk-notes-top">
        <h2 id="desk-notes">{words.notes}</h2>
        {sized('A−', words.smaller, view.smaller)}
        {sized('A+', words.larger, view.larger)}
      </div>
      {/* It scrolls, so it can be focused, and then up and down scroll it. */}
      <div
        className="desk-notes-text"
        ref={(box) => box?.style.setProperty('--notes-size', `${view.notesSize}px`)}
        data-scrolls=""
        role="region"
        aria-labelledby="desk-notes"
        tabIndex={0}
      >
        <div className="desk-notes-words">
          {from && from !== stop ? (
            <p className="desk-said">
              {fill(words.notesFrom, { number: from.number, of: from.of })}
            </p>
          ) : null}
          {from ? richText(notes[from.id] ?? []) : null}
          {ask?.answer ? <SlideAnswer ask={ask} /> : null}
          {!from && !ask?.answer ? <p className="desk-said">{words.noNotes}</p> : null}
        </div>
      </div>
    </section>
  );
}

/** Scrolls only the row, not a page that is taller than its window. */
function showInRow(button: HTMLElement): void {
  const row = button.closest('ol');
  const cell = button.parentElement;
  if (!row || !cell) return;
  const [from, to] = [row.getBoundingClientRect(), cell.getBoundingClientRect()];
  if (to.left < from.left) row.scrollLeft += to.left - from.left;
  else if (to.right > from.right) row.scrollLeft += to.right - from.right;
}

function StepButton({ step, number }: { readonly step: SlideStep; readonly number: number }) {
  const { slides, words, place, path, go } = useDesk();
  const isPassed = path !== undefined && !path.steps.includes(step.id);
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
      data-passed={isPassed || undefined}
      onClick={() => go(step.id)}
      ref={button}
    >
      <Miniature slides={slides} stop={slides.stops.find(({ id }) => id === step.still)} />
      <span className="film-name">
        <b>{number}</b> <span>{step.name}</span>
      </span>
      {isPassed ? <span className="visually-hidden">{words.offPath}</span> : null}
    </button>
  );
}

/** The steps of a chapter as pictures, numbered within the chapter or the story. */
export function StepRow(props: { readonly chapter: string; readonly inStory?: boolean }) {
  const { chapter, inStory = false } = props;
  return (
    <ol>
      {useDesk().slides.steps.map((step, i) =>
        step.chapter.id === chapter ? (
          <li key={step.id}>
            <StepButton step={step} number={inStory ? i + 1 : step.number} />
          </li>
        ) : null,
      )}
    </ol>
  );
}

export function FilmStrip(): ReactElement {
  const { words, place } = useDesk();
  return (
    <nav className="desk-film" aria-label={words.filmstrip}>
      <StepRow chapter={place.chapter.id} />
    </nav>
  );
}
