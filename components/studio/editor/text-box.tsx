'use client';
/** A text to write in: an editor, made once, that calls what was handed in last. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Editor, EditorOptions } from './view.ts';
import './text-box.css';

interface TextBoxProps<E extends Editor> {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** It is there to be written over: selected where one comes to it. */
  readonly isStart?: boolean;
  readonly onChange: EditorOptions['onChange'];
  readonly onFocus?: (editor: E) => void;
  readonly open: (options: Omit<EditorOptions, 'extensions'>) => E;
  /** Undefined when it goes. */
  readonly onOpen: (editor: E | undefined) => void;
}

/** What is there to be written over is selected where one comes to it. */
const selectStart = ({ view }: Editor): void => {
  if (view.state.selection.main.empty)
    view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
};

export function TextBox<E extends Editor>(props: TextBoxProps<E>): ReactElement {
  const { label, text, isReadOnly, isStart } = props;
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<E>(undefined);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useLayoutEffect(() => {
    const { current } = latest;
    if (!host.current) return;
    const made = current.open({
      ...{ host: host.current, text: current.text, label, isReadOnly },
      // At once: two changes may come before anything is drawn, and the next is one of the text after this.
      onChange: (...change) => flushSync(() => latest.current.onChange(...change)),
    });
    editor.current = made;
    current.onOpen(made);
    // Who opens it may have given it the focus, of which nothing is told while this is drawn.
    if (made.view.hasFocus) {
      current.onFocus?.(made);
      if (current.isStart) selectStart(made);
    }
    return () => {
      made.view.destroy();
      latest.current.onOpen(undefined);
    };
  }, [label, isReadOnly]);
  useLayoutEffect(() => editor.current?.show(text), [text]);
  const select = () => {
    if (isStart && editor.current) selectStart(editor.current);
  };
  return (
    <div
      className="text-box"
      ref={host}
      onFocus={() => {
        if (editor.current) props.onFocus?.(editor.current);
        select();
      }}
      // A pointer puts the caret only after the focus.
      onClick={select}
    />
  );
}
