'use client';
/** Anything that has no control of its own: its JSON, handed on whenever it is whole. */
import { useState, type ReactElement } from 'react';
import type { Json } from '../../story/scene.ts';
import type { TrialWords } from './trial-words.ts';

export function JsonField(props: {
  readonly id: string;
  readonly value: Json | undefined;
  readonly onChange: (value: Json | undefined) => void;
  readonly words: TrialWords;
}): ReactElement {
  const { id, value, onChange, words } = props;
  const [text, setText] = useState(value === undefined ? '' : JSON.stringify(value, null, 2));
  const [bad, setBad] = useState(false);
  const read = (next: string) => {
    setText(next);
    if (next.trim() === '') {
      setBad(false);
      return onChange(undefined);
    }
    try {
      const parsed = JSON.parse(next) as Json;
      setBad(false);
      onChange(parsed);
    } catch {
      setBad(true);
    }
  };
  return (
    <>
      <textarea
        id={id}
        spellCheck={false}
        rows={Math.min(14, Math.max(1, text.split('\n').length))}
        value={text}
        placeholder={words.unset}
        aria-invalid={bad}
        onChange={(event) => read(event.target.value)}
      />
      {bad && <p className="field-bad">{words.badJson}</p>}
    </>
  );
}
