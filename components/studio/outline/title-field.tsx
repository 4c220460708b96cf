'use client';
/** A title typed in the list: Enter or leaving the field saves it, Escape does not. */
import { useRef, type ReactElement } from 'react';

export function TitleField(props: {
  readonly label: string;
  readonly value?: string;
  readonly onDone: (title: string) => void;
  readonly onCancel: () => void;
}): ReactElement {
  const { label, value, onDone, onCancel } = props;
  const isDone = useRef(false);
  const done = (title: string) => {
    // Set first: the action may remove the focus, and the blur event would run it again.
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
      defaultValue={value}
      data-own-undo
      ref={(input) => input?.focus()}
      onBlur={({ currentTarget }) => done(currentTarget.value.trim())}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // On a phone Escape would also close the list, and Enter press the button that gets the focus next.
        event.preventDefault();
        done(event.key === 'Enter' ? event.currentTarget.value.trim() : '');
      }}
    />
  );
}
