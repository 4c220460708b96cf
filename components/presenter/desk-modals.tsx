'use client';
/** Dialogs over the desk: go to a step by number or name, an overview in pictures, the paths of a lesson. */
import { useEffect, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { fill } from '../../story/catalogue/fill.ts';
import { StepRow } from './desk-panes.tsx';
import { pathValues, type ShowPath } from './path.ts';
import { takePath } from './show.ts';
import { findSteps } from './stops.ts';
import { useDesk } from './use-desk-view.ts';

/** Opens when mounted; closed by Escape, its button or a click outside. */
export function Modal(props: {
  readonly className: string;
  readonly title: string;
  /** The name of its button, where that is not *Close*. */
  readonly close?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const { close: usual } = useDesk().words;
  const { className, title, close = usual, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      className={`desk-modal ${className}`}
      aria-label={title}
      ref={dialog}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="desk-modal-inner">
        <p className="desk-modal-top">
          <b>{title}</b>
          <button type="button" onClick={onClose}>
            {close}
          </button>
        </p>
        {children}
      </div>
    </dialog>
  );
}

/** The open dialog. */
export function DeskModals(): ReactElement | null {
  const { open } = useDesk().view;
  if (open === 'paths') return <PathDialog />;
  return open === 'go-to' ? <GoTo /> : open === 'overview' ? <Overview /> : null;
}

/** To a step by its number or its name. */
function GoTo(): ReactElement {
  const { slides, words, place, view, go } = useDesk();
  const [query, setWanted] = useState(view.query);
  const found = findSteps(slides, query);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <Modal className="go-to" title={words.goToTitle} onClose={() => view.setOpen('none')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] && query.trim() !== '') go(found[0].id);
        }}
      >
        <label htmlFor="go-to">{words.goToLabel}</label>
        <input
          id="go-to"
          type="text"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
          value={query}
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
              <b>{slides.steps.indexOf(step) + 1}</b> {step.name}
            </button>
          </li>
        ))}
      </ol>
    </Modal>
  );
}

/** All steps as pictures, chapter by chapter. */
function Overview(): ReactElement {
  const { slides, words, view } = useDesk();
  return (
    <Modal className="overview" title={words.overview} onClose={() => view.setOpen('none')}>
      {slides.chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={`overview-${chapter.id}`}>
          <h2 id={`overview-${chapter.id}`}>
            {chapter.number} {chapter.name}
          </h2>
          <StepRow chapter={chapter.id} inStory />
        </section>
      ))}
    </Modal>
  );
}

/** The whole story, or one of its paths for a lesson. */
function PathDialog(): ReactElement {
  const { slides, words, story, path, view, change } = useDesk();
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>('[aria-current]')?.focus(), []);
  const take = (chosen: ShowPath) => () => {
    view.setOpen('none');
    change((show) => takePath(story, show, chosen, Date.now()));
  };
  const all = slides.steps.length;
  const fullPlan = { steps: all, all, minutes: slides.plan.minutes };
  const row = (
    name: string,
    values: ReturnType<typeof pathValues>,
    chosen: ShowPath,
    isTaken: boolean,
  ) => (
    <li key={chosen?.id ?? ''}>
      <button type="button" aria-current={isTaken ? 'true' : undefined} onClick={take(chosen)}>
        <span>{name}</span> <span className="go-to-more">{fill(words.pathSteps, values)}</span>
      </button>
    </li>
  );
  return (
    <Modal className="go-to paths" title={words.pathTitle} onClose={() => view.setOpen('none')}>
      <ol className="go-to-list" ref={list}>
        {row(words.wholeStory, fullPlan, null, path === undefined)}
        {slides.paths.map((one) => {
          const { id, title, steps } = one;
          return row(title, pathValues(slides, one), { id, steps }, one === path);
        })}
      </ol>
    </Modal>
  );
}
