'use client';
/** A table as a grid of cells: one is chosen, several with Shift, and each is written where it stands. */
import {
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import type { Rows } from '../../../story/edit/table.ts';
import { useWide } from '../use-wide.ts';
import { CellEditor, type CellNames } from './cell-editor.tsx';
import { faultOf, type GridColumn } from './grid-columns.ts';
import { blockOf, isInside, ledBy, type CellPlace, type Selection } from './selection.ts';
import { fill } from '../../ui/fill.ts';
import { WORDS } from './words.en.ts';

/** More rows than that are drawn as far as they are seen. */
const ALL_DRAWN = 500;
const BEYOND = 20;

interface GridProps {
  readonly label: string;
  readonly rows: Rows;
  readonly columns: readonly GridColumn[];
  readonly names: CellNames;
  readonly isReadOnly: boolean;
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** A cell was left with this text. Gives what is kept of it. */
  readonly onCell: (place: CellPlace, text: string) => string;
  readonly onPaste: (text: string) => void;
  readonly onClear: () => void;
  readonly onFill: () => void;
}

export function TableGrid(props: GridProps): ReactElement {
  const { label, rows, columns, names, isReadOnly, selection, onSelect, onCell } = props;
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

  // First: where the chosen cell lies, and so what has to be scrolled, hangs on it.
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
  const canEdit = !isReadOnly && (at.row > 0 || columns[at.column]?.isNamed === true);
  const begin = (text: string) => canEdit && setTyped(text);
  const end = (text: string | undefined, move: string) => {
    setTyped(undefined);
    wantsFocus.current = true;
    const own = columns[at.column];
    const kept = text === undefined || text === rows[at.row]?.[at.column] ? text : onCell(at, text);
    // What is no number or date stays under its sentence.
    const isBad = own && at.row > 0 && faultOf(own, kept ?? '') !== undefined;
    const next = ledBy(move, at, false, rows.length, columns.length);
    if (next && !isBad) choose(next);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (typed !== undefined) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const next = ledBy(event.key, at, isCommand, rows.length, columns.length);
    if (next) choose(next, event.shiftKey);
    else if (isCommand && event.key.toLowerCase() === 'a')
      onSelect({
        from: { row: 0, column: 0 },
        at: { row: rows.length - 1, column: columns.length - 1 },
      });
    else if (isCommand && event.key.toLowerCase() === 'd' && !isReadOnly) props.onFill();
    else if (event.key === 'Enter' || event.key === 'F2') begin(rows[at.row]?.[at.column] ?? '');
    else if ((event.key === 'Delete' || event.key === 'Backspace') && !isReadOnly) props.onClear();
    else if (event.key === 'Escape') onSelect({ at, from: at });
    else if (event.key.length === 1 && !isCommand && !event.altKey) begin(event.key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent, isCut = false) => {
    if (typed !== undefined) return;
    const cells = rows
      .slice(block.top, block.bottom + 1)
      .map((row) => row.slice(block.left, block.right + 1));
    const quoted = (cell: string) =>
      /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
    event.clipboardData.setData(
      'text/plain',
      cells.map((row) => row.map(quoted).join('\t')).join('\n'),
    );
    event.preventDefault();
    if (isCut && !isReadOnly) props.onClear();
  };

  const cell = (row: number, column: number) => {
    const text = rows[row]?.[column] ?? '';
    const own = columns[column];
    if (!own) return null;
    const isActive = row === at.row && column === at.column;
    const fault = row > 0 ? faultOf(own, text) : undefined;
    const isEdited = isActive && typed !== undefined;
    return (
      <div
        key={column}
        ref={isActive ? active : undefined}
        role={row === 0 ? 'columnheader' : 'gridcell'}
        aria-colindex={column + 1}
        aria-selected={isInside(block, row, column)}
        aria-invalid={fault !== undefined || undefined}
        tabIndex={isActive ? 0 : -1}
        data-kind={own.kind}
        onPointerDown={(event) => {
          if (event.button !== 0 || isEdited) return;
          // A second touch of the same cell writes in it.
          isAgain.current =
            event.pointerType !== 'mouse' && event.currentTarget === document.activeElement;
          if (!isAgain.current) choose({ row, column }, event.shiftKey);
        }}
        onClick={() => isAgain.current && !isEdited && begin(text)}
        onDoubleClick={() => !isEdited && begin(text)}
      >
        {isEdited ? (
          <CellEditor
            label={`${own.name}, ${fill(WORDS.row, { n: row })}`}
            kind={row === 0 ? 'words' : own.kind}
            text={typed}
            names={names}
            onType={setTyped}
            onEnd={end}
          />
        ) : row === 0 ? (
          own.name
        ) : (
          shown(text, own, names)
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
      <div role="rowheader" aria-label={fill(WORDS.row, { n: index })}>
        {index === 0 ? '#' : index}
      </div>
      {columns.map((_, column) => cell(index, column))}
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
      onCut={(event) => onCopy(event, true)}
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

/** A cell as it is read: names in the place of ids. */
function shown(text: string, { kind }: GridColumn, names: CellNames): string {
  if (kind === 'status') return names.status.get(text) ?? text;
  if (kind === 'entity') return names.entities.get(text) ?? text;
  if (kind !== 'sources') return text;
  return text
    .split(' ')
    .map((id) => names.sources.get(id) ?? id)
    .join('; ');
}
