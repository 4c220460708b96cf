/** A step on paper: picture beside words, or a row of pictures with a card under each. */
import type { ReactNode } from 'react';
import { Question } from './question.tsx';
import type { AskText } from './ask-text.ts';
import { RichLine, RichText } from './rich-text.tsx';
import type { RunBlocks } from './runs.ts';
import { FigureNote, Views } from './step-parts.tsx';
import type { StepText } from './step-text.ts';

export interface PaperProps {
  readonly step: StepText;
  readonly pictures: readonly { readonly figure: ReactNode; readonly text: RunBlocks }[];
  /** One row of pictures, a card under each. */
  readonly row: boolean;
  /** Whether there is a picture to stand beside words. */
  readonly pictured: boolean;
  readonly ask?: AskText | undefined;
  /** The speaker's notes, in the teacher's edition. */
  readonly notes?: { readonly head: string; readonly text: RunBlocks } | undefined;
}

export function PaperStep(props: PaperProps): ReactNode {
  const { step, pictures, row, ask, notes } = props;
  const shape = row ? 'step-row' : props.pictured ? 'step-beside' : 'step-words';
  const head = (
    <h3 id={`${step.id}-h`}>
      <RichLine runs={step.title} />
    </h3>
  );
  return (
    <section className="paper-step" id={step.address} aria-labelledby={`${step.id}-h`}>
      <div className={`step-main ${shape}`}>
        {row ? head : null}
        {pictures.map(({ figure, text }, i) => (
          <div key={i} className="stop">
            {figure}
            <div className="stop-words">
              {row ? null : head}
              <RichText text={text} />
              {row ? null : <FigureNote figure={step.figure} />}
            </div>
          </div>
        ))}
        {row ? <FigureNote figure={step.figure} /> : null}
      </div>
      {step.views ? <Views of={step.id} views={step.views} /> : null}
      {ask ? <Question ask={ask} as="paper" step={step.id} /> : null}
      {notes ? (
        <aside className="speaker" aria-label={notes.head}>
          <p className="small">
            <b>{notes.head}</b>
          </p>
          <RichText text={notes.text} />
        </aside>
      ) : null}
    </section>
  );
}
