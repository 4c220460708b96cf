'use client';
/** A title typed in the list itself: Enter or leaving keeps it, Escape does not. */
import { useRef, type ReactElement } from 'react';

export function TitleField(props: {
  readonly label: string;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { label, onDone, onCancel } = props;
  const isDone = useRef(false);
  const done = (title: string) => {
    // First of all: what is done may take the focus away, and leaving would do it once more.
    if (isDone.current) return;
    isDone.current = true;
    if (title === '') onCancel();
    else onDone(title);
  };
  return (
    <input
      className="studio-input outline-title"
      aria-label={label}
      placeholder={label}
      data-own-undo
      ref={(input) => input?.focus()}
      onBlur={({ currentTarget }) => done(currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // On a phone Escape would close the list, and Enter press the button that has the focus next.
        event.preventDefault();
        done(event.key === 'Enter' ? event.currentTarget.value.trim() : '');
      }}
    />
  );
}
