'use client';
/** The speaker's notes, in a size that is kept on this device. */
import { useEffect, useState, type ReactElement } from 'react';
import { SlideAnswer } from '../step/question.tsx';
import { RichText } from '../step/rich-text.tsx';
import { useDesk } from './desk-context.ts';
import type { Notes } from './slides-of.ts';
import { fill, stopsUntil } from './stops.ts';

const KEY = 'handscroll.notes';
/** Pixels; the fourth is the size of the drawings. */
const SIZES = [16, 18, 20, 23, 27, 32, 38] as const;
const USUAL = 3;

function keptSize(): number {
  try {
    const kept = Number(localStorage.getItem(KEY) ?? USUAL);
    return SIZES[kept] === undefined ? USUAL : kept;
  } catch {
    return USUAL;
  }
}

export interface NotesSize {
  readonly size: number;
  readonly change: (by: 1 | -1) => void;
}

export function useNotesSize(): NotesSize {
  const [size, setSize] = useState(USUAL);
  useEffect(() => setSize(keptSize()), []);
  return {
    size,
    change(by) {
      const next = Math.min(SIZES.length - 1, Math.max(0, size + by));
      setSize(next);
      try {
        localStorage.setItem(KEY, String(next));
      } catch {
        // Private windows: the size lasts as long as the page.
      }
    },
  };
}

export function NotesPane({ notes }: { readonly notes: Notes }): ReactElement {
  const { slides, words, place, view } = useDesk();
  const { size, change } = view.notes;
  const { stop, step } = place;
  // Written for this stop, or for the last before it in the step that has any.
  const from = stopsUntil(slides, stop).findLast(({ id }) => notes[id]);
  const ask = stop.number === 1 ? step.text.ask : undefined;
  return (
    <section className="desk-notes" aria-labelledby="desk-notes">
      <div className="desk-notes-top">
        <h2 id="desk-notes">{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          disabled={size === 0}
          onClick={() => change(-1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words.larger}
          disabled={size === SIZES.length - 1}
          onClick={() => change(1)}
        >
          A+
        </button>
      </div>
      {/* It scrolls: so it can have the focus, and up and down are its own then. */}
      <div
        className="desk-notes-text"
        ref={(box) => box?.style.setProperty('--notes-size', `${SIZES[size]}px`)}
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
          {from ? <RichText text={notes[from.id] ?? []} /> : null}
          {ask?.answer ? <SlideAnswer ask={ask} answer={ask.answer} /> : null}
          {!from && !ask?.answer ? <p className="desk-said">{words.noNotes}</p> : null}
        </div>
      </div>
    </section>
  );
}
