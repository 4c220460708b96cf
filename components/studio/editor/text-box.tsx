'use client';
/** A text to write in: an editor, and until it is loaded, or where it cannot be, a plain field. */
import { useEffect, useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { flushSync } from 'react-dom';
import type { Format, Selection } from '../../../story/edit/format-text.ts';
import type { Splice } from '../../../story/edit/splice.ts';
import { difference } from './difference.ts';
import type { Editor, EditorOptions } from './view.ts';
import './text-box.css';

/** What may be asked of either. */
export interface TextBoxHandle {
  focus(): void;
  selection(): Selection;
  format(how: Format): void;
}
interface TextBoxProps<E extends Editor> {
  readonly label: string;
  readonly text: string;
  readonly isReadOnly: boolean;
  readonly onChange: EditorOptions['onChange'];
  readonly onFocus?: (handle: TextBoxHandle) => void;
  readonly open: (options: Omit<EditorOptions, 'extensions'>) => Promise<E>;
  readonly onOpen?: (editor: E | undefined) => void;
}

const ofEditor = ({ view, format }: Editor): TextBoxHandle => ({
  focus: () => view.focus(),
  selection: () => view.state.selection.main,
  format,
});

export function TextBox<E extends Editor>(props: TextBoxProps<E>): ReactElement {
  const { label, text, isReadOnly } = props;
  const host = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const [editor, setEditor] = useState<E>();
  // The editor is made once, and calls what was handed in last.
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let isGone = false;
    let opened: E | undefined;
    const open = async () => {
      const { current: box } = host;
      if (!box) return;
      const made = await latest.current.open({
        host: box,
        text: latest.current.text,
        label,
        isReadOnly,
        onChange: (splices: readonly Splice[], isTyped) =>
          latest.current.onChange(splices, isTyped),
      });
      if (isGone) return made.view.destroy();
      opened = made;
      const { current: plain } = area;
      const had = plain && plain === document.activeElement ? plain : undefined;
      const [anchor, head] = [had?.selectionStart ?? 0, had?.selectionEnd ?? 0];
      // At once: nobody meets both, and what is hidden takes no focus.
      flushSync(() => setEditor(made));
      if (had) {
        made.view.dispatch({ selection: { anchor, head } });
        made.view.focus();
      }
      latest.current.onOpen?.(made);
    };
    // Where the editor cannot be loaded the plain field stays.
    open().catch(() => undefined);
    return () => {
      isGone = true;
      opened?.view.destroy();
      latest.current.onOpen?.(undefined);
      setEditor(undefined);
    };
  }, [label, isReadOnly]);
  useLayoutEffect(() => editor?.show(text), [editor, text]);
  return (
    <div className="text-box">
      <div
        ref={host}
        hidden={!editor}
        onFocus={() => editor && props.onFocus?.(ofEditor(editor))}
      />
      {!editor && (
        <textarea
          ref={area}
          aria-label={label}
          value={text}
          readOnly={isReadOnly}
          onChange={({ target }) => props.onChange([difference(text, target.value)], true)}
        />
      )}
    </div>
  );
}
