'use client';
/** What a cell is written in: a field, or a choice where only names fit. */
import { useId, useRef, type ReactElement } from 'react';
import type { GridColumn } from './grid-columns.ts';
import { WORDS } from './words.en.ts';

type Names = ReadonlyMap<string, string>;
export interface CellNames {
  readonly entities: Names;
  readonly sources: Names;
  readonly status: Names;
}

export function CellEditor(props: {
  readonly label: string;
  readonly kind: GridColumn['kind'];
  readonly text: string;
  readonly names: CellNames;
  readonly onType: (text: string) => void;
  /** Left: with what was typed, or without it; `move` is the key that says where to. */
  readonly onEnd: (text: string | undefined, move: string) => void;
}): ReactElement {
  const { label, kind, text, names, onType, onEnd } = props;
  const list = useId();
  const isOver = useRef(false);
  const end = (value: string | undefined, move = '') => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(value, move);
  };
  const onKeyDown = (event: {
    readonly key: string;
    readonly shiftKey: boolean;
    preventDefault(): void;
    stopPropagation(): void;
  }) => {
    event.stopPropagation();
    const move = {
      Enter: event.shiftKey ? 'ArrowUp' : 'ArrowDown',
      Tab: event.shiftKey ? 'ArrowLeft' : 'ArrowRight',
    }[event.key];
    if (event.key !== 'Escape' && move === undefined) return;
    event.preventDefault();
    end(event.key === 'Escape' ? undefined : text, move);
  };
  if (kind === 'status' || kind === 'sources') {
    const options = names[kind];
    return (
      <select
        autoFocus
        aria-label={label}
        value={text}
        onKeyDown={onKeyDown}
        onBlur={() => end(undefined)}
        onChange={({ target }) => end(target.value)}
      >
        <option value="">{WORDS.asTable}</option>
        {text === '' || options.has(text) ? null : <option value={text}>{text}</option>}
        {[...options].map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  return (
    <>
      <input
        autoFocus
        aria-label={label}
        value={text}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        list={kind === 'entity' ? list : undefined}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => end(text)}
      />
      {kind === 'entity' ? (
        <datalist id={list}>
          {[...names.entities.values()].map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      ) : null}
    </>
  );
}
