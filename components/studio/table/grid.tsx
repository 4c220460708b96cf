'use client';
/** A table as a grid of cells: one is selected, several with Shift, and each is edited in place. */
import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { Rows } from '../../../story/edit/table.ts';
import { useWide } from '../use-wide.ts';
import { CellEditor } from './cell-editor.tsx';
import { faultOf, displayed, type GridColumn } from './grid-columns.ts';
import { blockOf, ledBy, type CellPlace, type Selection } from './selection.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

/** Above this number of rows only visible ones are drawn. */
const ALL_DRAWN = 500;
const BEYOND = 20;

interface GridProps {
  readonly label: string;
  readonly rows: Rows;
  readonly columns: readonly GridColumn[];
  readonly isReadOnly: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** A cell was edited to this text. Returns the stored text. */
  readonly onCell: (place: CellPlace, text: string) => string;
  readonly onPaste: (text: string) => void;
  readonly onClear: () => void;
  readonly onFill: () => void;
}

export function TableGrid(props: GridProps): ReactElement {
  const { label, rows, columns, isReadOnly, selection, onSelect, onCell } = props;
  const { at } = selection;
  const height = useWide() ? 33 : 45;
  const [typed, setTyped] = useState<string>();
  const [top, setTop] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const active = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const isAgain = useRef(false);
  const block = blockOf(selection);
  const isMany = rows.length > ALL_DRAWN;
  const first = isMany ? Math.max(1, Math.floor(top / height) - BEYOND) : 1;
  const last = isMany ? Math.min(rows.length, first + 2 * BEYOND + 40) : rows.length;
  const end = { row: rows.length - 1, column: columns.length - 1 };

  // First, because scrolling depends on the position of the selected cell.
  useLayoutEffect(() => {
    const sizes = {
      columns: String(columns.length),
      row: `${height}px`,
      above: `${(first - 1) * height}px`,
      below: `${(rows.length - last) * height}px`,
    };
    for (const [name, size] of Object.entries(sizes))
      scroller.current?.style.setProperty(`--${name}`, size);
  }, [columns.length, height, first, last, rows.length]);

  useLayoutEffect(() => {
    if (!wantsFocus.current || typed !== undefined) return;
    wantsFocus.current = false;
    active.current?.focus({ preventScroll: true });
    active.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const choose = (place: CellPlace, isMore = false) => {
    wantsFocus.current = true;
    const box = scroller.current;
    const y = (place.row - 1) * height;
    if (isMany && box && (place.row < first || place.row >= last)) {
      box.scrollTop = y;
      setTop(y);
    }
    onSelect({ at: place, from: isMore ? selection.from : place });
  };
  const here = columns[at.column];
  const text = rows[at.row]?.[at.column] ?? '';
  const begin = (typed = here?.kind === 'entity' ? displayed(here, text) : text) => {
    if (!isReadOnly && (at.row > 0 || here?.isNamed)) setTyped(typed);
  };
  const leave = (written: string | undefined, move: string) => {
    setTyped(undefined);
    wantsFocus.current = true;
    const accepted = written === undefined || written === text ? text : onCell(at, written);
    // An invalid number or date stays selected, with its error message.
    const isBad = here && at.row > 0 && faultOf(here, accepted) !== undefined;
    const next = ledBy(move, at, false, end);
    if (next && !isBad) choose(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (typed !== undefined) return;
    const { key } = event;
    const isCommand = event.ctrlKey || event.metaKey;
    const command = isCommand ? key.toLowerCase() : '';
    const next = ledBy(key, at, isCommand, end);
    if (next) choose(next, event.shiftKey);
    else if (command === 'a') onSelect({ from: { row: 0, column: 0 }, at: end });
    else if (command === 'd' && !isReadOnly) props.onFill();
    else if (key === 'Enter' || key === 'F2') begin();
    else if ((key === 'Delete' || key === 'Backspace') && !isReadOnly) props.onClear();
    else if (key === 'Escape') onSelect({ at, from: at });
    else if (key.length === 1 && !isCommand && !event.altKey) begin(key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent) => {
    if (typed !== undefined) return;
    const quoted = (cell: string) =>
      /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    const lines = rows.slice(block.top, block.bottom + 1).map((row) =>
      row
        .slice(block.left, block.right + 1)
        .map(quoted)
        .join('\t'),
    );
    event.clipboardData.setData('text/plain', lines.join('\n'));
    event.preventDefault();
    if (event.type === 'cut' && !isReadOnly) props.onClear();
  };
  const onPointerDown = (event: PointerEvent, place: CellPlace) => {
    if (event.button !== 0) return;
    // A second tap on the same cell starts editing.
    isAgain.current =
      event.pointerType !== 'mouse' && event.currentTarget === document.activeElement;
    if (!isAgain.current) choose(place, event.shiftKey);
  };

  const cell = (gridColumn: GridColumn, row: number, column: number) => {
    const isActive = row === at.row && column === at.column;
    const cell = rows[row]?.[column] ?? '';
    const fault = row > 0 ? faultOf(gridColumn, cell) : undefined;
    const isEdited = isActive && typed !== undefined;
    const isChosen =
      row >= block.top && row <= block.bottom && column >= block.left && column <= block.right;
    return (
      <div
        key={column}
        ref={isActive ? active : undefined}
        role={row === 0 ? 'columnheader' : 'gridcell'}
        aria-colindex={column + 1}
        aria-selected={isChosen}
        aria-invalid={fault !== undefined || undefined}
        tabIndex={isActive ? 0 : -1}
        data-kind={gridColumn.kind}
        onPointerDown={isEdited ? undefined : (event) => onPointerDown(event, { row, column })}
        onClick={() => isAgain.current && !isEdited && begin()}
        onDoubleClick={() => !isEdited && begin()}
      >
        {isEdited ? (
          <CellEditor
            label={`${gridColumn.name}, ${say(WORDS.row, { n: row })}`}
            column={row === 0 ? { ...gridColumn, kind: 'words' } : gridColumn}
            text={typed}
            onType={setTyped}
            onEnd={leave}
          />
        ) : row === 0 ? (
          gridColumn.name
        ) : (
          displayed(gridColumn, cell)
        )}
        {isActive && !isEdited && fault !== undefined ? (
          <span className="table-fault" role="alert">
            {fault}
          </span>
        ) : null}
      </div>
    );
  };
  const row = (index: number) => (
    <div key={index} role="row" aria-rowindex={index + 1}>
      <div role="rowheader" aria-label={say(WORDS.row, { n: index })}>
        {index === 0 ? '#' : index}
      </div>
      {columns.map((gridColumn, column) => cell(gridColumn, index, column))}
    </div>
  );
  const drawn = Array.from({ length: Math.max(0, last - first) }, (_, i) => first + i);
  return (
    <div
      ref={scroller}
      className="table-grid"
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length}
      aria-colcount={columns.length}
      aria-multiselectable
      aria-readonly={isReadOnly}
      data-own-undo={typed === undefined ? undefined : ''}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCopy}
      onPaste={(event) => {
        if (typed !== undefined || isReadOnly) return;
        event.preventDefault();
        props.onPaste(event.clipboardData.getData('text/plain'));
      }}
      onScroll={isMany ? ({ currentTarget }) => setTop(currentTarget.scrollTop) : undefined}
    >
      {row(0)}
      <div role="rowgroup">{drawn.map(row)}</div>
    </div>
  );
}
