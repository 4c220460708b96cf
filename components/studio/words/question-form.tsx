'use client';
/** The question of a step: quiz, poll, guess or discussion. */
import type { ReactElement } from 'react';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { objectIn, type DraftStep } from '../../../story/edit/places.ts';
import { askChoice, askGuess, guessesAt } from '../../../story/edit/question.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { Choice, Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useWords } from './context.ts';
import { Form, Remove, type Part } from './form.tsx';
import { writeIn } from './part.ts';
import { WORDS } from './words.en.ts';

const { starts } = WORDS;
const QUESTION: Part = ['question', WORDS.question, 'line!'];
const EXPLAIN: Part = ['explain', WORDS.explain, 'text'];
const options = (isQuiz: boolean): Part => ({
  list: 'options',
  ...{ name: WORDS.option, add: WORDS.addOption, least: 2, most: 6 },
  make: (id) => ({ id, text: starts.option }),
  parts: (name, number, option) => {
    const text: Part = ['text', name, 'line!'];
    const right = { key: 'right', label: fill(WORDS.right, { number }), isSwitch: true };
    // One explanation is enough at first.
    const hasWhy = isQuiz && valueIn(option, ['why']) !== undefined;
    return [
      text,
      ...(isQuiz ? [{ fields: [right] }] : []),
      ...(hasWhy ? [['why', fill(WORDS.why, { number }), 'line'] as const] : []),
    ];
  },
});
const PROMPTS: Part = {
  list: 'prompts',
  ...{ name: WORDS.prompt, add: WORDS.addPrompt, all: WORDS.allPrompts, least: 1, most: 12 },
  make: () => starts.prompt,
  parts: (name) => [[undefined, name, 'line!']],
};
const BOUNDS: Part = {
  fields: [
    { key: 'min', label: WORDS.min, isNumber: true },
    { key: 'max', label: WORDS.max, isNumber: true },
  ],
};
/** The parts of each kind of question; for a guess also its true value. */
const PARTS = {
  quiz: [QUESTION, options(true), EXPLAIN],
  poll: [QUESTION, options(false)],
  predict: [QUESTION, BOUNDS, EXPLAIN],
  discuss: [QUESTION, PROMPTS],
} as const;
type Kind = keyof typeof PARTS;
const KINDS = Object.keys(PARTS) as readonly Kind[];

function Truth(props: {
  readonly place: DraftStep;
  readonly path: JsonPath;
  readonly ask: JsonObject;
}): ReactElement {
  const { place, ask } = props;
  const studio = useStudio();
  const { book } = useWords();
  const guesses = guessesAt(studio, place, studio.reviewed?.script?.data);
  return (
    <Choice
      label={WORDS.truth}
      value={JSON.stringify(ask['answer'])}
      choices={guesses.map(({ answer, name, line }) => [
        JSON.stringify(answer),
        line ? fill(WORDS.line, { name, after: line.after }) : book.plain(name),
      ])}
      onChange={(chosen) => {
        const guess = guesses.find(({ answer }) => JSON.stringify(answer) === chosen);
        if (guess) studio.edit(WORDS.truth, askGuess(studio, place, ask, guess));
      }}
    />
  );
}

export function QuestionForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const path = [...place.path, 'ask'];
  const ask = objectIn(place.step, 'ask');
  const kind = KINDS.find((one) => one === ask['kind']);
  const start = (chosen: Kind) => {
    writeIn('step', [...path, 'question']);
    const question = starts[chosen];
    const begun = { kind: chosen, question };
    const add = (option: JsonObject) =>
      studio.edit(WORDS.questionAdded, setAt(studio.text, path, option));
    if (chosen === 'discuss') return add(begun);
    if (chosen !== 'predict') return add(askChoice(chosen, question, starts.options));
    const [guess] = guessesAt(studio, place, studio.reviewed?.script?.data);
    if (guess) studio.edit(WORDS.questionAdded, askGuess(studio, place, begun, guess));
    else studio.tell(WORDS.noGuess);
  };
  return (
    <details
      className="words-part"
      open={'ask' in place.step || undefined}
      onFocus={() => kind && studio.go({ ...studio.place, of: 'question' })}
    >
      <summary>
        {WORDS.question}
        {kind && `: ${WORDS.asks[kind]}`}
      </summary>
      {kind ? (
        <>
          <Form path={path} parts={PARTS[kind]} />
          {kind === 'predict' && <Truth {...{ place, path, ask }} />}
          <Remove path={path} what={WORDS.theQuestion} />
        </>
      ) : (
        <p className="studio-row">
          {WORDS.addQuestion}
          {KINDS.map((one) => (
            <Press key={one} onPress={() => start(one)}>
              {WORDS.asks[one]}
            </Press>
          ))}
        </p>
      )}
    </details>
  );
}
