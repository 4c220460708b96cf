'use client';
/** A text or a line of the story: chips for its marks, cures for its numbers, and below it the chip that is open. */
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { fixesOf } from '../../../story/edit/fixes.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { fill } from '../../ui/fill.ts';
import { TextBox } from '../editor/text-box.tsx';
import { asSentence, inAuthorsWords } from '../problems/in-authors-words.ts';
import { useStudio } from '../studio.ts';
import { ChipPanel } from './chip-panel.tsx';
import { useText, useWords } from './context.ts';
import { marksOf } from './marks.ts';
import { useIsNext } from './part.ts';
import { isStarting } from './starting.ts';
import { problemsAt, unsourcedIn, type UnsourcedNumber } from './numbers.ts';
import { Press } from './plain-fields.tsx';
import { openWords, type WordsEditor } from './words-editor.ts';
import { WORDS } from './words.en.ts';

/** A number that has no source, and what gives it one: the same as in the list of problems. */
function Cures(props: {
  readonly number: UnsourcedNumber;
  readonly onDone: () => void;
}): ReactElement {
  const { number, onDone } = props;
  const studio = useStudio();
  // Cures are whole edits and take a while to make: when they are asked for.
  const [isAsked, setAsked] = useState(false);
  // Some keys after it was checked none fits; those of the next check do.
  const fixes = isAsked ? fixesOf(number.problem, studio) : [];
  return (
    <p className="words-cure studio-row">
      {fill(WORDS.noSource, { number: number.text })}
      {!isAsked && <Press onPress={() => setAsked(true)}>{WORDS.whence}</Press>}
      {fixes.map(({ label, changes }) => (
        <Press
          key={label}
          onPress={() => {
            studio.edit(label, changes);
            onDone();
          }}
        >
          {label}
        </Press>
      ))}
    </p>
  );
}

interface WordsFieldProps {
  readonly path: JsonPath;
  readonly label: string;
  /** Its name for screen readers, where several have one label. */
  readonly name?: string;
  /** One paragraph. */
  readonly isLine?: boolean;
  readonly isRequired?: boolean;
  readonly hint?: string;
  readonly onFocus?: () => void;
}

export function WordsField(props: WordsFieldProps): ReactElement {
  const { path, label, name = label, isLine = false, hint = '' } = props;
  const studio = useStudio();
  const isNext = useIsNext(path);
  const { book, setActive } = useWords();
  const { text, change } = useText(path, label, !props.isRequired);
  const [editor, setEditor] = useState<WordsEditor>();
  const [opened, setOpened] = useState<number>();
  const { reviewed, script } = studio;
  const problems = problemsAt(reviewed?.problems ?? [], script, path);
  const numbers = unsourcedIn(text, String(script['lang'] ?? 'en'), problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = JSON.stringify(numbers.map(({ from, to }) => [from, to]));
  const tell = useEffectEvent(() => editor?.tell({ book, numbers }));
  useEffect(() => tell(), [editor, book, places]);
  const chip = marksOf(text).chips.find(({ from }) => from === opened);
  return (
    <div className="words-field">
      <span className="studio-label" aria-hidden="true">
        {label}
      </span>
      <TextBox<WordsEditor>
        label={name}
        text={text}
        isReadOnly={studio.isReadOnly}
        isStart={isStarting(text)}
        onChange={change}
        onFocus={(focused) => {
          setActive({ path, editor: focused });
          props.onFocus?.();
        }}
        open={(options) =>
          openWords({
            ...{ ...options, isLine, hint, words: { book, numbers } },
            openChip: ({ from }) => setOpened(from),
          })
        }
        onOpen={(made) => {
          setEditor(made);
          if (isNext) made?.view.focus();
        }}
      />
      {errors.map(({ message }) => (
        <p className="words-error" key={message}>
          {asSentence(inAuthorsWords(message))}
        </p>
      ))}
      {numbers.map((number) => (
        <Cures
          key={`${number.from} ${number.text}`}
          number={number}
          onDone={() => editor?.view.focus()}
        />
      ))}
      {chip && (
        <ChipPanel
          mark={chip}
          onChange={(inserted) => change([{ from: chip.from, to: chip.to, inserted }])}
          onClose={() => {
            setOpened(undefined);
            editor?.view.focus();
          }}
        />
      )}
    </div>
  );
}
