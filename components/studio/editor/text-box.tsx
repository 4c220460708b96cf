'use client';
/** A text field: an editor that is created once and always calls the latest callbacks. */
import { useLayoutEffect, useRef, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Editor, EditorOptions } from './view.ts';
import './text-box.css';

interface TextBoxProps<E extends Editor> {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  /** A placeholder text to replace: it is selected when the field gets the focus. */
  readonly isStart?: boolean;
  readonly onChange: EditorOptions['onChange'];
  readonly onFocus?: (editor: E) => void;
  readonly open: (options: Omit<EditorOptions, 'extensions'>) => E;
  /** Undefined when the editor is removed. */
  readonly onOpen: (editor: E | undefined) => void;
}

/** Selects a placeholder text that is to be replaced. */
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
    const openEditor = current.open({
      ...{ host: host.current, text: current.text, label, isReadOnly },
      // Synchronously: two changes may come before the next render, and the second must apply to the
      // text after the first.
      onChange: (...change) => flushSync(() => latest.current.onChange(...change)),
    });
    editor.current = openEditor;
    current.onOpen(openEditor);
    // The caller may have focused it, which causes no event during this effect.
    if (openEditor.view.hasFocus) {
      current.onFocus?.(openEditor);
      if (current.isStart) selectStart(openEditor);
    }
    return () => {
      openEditor.view.destroy();
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
      // A pointer sets the caret only after the focus event.
      onClick={select}
    />
  );
}
