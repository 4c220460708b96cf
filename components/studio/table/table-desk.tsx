'use client';
/** One table with what may be done to its rows and columns. Each is an edit of the lines that change. */
import { useState, type ReactElement } from 'react';
import { applied, type Change } from '../../../story/edit/draft.ts';
import { changeEntry, evidenceOf } from '../../../story/edit/evidence.ts';
import { newId } from '../../../story/edit/ids.ts';
import { isObject } from '../../../story/edit/places.ts';
import { changeRows, gridOf, withCells, type Grid, type Rows } from '../../../story/edit/table.ts';
import { cellsOfText, isRefused } from '../../../story/import/cells.ts';
import type { Json } from '../../../story/scene.ts';
import { statusWords } from '../../../story/status-words.ts';
import { fill } from '../../ui/fill.ts';
import { useStudio } from '../studio.ts';
import { wordsOf } from '../words/book.ts';
import { columnsOf, entered, isWide } from './grid-columns.ts';
import { TableGrid } from './grid.tsx';
import { blockOf, type CellPlace, type Selection } from './selection.ts';
import { WORDS } from './words.en.ts';

const START: Selection = { at: { row: 1, column: 0 }, from: { row: 1, column: 0 } };
const STATUS: ReadonlyMap<string, string> = new Map(Object.entries(statusWords('en')));

export function TableDesk({ id }: { readonly id: string }): ReactElement {
  const studio = useStudio();
  const [chosen, setChosen] = useState<Selection>(START);
  const grid = gridOf(studio, id);
  if (!grid) return <p>{WORDS.unread}</p>;
  const { rows, series } = grid;
  const [header = []] = rows;
  const columns = columnsOf(grid);
  const lang = wordsOf(studio.script['lang']) || 'en';
  const inside = ({ row, column }: CellPlace) => ({
    row: Math.min(row, rows.length - 1),
    column: Math.min(column, header.length - 1),
  });
  const selection = { at: inside(chosen.at), from: inside(chosen.from) };
  const block = blockOf(selection);
  const entities = isObject(series['entities']) ? series['entities'] : undefined;
  const names = {
    status: STATUS,
    entities: new Map(Object.entries(entities ?? {}).map(([key, name]) => [key, wordsOf(name)])),
    sources: new Map(
      [...evidenceOf(studio).sources].map(([key, { value }]) => [
        key,
        wordsOf(value['title']) || key,
      ]),
    ),
  };
  const write = (name: string, next: Rows, first: readonly Change[] = []) => {
    const draft = { ...studio, files: applied(studio.files, first) };
    const now: Grid = gridOf(draft, id) ?? grid;
    studio.edit(name, [...first, ...changeRows(draft, now, next)]);
  };
  /** An entity is kept by its id where the series names them; one that is new is named there. */
  const idOf = (typed: string): readonly [cell: string, changes: readonly Change[]] => {
    const text = typed.trim();
    if (!entities || text === '' || names.entities.has(text)) return [text, []];
    const known = [...names.entities].find(([, name]) => name === text);
    if (known) return [known[0], []];
    const key = newId(text, names.entities.keys(), 'row');
    return [key, changeEntry(studio, 'data', id, ['entities', key], text)];
  };
  const onCell = ({ row, column }: CellPlace, typed: string) => {
    const own = columns[column];
    if (!own || (row === 0 && typed.trim() === '')) return typed;
    const [cell, first] =
      row > 0 && own.kind === 'entity'
        ? idOf(typed)
        : [row === 0 ? typed.trim() : entered(own, typed, lang), []];
    const name = [rows[row]?.[0], own.name].filter(Boolean).join(', ');
    write(fill(WORDS.edits.cell, { cell: name }), withCells(rows, row, column, [[cell]]), first);
    return cell;
  };
  const onPaste = (text: string) => {
    // Spreadsheets put tabs between cells, and a cell may hold anything else.
    const cells = cellsOfText(`sep=\t\n${text}`);
    if (isRefused(cells)) return studio.tell(cells.refused);
    const pasted = cells.rows.map((row) =>
      row.map((cell, i) => {
        const own = columns[block.left + i];
        return own && block.top > 0 ? entered(own, cell, lang, row) : cell;
      }),
    );
    const next = withCells(rows, block.top, block.left, pasted);
    // A column more makes of a row of numbers a table of several things.
    const isWider = (next[0]?.length ?? 0) > header.length;
    write(WORDS.edits.paste, isWider ? named(next) : next, isWider ? wideFirst() : []);
    setChosen({
      from: { row: block.top, column: block.left },
      at: { row: block.top + pasted.length - 1, column: block.left + (pasted[0]?.length ?? 1) - 1 },
    });
  };
  const over = (name: string, text: (row: number, column: number) => string) => {
    const cells = rows
      .slice(Math.max(1, block.top), block.bottom + 1)
      .map((_, i) =>
        header
          .slice(block.left, block.right + 1)
          .map((__, j) => text(Math.max(1, block.top) + i, block.left + j)),
      );
    write(name, withCells(rows, Math.max(1, block.top), block.left, cells));
  };
  const onFill = () => {
    // One row alone is filled from the one above.
    const from = block.top === block.bottom ? block.top - 1 : block.top;
    if (from > 0) over(WORDS.edits.fill, (_, column) => rows[from]?.[column] ?? '');
  };
  const isAlone = header.includes('value') && !header.includes('entity');
  const canGrow = isWide(grid) || isAlone;
  /** What the one column of numbers is called beside others. */
  const named = (next: Rows): Rows =>
    next.map((row, i) =>
      i === 0
        ? row.map((name) =>
            name === 'value' ? wordsOf(series['of']) || wordsOf(series['title']) : name,
          )
        : row,
    );
  const wideFirst = (): readonly Change[] =>
    isWide(grid) ? [] : changeEntry(studio, 'data', id, ['table'], 'wide' satisfies Json);
  const addColumn = (name: string, isOfFormat: boolean) => {
    const next = rows.map((row, i) => [...row, i === 0 ? name : '']);
    write(WORDS.edits.column, isOfFormat ? next : named(next), isOfFormat ? [] : wideFirst());
    setChosen({
      at: { row: isOfFormat ? 1 : 0, column: header.length },
      from: { row: isOfFormat ? 1 : 0, column: header.length },
    });
  };
  const addRow = () => {
    const row = Math.max(1, block.bottom + 1);
    write(
      WORDS.edits.row,
      rows.toSpliced(
        row,
        0,
        header.map(() => ''),
      ),
    );
    setChosen({ at: { row, column: 0 }, from: { row, column: 0 } });
  };
  const removable = columns
    .slice(block.left, block.right + 1)
    .every(
      ({ kind }, i) =>
        block.left + i > 0 && (isWide(grid) || ['status', 'sources', 'words'].includes(kind)),
    );
  const removeColumns = () =>
    write(
      WORDS.edits.columnGone,
      rows.map((row) => row.toSpliced(block.left, block.right - block.left + 1)),
      stillWide(),
    );
  const stillWide = (): readonly Change[] =>
    isWide(grid) && series['table'] !== 'wide'
      ? changeEntry(studio, 'data', id, ['table'], 'wide')
      : [];
  const buttons: readonly (readonly [label: string, isOn: boolean, press: () => void])[] = [
    [WORDS.addRow, true, addRow],
    [
      WORDS.removeRows,
      block.bottom > 0 && rows.length - (block.bottom - Math.max(1, block.top) + 1) > 1,
      () =>
        write(
          WORDS.edits.rows,
          rows.toSpliced(Math.max(1, block.top), block.bottom - Math.max(1, block.top) + 1),
        ),
    ],
    [
      WORDS.addColumn,
      canGrow,
      () => addColumn(fill(WORDS.newColumn, { n: header.length + 1 }), false),
    ],
    [
      WORDS.removeColumn,
      removable && block.right - block.left + 1 < header.length - 1,
      removeColumns,
    ],
    [WORDS.fillDown, block.bottom > 1, onFill],
    [WORDS.addStatus, !header.includes('status'), () => addColumn('status', true)],
    [WORDS.addSource, !header.includes('sources'), () => addColumn('sources', true)],
  ];
  const size = { rows: block.bottom - block.top + 1, columns: block.right - block.left + 1 };
  return (
    <>
      {studio.isReadOnly ? null : (
        <div
          className="studio-row table-tools"
          role="toolbar"
          aria-label={wordsOf(series['title'])}
        >
          {buttons.map(([label, isOn, press]) => (
            <button
              key={label}
              type="button"
              className="studio-button"
              disabled={!isOn}
              onClick={press}
            >
              {label}
            </button>
          ))}
        </div>
      )}
      <TableGrid
        {...{ rows, columns, names, selection, onCell, onPaste, onFill }}
        label={wordsOf(series['title'])}
        isReadOnly={studio.isReadOnly}
        onSelect={setChosen}
        onClear={() => over(WORDS.edits.empty, () => '')}
      />
      <p className="studio-help">
        {size.rows * size.columns > 1 ? fill(WORDS.selected, size) : WORDS.keys}
      </p>
    </>
  );
}
