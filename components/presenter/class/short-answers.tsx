'use client';
/** Short answers, read by the teacher before anybody else: each shows once it is let through. */
import type { ReactElement } from 'react';
import type { Command, Given } from '../../../app/_class/core/state.ts';
import type { TeachWords } from './teach-words.ts';

export function ShortAnswers(props: {
  readonly words: TeachWords;
  readonly given: readonly Given[];
  readonly say: (command: Command) => void;
}): ReactElement | null {
  const { words, given, say } = props;
  if (given.length === 0) return null;
  return (
    <>
      <p className="class-hint">{words.waiting}</p>
      <ul className="class-short">
        {given.map(({ step, by, answer, shown }) =>
          'text' in answer ? (
            <li key={by} data-shown={shown || undefined}>
              <bdi>{answer.text}</bdi>
              <button
                type="button"
                aria-label={`${shown ? words.hide : words.show}: ${answer.text}`}
                onClick={() => say({ do: 'show', step, by, shown: !shown })}
              >
                {shown ? words.hide : words.show}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </>
  );
}
