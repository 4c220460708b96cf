'use client';
/** A chapter, a step or a change in the list: its picture and its commands. */
import { useSortable } from '@dnd-kit/sortable';
import { useLayoutEffect, useRef, useState, type ReactElement } from 'react';
import type { Commands } from './commands.ts';
import { targetsOf, type Row } from './rows.ts';
import { Thumbnail } from './thumbnail.tsx';
import { Press } from '../fields.tsx';
import { say, words as WORDS } from '../../../story/catalogue/studio/outline.g.ts';

interface RowProps {
  readonly row: Row;
  readonly rows: readonly Row[];
  readonly commands: Commands;
  /** On a phone the list covers the line with the undo. */
  readonly close: () => void;
}

export function OutlineRow(
  props: RowProps & {
    /** It is shown in the preview. */
    readonly isHere: boolean;
    /** Its buttons can be reached by Tab. */
    readonly isCurrent: boolean;
    readonly isReadOnly: boolean;
    readonly onOpen: () => void;
    readonly onFocus: () => void;
  },
): ReactElement {
  const { row, commands, isHere, isCurrent, isReadOnly, onOpen, onFocus } = props;
  const [isMore, setMore] = useState(false);
  const { title } = row;
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
      aria-label={say(label, { title })}
      title={say(label, { title })}
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
      // Only for keyboard focus: after a pointer press the tools would appear and move the row before
      // the pointer is released.
      onFocus={({ target }) => target.matches(':focus-visible') && onFocus()}
    >
      <div className="outline-line">
        {isReadOnly ? null : (
          // For pointers: with keys a row is moved by Alt and an arrow, or by the buttons beside it.
          <span
            className="outline-handle"
            ref={drag.setActivatorNodeRef}
            {...drag.listeners}
            title={say(WORDS.drag, { title })}
            aria-hidden
          >
            ⠿
          </span>
        )}
        <button
          type="button"
          className="outline-open"
          data-row={row.key}
          aria-current={isHere ? 'step' : undefined}
          tabIndex={tabIndex}
          onClick={onOpen}
        >
          {row.level === 2 ? <Thumbnail step={row.step} /> : null}
          {row.level === 2 ? <span className="outline-number">{row.number}</span> : null}
          <span className="outline-name">{title}</span>
        </button>
        {isReadOnly || !isCurrent ? null : (
          <div className="outline-tools">
            {tool(WORDS.up, '▲', () => commands.up(row))}
            {tool(WORDS.down, '▼', () => commands.down(row))}
            {tool(WORDS.more, '⋯', () => setMore(!isMore), { 'aria-expanded': isMore })}
          </div>
        )}
      </div>
      {isMore ? <More {...props} onDone={() => setMore(false)} /> : null}
    </li>
  );
}

/** Further commands of a row as text buttons, below it. */
function More(props: RowProps & { readonly onDone: () => void }): ReactElement {
  const { row, rows, commands, close, onDone } = props;
  const [place, setPlace] = useState('');
  const targets = targetsOf(rows, row);
  const { title } = row;
  const button = (label: string, act: () => void) => (
    <Press
      onPress={() => {
        onDone();
        act();
      }}
    >
      {label}
    </Press>
  );
  const placeName = ({ near, isInside }: (typeof targets)[number]) =>
    near ? say(isInside ? WORDS.into : WORDS.after, { title: near.title }) : WORDS.first;
  return (
    <div className="outline-menu studio-row" role="group" aria-label={say(WORDS.menu, { title })}>
      {row.level > 1 ? button(WORDS.duplicate, () => commands.duplicate(row)) : null}
      {button(WORDS.remove, () => commands.remove(row) && close())}
      <select
        className="studio-input"
        aria-label={WORDS.moveTo}
        value={place}
        onChange={({ target }) => setPlace(target.value)}
      >
        <option value="">{WORDS.moveTo}</option>
        {targets.map((target, i) => (
          <option key={`${target.list.join('/')} ${target.index}`} value={i}>
            {placeName(target)}
          </option>
        ))}
      </select>
      {button(WORDS.move, () => {
        const target = targets[Number(place)];
        if (place !== '' && target) commands.to(row, target);
      })}
    </div>
  );
}
