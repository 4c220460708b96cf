'use client';
/** The question of a step: quiz, poll, guess or discussion. */
import type { ReactElement } from 'react';
import { setAt, type JsonPath } from '../../../story/edit/patch.ts';
import { isObject, type DraftStep } from '../../../story/edit/places.ts';
import { askChoice, askGuess, guessesAt } from '../../../story/edit/question.ts';
import type { JsonObject } from '../../../story/scene.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { useWords } from './context.ts';
import { writeIn } from './part.ts';
import { Choice, PathField, Press } from './plain-fields.tsx';
import { Items, Remove, Texts } from './texts.tsx';
import { WordsField } from './words-field.tsx';
import { WORDS } from './words.en.ts';

const KINDS = ['quiz', 'poll', 'predict', 'discuss'] as const;

interface AskProps {
  readonly path: JsonPath;
  readonly ask: JsonObject;
}

function Options({ path, ask }: AskProps): ReactElement {
  const studio = useStudio();
  return (
    <Items
      path={[...path, 'options']}
      name={WORDS.option}
      add={WORDS.addOption}
      least={2}
      most={6}
      make={(id) => ({ id, text: WORDS.starts.option })}
    >
      {(own, name, option, at) => (
        <>
          <Texts path={own} specs={[['text', name, 'line!']]} />
          {ask['kind'] === 'quiz' && (
            <>
              <label className="words-check">
                <input
                  type="checkbox"
                  checked={isObject(option) && option['right'] === true}
                  onChange={({ target }) =>
                    studio.set(
                      [...own, 'right'],
                      target.checked || undefined,
                      fill(WORDS.right, { number: at + 1 }),
                    )
                  }
                />{' '}
                {fill(WORDS.right, { number: at + 1 })}
              </label>
              {/* One explanation is enough to begin with. */}
              {isObject(option) && 'why' in option && (
                <Texts path={own} specs={[['why', fill(WORDS.why, { number: at + 1 }), 'line']]} />
              )}
            </>
          )}
        </>
      )}
    </Items>
  );
}

function Guess({ place, path, ask }: AskProps & { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const { book } = useWords();
  const guesses = guessesAt(studio, place, studio.reviewed?.script?.data);
  return (
    <div className="studio-row">
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
      <PathField path={[...path, 'min']} label={WORDS.min} isNumber />
      <PathField path={[...path, 'max']} label={WORDS.max} isNumber />
    </div>
  );
}

export function QuestionForm({ place }: { readonly place: DraftStep }): ReactElement {
  const studio = useStudio();
  const path = [...place.path, 'ask'];
  const own = place.step['ask'];
  const ask = isObject(own) ? own : undefined;
  const kind = KINDS.find((one) => one === ask?.['kind']);
  const start = (chosen: (typeof KINDS)[number]) => {
    writeIn('step', [...path, 'question']);
    const question = WORDS.starts[chosen];
    const begun = { kind: chosen, question };
    const add = (made: JsonObject) =>
      studio.edit(WORDS.questionAdded, setAt(studio.text, path, made));
    if (chosen === 'discuss') return add(begun);
    if (chosen !== 'predict') return add(askChoice(chosen, question, WORDS.starts.options));
    const [guess] = guessesAt(studio, place, studio.reviewed?.script?.data);
    if (guess) studio.edit(WORDS.questionAdded, askGuess(studio, place, begun, guess));
    else studio.tell(WORDS.noGuess);
  };
  return (
    <details
      className="words-part"
      open={ask !== undefined || undefined}
      onFocus={() => ask && studio.go({ ...studio.place, of: 'question' })}
    >
      <summary>
        {WORDS.question}
        {kind && `: ${WORDS.asks[kind]}`}
      </summary>
      {ask && kind ? (
        <>
          <Texts path={path} specs={[['question', WORDS.question, 'line!']]} />
          {(kind === 'quiz' || kind === 'poll') && <Options path={path} ask={ask} />}
          {kind === 'predict' && <Guess place={place} path={path} ask={ask} />}
          {kind === 'discuss' && (
            <Items
              path={[...path, 'prompts']}
              name={WORDS.prompt}
              add={WORDS.addPrompt}
              least={1}
              most={12}
              all={WORDS.allPrompts}
              make={() => WORDS.starts.prompt}
            >
              {(prompt, name) => <WordsField path={prompt} label={name} isLine isRequired />}
            </Items>
          )}
          {(kind === 'quiz' || kind === 'predict') && (
            <Texts path={path} specs={[['explain', WORDS.explain]]} />
          )}
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
