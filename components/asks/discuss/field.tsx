import type { ReactNode } from 'react';
import { SHORT_ANSWER } from '../../../story/asks/discuss/ask.ts';
import type { ClassFieldProps, ClassKind, ClassResultsProps } from '../class-kind.tsx';

function TextField({ words, disabled, given, onPick }: ClassFieldProps): ReactNode {
  if (disabled && !given) return null;
  return (
    <label className="class-field">
      {words.text}
      <textarea
        name="answer"
        rows={3}
        maxLength={SHORT_ANSWER.characters}
        disabled={disabled}
        onChange={({ target: { value } }) => onPick(value.trim() ? { text: value } : undefined)}
        {...(given && 'text' in given && { value: given.text, readOnly: true })}
      />
    </label>
  );
}

function Texts({ words, results }: ClassResultsProps): ReactNode {
  const texts = 'texts' in results ? results.texts : [];
  return texts.length === 0 ? null : (
    <ul className="class-texts" aria-label={words.results}>
      {texts.map((text, i) => (
        <li key={i}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

export const inClass: ClassKind = { Field: TextField, Results: Texts };
