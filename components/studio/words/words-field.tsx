'use client';
/** A text or a line of the story: chips for its marks, cures for its numbers, and below it the chip that is open. */
import { useEffect, useEffectEvent, useRef, useState, type ReactElement } from 'react';
import { isChip, marksOf, type ChipMark } from '../../../story/edit/marks.ts';
import type { JsonPath } from '../../../story/edit/patch.ts';
import { fill } from '../../ui/fill.ts';
import { TextBox, type TextBoxHandle } from '../editor/text-box.tsx';
import { inAuthorsWords } from '../problems/in-authors-words.ts';
import { useStudio } from '../studio.ts';
import { ChipPanel } from './chip-panel.tsx';
import type { ChipWords } from './chips.ts';
import { useText, useWords } from './context.ts';
import { Cures } from './cures.tsx';
import { problemsAt, unsourcedIn } from './numbers.ts';
import type { WordsEditor } from './words-editor.ts';
import { WORDS } from './words.en.ts';

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
  /** Once, when it is there. */
  readonly takesFocus?: boolean;
}

const unknown = (mark: ChipMark) =>
  mark.kind === 'link' ? mark.href : fill(WORDS.unknown, { id: mark.id });

export function WordsField(props: WordsFieldProps): ReactElement {
  const { path, label, name = label, isLine = false, hint = '' } = props;
  const studio = useStudio();
  const { book, setActive } = useWords();
  const { text, change } = useText(path, label, !props.isRequired);
  const box = useRef<TextBoxHandle>(undefined);
  const editor = useRef<WordsEditor>(undefined);
  const [opened, setOpened] = useState<number>();
  const { reviewed, script } = studio;
  const lang = typeof script['lang'] === 'string' ? script['lang'] : 'en';
  const problems = problemsAt(reviewed?.problems ?? [], script, path);
  const numbers = unsourcedIn(text, lang, problems);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = JSON.stringify(numbers.map(({ from, to }) => ({ from, to })));
  const words = (): ChipWords => ({
    label: book.label,
    unknown,
    offers: book.offers,
    numbers: JSON.parse(places) as ChipWords['numbers'],
  });
  const tell = useEffectEvent(() => editor.current?.tell(words()));
  useEffect(() => tell(), [book, places]);
  const all = marksOf(text).filter(isChip);
  const chip = all.find(({ from }) => from === opened);
  const close = () => {
    setOpened(undefined);
    box.current?.focus();
  };
  return (
    <div className="words-field">
      <span className="studio-label" aria-hidden="true">
        {label}
      </span>
      <TextBox<WordsEditor>
        label={name}
        text={text}
        isReadOnly={studio.isReadOnly}
        onChange={change}
        onFocus={(handle) => {
          box.current = handle;
          setActive({ ...handle, path, offer: (kind) => editor.current?.offer(kind) });
          props.onFocus?.();
        }}
        open={async (options) => {
          const { openWords } = await import('./words-editor.ts');
          return openWords({
            ...options,
            isLine,
            hint,
            words: words(),
            openChip: ({ from }) => setOpened(from),
          });
        }}
        onOpen={(made) => {
          editor.current = made;
          made?.tell(words());
          if (props.takesFocus) made?.view.focus();
        }}
      />
      {errors.map(({ message }) => (
        <p className="words-cure" key={message}>
          {inAuthorsWords(message)}
        </p>
      ))}
      {numbers.map((number) => (
        <Cures key={number.from} path={path} number={number} />
      ))}
      {chip && (
        <ChipPanel
          mark={chip}
          onChange={(inserted) => change([{ from: chip.from, to: chip.to, inserted }], false)}
          onClose={close}
        />
      )}
    </div>
  );
}
