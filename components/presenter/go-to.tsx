'use client';
/** To a step by its number or its name. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useDesk } from './desk-context.ts';
import { Modal } from './modal.tsx';
import { findSteps } from './stops.ts';

export function GoTo(): ReactElement {
  const { slides, words, place, view, go } = useDesk();
  const [wanted, setWanted] = useState('');
  const found = findSteps(slides, wanted);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const order = (id: string) => slides.steps.findIndex((step) => step.id === id) + 1;
  return (
    <Modal
      className="go-to"
      title={words.goToTitle}
      close={words.close}
      onClose={() => view.setOpen('none')}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] && wanted.trim() !== '') go(found[0].id);
        }}
      >
        <label htmlFor="go-to">{words.goToLabel}</label>
        <input
          id="go-to"
          type="text"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={wanted}
          onChange={(event) => setWanted(event.target.value)}
          ref={field}
        />
        <button type="submit">{words.go}</button>
      </form>
      <p role="status">{found.length === 0 ? words.none : null}</p>
      <ol className="go-to-list">
        {found.map((step) => (
          <li key={step.id}>
            <button
              type="button"
              aria-current={step === place.step ? 'step' : undefined}
              onClick={() => go(step.id)}
            >
              <b>{order(step.id)}</b> {step.name}
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
