'use client';
/** All steps as pictures, chapter by chapter. */
import type { ReactElement } from 'react';
import { useDesk } from './desk-context.ts';
import { StepButton } from './film-strip.tsx';
import { Modal } from './modal.tsx';

export function Overview(): ReactElement {
  const { slides, words, view } = useDesk();
  return (
    <Modal
      className="overview"
      title={words.overview}
      close={words.close}
      onClose={() => view.setOpen('none')}
    >
      {slides.chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={`overview-${chapter.id}`}>
          <h2 id={`overview-${chapter.id}`}>
            {chapter.number} {chapter.name}
          </h2>
          <ol>
            {slides.steps.map((step, i) =>
              step.chapter === chapter.id ? (
                <li key={step.id}>
                  <StepButton step={step} number={i + 1} />
                </li>
              ) : null,
            )}
          </ol>
        </section>
      ))}
    </Modal>
  );
}
