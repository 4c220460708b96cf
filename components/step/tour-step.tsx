/** A step of the tour: its pictures, its head, and the sentences that are said of it. */
import type { ReactNode } from 'react';
import type { Cue } from '../../story/readings/narration.ts';
import { RichLine } from './rich-text.tsx';
import { Kicker } from './step-parts.tsx';
import type { StepText } from './step-text.ts';

export interface TourProps {
  readonly step: StepText;
  readonly pictures: ReactNode;
  /** The sentences of each build, and the number of its first. A voice takes them from the page, so what it says otherwise is written beside. */
  readonly sentences: readonly { readonly first: number; readonly cues: readonly Cue[] }[];
}

export function TourStep({ step, pictures, sentences }: TourProps): ReactNode {
  const { wide, tall } = step.layout;
  return (
    <section
      className={`tour-step tour-${wide} tour-tall-${tall} mood-${step.mood}`}
      id={step.address}
      data-tour-step={step.id}
      aria-labelledby={`${step.id}-h`}
    >
      {pictures}
      <div className="tour-words">
        <Kicker step={step} className="kicker" />
        <h2 className="tour-head" id={`${step.id}-h`}>
          <RichLine runs={step.title} />
        </h2>
        {sentences.map(({ first, cues }) => (
          <p key={first} className="tour-said">
            {cues.map(({ text, said }, i) => (
              <span key={i} data-cue={first + i} data-said={said}>
                {`${text} `}
              </span>
            ))}
          </p>
        ))}
      </div>
    </section>
  );
}
