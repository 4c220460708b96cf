'use client';
/** The speaker's notes, in a size that can be changed, and the answer to the step's question. */
import type { ReactElement } from 'react';
import { SlideAnswer } from '../step/question.tsx';
import { richText } from '../step/rich-text.tsx';
import { fill } from '../ui/fill.ts';
import type { Notes } from './slides-of.ts';
import { stopsUntil } from './stops.ts';
import { useDesk } from './use-desk-view.ts';

export function NotesPane({ notes }: { readonly notes: Notes }): ReactElement {
  const { slides, words, place, view } = useDesk();
  const { stop, step } = place;
  // Written for this stop, or for the last before it in the step that has any.
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
      {/* It scrolls: so it can have the focus, and up and down are its own then. */}
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
          {ask?.answer ? <SlideAnswer ask={ask} answer={ask.answer} /> : null}
          {!from && !ask?.answer ? <p className="desk-said">{words.noNotes}</p> : null}
        </div>
      </div>
    </section>
  );
}
