/** The tools under a guess, and the answer for readers who want it at once. */
import { useId, useState, type ReactNode } from 'react';
import { Adopt, type Nodes } from './adopt.tsx';

export function ShownAnswer(props: {
  readonly answer: string;
  readonly explain: Nodes;
  readonly label: string;
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
          {props.label}
        </button>
      </p>
      <div className="ask-explain" id={id} hidden={!open}>
        <p>
          <b>{props.answer}</b>
        </p>
        <Adopt nodes={props.explain} as="div" />
      </div>
    </>
  );
}
