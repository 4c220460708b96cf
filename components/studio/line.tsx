'use client';
/** The line of messages. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { View } from './store.ts';
import { Press } from './fields.tsx';
import { words as WORDS } from '../../story/catalogue/studio/desk.g.ts';

/** Least milliseconds that a message is shown; more for each of its letters. */
const VISIBLE_MS = 5_000;
const A_LETTER = 60;

/** The last message, with its action. */
export function Line({ notice }: Pick<View, 'notice'>): ReactElement {
  const [closed, setClosed] = useState<typeof notice>();
  const current = notice === closed ? undefined : notice;
  const line = useRef<HTMLDivElement>(null);
  // Opened again as the topmost popover: on a phone the list of steps is a popover too, and covers the desk.
  useEffect(() => {
    line.current?.hidePopover();
    if (!current) return undefined;
    line.current?.showPopover();
    // A message stays if its action is only available there; an undo is in the bar as well.
    if (current.action && !current.action.isUndo) return undefined;
    const timer = setInterval(
      () => {
        // A message with the pointer or the focus on it does not disappear.
        if (!line.current?.matches(':hover, :focus-within')) setClosed(current);
      },
      VISIBLE_MS + A_LETTER * current.text.length,
    );
    return () => clearInterval(timer);
  }, [current]);
  return (
    <div className="studio-line" role="status" popover="manual" ref={line}>
      {current ? (
        <p>
          <span>{current.text}</span>
          {current.action ? (
            <Press
              onPress={() => {
                current.action?.do();
                setClosed(current);
              }}
            >
              {current.action.label}
            </Press>
          ) : null}
          <Press onPress={() => setClosed(current)}>{WORDS.dismiss}</Press>
        </p>
      ) : null}
    </div>
  );
}
