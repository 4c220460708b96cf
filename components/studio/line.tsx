'use client';
/** The line of messages. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { View } from './store.ts';
import { Press } from './fields.tsx';
import { WORDS } from './words.en.ts';

/** Least milliseconds that a message is shown; more for each of its letters. */
const SHOWN = 5_000;
const A_LETTER = 60;

/** The last message, with its action. */
export function Line({ told }: Pick<View, 'told'>): ReactElement {
  const [closed, setClosed] = useState<typeof told>();
  const shown = told === closed ? undefined : told;
  const line = useRef<HTMLDivElement>(null);
  // Opened again as the topmost popover: on a phone the list of steps is a popover too, and covers the desk.
  useEffect(() => {
    line.current?.hidePopover();
    if (!shown) return undefined;
    line.current?.showPopover();
    // A message stays if its action is only available there; an undo is in the bar as well.
    if (shown.action && !shown.action.isUndo) return undefined;
    const timer = setInterval(
      () => {
        // A message with the pointer or the focus on it does not disappear.
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
