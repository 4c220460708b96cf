/** The tools under a guess, and the answer for readers who want it at once. */
import { useId, useState, type ReactNode } from 'react';
import type { AskText } from './ask-text.ts';
import { RichText } from './rich-text.tsx';

export function ShownAnswer(props: {
  readonly answer: string;
  readonly ask: AskText;
  /** Tools that stand before it. */
  readonly children: ReactNode;
}) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <p className="ask-tools">
        {props.children}
        <button
          type="button"
          className="text-button"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {props.ask.labels.answer}
        </button>
      </p>
      <div className="ask-explain" id={id} hidden={!open}>
        <p>
          <b>{props.answer}</b>
        </p>
        <div>
          <RichText text={props.ask.answer?.explain ?? []} />
        </div>
      </div>
    </>
  );
}
