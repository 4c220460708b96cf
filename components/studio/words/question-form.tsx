'use client';
/** The question of a step. */
import { useEffect, useState, type ReactElement } from 'react';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { objectIn, type DraftStep } from '../../../story/edit/places.ts';
import { askGuess, askWith, guessesAt } from '../../../story/edit/question.ts';
import { standingAt } from '../../../story/edit/stage.ts';
import { valueIn } from '../../../story/edit/text-value.ts';
import type { JsonObject } from '../../../story/scene.ts';
import type { AskForm, Pictured } from '../../asks/form.ts';
import { ASK_FORMS } from '../../asks/forms.g.ts';
import { fill } from '../../ui/fill.ts';
import type { KindForm } from '../engine/forms.ts';
import { Choice, Press, type FieldSpec } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { useWords } from './context.ts';
import { Form, Remove, type Part } from './form.tsx';
import { writeIn } from './part.ts';
import { WORDS } from './words.en.ts';

const { starts } = WORDS;
const QUESTION: Part = ['question', WORDS.question, 'line!'];
const choices = (
  list: 'options' | 'items',
  isQuiz: boolean,
  places?: readonly FieldSpec[],
): Part => ({
  list,
  ...{ name: WORDS.option, add: WORDS.addOption, least: list === 'items' ? 3 : 2 },
  most: list === 'items' ? 8 : 6,
  make: (id) => ({
    ...{ id, text: starts.option },
    ...(places && { at: places[0]?.choices?.[0]?.[0] ?? '' }),
  }),
  parts: (name, number, option) => {
    const text: Part = ['text', name, 'line!'];
    const right = { key: 'right', label: fill(WORDS.right, { number }), isSwitch: true };
    // One explanation is enough at first.
    const hasWhy = isQuiz && valueIn(option, ['why']) !== undefined;
    return [
      text,
      ...(isQuiz ? [{ fields: [...(places ?? []), right] }] : []),
      ...(hasWhy ? [['why', fill(WORDS.why, { number }), 'line'] as const] : []),
    ];
  },
});
const PARTS: { readonly [part in Exclude<AskForm['parts'][number], OnPicture | 'truth'>]: Part } = {
  choices: choices('options', false),
  rightChoices: choices('options', true),
  items: choices('items', false),
  explain: ['explain', WORDS.explain, 'text'],
  prompts: {
    list: 'prompts',
    ...{ name: WORDS.prompt, add: WORDS.addPrompt, all: WORDS.allPrompts, least: 1, most: 12 },
    make: () => starts.prompt,
    parts: (name) => [[undefined, name, 'line!']],
  },
  bounds: {
    fields: [
      { key: 'min', label: WORDS.min, isNumber: true },
      { key: 'max', label: WORDS.max, isNumber: true },
    ],
  },
};
type OnPicture = 'places' | 'place';
type Kind = keyof typeof ASK_FORMS;
const KINDS = Object.keys(ASK_FORMS) as readonly Kind[];
/** The first picture of a step that has parts, or the one that the question is about. */
function usePictured(place: DraftStep, on: unknown): Pictured | undefined {
  const studio = useStudio();
  const [pictured, setPictured] = useState<Pictured>();
  const standing = standingAt(studio.script, { step: place.id, change: 0 });
  const scene = standing.find((one) => one.scene === on)?.scene ?? standing[0]?.scene;
  const kind = String(valueIn(studio.script, ['scenes', scene ?? '', 'kind']) ?? '');
  const { ask, reviewed } = studio;
  useEffect(() => {
    let cancelled = false;
    const find = async () =>
      scene === undefined
        ? undefined
        : await ask<KindForm | undefined>('formOf', kind, scene, 'wide');
    void find().then((form) => {
      const parts = form?.parts.map(({ id, name }) => ({ id, name })) ?? [];
      const { pressed } = form ?? {};
      if (!cancelled) setPictured(scene === undefined ? undefined : { scene, parts, pressed });
    });
    return () => {
      cancelled = true;
    };
    // The names of parts come with each compiled version.
  }, [ask, reviewed, scene, kind]);
  return pictured;
}

/** Which part of the picture something is. */
const placeField = ({ parts }: Pictured): FieldSpec => ({
  key: 'at',
  label: WORDS.place,
  choices: parts.map(({ id, name }) => [id, name]),
});

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
  const parts: AskForm['parts'] = kind ? ASK_FORMS[kind].parts : [];
  const pictured = usePictured(place, ask['on']);
  const offered = KINDS.filter((one) => {
    const { on }: AskForm = ASK_FORMS[one];
    const { parts: { length } = [], pressed } = pictured ?? {};
    return on === undefined || (length > 1 && (pressed === on || pressed === 'places'));
  });
  const start = (chosen: Kind) => {
    writeIn('step', [...path, 'question']);
    const question = starts[chosen];
    const begun = { kind: chosen, question };
    const { begin }: AskForm = ASK_FORMS[chosen];
    if (begin) {
      const option = { ...begun, ...begin(starts.options, pictured) };
      return studio.edit(WORDS.questionAdded, askWith(studio, place, option));
    }
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
          <Form
            path={path}
            parts={[
              QUESTION,
              ...parts.flatMap((part): Part[] => {
                if (part === 'places')
                  return pictured ? [choices('options', true, [placeField(pictured)])] : [];
                return part === 'truth' || part === 'place' ? [] : [PARTS[part]];
              }),
            ]}
          />
          {parts.includes('place') && pictured && 'answer' in ask && (
            <Form
              path={[...path, 'answer']}
              parts={[['text', WORDS.answerText, 'line!'], { fields: [placeField(pictured)] }]}
            />
          )}
          {parts.includes('truth') && <Truth {...{ place, path, ask }} />}
          <Remove path={path} what={WORDS.theQuestion} />
        </>
      ) : (
        <p className="studio-row">
          {WORDS.addQuestion}
          {offered.map((one) => (
            <Press key={one} onPress={() => start(one)}>
              {WORDS.asks[one]}
            </Press>
          ))}
        </p>
      )}
    </details>
  );
}
