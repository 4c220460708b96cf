'use client';
/** All steps as pictures, chapter by chapter. */
import type { ReactElement } from 'react';
import { StepButton } from './film-strip.tsx';
import { Modal } from './modal.tsx';
import type { Names } from './stops.ts';
import type { PresentWords } from './present-words.ts';

export function Overview(props: {
  readonly names: Names;
  readonly words: PresentWords;
  readonly current: string;
  readonly onGo: (step: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const { names, words, current, onGo, onClose } = props;
  return (
    <Modal className="overview" title={words.overview} close={words.close} onClose={onClose}>
      {names.chapters.map((chapter) => (
        <section key={chapter.id} aria-labelledby={`overview-${chapter.id}`}>
          <h2 id={`overview-${chapter.id}`}>
            {chapter.number} {chapter.name}
          </h2>
          <ol>
            {names.steps
              .filter((step) => step.chapter === chapter.id)
              .map((step) => (
                <li key={step.id}>
                  <StepButton
                    names={names}
                    step={step}
                    number={names.steps.indexOf(step) + 1}
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
