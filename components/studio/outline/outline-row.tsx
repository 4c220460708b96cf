'use client';
/** A chapter, a step or a change in the list: its picture, what it has, and its commands. */
import { useSortable } from '@dnd-kit/sortable';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import { fill } from '../../ui/fill.ts';
import { RowMenu } from './row-menu.tsx';
import type { Row } from './rows.ts';
import { Thumbnail } from './thumbnail.tsx';
import type { Found } from './use-found.ts';
import { TitleField } from './title-field.tsx';
import type { Commands } from './commands.ts';
import { WORDS } from './words.en.ts';

function Marks({ row, found }: { readonly row: Row; readonly found: Found }): ReactElement {
  const mark = (isShown: boolean, sign: string, words: string, name: string) =>
    isShown ? (
      <span className={`outline-mark ${name}`} title={words}>
        <span aria-hidden>{sign}</span>
        <span className="visually-hidden">, {words}</span>
      </span>
    ) : null;
  return (
    <>
      {mark(row.hasQuestion, '?', WORDS.question, 'outline-ask')}
      {mark(row.hasNotes, '✎', WORDS.notes, 'outline-notes')}
      {mark(
        found.errors > 0,
        String(found.errors),
        fill(WORDS.errors, { count: found.errors }),
        'outline-errors',
      )}
      {mark(
        found.hints > 0,
        String(found.hints),
        fill(WORDS.hints, { count: found.hints }),
        'outline-hints',
      )}
    </>
  );
}

export function OutlineRow(props: {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly titleOf: (row: Row) => string;
  readonly commands: Commands;
  readonly found: Found;
  /** It is what the preview shows. */
  readonly isHere: boolean;
  /** Its buttons are those that Tab reaches. */
  readonly isCurrent: boolean;
  readonly isRenaming: boolean;
  readonly isReadOnly: boolean;
  readonly onOpen: () => void;
  readonly onFocus: () => void;
  readonly setRenaming: (isRenaming: boolean) => void;
}): ReactElement {
  const { row, rows, titleOf, commands, found, isHere, isCurrent, isReadOnly } = props;
  const { isRenaming, setRenaming, onOpen, onFocus } = props;
  const [isMore, setMore] = useState(false);
  const title = titleOf(row);
  const drag = useSortable({ id: row.key, disabled: isReadOnly });
  const item = useRef<HTMLLIElement>(null);
  const { transform, transition = '' } = drag;
  useLayoutEffect(() => {
    if (!item.current) return;
    item.current.style.transform = transform ? `translateY(${transform.y}px)` : '';
    item.current.style.transition = transition;
  }, [transform, transition]);
  const tabIndex = isCurrent ? 0 : -1;
  const tool = (label: string, sign: string, act: () => void, more = {}) => (
    <button
      type="button"
      className="outline-tool"
      aria-label={fill(label, { title })}
      title={fill(label, { title })}
      tabIndex={tabIndex}
      onClick={act}
      {...more}
    >
      <span aria-hidden>{sign}</span>
    </button>
  );
  return (
    <li
      ref={(node) => {
        item.current = node;
        drag.setNodeRef(node);
      }}
      className={`outline-row outline-level-${row.level}`}
      data-here={isHere}
      data-dragged={drag.isDragging}
      // A press that moved the tools would move the row from under the pointer before it is let go.
      onFocus={({ target }) => target.matches(':focus-visible') && onFocus()}
    >
      <div className="outline-line">
        {isReadOnly ? null : (
          <button
            type="button"
            className="outline-handle"
            ref={drag.setActivatorNodeRef}
            {...drag.attributes}
            {...drag.listeners}
            aria-label={fill(WORDS.drag, { title })}
            tabIndex={tabIndex}
          >
            <span aria-hidden>⠿</span>
          </button>
        )}
        {isRenaming ? (
          <TitleField
            label={WORDS.title}
            value={row.title}
            onDone={(next) => {
              setRenaming(false);
              commands.rename(row, next ?? '');
            }}
          />
        ) : (
          <button
            type="button"
            className="outline-open"
            data-row={row.key}
            aria-current={isHere ? 'step' : undefined}
            tabIndex={tabIndex}
            onClick={() => {
              onFocus();
              onOpen();
            }}
            onDoubleClick={() => setRenaming(!isReadOnly)}
          >
            {row.level === 2 ? <Thumbnail step={row.step} /> : null}
            {row.level === 2 ? <span className="outline-number">{row.number}</span> : null}
            <span className="outline-name">{title}</span>
            <Marks row={row} found={found} />
          </button>
        )}
        {isReadOnly || !isCurrent ? null : (
          <div className="outline-tools">
            {tool(WORDS.up, '▲', () => commands.up(row))}
            {tool(WORDS.down, '▼', () => commands.down(row))}
            {tool(WORDS.more, '⋯', () => setMore(!isMore), { 'aria-expanded': isMore })}
          </div>
        )}
      </div>
      {isMore ? (
        <RowMenu
          {...{ row, rows, commands, titleOf }}
          onRename={() => setRenaming(true)}
          onDone={() => setMore(false)}
        />
      ) : null}
    </li>
  );
}
