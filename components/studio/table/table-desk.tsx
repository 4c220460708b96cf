'use client';
/** One table, with commands for its rows and columns. Each edit changes only the lines concerned. */
import { useState, type ReactElement } from 'react';
import { wordsOf, langOf } from '../../../story/edit/places.ts';
import { applied } from '../../../story/edit/draft.ts';
import { changeEntry } from '../../../story/edit/evidence.ts';
import { newId } from '../../../story/edit/ids.ts';
import { changeRows, gridOf, withCells, type Rows } from '../../../story/edit/table.ts';
import { cellsOfText, isRefused } from '../../../story/import/cells.ts';
import { Press } from '../fields.tsx';
import { useStudio } from '../studio.ts';
import { columnsOf, entered, isWide } from './grid-columns.ts';
import { TableGrid } from './grid.tsx';
import { blockOf, type CellPlace, type Selection } from './selection.ts';
import { say, words as WORDS } from '../../../story/catalogue/studio/table.g.ts';

const at = (row: number, column: number): Selection => ({
  at: { row, column },
  from: { row, column },
});
const { edits } = WORDS;

export function TableDesk({ id }: { readonly id: string }): ReactElement {
  const studio = useStudio();
  const [chosen, setChosen] = useState<Selection>(at(1, 0));
  const grid = gridOf(studio, id);
  if (!grid) return <p>{WORDS.unread}</p>;
  const { rows, series } = grid;
  const [header = []] = rows;
  const columns = columnsOf(studio, grid);
  const wide = isWide(grid);
  const hasFurther = !wide && columns.some(({ isNamed }) => isNamed);
  const lang = langOf(studio.script);
  const inside = ({ row, column }: CellPlace) => ({
    row: Math.min(row, rows.length - 1),
    column: Math.min(column, header.length - 1),
  });
  const selection = { at: inside(chosen.at), from: inside(chosen.from) };
  const block = blockOf(selection);
  const size = { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 };
  /** The first selected row below the header, and the number of rows. */
  const top = Math.max(1, block.top);
  const count = block.bottom - top + 1;

  const write = (name: string, next: Rows, key: readonly string[] = [], value?: string) => {
    const changes = changeRows(studio, grid, next);
    const files = applied(studio.files, changes);
    const more =
      value === undefined ? [] : changeEntry({ ...studio, files }, 'data', id, key, value);
    if (changes.length + more.length > 0) studio.edit(name, [...changes, ...more]);
  };
  /** Writes rows with other columns: a column named "value" gets the name of what it measures. */
  const writeWide = (name: string, next: Rows) => {
    if (hasFurther) return write(name, next);
    const [names = [], ...body] = next;
    const of = wordsOf(series['of']) || wordsOf(series['title']);
    const named = names.map((column) => (column === 'value' ? of : column));
    write(name, [named, ...body], ['table'], series['table'] === 'wide' ? undefined : 'wide');
  };
  const onCell = ({ row, column }: CellPlace, typed: string) => {
    const gridColumn = columns[column];
    const text = typed.trim();
    if (!gridColumn || (row === 0 && text === '')) return typed;
    const name = say(edits.cell, {
      cell: [rows[row]?.[0], gridColumn.name].filter(Boolean).join(', '),
    });
    const cell = row === 0 ? text : entered(gridColumn, text, lang);
    // A thing that is new to the table gets an id of its own.
    const isNew =
      gridColumn.kind === 'entity' &&
      gridColumn.names &&
      cell !== '' &&
      !gridColumn.names.has(cell);
    const value = row > 0 && isNew ? newId(text, gridColumn.names.keys(), 'row') : cell;
    const next = withCells(rows, row, column, [[value]]);
    write(name, next, ['entities', value], value === cell ? undefined : text);
    return value;
  };
  const onPaste = (text: string) => {
    // Spreadsheets put tabs between cells, and a cell may contain anything else.
    const cells = cellsOfText(`sep=\t\n${text}`);
    if (isRefused(cells)) return studio.tell(cells.refused);
    const pasted = cells.rows.map((row) =>
      row.map((cell, i) => {
        const column = columns[block.left + i];
        return column && block.top > 0 ? entered(column, cell, lang, row) : cell;
      }),
    );
    const next = withCells(rows, block.top, block.left, pasted);
    if ((next[0]?.length ?? 0) > header.length) writeWide(edits.paste, next);
    else write(edits.paste, next);
    setChosen({
      from: { row: block.top, column: block.left },
      at: { row: block.top + pasted.length - 1, column: block.left + (pasted[0]?.length ?? 1) - 1 },
    });
  };
  /** The same cells in each selected row, by column. */
  const over = (name: string, text: (column: number) => string) => {
    const cells = Array.from({ length: size.columns }, (_, i) => text(block.left + i));
    write(name, withCells(rows, top, block.left, Array<string[]>(count).fill(cells)));
  };
  const onFill = () => {
    // A single selected row is filled from the one above.
    const from = size.rows === 1 ? block.top - 1 : block.top;
    if (from > 0) over(edits.fill, (column) => rows[from]?.[column] ?? '');
  };
  const addRow = () => {
    const empty = header.map(() => '');
    write(edits.row, rows.toSpliced(block.bottom + 1, 0, empty));
    setChosen(at(block.bottom + 1, 0));
  };
  const addColumn = (name: string, isOfFormat = false) => {
    const next = rows.map((row, i) => [...row, i === 0 ? name : '']);
    (isOfFormat ? write : writeWide)(edits.column, next);
    setChosen(at(isOfFormat ? 1 : 0, header.length));
  };
  const removeColumns = () => {
    const next = rows.map((row) => row.toSpliced(block.left, size.columns));
    (wide ? writeWide : write)(edits.columnGone, next);
  };
  const isRemovable = columns
    .slice(block.left, block.right + 1)
    .every(({ kind, isNamed }) => wide || isNamed || ['status', 'sources', 'words'].includes(kind));
  const isAlone = header.includes('value') && !header.includes('entity');
  const buttons: readonly (readonly [label: string, isOn: boolean, press: () => void])[] = [
    [WORDS.addRow, true, addRow],
    [
      WORDS.removeRows,
      count > 0 && rows.length - count > 1,
      () => write(edits.rows, rows.toSpliced(top, count)),
    ],
    [
      WORDS.addColumn,
      wide || isAlone || hasFurther,
      () => addColumn(say(WORDS.newColumn, { n: header.length + 1 })),
    ],
    [
      WORDS.removeColumn,
      isRemovable && block.left > 0 && size.columns < header.length - 1,
      removeColumns,
    ],
    [WORDS.fillDown, block.bottom > 1, onFill],
    [WORDS.addStatus, !header.includes('status'), () => addColumn('status', true)],
    [WORDS.addSource, !header.includes('sources'), () => addColumn('sources', true)],
  ];
  const label = wordsOf(series['title']);
  return (
    <>
      {studio.isReadOnly ? null : (
        <div className="studio-row table-tools" role="toolbar" aria-label={label}>
          {buttons.map(([name, isOn, press]) => (
            <Press key={name} disabled={!isOn} onPress={press}>
              {name}
            </Press>
          ))}
        </div>
      )}
      <TableGrid
        {...{ label, rows, columns, selection, onCell, onPaste, onFill }}
        isReadOnly={studio.isReadOnly}
        onSelect={setChosen}
        onClear={() => over(edits.empty, () => '')}
      />
      <p className="studio-help">
        {size.rows * size.columns > 1 ? say(WORDS.selected, size) : WORDS.keys}
      </p>
    </>
  );
}
