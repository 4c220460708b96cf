'use client';
/** All steps as pictures, chapter by chapter. */
import type { ReactElement } from 'react';
import { StepButton } from './film-strip.tsx';
import { Modal } from './modal.tsx';
import type { Slides } from './stops.ts';
import type { PresentWords } from './present-words.ts';

export function Overview(props: {
  readonly slides: Slides;
  readonly words: PresentWords;
  readonly current: string;
  readonly onGo: (step: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { slides, words, current, onGo, onClose } = props;
  return (
    <Modal className="overview" title={words.overview} close={words.close} onClose={onClose}>
      {slides.chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={`overview-${chapter.id}`}>
          <h2 id={`overview-${chapter.id}`}>
            {chapter.number} {chapter.name}
          </h2>
          <ol>
            {slides.steps
              .filter((step) => step.chapter === chapter.id)
              .map((step) => (
                <li key={step.id}>
                  <StepButton
                    slides={slides}
                    step={step}
                    number={slides.steps.indexOf(step) + 1}
                    current={step.id === current}
                    onGo={onGo}
                  />
                </li>
              ))}
          </ol>
        </section>
      ))}
    </Modal>
  );
}
