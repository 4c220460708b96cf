'use client';
/** The truth that is guessed: a fact with a number, or the rest of a line on the step. */
import type { ReactElement } from 'react';
import { stepsOf } from '../../../story/edit/places.ts';
import { askGuess, guessesAt } from '../../../story/edit/question.ts';
import { Choice } from '../fields.tsx';
import { useForm, type FieldProps } from '../form/form.ts';
import { useStudio } from '../studio.ts';
import { useBook } from './context.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

export function GuessField({ title, value }: FieldProps): ReactElement | null {
  const studio = useStudio();
  const book = useBook();
  const { base = [], written } = useForm();
  const at = base.slice(0, -1).join('/');
  const place = stepsOf(studio.script).find(({ path }) => path.join('/') === at);
  if (!place) return null;
  const guesses = guessesAt(studio, place, studio.reviewed?.script?.data);
  return (
    <Choice
      label={title}
      value={JSON.stringify(value)}
      choices={guesses.map(({ answer, name, line }) => [
        JSON.stringify(answer),
        line ? say(WORDS.line, { name, after: line.after }) : book.plain(name),
      ])}
      onChange={(chosen) => {
        const guess = guesses.find(({ answer }) => JSON.stringify(answer) === chosen);
        if (guess) studio.edit(title, askGuess(studio, place, written, guess));
      }}
    />
  );
}
