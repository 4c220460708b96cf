'use client';
/** A title typed in the list itself: Enter or leaving keeps it, Escape does not. */
import { useRef, type ReactElement } from 'react';

export function TitleField(props: {
  readonly label: string;
  readonly value?: string;
  readonly onDone: (title: string | undefined) => void;
}): ReactElement {
  const { label, value = '', onDone } = props;
  const isDone = useRef(false);
  const done = (title: string | undefined) => {
    if (!isDone.current) onDone(title);
    isDone.current = true;
  };
  return (
    <input
      className="studio-input outline-title"
      aria-label={label}
      placeholder={label}
      defaultValue={value}
      data-own-undo
      ref={(input) => input?.focus()}
      onFocus={({ currentTarget }) => currentTarget.select()}
      onBlur={({ currentTarget }) => done(currentTarget.value.trim() || undefined)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== 'Escape') return;
        // On a phone Escape would close the list, and Enter press the button that has the focus next.
        event.preventDefault();
        done(event.key === 'Enter' ? event.currentTarget.value.trim() : undefined);
      }}
    />
  );
}
