'use client';
/**
 * A text or a line of the story: chips for its marks, fixes for its numbers, and below it the panel
 * of the open chip.
 */
import { useEffect, useEffectEvent, useState, type ReactElement } from 'react';
import { langOf } from '../../../story/edit/places.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import type { Problem } from '../../../story/problem.ts';
import { isUnwritten } from '../../../story/unwritten.ts';
import { TextBox } from '../editor/text-box.tsx';
import { Cures } from '../problems/cures.tsx';
import { asSentence, inAuthorsWords } from '../problems/in-authors-words.ts';
import { useStudio } from '../studio.ts';
import { ChipPanel } from './chip-panel.tsx';
import { useText, useWords } from './context.ts';
import { marksOf } from './marks.ts';
import { useIsNext } from './part.ts';
import { problemsAt, unsourcedIn } from './numbers.ts';
import { Press } from '../fields.tsx';
import { openWords, type WordsEditor } from './words-editor.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/words.g.ts';

/** What is wrong in a text, with the same fixes as in the list of problems. */
function Wrong(props: {
  readonly problem: Problem;
  readonly text: string;
  /** Of the button for the fixes. */
  readonly label: string;
  readonly onDone: () => void;
}): ReactElement {
  const { problem, text, label, onDone } = props;
  // Fixes are whole edits and take a while to compute, so they are computed on request.
  const [isAsked, setAsked] = useState(false);
  return (
    <p className="words-cure studio-row" data-severity={problem.severity}>
      {text}
      {isAsked ? (
        // A few keystrokes after the check none applies any more; those of the next check do.
        <Cures problem={problem} onCured={onDone} />
      ) : (
        <Press onPress={() => setAsked(true)}>{label}</Press>
      )}
    </p>
  );
}

export function WordsField(props: {
  readonly path: JsonPath;
  readonly label: string;
  readonly isLine: boolean;
  readonly isRequired?: boolean | undefined;
  readonly hint?: string | undefined;
  /** Its name for assistive technology, where several have the same labels. */
  readonly name?: string | undefined;
  readonly onFocus?: (() => void) | undefined;
}): ReactElement {
  const { path, label, isLine, isRequired = false, hint = '', name } = props;
  const studio = useStudio();
  const isNext = useIsNext(path);
  const { book, setActive } = useWords();
  const { text, change } = useText(path, label, !isRequired);
  const [editor, setEditor] = useState<WordsEditor>();
  const [opened, setOpened] = useState<number>();
  const { reviewed, script } = studio;
  const problems = problemsAt(reviewed?.problems ?? [], script, path);
  const numbers = unsourcedIn(text, langOf(script), problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = JSON.stringify(numbers.map(({ from, to }) => [from, to]));
  const tell = useEffectEvent(() => editor?.tell({ book, numbers }));
  useEffect(() => tell(), [editor, book, places]);
  const onDone = () => editor?.view.focus();
  const chip = marksOf(text).chips.find(({ from }) => from === opened);
  return (
    <div className="words-field">
      <span className="studio-label" aria-hidden="true">
        {label}
      </span>
      <TextBox<WordsEditor>
        label={name === undefined ? label : `${name}: ${label}`}
        text={text}
        isReadOnly={studio.isReadOnly}
        isStart={isUnwritten(text)}
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
        onOpen={(openedEditor) => {
          setEditor(openedEditor);
          if (isNext) openedEditor?.view.focus();
        }}
      />
      {errors.map((problem) => {
        const { code, message, hint = '' } = problem;
        const sentence = asSentence(inAuthorsWords(message));
        // Of a long text: its limit, and a cure.
        if (code === 'unsafe')
          return (
            <Wrong
              key={message}
              {...{ problem, label: WORDS.mend, onDone }}
              text={`${sentence} ${asSentence(hint)}`}
            />
          );
        return (
          <p className="words-error" key={message}>
            {sentence}
          </p>
        );
      })}
      {numbers.map((number) => (
        <Wrong
          key={`${number.from} ${number.text}`}
          {...{ problem: number.problem, label: WORDS.whence, onDone }}
          text={say(WORDS.noSource, { number: number.text })}
        />
      ))}
      {chip && (
        <ChipPanel
          mark={chip}
          onChange={(mark) => change(text.slice(0, chip.from) + mark + text.slice(chip.to))}
          onClose={() => {
            setOpened(undefined);
            editor?.view.focus();
          }}
        />
      )}
    </div>
  );
}
