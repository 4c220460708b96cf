'use client';
/** The line of messages. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { View } from './store.ts';
import { Press } from './fields.tsx';
import { WORDS } from './words.en.ts';

/** Milliseconds that a message stands at least, and more for each of its letters. */
const SHOWN = 5_000;
const A_LETTER = 60;

/** What was said last, with what may be done about it. */
export function Line({ told }: Pick<View, 'told'>): ReactElement {
  const [closed, setClosed] = useState<typeof told>();
  const shown = told === closed ? undefined : told;
  const line = useRef<HTMLDivElement>(null);
  // Over what lies over the desk: the list of steps on a phone.
  useEffect(() => {
    line.current?.hidePopover();
    if (!shown) return undefined;
    line.current?.showPopover();
    // What may be done only here stays; an undo stands in the bar as well.
    if (shown.action && !shown.action.isUndo) return undefined;
    const timer = setInterval(
      () => {
        // Nothing goes from under a pointer, or with the focus.
        if (!line.current?.matches(':hover, :focus-within')) setClosed(shown);
      },
      SHOWN + A_LETTER * shown.text.length,
    );
    return () => clearInterval(timer);
  }, [shown]);
  return (
    <div className="studio-line" role="status" popover="manual" ref={line}>
      {shown ? (
        <p>
          <span>{shown.text}</span>
          {shown.action ? (
            <Press
              onPress={() => {
                shown.action?.do();
                setClosed(shown);
              }}
            >
              {shown.action.label}
            </Press>
          ) : null}
          <Press onPress={() => setClosed(shown)}>{WORDS.dismiss}</Press>
        </p>
      ) : null}
    </div>
  );
}
