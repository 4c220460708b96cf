/** How far the class may go by itself. */
import type { ReactElement } from 'react';
import { LEASHES, type Command, type Leash } from '../../../app/_class/core/state.ts';
import type { TeachWords } from './teach-words.ts';

export function LeashDial(props: {
  readonly words: TeachWords;
  readonly mode: Leash;
  readonly say: (command: Command) => void;
}): ReactElement {
  const { words, mode, say } = props;
  return (
    <fieldset className="class-leash">
      <legend>{words.leash}</legend>
      {LEASHES.map((leash) => (
        <label key={leash}>
          <input
            type="radio"
            name="leash"
            value={leash}
            checked={leash === mode}
            onChange={() => say({ do: 'leash', mode: leash })}
          />
          <span>{words[leash]}</span>
        </label>
      ))}
    </fieldset>
  );
}
