'use client';
/** The editor of a cell: a field, or a choice where only names are valid. */
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import type { GridColumn } from './grid-columns.ts';
import { words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

export function CellEditor(props: {
  readonly label: string;
  readonly column: GridColumn;
  readonly text: string;
  readonly onType: (text: string) => void;
  /**
   * Called at the end, with the typed text, or undefined to discard it; `move` is the key that sets
   * the next cell.
   */
  readonly onEnd: (text: string | undefined, move: string) => void;
}): ReactElement {
  const { label, column, text, onType, onEnd } = props;
  const isOver = useRef(false);
  const end = (value: string | undefined, move = '') => {
    if (!isOver.current) onEnd(value, move);
    isOver.current = true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const move = {
      Enter: event.shiftKey ? 'ArrowUp' : 'ArrowDown',
      Tab: event.shiftKey ? 'ArrowLeft' : 'ArrowRight',
      Escape: '',
    }[event.key];
    if (move === undefined) return;
    event.preventDefault();
    end(event.key === 'Escape' ? undefined : text, move);
  };
  const field = { autoFocus: true, 'aria-label': label, value: text, onKeyDown };
  const { kind, names } = column;
  if (!names || kind === 'entity')
    return (
      <input
        {...field}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        onChange={({ target }) => onType(target.value)}
        onBlur={() => end(text)}
      />
    );
  return (
    <select {...field} onBlur={() => end(undefined)} onChange={({ target }) => end(target.value)}>
      <option value="">{WORDS.asTable}</option>
      {text === '' || names.has(text) ? null : <option value={text}>{text}</option>}
      {[...names].map(([value, name]) => (
        <option key={value} value={value}>
          {name}
        </option>
      ))}
    </select>
  );
}
