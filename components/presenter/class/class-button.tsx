'use client';
/** In the desk's head: starts a class with one press, and afterwards shows or hides its pane. */
import type { ReactElement } from 'react';
import { spaced } from '../../../story/class/code.ts';
import type { TeachWords } from '../../class/class-words.ts';
import { fill } from '../../../story/catalogue/fill.ts';
import type { ClassHere } from './use-class-here.ts';

export function ClassButton(props: {
  readonly words: TeachWords;
  readonly here: ClassHere;
  readonly server: boolean;
}): ReactElement {
  const { words, here, server } = props;
  if (!server) return <p className="desk-noclass">{words.noServer}</p>;
  const { state, code, open } = here;
  // One button element throughout, so that it keeps the focus.
  return (
    <p className="desk-room">
      <button
        type="button"
        onClick={state === 'on' ? here.toggle : here.start}
        {...(state === 'on' && { 'aria-expanded': open, 'aria-controls': 'desk-class' })}
      >
        {state !== 'on'
          ? words.start
          : code
            ? fill(words.room, { code: spaced(code) })
            : words.title}
      </button>
      {state === 'failed' ? <span role="alert"> {words.fault.network}</span> : null}
    </p>
  );
}
