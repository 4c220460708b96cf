'use client';
/** The speaker's notes, in a size that is kept on this device. */
import { useEffect, useState, type ReactElement } from 'react';
import { Borrowed } from './borrowed.tsx';
import { notesOf, stopsUntil } from './parts.ts';
import { fill, type Names, type Place } from './stops.ts';
import type { PresentWords } from './present-words.ts';

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

function said(text: string): HTMLElement {
  const made = document.createElement('p');
  made.className = 'desk-said';
  made.textContent = text;
  return made;
}

export function NotesPane(props: {
  readonly names: Names;
  readonly words: PresentWords;
  readonly place: Place;
  readonly notes: NotesSize;
}): ReactElement {
  const { names, words, place, notes } = props;
  const { stop } = place;
  /** Notes, and where they are from when that is not this stop. */
  const made = (): readonly HTMLElement[] => {
    const { nodes, from } = notesOf(stopsUntil(names.stops, stop), stop.step, stop.number === 1);
    const origin = names.stops.find(({ id }) => id === from);
    if (nodes.length === 0) return [said(words.noNotes)];
    if (!origin || origin === stop) return nodes;
    return [said(fill(words.notesFrom, { number: origin.number, of: origin.of })), ...nodes];
  };
  return (
    <section className="desk-notes" aria-labelledby="desk-notes">
      <div className="desk-notes-top">
        <h2 id="desk-notes">{words.notes}</h2>
        <button
          type="button"
          aria-label={words.smaller}
          disabled={notes.size === 0}
          onClick={() => notes.change(-1)}
        >
          A−
        </button>
        <button
          type="button"
          aria-label={words.larger}
          disabled={notes.size === SIZES.length - 1}
          onClick={() => notes.change(1)}
        >
          A+
        </button>
      </div>
      {/* It scrolls: so it can have the focus, and up and down are its own then. */}
      <div
        className={`desk-notes-text notes-${SIZES[notes.size]}`}
        data-scrolls=""
        role="region"
        aria-labelledby="desk-notes"
        tabIndex={0}
      >
        <Borrowed className="desk-notes-words" of={stop.id} make={made} />
      </div>
    </section>
  );
}
