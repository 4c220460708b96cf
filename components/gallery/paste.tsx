'use client';
/** The JSON of what is on the stage, as it stands in a script, with a button that copies it. */
import { useState, type ReactElement } from 'react';
import type { Example } from '../scenes/kit/example.ts';
import { pasteOf } from './paste-text.ts';
import type { TrialWords } from './trial-words.ts';

export function Paste(props: {
  readonly example: Example;
  readonly name: string;
  readonly words: TrialWords;
}): ReactElement {
  const { words } = props;
  const text = pasteOf(props.example, props.name);
  const [copied, setCopied] = useState('');
  return (
    <section className="paste">
      <h3>{words.paste}</h3>
      <p>{words.json}</p>
      <button
        type="button"
        className="plain-button"
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(text))}
      >
        {copied === text ? words.copied : words.copy}
      </button>
      <pre tabIndex={0}>{text}</pre>
    </section>
  );
}
