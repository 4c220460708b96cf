'use client';
/** Chapters, steps and changes as a list: opened, moved by drag, buttons or keys, added, renamed, deleted. */
import {
  DndContext,
  KeyboardSensor,
  PointerSensor,
  closestCenter,
  useSensor,
  useSensors,
  type DragEndEvent,
} from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import {
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
} from 'react';
import { fill } from '../../ui/fill.ts';
import { placeAt } from '../../../story/edit/steps.ts';
import { useStudio } from '../studio.ts';
import { useBook } from '../words/context.ts';
import { showWordsOf } from '../words/part.ts';
import { announcementsOf } from './announcements.ts';
import { OutlineRow } from './outline-row.tsx';
import { dropTarget, rowsOf, type Row } from './rows.ts';
import { TitleField } from './title-field.tsx';
import { commandsOf } from './commands.ts';
import { NONE, useFound } from './use-found.ts';
import { WORDS } from './words.en.ts';
import './outline.css';

export function OutlinePane(): ReactElement {
  const studio = useStudio();
  const { script, place, isReadOnly } = studio;
  const book = useBook();
  const found = useFound();
  // The same rows while words are typed: then nothing of the list is drawn anew.
  const told = JSON.stringify(rowsOf(script, place.step));
  const rows = useMemo(() => JSON.parse(told) as readonly Row[], [told]);
  const latest = useRef(studio);
  useLayoutEffect(() => {
    latest.current = studio;
  });
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<string>(undefined);
  const [current, setCurrent] = useState<string>();
  const [renaming, setRenaming] = useState<string>();
  const [adding, setAdding] = useState<1 | 2>();

  const titleOf = ({ title, level, number }: Row): string =>
    book.plain(title).trim() || (level === 3 ? fill(WORDS.change, { number }) : WORDS.untitled);
  /** On a phone the list lies over the rest, and over the line that offers an undo. */
  const close = () => list.current?.closest<HTMLElement>('[popover]:popover-open')?.hidePopover();
  const commands = commandsOf(
    latest,
    titleOf,
    (key) => {
      wanted.current = key;
      setCurrent(key);
    },
    close,
  );
  const openButton = (key: string | undefined) =>
    [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(
      ({ dataset }) => dataset['row'] === key,
    );
  // A row that was moved loses the focus, and one that was made never had it.
  useEffect(() => {
    if (wanted.current === undefined) return;
    openButton(wanted.current)?.focus();
    wanted.current = undefined;
  });

  const isHere = ({ level, step, number }: Row) =>
    step === place.step &&
    (level === 3 ? number === place.change : level === 2 && place.change === 0);
  const here = rows.find(isHere);
  const shown = rows.find(({ key }) => key === current) ?? here ?? rows[0];
  const open = (row: Row) => {
    const at = placeAt(latest.current.text, row.path);
    if (at) latest.current.go(at);
    close();
  };
  const onKey = (event: KeyboardEvent) => {
    // The handle has the keys of a drag.
    const button = (event.target as Element).closest<HTMLElement>('[data-row]');
    const index = rows.findIndex(({ key }) => key === button?.dataset['row']);
    const row = rows[index];
    if (!row || event.ctrlKey || event.metaKey) return;
    const to = (next: Row | undefined) => openButton(next?.key)?.focus();
    const keys: Readonly<Record<string, () => void>> = event.altKey
      ? { ArrowUp: () => commands.up(row), ArrowDown: () => commands.down(row) }
      : {
          ArrowUp: () => to(rows[index - 1]),
          ArrowDown: () => to(rows[index + 1]),
          Home: () => to(rows[0]),
          End: () => to(rows.at(-1)),
          F2: () => setRenaming(isReadOnly ? undefined : row.key),
          Delete: () => commands.remove(row),
        };
    const act = keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const titleOfKey = (key: string | number | undefined) => {
    const row = rows.find((one) => one.key === key);
    return row ? titleOf(row) : '';
  };
  const onDragEnd = ({ active, over }: DragEndEvent) => {
    const row = rows.find(({ key }) => key === active.id);
    const target = over && dropTarget(rows, String(active.id), String(over.id));
    if (row && target) commands.to(row, target);
  };

  const add = (level: 1 | 2) => (title: string | undefined) => {
    setAdding(undefined);
    const after = here?.path ?? rows.at(-1)?.path ?? ['chapters', 0];
    const name = title === '' ? WORDS.newTitle[level === 1 ? 'chapter' : 'step'] : title;
    if (name === undefined) return;
    commands.add(level, after, name);
    // On a phone the list lay over what is written next.
    close();
    if (level === 2) latest.current.show('words');
  };
  const body = useMemo(
    () => (
      <DndContext
        sensors={sensors}
        collisionDetection={closestCenter}
        onDragEnd={onDragEnd}
        accessibility={announcementsOf(titleOfKey)}
      >
        <SortableContext items={rows.map(({ key }) => key)} strategy={verticalListSortingStrategy}>
          <ul
            ref={list}
            className="outline-list"
            aria-label={WORDS.steps}
            aria-describedby="outline-keys"
            onKeyDown={onKey}
          >
            {rows.map((row) => (
              <OutlineRow
                key={row.key}
                {...{ row, rows, titleOf, commands, isReadOnly }}
                found={row.level === 2 ? (found.get(row.step) ?? NONE) : NONE}
                isHere={isHere(row)}
                isCurrent={row === shown}
                isRenaming={renaming === row.key}
                onOpen={() => open(row)}
                onFocus={() => setCurrent(row.key)}
                setRenaming={(is) => setRenaming(is ? row.key : undefined)}
              />
            ))}
          </ul>
        </SortableContext>
      </DndContext>
    ),
    // Its handlers read what is latest.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [rows, place, current, renaming, found, isReadOnly, book],
  );
  return (
    <div className="outline">
      <p className="visually-hidden" id="outline-keys">
        {WORDS.keys}
      </p>
      <button
        type="button"
        className="studio-button"
        onClick={() => {
          showWordsOf('story');
          latest.current.show('words');
          close();
        }}
      >
        {WORDS.story}
      </button>
      <button type="button" className="studio-button outline-close" onClick={close}>
        {WORDS.close}
      </button>
      {body}
      {isReadOnly ? null : (
        <div className="outline-add studio-row">
          {adding === undefined ? (
            <>
              <button type="button" className="studio-button" onClick={() => setAdding(2)}>
                {WORDS.add.step}
              </button>
              {here ? (
                <button
                  type="button"
                  className="studio-button"
                  onClick={() => commands.addChange(here)}
                >
                  {WORDS.add.change}
                </button>
              ) : null}
              <button type="button" className="studio-button" onClick={() => setAdding(1)}>
                {WORDS.add.chapter}
              </button>
            </>
          ) : (
            <TitleField
              label={adding === 1 ? WORDS.addHere.chapter : WORDS.addHere.step}
              onDone={add(adding)}
            />
          )}
        </div>
      )}
    </div>
  );
}
