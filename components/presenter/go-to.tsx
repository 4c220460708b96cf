'use client';
/** To a step by its number or its name. */
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { Modal } from './modal.tsx';
import { findSteps, type Slides } from './stops.ts';
import type { PresentWords } from './present-words.ts';

export function GoTo(props: {
  readonly slides: Slides;
  readonly words: PresentWords;
  readonly current: string;
  readonly onGo: (step: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { slides, words, current, onGo, onClose } = props;
  const [wanted, setWanted] = useState('');
  const found = findSteps(slides, wanted);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const order = (id: string) => slides.steps.findIndex((step) => step.id === id) + 1;
  return (
    <Modal className="go-to" title={words.goToTitle} close={words.close} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] && wanted.trim() !== '') onGo(found[0].id);
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
              aria-current={step.id === current ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <b>{order(step.id)}</b> {step.name}
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}
